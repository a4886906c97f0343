using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Features.Oversight;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Oversight;

/// <summary>OVE-01 and OVE-02: every number on the board is the length of the list behind it, for whoever looks.</summary>
public sealed class DashboardTests
{
    [Theory]
    [InlineData(Role.Headteacher)]
    [InlineData(Role.Dsl)]
    public async Task Every_number_equals_the_list_behind_it(Role role)
    {
        using var school = new School();
        foreach (var days in (int[])[-100, -80, -30, -9, -1, -3])
        {
            school.Time.Now = FakeTime.Start.AddDays(days);
            await school.Given.ConcernAsync(Role.Teacher);
        }

        school.Time.Now = FakeTime.Start;
        await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        await school.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        var viewer = await school.As(role);
        var board = await viewer.See("/oversight");
        var figures = board.Html.QuerySelectorAll("a.school-figure, figure table a");
        figures.Length.ShouldBeGreaterThanOrEqualTo(6 + 12);
        foreach (var figure in figures)
        {
            var number = figure.QuerySelector(".school-figure__number")?.TextContent ?? Page.Plain(figure.TextContent);
            (await viewer.See(figure.GetAttribute("href")!)).Text.ShouldContain($"Concerns {number} found", customMessage: figure.TextContent);
        }

        // The head's board holds the one about the teaching assistant, the safeguarding lead's does not; neither holds the one about the head.
        board.Html.QuerySelectorAll(".school-figure__number")[0].TextContent.ShouldBe(role == Role.Headteacher ? "7" : "6");
    }

    [Fact]
    public async Task OVE_01_OVE_04_Every_number_of_every_way_to_tell_apart_equals_its_list_and_the_file_says_the_same()
    {
        using var school = new School();
        await Walk.WalkStory.TellAsync(school);
        await MistakeAsync(school, await school.With(db => db.Pupils.Where(pupil => pupil.GivenName == "Olivia").Select(pupil => pupil.Id).SingleAsync()));
        var ways = Enum.GetValues<BoardBy>().ToDictionary(by => by, _ => 0);
        foreach (var role in (Role[])[Role.Headteacher, Role.Dsl, Role.DeputyDsl])
        {
            var viewer = await school.As(role);
            foreach (var by in ways.Keys)
            {
                var board = await viewer.See($"/oversight?By={by}");
                var figures = board.Html.QuerySelectorAll("main a[data-figure], main a.school-figure");
                foreach (var figure in figures)
                {
                    var number = figure.GetAttribute("data-figure") ?? figure.QuerySelector(".school-figure__number")!.TextContent;
                    (await viewer.See(figure.GetAttribute("href")!)).Text.ShouldContain($"Concerns {number} found", customMessage: $"{role} {by} {figure.GetAttribute("href")}");
                    if (figure.GetAttribute("href")!.Contains($"&{by.Narrows()}=", StringComparison.Ordinal)) ways[by] += int.Parse(number, CultureInfo.InvariantCulture);
                }

                var file = await viewer.Open(board.Html.QuerySelector("a[href^='/oversight/board.csv']")!.GetAttribute("href")!);
                foreach (var row in board.Html.QuerySelectorAll("figure:has(h3) tr").Where(row => row.QuerySelector($"a[href*='&{by.Narrows()}=']") is not null))
                {
                    file.Body.ShouldContain(row.QuerySelector("th")!.TextContent);
                }
            }
        }

        // Each way was put to the test by something that it counts; the story has no bullying of a form.
        ways.Where(way => way.Value == 0).Select(way => way.Key).ShouldBe([BoardBy.Form]);
    }

    [Fact]
    public async Task OVE_01_Who_and_what_comes_up_again_is_told_with_its_list_and_the_other_pictures_come_as_files_too()
    {
        using var school = new School();
        await Walk.WalkStory.TellAsync(school);
        var olivia = await school.With(db => db.Pupils.Where(pupil => pupil.GivenName == "Olivia").Select(pupil => pupil.Id).SingleAsync());
        for (var number = 0; number < 2; number++) await school.Given.ConcernAsync(Role.Teacher, ConcernKind.BullyingAmongPupils, olivia);
        await MistakeAsync(school, olivia);
        var dsl = await school.As(Role.Dsl);
        var (account, open) = (await school.With(db => db.Accounts.OrderBy(each => each.Code).Select(each => new { each.Code, each.Name }).FirstAsync()), await school.With(db => db.Concerns.Where(each => each.Kind == ConcernKind.BullyingAmongPupils).Select(each => each.Code).FirstAsync()));
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{open}/relations/new"), "Add this link", ("Form.Reference", account.Code)));
        var board = await dsl.See("/oversight?By=Account");
        foreach (var (title, words) in ((string, string)[])[("Children named more than once", "Olivia Hughes: 3 concerns"), ("Accounts named more than once", $"{account.Name}: 2 concerns")])
        {
            var list = board.Html.QuerySelectorAll("h2").Single(each => each.TextContent == title).NextElementSibling!;
            Page.Plain(list.TextContent).ShouldContain(words);
            foreach (var link in list.QuerySelectorAll("a")) (await dsl.See(link.GetAttribute("href")!)).Text.ShouldContain($"Concerns {link.GetAttribute("data-figure")} found");
        }

        var total = int.Parse(board.Html.QuerySelectorAll(".school-figure__number")[4].TextContent, CultureInfo.InvariantCulture);
        foreach (var name in (string[])["trend", "days"])
        {
            var file = await dsl.Open(board.Html.QuerySelector($"a[href^='/oversight/{name}.csv']")!.GetAttribute("href")!);
            file.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Sum(line => int.Parse(line.Trim().Split(',')[name == "trend" ? 1 : 2].Trim('"'), CultureInfo.InvariantCulture)).ShouldBe(total, name);
        }
    }

