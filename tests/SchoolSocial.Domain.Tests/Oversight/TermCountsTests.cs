using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Domain.Tests.Oversight;

/// <summary>OVE-12 and OVE-13: what a term's page says, and that no number it keeps back can be had from it.</summary>
public sealed class TermCountsTests
{
    private static readonly ConcernKind[] Kinds = Enum.GetValues<ConcernKind>();
    private static readonly Teller[] Tellers = Enum.GetValues<Teller>();
    private static readonly Touched[] Named = [Touched.Pupil, Touched.Family, Touched.Adult];

    /// <summary>
    /// Random schools. For each number that a page keeps back there is another school, with another number there, of which governors would be
    /// told the very same lines: so no sum over cells, tables or terms can give it.
    /// </summary>
    [Fact]
    public void OVE_12_For_every_number_kept_back_there_is_another_school_with_the_same_page()
    {
        var dice = new Draw(26);
        var keptBack = 0;
        for (var school = 0; school < 400; school++)
        {
            var concerns = Enumerable.Range(0, 1 + dice.Next(59)).Select(_ => Any(dice)).ToList();
            var page = Lines(concerns);
            foreach (var line in page.Where(line => line.Told == 0 && line.Table is ReportTable.Kinds or ReportTable.Tellers or ReportTable.Touched))
            {
                keptBack++;
                Twins(concerns).Any(twin => Cell(twin, line) != Cell(concerns, line) && Lines(twin).SequenceEqual(page))
                    .ShouldBeTrue($"school {school}: {line.Table} {line.Key} is {Cell(concerns, line)} and nothing else fits the page");
            }
        }

        keptBack.ShouldBeGreaterThan(4_000);
    }

    /// <summary>The search would notice: were the total told as well, some numbers would have no other school.</summary>
    [Fact]
    public void A_total_beside_it_would_give_numbers_away()
    {
        // Every teller at the top of its five: one concern less or another teller's is another page, and with the total so is one more.
        List<Told> concerns = [.. Tellers.SelectMany(teller => Enumerable.Repeat(new Told(ConcernKind.MessageOrRequest, teller, [Touched.Pupil]), 4))];
        var page = (Lines(concerns), concerns.Count);
        var line = page.Item1.First(each => each.Table == ReportTable.Tellers);
        Twins(concerns).Any(twin => Cell(twin, line) != Cell(concerns, line) && Lines(twin).SequenceEqual(page.Item1) && twin.Count == page.Count).ShouldBeFalse();
        Twins(concerns).Any(twin => Cell(twin, line) != Cell(concerns, line) && Lines(twin).SequenceEqual(page.Item1)).ShouldBeTrue();
    }

    /// <summary>A table that were told as it is would still leave the others their twins, and give itself away.</summary>
    [Fact]
    public void OVE_12_No_line_tells_of_concerns_or_people_more_than_the_five_they_are_in()
    {
        var dice = new Draw(12);
        var told = Enumerable.Range(0, 100).SelectMany(_ => Lines([.. Enumerable.Range(0, 1 + dice.Next(59)).Select(_ => Any(dice))]))
            .Where(line => line.Table is ReportTable.Kinds or ReportTable.Tellers or ReportTable.Touched or ReportTable.Readings).ToList();
        told.ShouldAllBe(line => line.Told % GovernorFigures.Least == 0 && (line.Of ?? 0) % GovernorFigures.Least == 0);
        foreach (var table in told.GroupBy(line => line.Table)) table.ShouldContain(line => line.Told > 0, $"{table.Key} was put to the test");
    }

    [Fact]
    public void OVE_12_No_table_of_the_page_has_a_multiple_of_five_cells() =>
        Should.NotThrow(() => Lines([]));

    [Fact]
    public void OVE_12_People_who_have_and_have_not_signed_are_told_in_fives() =>
        Lines([]).Where(line => line.Table == ReportTable.Readings).ShouldBe([new ReportLine(ReportTable.Readings, "Social media", 20, 0)]);

