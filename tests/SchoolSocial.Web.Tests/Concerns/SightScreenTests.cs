using SchoolSocial.Web.Features.Audit;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.House;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-17 and CON-28 to CON-34 on the screens.</summary>
public sealed class SightScreenTests
{
    /// <summary>Logged against the head while signed in as the deputy: the head finds nothing, by any address, nor in the audit (CON-39).</summary>
    [Fact]
    public async Task CON_17_Head_finds_nothing_anywhere_of_what_the_deputy_logged_about_them()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var before = await PagesAsync(head);
        var deputy = await school.As(Role.DeputyHead);
        var check = await deputy.Press(await deputy.See("/concerns/new/adult-at-school"), "Look it over",
            ("Form.Account", "A comment of the head under a parent's post."), ("Form.AdultId", SchoolStory.PersonId(Role.Headteacher).ToString()), ("Form.AtRisk", "No"));
        var code = (await deputy.Follow(await deputy.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
        var chair = await school.As(Role.Chair);
        (await chair.See($"/concerns/{code}")).Text.ShouldContain("A comment of the head");
        (await chair.See("/concerns/adults")).HasLink(SchoolStory.NameOf(Role.Headteacher)).ShouldBeTrue();

        foreach (var (address, body) in await PagesAsync(head)) body.ShouldBe(before[address], address);
        // Every address below a concern that the product has, so that a page added tomorrow is held to it too.
        var ways = Entrance.Of(school.Services).Where(entrance => entrance.IsRead && entrance.Route.StartsWith("/concerns/{code}", StringComparison.Ordinal))
            .Select(entrance => entrance.Address.Replace("C-999999", code, StringComparison.Ordinal)).Distinct().ToList();
        ways.ShouldContain($"/concerns/{code}/print");
        ways.ShouldContain($"/concerns/{code}/meetings");
        foreach (var way in ways) (await head.Open(way)).Status.ShouldBe(HttpStatusCode.NotFound, way);
        (await head.Open($"/concerns/adults/{SchoolStory.PersonId(Role.Headteacher)}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await head.See($"/concerns?Reference={code}")).Text.ShouldContain("0 found");
        var concern = await school.With(db => db.Concerns.SingleAsync(each => each.Code == code));
        (await school.With(db => db.AuditVisibleTo(SchoolStory.Actor(Role.Headteacher)).CountAsync(entry => entry.RootId == concern.Id))).ShouldBe(0);
        (await school.With(db => db.AuditVisibleTo(SchoolStory.Actor(Role.Chair)).CountAsync(entry => entry.RootId == concern.Id))).ShouldBeGreaterThan(1);
        (await school.With(db => db.Notices.CountAsync(notice => notice.PersonId == SchoolStory.PersonId(Role.Headteacher)))).ShouldBe(0);
    }

    [Fact]
    public async Task CON_28_Appointing_the_person_it_is_about_shows_them_nothing_and_hints_at_nothing()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        await school.With(async db =>
        {
            db.Add(Domain.People.Appointment.MakeAtSetup(SchoolStory.SchoolId, SchoolStory.PersonId(Role.TeachingAssistant), Role.Clerk, school.Time.Today, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            db.Add(Domain.People.Appointment.MakeAtSetup(SchoolStory.SchoolId, SchoolStory.PersonId(Role.TeachingAssistant), Role.ViceChair, school.Time.Today, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var everything = SchoolStory.Actor(Role.TeachingAssistant) with { Roles = Roles.All.ToHashSet() };
        (await school.With(db => db.ConcernsVisibleTo(everything).CountAsync())).ShouldBe(0);
        var head = await school.As(Role.Headteacher);
        var grant = await head.See($"/concerns/{concern.Code}/grants/new");
        var refused = await head.Press(grant, "Let them see it",
            ("Form.PersonId", SchoolStory.PersonId(Role.TeachingAssistant).ToString()), ("Form.Share", "Whole"), ("Form.Reason", "To help with it"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["This concern is about them, so they cannot have a part in handling it. Choose somebody else."]);
        (await head.See($"/concerns/{concern.Code}/actions/new")).Html.QuerySelectorAll("option").ShouldNotContain(option => option.TextContent == SchoolStory.NameOf(Role.TeachingAssistant));
    }

    [Fact]
    public async Task CON_29_Head_lets_the_lead_in_with_a_reason_and_takes_it_back()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        var dsl = await school.As(Role.Dsl);
        (await dsl.Open($"/concerns/{concern.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var head = await school.As(Role.Headteacher);
        var missing = await head.Press(await head.See($"/concerns/{concern.Code}/grants/new"), "Let them see it");
        missing.Errors.ShouldBe(["Choose a person or a role, one of the two", "Choose how much of it", "Say why they need it"], ignoreOrder: true);
        var sight = await head.Follow(await head.Press(missing, "Let them see it",
            ("Form.PersonId", SchoolStory.PersonId(Role.Dsl).ToString()), ("Form.Share", "Whole"), ("Form.Reason", "She knows the family.")));
        sight.Text.ShouldContain("She knows the family.");
        (await dsl.See($"/concerns/{concern.Code}")).Text.ShouldContain("About the assistant.");
        var back = await head.See(sight.Html.QuerySelector("a[href$='/withdrawal']")!.GetAttribute("href")!);
        await head.Follow(await head.Press(back, "Take it back", ("Form.Reason", "No longer needed.")));
        (await dsl.Open($"/concerns/{concern.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await school.ActionsOn(nameof(Concern))).Where(action => action.Contains("grant")).ShouldBe(["concern.granted", "concern.grant-withdrawn"]);
    }

    [Fact]
    public async Task CON_30_Whoever_was_granted_the_meetings_sees_them_and_nothing_else_of_it()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        var (head, chair) = (await school.As(Role.Headteacher), await school.As(Role.Chair));
        foreach (var (kind, words) in ((string, string)[])[("Interview", "Met in my office at four."), ("Opinion", "I think it was a lapse.")])
        {
            await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/entries/new"), "Add this entry", [("Form.Kind", kind), ("Form.Words", words), ("Form.Present", kind == "Interview" ? "Both of us" : ""), .. Typed.On("Form.HappenedOn", 19, 11, 2026)]));
        }

        var meetings = $"/concerns/{concern.Code}/meetings";
        (await chair.Open(meetings)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await chair.See("/concerns/meetings")).HasLink($"Letters and meetings of concern {concern.Code}").ShouldBeFalse();
        await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/grants/new"), "Let them see it",
            ("Form.PersonId", SchoolStory.PersonId(Role.Chair).ToString()), ("Form.Share", "LettersAndMeetings"), ("Form.Reason", "He comes to the meeting.")));
        (await chair.See("/concerns/meetings")).HasLink($"Letters and meetings of concern {concern.Code}").ShouldBeTrue();
        var page = await chair.See(meetings);
        page.Text.ShouldContain("Met in my office at four.");
        page.Text.ShouldNotContain("lapse");
        page.Text.ShouldNotContain("assistant");
        (await chair.Open($"/concerns/{concern.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await chair.Open($"/concerns/{concern.Code}/print")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await chair.See("/concerns?Words=office")).Text.ShouldContain("0 found");
        (await (await school.As(Role.Dsl)).Open(meetings)).Status.ShouldBe(HttpStatusCode.NotFound);

        // The second meeting is the chair's, so the chair writes it up, and learns nothing more by it.
        var form = await chair.See($"{meetings}/new");
        (await chair.Press(form, "Keep this write-up", ("Form.Kind", "Opinion"), ("Form.Words", "What I think."))).Errors.ShouldContain("Choose whether it was a meeting or something the governors did");
        (await chair.Press(form, "Keep this write-up", ("Form.Kind", "GovernorAction"), ("Form.Words", "We met."))).Errors.ShouldBe(["Say who was there"]);
        for (var time = 0; time < 2; time++) page = await chair.Follow(await chair.Press(form, "Keep this write-up", ("Form.Kind", "GovernorAction"), ("Form.Words", "The parents take it down."), ("Form.Present", "The parents, the head and I")));
        page.Text.Split("The parents take it down.").Length.ShouldBe(2, "the same form sent twice is one write-up");
        page.Text.ShouldNotContain("lapse");
        (await head.See($"/concerns/{concern.Code}")).Text.ShouldContain("The parents take it down.");
        (await (await school.As(Role.Dsl)).Open($"{meetings}/new")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CON_31_Handler_who_is_a_relative_steps_back_and_the_next_in_line_has_it()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        var stepped = await head.Press(await head.See($"/concerns/{concern.Code}/exclusions/new"), "Keep them from it",
            ("Form.PersonId", SchoolStory.PersonId(Role.Headteacher).ToString()), ("Form.Reason", "Relative"), ("Form.Words", "She is my sister-in-law."));
        stepped.Location.ShouldBe("/");
        (await head.Open($"/concerns/{concern.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var chair = await school.As(Role.Chair);
        (await chair.See($"/concerns/{concern.Code}/sight")).Text.ShouldContain("She is my sister-in-law.");
        (await chair.See("/")).Text.ShouldContain(concern.Code);
    }

    [Fact]
    public async Task CON_33_Lead_who_learns_that_it_was_the_head_hands_it_over_by_naming_them()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over",
            [.. FirstConcernTests.Filled, ("Form.Alleged", "schoolboss_71")]);
        var code = (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
        var dsl = await school.As(Role.Dsl);
        var record = await dsl.See($"/concerns/{code}");
        var link = record.Html.QuerySelectorAll("a").Single(each => each.TextContent == "schoolboss_71").GetAttribute("href")!;
        var page = await dsl.See(link);
        (await dsl.Press(page, "Match the name")).Errors.ShouldContain("Say how you know");
        var gone = await dsl.Press(page, "Match the name", ("MatchForm.Match", $"adult:{SchoolStory.PersonId(Role.Headteacher)}"), ("MatchForm.Reason", "He told me it is his."));
        gone.Location.ShouldBe("/");
        (await dsl.See("/")).Text.ShouldContain("You can no longer see it");
        foreach (var role in (Role[])[Role.Dsl, Role.Headteacher, Role.DeputyDsl]) (await (await school.As(role)).Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var chair = await school.As(Role.Chair);
        var matched = await chair.See(link);
        matched.Heading.ShouldContain(SchoolStory.NameOf(Role.Headteacher));
        matched.Fact("As it was given").ShouldBe("schoolboss_71");
        matched.Text.ShouldContain("He told me it is his.");
        (await teacher.See($"/concerns/{code}/receipt")).Fact("Status").ShouldBe("Received");
    }

    /// <summary>The head reports something and it turns out to be about the head: their receipt stays, and tells nothing of where it has gone.</summary>
    [Fact]
    public async Task CON_86_Whoever_reported_what_turns_out_to_be_about_them_reads_what_they_were_told_then_and_no_more()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Headteacher, "A page makes fun of us.");
        var head = await school.As(Role.Headteacher);
        var before = await head.See($"/concerns/{concern.Code}/hand-over");
        before.Text.ShouldContain("safeguarding lead", Case.Insensitive);
        school.Time.Pass(TimeSpan.FromMinutes(5));
        var dsl = await school.As(Role.Dsl);
        await dsl.Press(await dsl.See($"/concerns/{concern.Code}/people/new"), "Add them", ("Form.Name", SchoolStory.NameOf(Role.Headteacher)), ("Form.Part", "Alleged"), ("Form.Reason", "It was his own page."));
        (await (await school.As(Role.Chair)).See($"/concerns/{concern.Code}")).Text.ShouldContain("A page makes fun of us.");
        (await head.Open($"/concerns/{concern.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var after = await head.See($"/concerns/{concern.Code}/hand-over");
        after.Html.QuerySelector("main")!.TextContent.ShouldBe(before.Html.QuerySelector("main")!.TextContent);

        // No chair is left to receive it: that is not the head's to learn either.
        await school.With(async db =>
        {
            foreach (var role in (Role[])[Role.Chair, Role.JointChair])
            {
                (await db.Appointments.SingleAsync(each => each.Role == role)).End(school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.Clerk), school.Time.Now);
            }

            await db.SaveChangesAsync();
        });
        (await head.See($"/concerns/{concern.Code}/receipt")).Text.ShouldNotContain("It waits sealed for them");
    }

    [Fact]
    public async Task CON_34_Childs_part_tells_the_lead_what_the_child_needs_and_nothing_of_the_adult()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/adult-at-school"), "Look it over",
            ("Form.Account", "He wrote to Olivia at night."), ("Form.AdultId", SchoolStory.PersonId(Role.TeachingAssistant).ToString()), ("Form.AtRisk", "NotSure"), ("Form.Targets", "Olivia Hughes"));
        var code = (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
        var head = await school.As(Role.Headteacher);
        var form = await head.See($"/concerns/{code}/child-part");
        form.Text.ShouldContain($"{SchoolStory.NameOf(Role.Dsl)} will be told first");
        var child = form.Html.QuerySelector("input[name='Form.Children']")!.GetAttribute("value")!;
        var record = await head.Follow(await head.Press(form, "Open the child's part", ("Form.Children", child), ("Form.Words", "Olivia needs somebody to talk to and to be seen home.")));
        var part = record.Html.QuerySelectorAll("li").Single(item => item.TextContent.Contains("The child's part is")).QuerySelector("a")!.TextContent;
        var dsl = await school.As(Role.Dsl);
        var seen = await dsl.See($"/concerns/{part}");
        seen.Text.ShouldContain("to be seen home");
        seen.Text.ShouldContain("Olivia Hughes");
        seen.Body.ShouldNotContain(code);
        seen.Body.ShouldNotContain("He wrote to Olivia");
        seen.Body.ShouldNotContain(SchoolStory.NameOf(Role.TeachingAssistant));
        (await dsl.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await dsl.See($"/concerns/{part}/sight")).Text.ShouldContain(SchoolStory.NameOf(Role.Dsl));
    }

    /// <summary>Whom the concern turns out to be about, or who is kept from it, must not read on in the child's part.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CON_34_Whoever_is_kept_from_the_concern_later_is_kept_from_the_childs_part_and_the_next_in_line_has_it(bool isAboutThem)
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/adult-at-school"), "Look it over",
            ("Form.Account", "He wrote to Olivia at night."), ("Form.AdultId", SchoolStory.PersonId(Role.TeachingAssistant).ToString()), ("Form.AtRisk", "No"), ("Form.Targets", "Olivia Hughes"));
        var code = (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
        var head = await school.As(Role.Headteacher);
        var form = await head.See($"/concerns/{code}/child-part");
        await head.Follow(await head.Press(form, "Open the child's part",
            ("Form.Children", form.Html.QuerySelector("input[name='Form.Children']")!.GetAttribute("value")!), ("Form.AtRisk", "No"), ("Form.Words", "Olivia needs somebody to talk to.")));
        var part = await school.With(db => db.Concerns.Where(each => each.Code != code).Select(each => each.Code).SingleAsync());
        var dsl = await school.As(Role.Dsl);
        (await dsl.Open($"/concerns/{part}")).Status.ShouldBe(HttpStatusCode.OK);
        await head.Follow(isAboutThem
            ? await head.Press(await head.See($"/concerns/{code}/people/new"), "Add them", ("Form.Name", SchoolStory.NameOf(Role.Dsl)), ("Form.Part", "Alleged"), ("Form.Reason", "He knew of it."))
            : await head.Press(await head.See($"/concerns/{code}/exclusions/new"), "Keep them from it", ("Form.PersonId", SchoolStory.PersonId(Role.Dsl).ToString()), ("Form.Reason", "Relative"), ("Form.Words", "They are married.")));

        (await dsl.Open($"/concerns/{part}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var deputy = await school.As(Role.DeputyDsl);
        (await deputy.Open($"/concerns/{part}")).Status.ShouldBe(HttpStatusCode.OK);
        (await deputy.See("/")).Text.ShouldContain(part);
        (await school.With(db => db.Concerns.Where(each => each.Code == part).SelectMany(each => each.Tellings).CountAsync(each => each.PersonId == SchoolStory.PersonId(Role.DeputyDsl)))).ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.DeputyHead)]
    [InlineData(Role.Office)]
    [InlineData(Role.Governor)]
    [InlineData(Role.Dpo)]
    public async Task Others_have_no_way_to_any_of_it(Role role)
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Supply);
        var visitor = await school.As(role);
        foreach (var way in (string[])["/sight", "/grants/new", "/exclusions/new", "/people/new", "/classification", "/child-part"])
        {
            (await visitor.Open($"/concerns/{concern.Code}{way}")).Status.ShouldBe(HttpStatusCode.Forbidden, way);
        }

        (await visitor.Open($"/concerns/{concern.Code}/hand-over")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var way in (string[])["/concerns/adults", "/concerns/parts", "/concerns/list.csv"]) (await visitor.Open(way)).Status.ShouldBe(HttpStatusCode.Forbidden, way);
    }

    private static async Task<Dictionary<string, string>> PagesAsync(Visitor who)
    {
        var pages = new Dictionary<string, string>();
        foreach (var address in (string[])["/", "/concerns", "/concerns/mine", "/concerns/adults", "/concerns/parts", "/concerns/list.csv", "/oversight", "/people"])
        {
            var page = await who.See(address);
            pages[address] = page.Text;
        }

        return pages;
    }
}