    [Fact]
    public async Task OVE_05_How_long_it_took_is_told_from_times_that_were_taken_and_a_reopened_one_is_not_closed()
    {
        using var school = new School();
        var codes = new List<string>();
        for (var number = 0; number < 3; number++) codes.Add((await school.Given.ConcernAsync(Role.Teacher)).Code);
        foreach (var code in codes)
        {
            school.Time.Pass(TimeSpan.FromHours(2));
            var dsl = await school.As(Role.Dsl);
            await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{code}"), "Acknowledge this concern"));
            if (code == codes[2]) continue;
            await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{code}/closure"), "Close this concern",
                ("Form.Summary", "A caption."), ("Form.Wishes", "They want it gone."), ("Form.FollowUp", "Taken down."), ("Form.Referral", "NotReferred"), ("Form.Reason", "No sign of harm."), ("Form.Outcome", "AdviceGiven")));
        }

        var board = await (await school.As(Role.Dsl)).See("/oversight");
        board.Text.ShouldContain("Taken in hand: half within 4 hours, nine in ten within 6 hours");
        board.Text.ShouldContain("Closed: half within 2 hours, nine in ten within 4 hours");
        await school.With(async db =>
        {
            foreach (var concern in await db.Concerns.Include(each => each.Closures).Where(each => each.Status == ConcernStatus.Closed).ToListAsync()) concern.Reopen(concern.Account, SchoolStory.Actor(Role.Dsl), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await (await school.As(Role.Dsl)).See("/oversight")).Text.ShouldContain("None has been closed");
    }

    [Theory]
    [InlineData(Role.Headteacher, Role.Headteacher)]
    [InlineData(Role.Dsl, Role.TeachingAssistant)]
    public async Task OVE_02_Who_is_kept_from_a_concern_gets_the_board_of_a_school_where_it_never_was(Role role, Role about)
    {
        using var without = new School();
        using var with = new School();
        await with.Given.ConcernAsync(Role.Teacher, about: about);
        var theirs = await (await without.As(role)).See("/oversight");
        var own = await (await with.As(role)).See("/oversight");
        own.Html.QuerySelector("main")!.TextContent.ShouldBe(theirs.Html.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.Governor)]
    [InlineData(Role.Office)]
    [InlineData(Role.ComputingLead)]
    public async Task Board_is_for_those_who_handle_concerns(Role role)
    {
        using var school = new School();
        var viewer = await school.As(role);
        (await viewer.Open("/oversight")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        (await viewer.See("/")).HasLink("Oversight").ShouldBeFalse();
    }

    [Fact]
    public async Task OVE_03_What_happened_before_these_days_only_is_not_said_to_be_most_often()
    {
        using var school = new School();
        await school.Given.ConcernAsync(Role.Teacher);
        (await (await school.As(Role.Dsl)).See("/oversight")).Text.ShouldContain("Most often:");
        school.Time.Pass(TimeSpan.FromDays(100));
        (await (await school.As(Role.Dsl)).See("/oversight")).Text.ShouldContain("Nothing to tell apart in these days");
    }

    /// <summary>A concern on which a child was put by mistake and is taken off again: it counts for them no more.</summary>
    private static async Task MistakeAsync(School school, Guid pupil)
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, ConcernKind.BullyingAmongPupils, pupil);
        var link = await school.With(db => db.Concerns.Where(each => each.Id == concern.Id).SelectMany(each => each.People).Where(each => each.PupilId == pupil).Select(each => each.Id).SingleAsync());
        var dsl = await school.As(Role.Dsl);
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}/people/{link}"), "Take them off", ("RemovalForm.Reason", "It was another child.")));
    }
}
