using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.Accounts;

public sealed class HoldingScreenTests
{
    [Fact]
    public async Task ACC_08_People_are_given_an_account_and_a_rotation_follows_their_end()
    {
        using var school = new School();
        var account = await school.AccountAsync();
        var path = $"/accounts/{account.Code}";
        var lead = await school.As(Role.ComputingLead);
        var form = await lead.See($"{path}/people/new");
        var wrong = await lead.Press(form, "Add them", ("Form.Post", "Operator"), ("Form.Role", "Teacher"), ("Form.Group", "AllClassTeachers"));
        wrong.Errors.ShouldBe(["Choose one of the three: a person, a role or a group"]);
        (await lead.Press(form, "Add them", ("Form.Post", "Custodian"), ("Form.Role", "Teacher"))).Errors.Single().ShouldStartWith("The custodian is one person with a name");
        await lead.Follow(await lead.Press(form, "Add them", ("Form.Post", "Custodian"), ("Form.PersonId", SchoolStory.PersonId(Role.ComputingLead).ToString())));
        await lead.Follow(await lead.Press(await lead.See($"{path}/people/new"), "Add them", ("Form.Post", "Deputy"), ("Form.PersonId", SchoolStory.PersonId(Role.Technician).ToString())));
        var page = await lead.See(path);
        page.Text.ShouldContain("Ravi Patel Not authorised to post: no headteacher's approval, briefing");
        var ends = page.Html.QuerySelectorAll("a[href$='/end']").Select(link => link.GetAttribute("href")!).ToList();
        (await lead.Press(await lead.See(ends[0]), "End this", ("Form.AtOnce", "true"))).Errors.Single().ShouldStartWith("Nobody else would answer for this account.");
        school.Time.Pass(TimeSpan.FromMinutes(10));
        page = await lead.Follow(await lead.Press(await lead.See(ends[1]), "End this", ("Form.AtOnce", "true")));
        page.Text.ShouldContain("Change the password. Ravi Patel can no longer be on this account since 20 November 2026. Priya Nair sees to it.");
        (await lead.See("/accounts/due")).Text.ShouldContain("Change the password of Account 3ah_oakfield");
        school.Time.Pass(TimeSpan.FromMinutes(5));
        page = await lead.Follow(await lead.Press(page, "The password was changed today"));
        page.Text.ShouldNotContain("Change the password.");
        page.Text.ShouldContain("It is on record that the password was changed today.");
        (await school.ActionsOn(nameof(Account))).ShouldBe(["account.part-given", "account.part-given", "account.part-ended", "account.password-changed"]);
    }

    [Fact]
    public async Task ACC_10_Who_could_post_at_ten_on_a_day_has_an_answer()
    {
        using var school = new School();
        var account = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Operator.As(Role.Teacher)]);
        var lead = await school.As(Role.ComputingLead);
        var found = await lead.Press(await lead.See("/accounts/ledger"), "Find", ("q", "@3AH_oak"));
        found.HasLink("Account 3ah_oakfield").ShouldBeTrue();
        var page = await lead.See($"/accounts/{account.Code}/ledger?on=2026-11-14&time=10:00");
        page.Text.ShouldContain("It was live, called @3ah_oakfield and registered to 3ah@oakfield.example.");
        page.Text.ShouldContain("Amelia Hart");
        page.Text.ShouldContain("No: no headteacher's approval");
        (await lead.See($"/accounts/{account.Code}/ledger?on=2026-10-01&time=10:00")).Text.ShouldContain("It was not on the register then.");
        var wrong = await lead.Open($"/accounts/{account.Code}/ledger?on=2026-11-14&time=ten");
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await school.As(Role.Teacher)).Open($"/accounts/{account.Code}/ledger")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ACC_09_Head_approves_and_then_the_person_may_post()
    {
        using var school = new School();
        await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        var lead = await school.As(Role.ComputingLead);
        var path = $"/accounts/authorities/{SchoolStory.PersonId(Role.Teacher)}";
        (await lead.Press(await lead.See(path), "Write it down", ("Form.Kind", "Approval"))).Errors.ShouldBe(["Only the headteacher approves who may post for the school."]);
        foreach (var kind in (string[])["Briefing", "Training", "ConsentBriefing", "Undertaking"])
        {
            await lead.Follow(await lead.Press(await lead.See(path), "Write it down", [("Form.Kind", kind), .. On("Form.ValidUntil", 19, 11, 2027)]));
        }

        (await lead.See(path)).Text.ShouldContain("Not yet. Still needed: headteacher's approval.");
        var head = await school.As(Role.Headteacher);
        (await head.Follow(await head.Press(await head.See(path), "Write it down", ("Form.Kind", "Approval")))).Text.ShouldContain("Yes, where they are on an account.");
        var own = $"/accounts/authorities/{SchoolStory.PersonId(Role.Headteacher)}";
        (await head.Press(await head.See(own), "Write it down", ("Form.Kind", "Approval"))).Errors.Single().ShouldStartWith("You cannot approve yourself.");
        (await lead.Press(await lead.See(path), "Write it down", [("Form.Kind", "Training"), .. On("Form.DoneOn", 21, 11, 2026)])).Errors.ShouldBe(["The day cannot be later than today"]);
        (await school.ActionsOn(nameof(PostingAuthority))).Count.ShouldBe(6);
        (await school.With(db => db.PostingAuthorities.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task ACC_12_Somebody_away_is_covered_or_the_account_says_so()
    {
        using var school = new School();
        var account = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Operator.As(Role.Teacher)]);
        var lead = await school.As(Role.ComputingLead);
        (string, string)[] days = [.. On("Form.FromOn", 20, 11, 2026), .. On("Form.ToOn", 27, 11, 2026)];
        var page = await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/cover/new"), "Save this absence", [("Form.AbsentId", SchoolStory.PersonId(Role.ComputingLead).ToString()), .. days]));
        page.Text.ShouldContain("No cover: The custodian is away and nobody stands in.");
        page = await lead.Follow(await lead.Press(page, "Priya Nair is back"));
        page.Text.ShouldNotContain("Priya Nair is away");
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/cover/new"), "Save this absence",
            [("Form.AbsentId", SchoolStory.PersonId(Role.Teacher).ToString()), ("Form.CoveredById", SchoolStory.PersonId(Role.Supply).ToString()), .. days]));
        (await (await school.As(Role.Supply)).See("/accounts")).HasLink("Account 3ah_oakfield").ShouldBeTrue();
    }
}
