using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Undertakings;

namespace SchoolSocial.Web.Tests.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task Safeguarding_lead_finds_what_waits_and_reporter_what_moved()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        school.Time.Pass(TimeSpan.FromHours(25));
        var dsl = await school.As(Role.Dsl);
        var home = await dsl.See("/");
        home.Text.ShouldContain($"Acknowledge {concern.Code}");
        home.Text.ShouldContain("Late");
        await dsl.Press(await dsl.See($"/concerns/{concern.Code}"), "Acknowledge this concern");
        await dsl.Follow(await dsl.Press(await dsl.See("/my-declarations/privacy"), "Note this with today's date", ("Ticks", "FriendsOnly")));
        (await dsl.See("/")).Text.ShouldContain("Nothing needs you now");

        var teacher = await school.As(Role.Teacher);
        var moved = await teacher.See("/");
        moved.Text.ShouldContain("A concern you reported has moved on");
        var notice = moved.Html.QuerySelector("a[href^='/notices/']")!.GetAttribute("href")!;
        (await teacher.Open(notice)).Location.ShouldBe($"/concerns/{concern.Code}/receipt");
        (await teacher.See("/")).Text.ShouldNotContain("has moved on");
        (await dsl.Open(notice)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OVE_06_Every_duty_of_every_role_opens_and_the_number_of_the_week_equals_its_list()
    {
        using var school = new School();
        await Walk.WalkStory.TellAsync(school);
        var acts = new List<string>();
        foreach (var role in Roles.All.Where(role => role != Role.ActingHead))
        {
            var viewer = await school.As(role);
            var home = await viewer.See("/");
            foreach (var duty in home.Html.QuerySelectorAll("main ul:first-of-type > li > a"))
            {
                acts.Add(duty.TextContent);
                var address = duty.GetAttribute("href")!;
                (await viewer.Open(address)).Status.ShouldBe(address.StartsWith("/notices/", StringComparison.Ordinal) ? System.Net.HttpStatusCode.Redirect : System.Net.HttpStatusCode.OK, $"{role} {duty.TextContent}");
            }

            home.Text.ShouldContain("Since last week");
            if (home.Html.QuerySelector("main a[data-figure]:not([data-figure=''])") is not { } figure) continue;
            (await viewer.See(figure.GetAttribute("href")!)).Text.ShouldContain($"Concerns {figure.GetAttribute("data-figure")} found", customMessage: role.ToString());
        }

        foreach (var act in (string[])["Acknowledge C-", "Ask Facebook", "Answer message", "Ring both families", "Sign ", "Read and sign"]) acts.ShouldContain(each => each.StartsWith(act, StringComparison.Ordinal), act);
    }

    [Fact]
    public async Task OVE_17_Three_sentences_set_this_week_beside_the_one_before_and_lead_to_their_lists()
    {
        using var school = new School();
        foreach (var days in (int[])[-20, -13, -9, -6, -6, -2])
        {
            school.Time.Now = FakeTime.Start.AddDays(days);
            await school.Given.ConcernAsync(Role.Teacher);
        }

        school.Time.Now = FakeTime.Start;
        var dsl = await school.As(Role.Dsl);
        var home = await dsl.See("/");
        Sentences(home)[0].ShouldStartWith("3 concerns that you may see were logged in the last seven days, more than in the seven before (2).");
        Sentences(home)[1].ShouldStartWith("No concerns were closed in the last seven days, as many as in the seven before (0).");
        Sentences(home)[2].ShouldBe("7 things are late, 4 of them for more than a week.");
        var lists = home.Html.QuerySelectorAll("main li > a[data-figure]");
        lists.Select(each => each.GetAttribute("data-figure")).ShouldBe(["3", "2", "0", "0"]);
        foreach (var list in lists) (await dsl.See(list.GetAttribute("href")!)).Text.ShouldContain($"Concerns {list.GetAttribute("data-figure")} found");
        Sentences(await (await school.As(Role.Teacher)).See("/")).ShouldBe(
        [
            "3 concerns were logged by you in the last seven days, more than in the seven before (2).",
            "No things that need you came up in the last seven days, as many as in the seven before (0).",
            "One thing is late, and has been for more than a week.",
        ]);
    }

    /// <summary>OVE-06, OVE-22: each from another room, on its own day; the one that waits longest comes first, whatever it is.</summary>
    [Fact]
    public async Task OVE_06_Oldest_first_and_what_is_past_its_time_is_told_above_everything()
    {
        using var school = new School();
        school.Time.Pass(TimeSpan.FromDays(-3));
        var old = await school.Given.ConcernAsync(Role.Teacher);
        school.Time.Pass(TimeSpan.FromDays(1));
        await (await school.As(Role.Teacher)).Declare("Olivia Hughes");
        school.Time.Pass(TimeSpan.FromDays(1));
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See("/diary/new"), "Keep this entry",
            ("Form.Kind", "DirectMessage"), ("Form.From", "Pupil"), ("Form.Account", "The class account"), ("Form.Words", "Not answered there.")));
        school.Time.Pass(TimeSpan.FromDays(1));
        var young = await school.Given.ConcernAsync(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        var home = await head.See("/");
        var duties = home.Html.QuerySelectorAll("main ul:first-of-type > li > a").Select(link => link.TextContent).ToList();
        duties.ConvertAll(words => string.Join(' ', words.Split(' ').Take(2)).TrimEnd(':')).ShouldBe(["Look at", $"Acknowledge {old.Code}", "Advise somebody", "Answer message", $"Acknowledge {young.Code}"]);
        home.Text.ShouldContain("Late was due", customMessage: "\"Late by a day\" would be a length of time");

        var above = home.Html.QuerySelector("main .govuk-inset-text")!;
        Page.Plain(above.TextContent).ShouldBe("2 concerns wait to be acknowledged; one is past its time.");
        foreach (var list in above.QuerySelectorAll("a")) (await head.See(list.GetAttribute("href")!)).Text.ShouldContain($"Concerns {list.GetAttribute("data-figure")} found");
        (await (await school.As(Role.Teacher)).See("/")).Html.QuerySelector("main .govuk-inset-text").ShouldBeNull("it is for those who handle concerns");
    }

    [Fact]
    public async Task OVE_22_More_than_three_of_one_name_are_one_line_with_the_oldest_one_press_away()
    {
        using var school = new School();
        await school.With(async db =>
        {
            foreach (var (number, kind) in Enumerable.Range(0, 9).Select(number => (number, number < 5 ? NoticeKind.AppointmentToConfirm : number < 8 ? NoticeKind.ReadersLate : NoticeKind.LeaverHolds)))
            {
                db.Add(Notice.Send(SchoolStory.SchoolId, SchoolStory.PersonId(Role.Chair), kind, "/people", SchoolStory.PersonId(Role.Teacher), school.Time.Now.AddHours(number - 20)));
            }

            await db.SaveChangesAsync();
        });
        var home = await (await school.As(Role.Chair)).See("/");
        var lines = home.Html.QuerySelectorAll("main > ul:first-of-type > li");
        lines.Select(line => line.QuerySelector("a")!.TextContent).Count(words => words.StartsWith("An appointment waits", StringComparison.Ordinal)).ShouldBe(1);
        lines.Select(line => line.QuerySelector("a")!.TextContent).Count(words => words.StartsWith("People are late", StringComparison.Ordinal)).ShouldBe(3, "three stand as they are");
        var folded = lines.Single(line => line.QuerySelector("details") is not null);
        Page.Plain(folded.QuerySelector("summary")!.TextContent).ShouldBe("4 more notices that say the same");
        folded.QuerySelectorAll("details li > a").Length.ShouldBe(4);
    }

    private static List<string> Sentences(Page home) =>
        [.. home.Html.QuerySelectorAll("h2").Single(each => each.TextContent == "Since last week").NextElementSibling!.QuerySelectorAll("li").Select(each => Page.Plain(each.TextContent))];

    [Fact]
    public async Task OVE_07_Who_is_kept_from_a_concern_has_the_page_of_a_school_where_it_never_was()
    {
        using var without = new School();
        using var with = new School();
        await with.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        var theirs = await (await without.As(Role.Headteacher)).See("/");
        (await (await with.As(Role.Headteacher)).See("/")).Html.QuerySelector("main")!.TextContent.ShouldBe(theirs.Html.QuerySelector("main")!.TextContent);
    }
}
