using System.Globalization;

namespace SchoolSocial.Domain.Oversight;

/// <summary>
/// Numbers as governors get them: in fives, and none under five. Several tables tell the same concerns apart in several ways, so what one
/// table leaves out another could give back by subtraction. It cannot here: no total is published, each number is told only to within
/// five, and a table never has a multiple of five cells. The totals that two tables allow then overlap in more than one number: where one
/// began exactly where the other ends, a sum of fives would have to differ from another by four times the cells of a table. So for every
/// number there is another school that would publish the very same page.
/// </summary>
public static class GovernorFigures
{
    /// <summary>Fewer than this many are not told.</summary>
    public const int Least = 5;

    /// <summary>The lower end of each number's five; nought stands for "fewer than five", none among them.</summary>
    /// <exception cref="ArgumentException">The table has a multiple of five cells: an empty one must be added.</exception>
    public static IReadOnlyList<int> Published(IReadOnlyList<int> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count % Least == 0) throw new ArgumentException("A table of a multiple of five cells could be rebuilt from another.", nameof(cells));
        return [.. cells.Select(cell => cell / Least * Least)];
    }

    public static string Words(int published) =>
        published == 0 ? "fewer than 5" : string.Create(CultureInfo.InvariantCulture, $"{published} to {published + Least - 1}");
}
