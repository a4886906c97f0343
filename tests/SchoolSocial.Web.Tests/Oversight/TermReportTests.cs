using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Demo;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Walk;

namespace SchoolSocial.Web.Tests.Oversight;

/// <summary>OVE-10 to OVE-12: what governors are told of a term, when, and what they cannot work out from it.</summary>
public sealed partial class TermReportTests
{
    private static readonly DateTime AfterAutumn = new(2026, 12, 21, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime AfterSpring = new(2027, 3, 29, 10, 0, 0, DateTimeKind.Utc);
    private static readonly ConcernKind[] Kinds = [ConcernKind.MessageOrRequest, ConcernKind.ParentOrPublicPost, ConcernKind.BullyingAmongPupils, ConcernKind.UnderageAccount];
    private static readonly Role[] Tellers = [Role.Teacher, Role.Office, Role.Volunteer];

    [Fact]
    public async Task OVE_10_The_head_publishes_a_term_when_it_is_over_and_governors_read_it_from_then_on()
    {
        using var school = new School();
        for (var number = 0; number < 6; number++) await school.Given.ConcernAsync(Role.Teacher, ConcernKind.MessageOrRequest, null);
        var early = await school.As(Role.Headteacher);
        var waiting = await early.See((await early.See("/oversight/terms")).Html.QuerySelector("a[href$='/publication']")!.GetAttribute("href")!);
        waiting.Text.ShouldContain("is not over yet");
        waiting.Html.QuerySelectorAll("main form").ShouldBeEmpty();

        school.Time.Now = AfterAutumn;
        var head = await school.As(Role.Headteacher);
        var offered = (await head.See("/")).Html.QuerySelectorAll("main a").Single(link => link.TextContent.StartsWith("Publish the governors' page of Autumn 2026", StringComparison.Ordinal)).GetAttribute("href")!;
        var preview = await head.See(offered);
        Cell(preview, "A pupil or parent sent a request or message").ShouldBe("5 to 9");
        (await (await school.As(Role.Governor)).See("/oversight/terms")).Text.ShouldContain("None has been published yet");
        (await (await school.As(Role.Governor)).Open(offered)).Status.ShouldBe(HttpStatusCode.Forbidden);

        var published = await head.Follow(await head.Press(preview, "Publish this page to governors"));
        published.Text.ShouldContain("Governors can read it");
        var governor = await school.As(Role.Governor);
        var list = await governor.Follow(await governor.Open("/") with { Location = (await governor.See("/")).Html.QuerySelectorAll("nav a").Single(link => link.TextContent == "Governors' pages").GetAttribute("href") });
        var page = await governor.See(list.Html.QuerySelector("main tbody a")!.GetAttribute("href")!);
        page.Text.ShouldContain("Published by Helen Ashworth");
        page.Html.QuerySelectorAll("main form, main select, main input").ShouldBeEmpty("there is nothing to choose");
        Cell(page, "Bullying among pupils").ShouldBe("fewer than 5");
        Page.Plain(page.Html.QuerySelectorAll("main tbody tr td")[1].TextContent).ShouldBe("not published");

        // What is entered afterwards for a day of that term, or classified anew, changes nothing of it.
        await school.With(async db =>
        {
            foreach (var concern in await db.Concerns.Include(each => each.Tags).ToListAsync()) concern.Classify(Guid.CreateVersion7(), ConcernKind.BullyingAmongPupils, [], null, concern.Account, SchoolStory.Actor(Role.Dsl), AfterAutumn);
            await db.SaveChangesAsync();
        });
        (await governor.See(page.Address)).Html.QuerySelector("main")!.TextContent.ShouldBe(page.Html.QuerySelector("main")!.TextContent);
        (await head.Open(offered)).Text.ShouldContain("has been published");
        (await head.Press(preview, "Publish this page to governors")).Location.ShouldBe(page.Address);
        (await school.With(db => db.TermReports.CountAsync())).ShouldBe(1);
        (await school.With(db => db.AuditEntries.CountAsync(entry => entry.Action == "term-report.published"))).ShouldBe(1);
    }

    [Fact]
    public void OVE_10_The_readers_whose_exclusions_count_are_those_who_may_read_it() =>
        Roles.All.Where(role => RolePermissions.Of(role).Contains(Can.ReadTermReports)).ShouldBe(TermReport.ReadBy, ignoreOrder: true);

    [Fact]
    public async Task OVE_11_What_is_about_adults_here_or_kept_from_a_reader_is_in_no_number()
    {
        using var without = new School();
        for (var number = 0; number < 4; number++) await without.Given.ConcernAsync(Role.Teacher);
        using var with = await without.CopyAsync();
        for (var number = 0; number < 5; number++)
        {
            foreach (var about in (Role[])[Role.Headteacher, Role.Chair, Role.TeachingAssistant, Role.Governor]) await with.Given.ConcernAsync(Role.Teacher, about: about);
            var kept = await with.Given.ConcernAsync(Role.Teacher);
            await with.With(async db =>
            {
                var concern = await db.Concerns.Include(each => each.Exclusions).SingleAsync(each => each.Id == kept.Id);
                concern.Exclude(Guid.CreateVersion7(), SchoolStory.PersonId(number % 2 == 0 ? Role.Headteacher : Role.Governor), ExclusionReason.TooClose, null, SchoolStory.Actor(Role.Dsl), with.Time.Now);
                await db.SaveChangesAsync();
            });
        }

        var told = new List<string>();
        foreach (var school in (School[])[without, with])
        {
            var governor = await PublishAsync(school, AfterAutumn);
            var page = await governor.See((await governor.See("/oversight/terms")).Html.QuerySelector("main tbody a")!.GetAttribute("href")!);
            told.Add(page.Text);
            Cell(page, "A parent or someone else posted about us").ShouldBe("fewer than 5");
        }

        told[1].ShouldBe(told[0]);
    }

    /// <summary>
    /// Everything a governor can reach - every page, sheet and file of every term - is gathered from a school, and again from schools that differ
    /// from it in one number that was kept back. They read the same, so nobody can tell which it was.
    /// </summary>
    [Fact]
    public async Task OVE_12_Nothing_a_governor_can_reach_tells_a_number_that_is_kept_back()
    {
        var dice = new Dice(8);
        List<Raised> world = [.. Enumerable.Range(0, 36).Select(_ => new Raised(dice.Roll(2) == 0, Kinds[dice.Roll(dice.Between(1, 4))], Tellers[dice.Roll(dice.Between(1, 3))], dice.Roll(3) > 0))];
        var reached = await ReachAsync(world);
        reached.Count(read => read.StartsWith("/oversight/terms/", StringComparison.Ordinal)).ShouldBe(2 * 3, "a page, a sheet and a file of each of two terms");
        reached.ShouldContain(text => text.Contains("fewer than 5", StringComparison.Ordinal) && text.Contains("5 to 9", StringComparison.Ordinal));

        // Not vacuous: a difference that may be told is told.
        (await ReachAsync([.. world, .. Enumerable.Repeat(new Raised(true, ConcernKind.UnderageAccount, Role.Teacher, true), 5)])).SequenceEqual(reached).ShouldBeFalse();
        var tried = 0;
        foreach (var inAutumn in (bool[])[true, false])
        {
            foreach (var kind in Kinds.Where(kind => Count(world, inAutumn, kind) < GovernorFigures.Least).Take(2))
            {
                var twin = Twins(world, inAutumn).First(twin => Count(twin, inAutumn, kind) != Count(world, inAutumn, kind) && Told(twin).SequenceEqual(Told(world)));
                (await ReachAsync(twin)).ShouldBe(reached, customMessage: $"{kind} was {Count(world, inAutumn, kind)}");
                tried++;
            }
        }

        tried.ShouldBeGreaterThan(2);
    }

    private static async Task<List<string>> ReachAsync(List<Raised> world)
    {
        using var school = new School();
        foreach (var (inAutumn, at) in ((bool, DateTime)[])[(true, FakeTime.Start), (false, new DateTime(2027, 2, 10, 11, 0, 0, DateTimeKind.Utc))])
        {
            school.Time.Now = at;
            var pupil = await school.With(db => db.Pupils.OrderBy(each => each.NormalisedName).Select(each => each.Id).FirstAsync());
            foreach (var raised in world.Where(each => each.InAutumn == inAutumn)) await school.Given.ConcernAsync(raised.Teller, raised.Kind, raised.NamesPupil ? pupil : null);
            await PublishAsync(school, inAutumn ? AfterAutumn : AfterSpring);
        }

        var governor = await school.As(Role.Governor);
        var terms = await school.With(db => db.TermReports.ToDictionaryAsync(report => report.Code, report => report.Name));
        var reached = new List<string>();
        var walker = new Walker(governor) { Meets = (address, html) => Read(address, Page.Plain(html.QuerySelector("main")!.TextContent)) };
        await walker.FromAsync("/");
        foreach (var file in walker.Seen.Where(address => address.EndsWith(".csv", StringComparison.Ordinal))) Read(file, (await governor.Open(file)).Body);
        reached.Sort(StringComparer.Ordinal);
        return reached;

        // References are drawn at random, so that they tell nothing: each by the term it belongs to.
        void Read(string address, string text)
        {
            // A fresh key for an authenticator app stands on its page each time.
            if (!address.StartsWith("/my-sign-in/", StringComparison.Ordinal)) reached.Add(Code().Replace($"{address} {text}", found => terms[found.Value]));
        }
    }

    private static async Task<Visitor> PublishAsync(School school, DateTime at)
    {
        school.Time.Now = at;
        var head = await school.As(Role.Headteacher);
        var offered = (await head.See("/oversight/terms")).Html.QuerySelectorAll("a[href$='/publication']")
            .Single(link => link.TextContent == (at == AfterAutumn ? "Autumn 2026" : "Spring 2027")).GetAttribute("href")!;
        await head.Follow(await head.Press(await head.See(offered), "Publish this page to governors"));
        return await school.As(Role.Governor);
    }

    private static string Cell(Page page, string label) =>
        Page.Plain(page.Html.QuerySelectorAll("main tbody tr").First(row => Page.Plain(row.QuerySelector("th")!.TextContent) == label).QuerySelector("td")!.TextContent);

    private static int Count(List<Raised> world, bool inAutumn, ConcernKind kind) => world.Count(each => each.InAutumn == inAutumn && each.Kind == kind);

    private static IEnumerable<string> Told(List<Raised> world) => ((bool[])[true, false]).SelectMany(term =>
    {
        var its = world.Where(each => each.InAutumn == term).ToList();
        return new TermCounts(
            its.CountBy(each => each.Kind).ToDictionary(), its.CountBy(each => TermCounts.TellerOf([each.Teller])).ToDictionary(),
            its.CountBy(each => each.NamesPupil ? Touched.Pupil : Touched.NobodyNamed).ToDictionary(), [], new Dictionary<PolicyStanding, int>(), [], 0).Lines.Select(line => $"{term} {line}");
    });

    private static IEnumerable<List<Raised>> Twins(List<Raised> world, bool inAutumn)
    {
        foreach (var kind in Kinds)
        {
            foreach (var teller in Tellers)
            {
                foreach (var names in (bool[])[true, false]) yield return [.. world, new Raised(inAutumn, kind, teller, names)];
            }

            for (var number = 0; number < world.Count; number++) yield return [.. world.Take(number), world[number] with { Kind = kind }, .. world.Skip(number + 1)];
        }

        for (var number = 0; number < world.Count; number++) yield return [.. world.Take(number), .. world.Skip(number + 1)];
    }

    private sealed record Raised(bool InAutumn, ConcernKind Kind, Role Teller, bool NamesPupil);

    [GeneratedRegex("G-[0-9A-Z]{6}")]
    private static partial Regex Code();
}
