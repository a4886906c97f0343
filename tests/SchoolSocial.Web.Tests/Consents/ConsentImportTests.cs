using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;
using Xunit.Abstractions;

namespace SchoolSocial.Web.Tests.Consents;

/// <summary>CST-16: an MIS's list is looked over first, and applied as a whole or not at all.</summary>
[Collection(Alone.Name)]
public sealed class ConsentImportTests(ITestOutputHelper output)
{
    private const int Children = 6_668;
    private const int Rows = 40_000;
    private const int Bad = 200;

    [Fact]
    public async Task CST_16_forty_thousand_lines_two_hundred_of_them_bad()
    {
        using var school = new School();
        await ConsentScene.SetAsync(school);
        await EnrolAsync(school);
        var office = await school.As(Role.Office);
        var match = await office.Follow(await office.Upload(await office.See("/consents/imports/new"), "Upload and match", ("File", "consents.csv", Csv())));
        match.Heading.ShouldBe("Match the file");
        match.Text.ShouldContain("Website photos");
        var started = Stopwatch.GetTimestamp();
        var look = await office.Follow(await office.Press(match, "Look it over"));
        output.WriteLine($"dry run {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        look.Fact("Cannot be used").ShouldBe("200 lines");
        look.Fact("New answers yes").ShouldBe("19,900");
        look.Fact("New answers no").ShouldBe("19,900");
        (await school.With(db => db.Set<ConsentAnswer>().CountAsync())).ShouldBe(0, "a dry run changes nothing");

        // Each bad line with its own reason.
        var reasons = look.Html.QuerySelectorAll("tbody tr").Select(row => Page.Plain(row.QuerySelectorAll("td")[1].TextContent)).ToList();
        reasons.Count.ShouldBe(Bad);
        reasons.GroupBy(reason => reason).ToDictionary(group => group.Key, group => group.Count()).ShouldBe(new Dictionary<string, int>
        {
            ["No child on the roll has this id or UPN."] = 50,
            ["This is neither yes nor no. Write Yes, No or Withdrawn."] = 50,
            ["There is no 31 February 2026."] = 50,
            ["The date lies in the future."] = 50,
        }, ignoreOrder: true);
        var csv = await office.Client.GetStringAsync(new Uri(look.Html.QuerySelector("a[href$='bad-lines.csv']")!.GetAttribute("href")!, UriKind.Relative));
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Bad + 1);

        started = Stopwatch.GetTimestamp();
        var done = await office.Press(look, "Record these answers and leave the bad lines out");
        output.WriteLine($"applied in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        (await office.Follow(done)).Text.ShouldContain("39,800 answers are recorded. 200 lines were left out.");
        (await school.With(db => db.Set<ConsentAnswer>().CountAsync())).ShouldBe(Rows - Bad);
        (await school.ActionsOn(nameof(ConsentImport))).ShouldBe(["consent-import.uploaded", "consent-import.matched", "consent-import.applied"]);
    }

    [Fact]
    public async Task CST_16_what_changed_since_the_look_stops_the_whole_of_it()
    {
        using var school = new School();
        await ConsentScene.SetAsync(school);
        await school.With(async db =>
        {
            var olivia = await db.Pupils.SingleAsync(pupil => pupil.GivenName == "Olivia");
            olivia.Change(olivia.Details with { SourceId = "P1" }, SchoolStory.Actor(Role.Office), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var office = await school.As(Role.Office);
        var file = Encoding.UTF8.GetBytes("Pupil ID,Consent,Answer\nP1,Website photos,Yes\nP1,Newsletter,Yes\nP1,Website photos,No\n");
        var match = await office.Follow(await office.Upload(await office.See("/consents/imports/new"), "Upload and match", ("File", "consents.csv", file)));
        var look = await office.Follow(await office.Press(match, "Look it over"));
        look.Fact("New answers yes").ShouldBe("1");
        look.Fact("Left out on purpose").ShouldBe("1 lines");
        look.Text.ShouldContain("Line 2 says otherwise for the same child, consent and day.");
        await school.With(async db =>
        {
            var olivia = await db.Pupils.SingleAsync(pupil => pupil.GivenName == "Olivia");
            olivia.Change(olivia.Details with { SourceId = "P2" }, SchoolStory.Actor(Role.Office), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var refused = await office.Press(look, "Record these answers and leave the bad lines out");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["Something has changed since you looked, so nothing was done. Look at it again."]);
        (await school.With(db => db.Set<ConsentAnswer>().CountAsync())).ShouldBe(0);
        (await (await school.As(Role.Teacher)).Open("/consents/imports")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>The office knows of a withdrawal that the MIS does not: the next list from the MIS does not undo it.</summary>
    [Fact]
    public async Task CST_18_yes_that_is_not_dated_after_the_familys_no_was_recorded_cannot_be_used()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        await school.With(async db =>
        {
            var olivia = await db.Pupils.SingleAsync(pupil => pupil.GivenName == "Olivia");
            olivia.Change(olivia.Details with { SourceId = "P1" }, SchoolStory.Actor(Role.Office), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var (visitor, first) = await LookAsync("01/11/2026");
        (await visitor.Follow(await visitor.Press(first, "Record these answers"))).Text.ShouldContain("1 answers are recorded.");
        school.Time.Pass(TimeSpan.FromHours(1));
        await scene.AnswerAsync("Olivia", Answer.Withdrawn, scene.Website);
        school.Time.Pass(TimeSpan.FromDays(1));

        var undated = (await LookAsync("")).Look;
        undated.Fact("Cannot be used").ShouldBe("1 lines");
        undated.Text.ShouldContain("The family's no was recorded on 20 November 2026. Enter a new yes by hand, or give the day of the yes in the file.");
        (await LookAsync("20/11/2026")).Look.Text.ShouldContain("The family's no was recorded on 20 November 2026, and this yes is not dated after that day.");

        // What is known already is nothing new, and undoes nothing.
        (await LookAsync("01/11/2026")).Look.Fact("Recorded already").ShouldBe("1");
        var after = await LookAsync("21/11/2026");
        after.Look.Fact("New answers yes").ShouldBe("1");
        after.Look.Fact("Cannot be used").ShouldBe("0 lines");

        async Task<(Visitor Visitor, Page Look)> LookAsync(string date)
        {
            var office = await school.As(Role.Office);
            var file = Encoding.UTF8.GetBytes($"Pupil ID,Consent,Answer,Date\nP1,Website photos,Yes,{date}\n");
            var match = await office.Follow(await office.Upload(await office.See("/consents/imports/new"), "Upload and match", ("File", "consents.csv", file)));
            return (office, await office.Follow(await office.Press(match, "Look it over")));
        }
    }

    private static Task EnrolAsync(School school) => school.With(async db =>
    {
        var office = SchoolStory.Actor(Role.Office);
        for (var at = 0; at < Children; at++)
        {
            db.Add(Pupil.Enrol(SchoolStory.SchoolId, new PupilDetails($"Child{at}", $"Family{at % 900}", null, new DateOnly(2017, 1, 1).AddDays(at % 1500), SourceId: $"M{at:00000}"), office, school.Time.Now));
        }

        await db.SaveChangesAsync();
    });

    /// <summary>Six consents for each child; every two hundredth line is wrong in one of four ways.</summary>
    private static byte[] Csv()
    {
        string[] consents = ["Website photos", "Website videos", "Facebook photos", "Facebook videos", "Instagram photos", "Instagram videos"];
        var csv = new StringBuilder("Pupil ID,Consent type,Status,Date\n");
        for (var row = 0; row < Rows; row++)
        {
            var (pupil, answer, date) = ($"M{row / 6:00000}", row % 2 == 0 ? "Yes" : "No", "01/09/2026");
            if (row % 200 < 2 && row % 200 == row / 200 % 2)
            {
                switch (row / 200 % 4)
                {
                    case 0: pupil = "X99999"; break;
                    case 1: answer = "Perhaps"; break;
                    case 2: date = "31/02/2026"; break;
                    default: date = "01/09/2027"; break;
                }
            }

            csv.Append(CultureInfo.InvariantCulture, $"{pupil},{consents[row % 6]},{answer},{date}\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
