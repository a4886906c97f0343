using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-61 to CON-70 of docs/rules/concerns.md through the screens.</summary>
public sealed class RecordScreenTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task CON_61_A_decision_has_a_reason_and_not_referring_is_one()
    {
        var (dsl, address) = await OpenAsync();
        (await dsl.Press(await dsl.See($"{address}/decisions/new"), "Record this decision", ("Form.Kind", "NotReferred"))).Errors.ShouldBe(["Say why"]);
        var page = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/decisions/new"), "Record this decision",
            ("Form.Kind", "NotReferred"), ("Form.Reason", "Both families are working with us.")));
        page.Text.ShouldContain("Decision: not referred outside school");
        page.Text.ShouldContain("Because: Both families are working with us.");
        (await school.ActionsOn(nameof(Concern))).ShouldContain("concern.decision-recorded");
    }

    [Fact]
    public async Task CON_64_ST47_Advice_keeps_its_reference_and_its_reply_and_why_it_is_not_followed()
    {
        var (dsl, address) = await OpenAsync();
        var page = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/contacts/new"), "Record this",
            ("Form.AskedFor", "Advice"), ("Form.Body", "AuthoritySafeguarding"), ("Form.Who", "Joan Mistry"), ("Form.TheirReference", "LA-118"), ("Form.Words", "May we ring the family?")));
        page.Text.ShouldContain("LA-118");
        var reply = page.Html.QuerySelector("a[href$='/reply']")!.GetAttribute("href")!;
        (await dsl.Press(await dsl.See(reply), "Record this reply", ("Form.Words", "Wait."), ("Form.IsFollowed", "false"))).Errors.ShouldBe(["Say why not"]);
        page = await dsl.Follow(await dsl.Press(await dsl.See(reply), "Record this reply",
            ("Form.Words", "Wait."), ("Form.IsFollowed", "false"), ("Form.WhyNot", "The child asked us to.")));
        page.Text.ShouldContain("It is not followed, because: The child asked us to.");
    }

    [Fact]
    public async Task CON_65_WH18_A_report_to_a_platform_shows_how_it_stands()
    {
        var (dsl, address) = await OpenAsync();
        var page = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/platform-reports/new"), "Record this report",
            ("Form.Platform", "Facebook"), ("Form.Address", "facebook.example/posts/1"), ("Form.TheirReference", "FB-9")));
        page.Text.ShouldContain("Sent, 20 Nov 2026");
        var step = page.Html.QuerySelector("a[href$='/step']")!.GetAttribute("href")!;
        var form = await dsl.See(step);
        form.Html.QuerySelectorAll("input[name='Form.State']").Select(input => input.GetAttribute("value")).ShouldBe(["UnderReview", "Removed", "Refused"]);
        page = await dsl.Follow(await dsl.Press(form, "Record this", ("Form.State", "Refused"), ("Form.Words", "It does not break our rules.")));
        page.Text.ShouldContain("Refused, 20 Nov 2026");
        form = await dsl.See(step);
        form.Html.QuerySelectorAll("input[name='Form.State']").Select(input => input.GetAttribute("value")).ShouldBe(["Appealed"]);
    }

    [Fact]
    public async Task CON_66_WD35_The_three_steps_stand_open_until_each_says_who_and_when_or_why_not()
    {
        var (dsl, address) = await OpenAsync(ConcernKind.PupilFollowedOrCommented);
        await dsl.Follow(await dsl.Press(await dsl.See(address), "Acknowledge this concern"));
        var page = await dsl.See(address);
        page.Text.ShouldContain("You cannot close this yet: it is not recorded whether this was blocked, reported, logged in our safeguarding system.");
        (await dsl.Press(await dsl.See($"{address}/safeguards/new?kind=Blocked"), "Record this step", ("Form.IsDone", "true"), ("Form.DoneBy", ""), ("Form.Words", "x"))).Errors.ShouldBe(["Say who did it"]);
        foreach (var (kind, done) in ((string, string)[])[("Blocked", "true"), ("Reported", "true"), ("Logged", "false")])
        {
            page = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/safeguards/new?kind={kind}"), "Record this step", ("Form.IsDone", done), ("Form.Words", "CPOMS 4471")));
        }

        page.Text.ShouldContain("Done 20 Nov 2026");
        page.Text.ShouldContain("Not done, with a reason");
        page.HasLink("Close this concern").ShouldBeTrue();
    }

    [Fact]
    public async Task CON_67_ST48_A_departure_from_policy_stands_in_the_register_of_those_who_see_its_concern()
    {
        var (dsl, address) = await OpenAsync();
        (await dsl.Press(await dsl.See($"{address}/departures/new"), "Record this departure",
            ("Form.Clause", "Social media policy, 4.2"), ("Form.Justification", "A parent was answered online at once."), ("Form.IsAdvised", "false"))).Errors.ShouldBe(["Say what was advised, or why no advice was sought"]);
        await dsl.Follow(await dsl.Press(await dsl.See($"{address}/departures/new"), "Record this departure",
            ("Form.Clause", "Social media policy, 4.2"), ("Form.Justification", "A parent was answered online at once."), ("Form.IsAdvised", "false"), ("Form.Advice", "There was no time.")));
        (await dsl.See("/concerns/departures")).Text.ShouldContain("A parent was answered online at once.");
        var chair = await school.As(Role.Chair);
        (await chair.See("/concerns/departures")).Text.ShouldNotContain("A parent was answered online at once.");
        (await (await school.As(Role.Teacher)).Open("/concerns/departures")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task CON_68_WD76_The_second_and_third_about_the_same_child_ask_whether_they_are_a_series()
    {
        var pupil = await school.With(db => db.Pupils.Select(each => each.Id).FirstAsync());
        var (dsl, first) = await OpenAsync(pupil: pupil);
        (await dsl.See(first)).Text.ShouldNotContain("Is it one of a series?");
        school.Time.Pass(TimeSpan.FromMinutes(5));
        var second = await RaiseAsync(ConcernKind.BullyingAmongPupils, pupil);
        school.Time.Pass(TimeSpan.FromMinutes(5));
        var third = await RaiseAsync(ConcernKind.BullyingAmongPupils, pupil);
        var page = await dsl.See(second);
        page.Text.ShouldContain("This is the second concern about the same child that you can see.");
        page = await dsl.Follow(await dsl.Press(page, $"Link {first.Split('/')[^1]}"));
        page.HasLink($"{first.Split('/')[^1]}: Something else").ShouldBeTrue();
        page.Text.ShouldNotContain("Is it one of a series?");
        (await dsl.See(first)).HasLink($"{second.Split('/')[^1]}: Bullying among pupils").ShouldBeTrue("the other end shows it too");
        (await dsl.See(third)).Text.ShouldContain("This is the third concern about the same child that you can see.");
    }

    [Fact]
    public async Task CON_68_Nothing_links_to_or_shows_what_the_person_may_not_see()
    {
        var (dsl, address) = await OpenAsync();
        var hidden = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        var page = await dsl.Press(await dsl.See($"{address}/relations/new"), "Add this link", ("Form.Reference", hidden.Code));
        page.Errors.ShouldBe(["You know nothing of this reference. Check it letter by letter"]);
        page = await dsl.Press(await dsl.See($"{address}/relations/new"), "Add this link", ("Form.Reference", "C-000000"));
        page.Errors.ShouldBe(["You know nothing of this reference. Check it letter by letter"]);

        // The head, who sees both, links them: the safeguarding lead is told of nothing.
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"{address}/relations/new"), "Add this link", ("Form.Reference", hidden.Code)));
        (await head.See(address)).Text.ShouldContain(hidden.Code);
        (await dsl.See(address)).Text.ShouldNotContain(hidden.Code);
    }

    [Fact]
    public async Task CON_69_Another_day_needs_a_reason_and_keeps_the_day_it_said()
    {
        var (dsl, address) = await OpenAsync();
        (await dsl.Press(await dsl.See($"{address}/redating/new"), "Put the day right", ("Form.Reason", "x"))).Errors.ShouldBe(["That is the day it says already."]);
        (await dsl.Press(await dsl.See($"{address}/redating/new"), "Put the day right", Typed.On("Form.HappenedOn", 2, 11, 2026))).Errors.ShouldBe(["Say why"]);
        var page = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/redating/new"), "Put the day right",
            [.. Typed.On("Form.HappenedOn", 2, 11, 2026), ("Form.Reason", "The parent showed us the date.")]));
        page.Fact("Happened")!.ShouldContain("2 November 2026");
        page.Text.ShouldContain("Day put right: 20 Nov 2026 is now 2 Nov 2026");
        (await school.ActionsOn(nameof(Concern))).ShouldContain("concern.redated");
    }

    [Fact]
    public async Task CON_70_WD42_The_closing_offers_what_fits_whom_it_is_about()
    {
        var (dsl, address) = await OpenAsync();
        (await OutcomesAsync(dsl, address)).ShouldContain("LawfulCriticism");
        (await OutcomesAsync(dsl, address)).ShouldNotContain("Dismissed");
        var staff = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        (await OutcomesAsync(head, $"/concerns/{staff.Code}")).ShouldContain("DisciplinaryPolicy");
    }

    [Fact]
    public async Task CON_62_An_interview_says_who_was_there()
    {
        var (dsl, address) = await OpenAsync();
        (await dsl.Press(await dsl.See($"{address}/entries/new"), "Add this entry", ("Form.Kind", "Interview"), ("Form.Words", "Spoke with both."))).Errors.ShouldBe(["Say who was there"]);
        var page = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/entries/new"), "Add this entry",
            [("Form.Kind", "Interview"), ("Form.Words", "Spoke with both."), ("Form.Present", "Sian Pritchard, both mothers"), .. Typed.On("Form.HappenedOn", 19, 11, 2026)]));
        page.Text.ShouldContain("Interview or meeting of 19 Nov 2026");
        page.Text.ShouldContain("There: Sian Pritchard, both mothers");
    }

    [Fact]
    public async Task CON_57_JW59_What_keeps_a_thing_as_it_was_found_stands_with_its_time_and_initials()
    {
        var (dsl, address) = await OpenAsync();
        var form = await dsl.See($"{address}/preservation/new");
        form.Html.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.TextContent.Contains("Not noted", StringComparison.Ordinal));
        (await dsl.Press(form, "Note this step", ("Form.Kind", "Unplugged"), ("Form.Initials", ""))).Errors
            .ShouldBe(["Say to what it was done", "Enter the time, like 14:35", "Enter the initials of whoever did it"], ignoreOrder: true);
        (await dsl.Press(form, "Note this step", ("Form.Kind", "Unplugged"), ("Form.What", "The laptop"), ("Form.DoneTime", "23:59"))).Errors.ShouldBe(["It cannot have been done later than now"]);
        (string, string)[] step = [("Form.Kind", "Unplugged"), ("Form.What", "Laptop 0417, now in the head's safe"), ("Form.DoneTime", "08:15"), ("Form.Initials", "rp")];
        var page = await dsl.Follow(await dsl.Press(form, "Note this step", step));
        page.Text.ShouldContain("Unplugged at the wall, not shut down, ");
        page.Text.ShouldContain(", RP");

        // The same form sent twice notes one step.
        await dsl.Follow(await dsl.Press(form, "Note this step", step));
        form = await dsl.See($"{address}/preservation/new");
        form.Html.QuerySelectorAll("tbody tr").Count(row => row.TextContent.Contains("RP: Laptop 0417, now in the head's safe", StringComparison.Ordinal)).ShouldBe(1);
        (await dsl.See($"{address}/print")).Text.ShouldContain("Laptop 0417, now in the head's safe");
        (await dsl.See("/concerns?Words=0417")).Text.ShouldContain("1 found");
        (await school.ActionsOn(nameof(Concern))).Count(action => action == "concern.preservation-noted").ShouldBe(1);
        (await (await school.As(Role.Teacher)).Open($"{address}/preservation/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("Suspended", "Closed: suspended")]
    [InlineData("Excluded", "Closed: permanently excluded")]
    public async Task CON_59_ST46_A_suspension_or_exclusion_says_where_it_stands_in_the_behaviour_record(string outcome, string closed)
    {
        var (dsl, address) = await OpenAsync();
        await dsl.Follow(await dsl.Press(await dsl.See(address), "Acknowledge this concern"));
        (string, string)[] said =
        [
            ("Form.Summary", "Threats in a group chat."), ("Form.FollowUp", "Both families met."), ("Form.Wishes", "That it stops."), ("Form.Referral", "NotReferred"),
            ("Form.Reason", "No risk outside school."), ("Form.Outcome", outcome),
        ];
        (await dsl.Press(await dsl.See($"{address}/closure"), "Close this concern", said)).Errors.ShouldBe(["Say where it stands in the behaviour record"]);
        var page = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/closure"), "Close this concern", [.. said, ("Form.BehaviourReference", "B-2291, 19 November")]));
        page.Text.ShouldContain(closed);
        page.Text.ShouldContain("In the behaviour record: B-2291, 19 November");
        (await dsl.See("/concerns?Words=2291")).Text.ShouldContain("1 found");
        var staff = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        (await OutcomesAsync(head, $"/concerns/{staff.Code}")).ShouldNotContain(outcome);
        (await head.See($"/concerns/{staff.Code}/closure")).Html.QuerySelector("[name='Form.BehaviourReference']").ShouldBeNull();
    }

    private static async Task<IReadOnlyList<string?>> OutcomesAsync(Visitor visitor, string address) =>
        [.. (await visitor.See($"{address}/closure")).Html.QuerySelectorAll("input[name='Form.Outcome']").Select(input => input.GetAttribute("value"))];

    private async Task<(Visitor Dsl, string Address)> OpenAsync(ConcernKind kind = ConcernKind.SomethingElse, Guid? pupil = null) =>
        (await school.As(Role.Dsl), await RaiseAsync(kind, pupil));

    /// <summary>Raised through the same steps as the front door, with one child on it.</summary>
    private async Task<string> RaiseAsync(ConcernKind kind, Guid? pupil)
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, kind, pupil);
        return $"/concerns/{concern.Code}";
    }
}
