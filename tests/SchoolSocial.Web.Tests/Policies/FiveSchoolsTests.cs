using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Policies;

/// <summary>How five real schools sign off (requirements 1.1), each to the block on its printed page.</summary>
public sealed class FiveSchoolsTests
{
    /// <summary>WD02: head and computing lead, each with position and date.</summary>
    [Fact]
    public async Task POL_31_Woodlands_head_and_computing_lead_sign_on_one_day()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "HeadAndComputingLead");
        await head.Agree(code);
        (await head.See($"/policies/{code}/print")).Block().ShouldBe("Signed ____ Headteacher Date ____ Signed ____ Computing lead Date ____");
        (await head.Follow(await head.Sign(code))).Text.ShouldContain("Part signed");
        var computing = await school.As(Role.ComputingLead);
        (await computing.Follow(await computing.Sign(code))).Text.ShouldContain("In force");
        var print = await head.See($"/policies/{code}/print");
        print.Text.ShouldContain("This signature fits this text.");
        print.Block().ShouldBe("Signed Helen Ashworth, Headteacher, 20 November 2026 Signed Priya Nair, Computing lead, 20 November 2026");
        (await school.ActionsOn("Policy")).ShouldBe(
            ["policy.begun", "policy.text-written", "policy.text-written", "policy.sent-for-review", "policy.agreed", "policy.signed-off", "policy.signed-off", "policy.took-force"]);
    }

    /// <summary>ST51, ST52: agreed by the full governing body, nobody has signed, all blanks printed as lines; and then the whole of it.</summary>
    [Fact]
    public async Task POL_32_Straits_agreed_with_every_blank_then_chair_head_and_meeting()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "FullGoverningBody");
        (await head.Agree(code)).Text.ShouldContain("Agreed, not signed");
        (await head.See($"/policies/{code}/print")).Block().ShouldBe(
            "Agreed at the Full Governing Body meeting on ____ Signed ____ Chair of governing body Date ____ Signed ____ Headteacher Date ____");
        (await head.See($"/policies/{code}/print")).Text.ShouldContain("Reviewed: ");

        var chair = await school.As(Role.Chair);
        await chair.Follow(await chair.Sign(code));
        var page = await head.Follow(await head.Sign(code));
        page.Text.ShouldContain("waits for: the date of the meeting that agreed it");
        var clerk = await school.As(Role.Clerk);
        await clerk.Follow(await clerk.Press(await clerk.See($"/policies/{code}/approval"), "Record this", [("Form.Minute", "26/14"), .. Typed.On("Form.HeldOn", 18, 11, 2026)]));
        (await head.See($"/policies/{code}/print")).Block().ShouldBe(
            "Agreed at the Full Governing Body meeting on 18 November 2026, minute 26/14 "
            + "Signed Margaret Osei, Chair of governors, 20 November 2026 Signed Helen Ashworth, Headteacher, 20 November 2026");
    }

    /// <summary>WH01, WH02: a committee owns it; reviewed by term.</summary>
    [Fact]
    public async Task POL_34_Wightwick_a_committee_at_its_meeting()
    {
        using var school = new School();
        var committee = await school.Committee("Curriculum & Learning Committee", Role.Governor);
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social networking policy", "Committee", PolicyScene.Text,
            ("Form.CommitteeId", committee.ToString()), ("Form.Every", "1"), ("Form.Unit", "Years"), ("Form.Precision", "Term"));
        await head.Agree(code);
        var chair = await school.As(Role.Chair);
        (await chair.Open($"/policies/{code}/sign-off")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var governor = await school.As(Role.Governor);
        await governor.Follow(await governor.Sign(code));
        var clerk = await school.As(Role.Clerk);
        await clerk.Follow(await clerk.Press(await clerk.See($"/policies/{code}/approval"), "Record this", [("Form.Minute", "5"), .. Typed.On("Form.HeldOn", 17, 11, 2026)]));
        var print = await head.See($"/policies/{code}/print");
        print.Block().ShouldBe("Agreed at the Curriculum & Learning Committee meeting on 17 November 2026, minute 5 Signed Ruth Adeyemi, Member of the committee, 20 November 2026");
        print.Text.ShouldContain("Reviewed: Autumn term 2026. Next review: by the end of the Autumn term 2027.");
    }

    /// <summary>JW01 to JW03: two joint chairs, adopted from the county, whichever is sooner.</summary>
    [Fact]
    public async Task POL_31_John_Watson_both_joint_chairs_under_the_county_s_model()
    {
        using var school = new School();
        await school.SecondJointChair();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Safer working online", "JointChairs", PolicyScene.Text,
            ("Form.UpstreamBody", "Oxfordshire County Council"), ("Form.UpstreamTitle", "Guidance for safer working practice"), ("Form.OnUpstream", "true"),
            ("Form.Every", "1"), ("Form.Unit", "Years"), ("Form.Precision", "Date"));
        await head.Agree(code);
        var one = await school.As(Role.JointChair);
        (await one.Follow(await one.Sign(code))).Text.ShouldContain("Part signed");
        (await one.Open($"/policies/{code}/sign-off")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var other = await school.As(Role.ViceChair);
        (await other.Follow(await other.Sign(code))).Text.ShouldContain("In force");
        (await head.See($"/policies/{code}/print")).Block().ShouldBe(
            "Signed Peter Lund, Joint chair of governors, 20 November 2026 Signed Ewan McBride, Joint chair of governors, 20 November 2026");

        school.Time.Pass(TimeSpan.FromDays(40));
        head = await school.As(Role.Headteacher);
        (await head.See($"/policies/{code}")).Fact("Next review").ShouldBe("By 20 November 2027: one year after 20 November 2026");
        await head.Follow(await head.Press(await head.See($"/policies/{code}/triggers/new"), "Log this", ("Form.Kind", "UpstreamUpdate"), ("Form.Words", "January 2027")));
        (await head.See($"/policies/{code}")).Fact("Next review").ShouldBe(
            "By 29 January 2027: Oxfordshire County Council updated its model (January 2027) on 30 December 2026, which is sooner than the usual review by 20 November 2027");
    }

    /// <summary>JW01: one text for two schools; it takes force when both have signed, and then binds the staff of both.</summary>
    [Fact]
    public async Task POL_35_A_federation_adopts_one_policy_for_two_schools_and_both_sign()
    {
        using var school = new School();
        var other = await school.Federation();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Safer working online", "Federation");
        (await head.Open($"/policies/{code}/adoption")).Status.ShouldBe(HttpStatusCode.Forbidden, "she serves no other school");
        var chair = await school.As(Role.Chair);
        var form = await chair.See($"/policies/{code}/adoption");
        (await chair.Press(form, "Adopt it there")).Errors.ShouldBe(["Choose the school"]);
        (await chair.Press(form, "Adopt it there", ("Form.SchoolId", SchoolStory.SchoolId.ToString()))).Errors.ShouldBe(["Choose the school"]);
        (await chair.Follow(await chair.Press(form, "Adopt it there", ("Form.SchoolId", other.ToString())))).Fact("Holds at").ShouldBe("Oakfield Primary, where it is written; Little Oaks, adopted on 20 November 2026 by Margaret Osei");
        (await chair.Open($"/policies/{code}/adoption")).Status.ShouldBe(HttpStatusCode.Forbidden, "there is no further school");
        await head.Agree(code);
        (await head.See($"/policies/{code}/print")).Block().ShouldBe(
            "Signed ____ Chair of governors or headteacher, Oakfield Primary Date ____ Signed ____ Chair of governors or headteacher, Little Oaks Date ____");
        (await head.Follow(await head.Sign(code))).Text.ShouldContain("Part signed");
        (await school.With(db => db.Set<Enforcement>().CountAsync())).ShouldBe(0);
        var lund = await school.As(Role.JointChair);
        (await lund.Follow(await lund.Sign(code))).Text.ShouldContain("In force");
        var print = await head.See($"/policies/{code}/print");
        print.Block().ShouldBe("Signed Helen Ashworth, Headteacher, 20 November 2026 Signed Peter Lund, Headteacher, 20 November 2026");
        print.Text.ShouldContain("Holds at Oakfield Primary, where it is written; Little Oaks, adopted on 20 November 2026 by Margaret Osei.");
        (await school.With(db => db.PolicyReadingAsks.CountAsync(ask => ask.SchoolId == other))).ShouldBeGreaterThan(0);
        (await school.ActionsOn("Policy")).ShouldContain("policy.adopted");
    }

    /// <summary>
    /// One text for the people of both schools. Nobody puts it upon a school that they do not head, chair or clerk, nor upon one outside the federation,
    /// though they chair that too; and pressed twice at once it is adopted once.
    /// </summary>
    [Fact]
    public async Task POL_35_A_school_of_the_federation_adopts_a_policy_once_and_no_other_school_learns_of_it()
    {
        using var school = new School();
        var other = await school.Federation();
        var apart = await school.ElmPark();
        var code = await (await school.As(Role.Headteacher)).PolicyInForce("Safer working online");
        await school.With(async db =>
        {
            // The head governs the nursery too, and neither heads, chairs nor clerks it.
            db.Add(Domain.People.Appointment.MakeAtSetup(other, SchoolStory.PersonId(Role.Headteacher), Role.Governor, school.Time.Today.AddYears(-1), SchoolStory.Actor(Role.Chair), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var nursery = await WorkingFor(school, Role.JointChair, "Little Oaks");
        (await nursery.Open($"/policies/{code}")).Status.ShouldBe(HttpStatusCode.NotFound, "it is Oakfield's alone so far");
        foreach (var role in (Role[])[Role.Teacher, Role.Office, Role.Headteacher, Role.Clerk, Role.Governor])
        {
            var refused = await school.As(role);
            (await refused.See($"/policies/{code}")).HasLink("Adopt it at another school of the federation").ShouldBeFalse(role.ToString());
            (await refused.Open($"/policies/{code}/adoption")).Status.ShouldBe(HttpStatusCode.Forbidden, role.ToString());
        }

        var chair = await school.As(Role.Chair);
        var form = await chair.See($"/policies/{code}/adoption");
        form.Html.QuerySelectorAll("main form input[name='Form.SchoolId']").Select(choice => choice.GetAttribute("value")).ShouldBe([other.ToString()], "not Elm Park, which she chairs as well");
        (await chair.Press(form, "Adopt it there", ("Form.SchoolId", apart.ToString()))).Errors.ShouldBe(["Choose the school"]);
        var pressed = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => chair.Press(form, "Adopt it there", ("Form.SchoolId", other.ToString()))));
        pressed.ShouldContain(answer => answer.Status == HttpStatusCode.Redirect);
        (await chair.Press(form, "Adopt it there", ("Form.SchoolId", other.ToString()))).Status.ShouldBe(HttpStatusCode.Forbidden, "there is no further school");
        (await school.With(db => db.Set<PolicyAdoption>().Select(adoption => adoption.AdoptedBySchoolId).ToListAsync())).ShouldBe([other]);
        (await school.ActionsOn("Policy")).Count(action => action == "policy.adopted").ShouldBe(1);

        // The people of both schools read it; Elm Park's do not, not even its chair.
        foreach (var reader in (Visitor[])[nursery, await school.As(Role.Teacher)]) (await reader.See($"/policies/{code}")).Fact("Holds at").ShouldBe("Oakfield Primary, where it is written; Little Oaks, adopted on 20 November 2026 by Margaret Osei");
        (await nursery.See("/policies")).HasLink("Safer working online").ShouldBeTrue();
        var elmPark = await WorkingFor(school, Role.Chair, "Elm Park");
        (await elmPark.Open($"/policies/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await elmPark.See("/policies")).Text.ShouldNotContain("Safer working online");
        (await school.With(db => db.PolicyReadingAsks.Where(ask => ask.EndedAt == null).Select(ask => ask.SchoolId).Distinct().ToListAsync())).ShouldBe([SchoolStory.SchoolId, other], ignoreOrder: true);
    }

    private static async Task<Visitor> WorkingFor(School school, Role role, string name)
    {
        var visitor = await school.As(role);
        await visitor.Follow(await visitor.Press(await visitor.See("/my-schools"), $"Work for {name}"));
        return visitor;
    }

    [Fact]
    public async Task POL_13_A_school_that_adopted_a_policy_gives_it_back_with_a_reason_and_the_record_stays()
    {
        using var school = new School();
        var other = await school.Federation();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Safer working online", "Headteacher");
        var chair = await school.As(Role.Chair);
        (await chair.Open($"/policies/{code}/adoption/end")).Status.ShouldBe(HttpStatusCode.Forbidden, "no other school holds it");
        await chair.Follow(await chair.Press(await chair.See($"/policies/{code}/adoption"), "Adopt it there", ("Form.SchoolId", other.ToString())));
        await head.Agree(code);
        await head.Follow(await head.Sign(code));
        (await school.With(db => db.PolicyReadingAsks.CountAsync(ask => ask.SchoolId == other && ask.EndedAt == null))).ShouldBeGreaterThan(0);
        (await head.Open($"/policies/{code}/adoption/end")).Status.ShouldBe(HttpStatusCode.Forbidden, "she serves no other school");
        var form = await chair.See($"/policies/{code}/adoption/end");
        (await chair.Press(form, "End the adoption", ("Form.SchoolId", other.ToString()))).Errors.ShouldBe(["Say why"]);
        var page = await chair.Follow(await chair.Press(form, "End the adoption", ("Form.SchoolId", other.ToString()), ("Form.Reason", "Little Oaks writes its own.")));
        page.Text.ShouldNotContain("Little Oaks, adopted");
        page.HasLink("Adopt it at another school of the federation").ShouldBeTrue();
        var history = await head.See($"/policies/{code}/versions");
        history.Text.ShouldContain("Adopted by another school of the federation");
        history.Text.ShouldContain("Little Oaks writes its own.");
        (await school.With(db => db.PolicyReadingAsks.CountAsync(ask => ask.SchoolId == other && ask.EndedAt == null))).ShouldBe(0);
        (await school.With(db => db.Set<PolicyAdoption>().CountAsync())).ShouldBe(1);
        (await school.ActionsOn("Policy")).ShouldContain("policy.adoption-ended");
    }

    /// <summary>WB31: no date, no signatory, no review date; the printed block is blank and it cannot be agreed.</summary>
    [Fact]
    public async Task POL_38_Westbrook_names_nobody_and_prints_a_blank_block()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media and networking policy", "Nobody", PolicyScene.Text, ("Form.Every", ""));
        var page = await head.See($"/policies/{code}");
        page = await head.Follow(await head.Press(page, PolicyScene.ButtonOf(page, "Send version")));
        page.Text.ShouldContain("This cannot be agreed yet. The policy does not say: when it is reviewed; who signs it.");
        var print = await head.See($"/policies/{code}/print");
        print.Block().ShouldBe("This document names nobody who signs it. Signed ____ Position ____ Date ____");
        print.Text.ShouldContain("Next review: ");
        (await school.With(db => db.Set<Enforcement>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task POL_36_The_vice_chair_signs_in_the_chair_s_place_and_chair_s_action_is_ratified_later()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "FullGoverningBody");
        await head.Agree(code);
        await head.Follow(await head.Sign(code));
        var clerk = await school.As(Role.Clerk);
        await clerk.Follow(await clerk.Press(await clerk.See($"/policies/{code}/approval"), "Record this",
            [("Form.Kind", "ChairsAction"), ("Form.Reason", "A new site over half term."), .. Typed.On("Form.HeldOn", 19, 11, 2026)]));
        var vice = await school.As(Role.ViceChair);
        var without = await vice.Sign(code);
        without.Errors.ShouldContain("Say why you sign in their place");
        (await vice.Follow(await vice.Sign(code, ("Form.InPlaceReason", "the chair is away")))).Text.ShouldContain("In force by chair's action of 19 November 2026.");
        await clerk.Follow(await clerk.Press(await clerk.See($"/policies/{code}/approval"), "Record this", [("Form.Minute", "2"), .. Typed.On("Form.HeldOn", 20, 11, 2026)]));
        var block = (await head.See($"/policies/{code}/print")).Block();
        block.ShouldContain("Signed Ewan McBride, Vice-chair of governors, 20 November 2026, in place of the chair of governing body: the chair is away");
        block.ShouldContain("minute 2, which ratified the chair's action");
    }
}
