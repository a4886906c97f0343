using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Domain.Tests.Oversight;

/// <summary>OVE-09: tries to rebuild numbers from what is published, over every school there could be.</summary>
public sealed class GovernorFiguresTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    public void OVE_09_No_number_can_be_rebuilt_from_two_tables_of_the_same_concerns(int first, int second) =>
        Rebuilt(first, second, (one, other) => [.. GovernorFigures.Published(one), .. GovernorFigures.Published(other)]).ShouldBe(0);

    /// <summary>The attack is one that works: exact numbers with those under five struck out give some of them back.</summary>
    [Fact]
    public void Struck_out_numbers_alone_would_be_rebuilt()
    {
        Rebuilt(2, 3, (one, other) => [.. one.Concat(other).Select(cell => cell < GovernorFigures.Least ? -1 : cell)]).ShouldBeGreaterThan(0);
        Rebuilt(2, 3, (one, other) => [.. GovernorFigures.Published(one), .. GovernorFigures.Published(other), one.Sum()]).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void OVE_09_A_table_that_could_be_rebuilt_is_refused()
    {
        Should.Throw<ArgumentException>(() => GovernorFigures.Published([1, 2, 3, 4, 5]));
        Should.Throw<ArgumentException>(() => GovernorFigures.Published([]));
    }

    [Theory]
    [InlineData(0, "fewer than 5")]
    [InlineData(4, "fewer than 5")]
    [InlineData(5, "5 to 9")]
    [InlineData(23, "20 to 24")]
    public void OVE_09_A_number_is_told_to_within_five(int number, string words) => GovernorFigures.Words(GovernorFigures.Published([number])[0]).ShouldBe(words);

    /// <summary>How many numbers under five are the same in every school that publishes the same page.</summary>
    private static int Rebuilt(int first, int second, Func<int[], int[], IReadOnlyList<int>> publish)
    {
        var bySum = Tables(second).ToLookup(table => table.Sum());
        var schools = Tables(first).SelectMany(one => bySum[one.Sum()].Select(other => (int[])[.. one, .. other]));
        return schools.GroupBy(school => string.Join(' ', publish(school[..first], school[first..])))
            .Sum(same => Enumerable.Range(0, first + second).Count(cell =>
                same.First()[cell] < GovernorFigures.Least && same.All(school => school[cell] == same.First()[cell])));
    }

    private static IEnumerable<int[]> Tables(int cells) => cells == 0
        ? [[]]
        : Tables(cells - 1).SelectMany(table => Enumerable.Range(0, 2 * GovernorFigures.Least).Select(last => (int[])[.. table, last]));
}