    [Theory]
    [InlineData(28, 84, 3, 3, 3)]
    [InlineData(28, 84, 9, 3, 3)]
    [InlineData(28, 83, 1, 1, 2)]
    [InlineData(28, 20, 1, 0, 0)]
    [InlineData(0, 84, 1, 0, 0)]
    [InlineData(28, -4, 0, 0, 0)]
    public void OVE_13_More_looks_than_asked_for_make_up_for_none_elsewhere(int every, int days, int looks, int kept, int asked) =>
        ChecksKept.Of(every, days, looks).ShouldBe((kept, asked));

    [Fact]
    public void OVE_12_Every_role_is_one_teller()
    {
        Roles.All.ShouldAllBe(role => Enum.IsDefined(TermCounts.TellerOf(new[] { role })));
        TermCounts.TellerOf([Role.Teacher, Role.DeputyDsl]).ShouldBe(Teller.Leader);
        foreach (var role in (Role[])[Role.Governor, Role.Chair, Role.Clerk]) TermCounts.TellerOf([role]).ShouldBe(Teller.Governor, role.ToString());
        TermCounts.TellerOf([]).ShouldBe(Teller.Other);
    }

    private static Told Any(Draw dice) => new(
        Kinds[dice.Next(1 + dice.Next(Kinds.Length))], Tellers[dice.Next(1 + dice.Next(Tellers.Length))], [.. Named.Where(_ => dice.Next(3) == 0)]);

    /// <summary>The schools that are one concern away: one more, one less, or one that was of another kind, teller or person.</summary>
    private static IEnumerable<List<Told>> Twins(List<Told> concerns)
    {
        List<Touched>[] touching = [[], [Touched.Pupil], [Touched.Family], [Touched.Adult], [Touched.Pupil, Touched.Family], [Touched.Pupil, Touched.Adult], [Touched.Family, Touched.Adult], [.. Named]];
        foreach (var kind in Kinds)
        {
            foreach (var teller in Tellers)
            {
                foreach (var touched in touching) yield return [.. concerns, new Told(kind, teller, touched)];
            }
        }

        for (var number = 0; number < concerns.Count; number++)
        {
            var was = concerns[number];
            yield return Instead(concerns, number);
            foreach (var kind in Kinds) yield return Instead(concerns, number, was with { Kind = kind });
            foreach (var teller in Tellers) yield return Instead(concerns, number, was with { Teller = teller });
            foreach (var touched in touching) yield return Instead(concerns, number, was with { Touched = touched });
        }
    }

    private static List<Told> Instead(List<Told> concerns, int number, params Told[] others) => [.. concerns.Take(number), .. others, .. concerns.Skip(number + 1)];

    private static int Cell(List<Told> concerns, ReportLine line) => line.Table switch
    {
        ReportTable.Kinds => concerns.Count(each => each.Kind.ToString() == line.Key),
        ReportTable.Tellers => concerns.Count(each => each.Teller.ToString() == line.Key),
        _ => TouchedIn(concerns).GetValueOrDefault(Enum.Parse<Touched>(line.Key)),
    };

    private static Dictionary<Touched, int> TouchedIn(List<Told> concerns) =>
        concerns.SelectMany(each => each.Touched.Count == 0 ? [Touched.NobodyNamed] : each.Touched).CountBy(each => each).ToDictionary();

    private static IReadOnlyList<ReportLine> Lines(List<Told> concerns) => new TermCounts(
        concerns.CountBy(each => each.Kind).ToDictionary(), concerns.CountBy(each => each.Teller).ToDictionary(), TouchedIn(concerns),
        [], new Dictionary<PolicyStanding, int>(), [new ReadingsMade("Social media", 22, 25)], 0).Lines;

    /// <summary>The same schools at every run.</summary>
    private sealed class Draw(ulong state)
    {
        private ulong state = state;

        public int Next(int sides)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            return (int)((state >> 33) % (ulong)sides);
        }
    }

    private sealed record Told(ConcernKind Kind, Teller Teller, List<Touched> Touched);
}
