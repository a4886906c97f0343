namespace SchoolSocial.Web.Ui.Charts;

/// <summary>
/// Where the bars of a chart lie. Across, everything is a percentage of the picture, so that it fits any screen without shrinking its words;
/// down, everything is in the size of the words (rem), so that it grows with them. Bars start at nought.
/// </summary>
public sealed class BarGeometry
{
    public const double LineHeight = 1.375;
    public const double BarHeight = 1.25;
    public const double Gap = 0.875;

    /// <summary>What fits into a line of words on the narrowest screen.</summary>
    public const int LineLength = 32;

    // In rem: a bold letter, generously; and what a screen of 320 px leaves between its margins.
    private const double LetterWidth = 0.6;
    private const double NarrowestScreen = 18;

    private BarGeometry(IReadOnlyList<Row> rows, double height) => (Rows, Height) = (rows, height);

    public IReadOnlyList<Row> Rows { get; }
    public double Height { get; }

    /// <param name="figures">What to show, in this order.</param>
    /// <param name="widest">How far the longest bar reaches, in per cent: the rest is for the number behind it.</param>
    public static BarGeometry Of(IReadOnlyList<ChartFigure> figures, double widest)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(widest, 100);
        var largest = figures.Count == 0 ? 0 : figures.Max(f => Math.Max(f.Value, f.Before ?? 0));
        var rows = new List<Row>(figures.Count);
        var top = 0.0;
        foreach (var figure in figures)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(figure.Value);
            ArgumentOutOfRangeException.ThrowIfNegative(figure.Before ?? 0);
            var lines = Lines(figure.Label);
            var bar = new Bar(top + (lines.Count * LineHeight) + 0.125, Width(figure.Value, largest, widest));
            var before = figure.Before is { } number ? new Bar(bar.Top + BarHeight + 0.125, Width(number, largest, widest)) : null;
            rows.Add(new Row(figure, top, lines, bar, before));
            top = (before ?? bar).Top + BarHeight + Gap;
        }
        return new BarGeometry(rows, Math.Max(0, top - Gap) + 0.25);
    }

    /// <summary>How far a bar may reach, in per cent, so that words of this length still fit behind it on the narrowest screen.</summary>
    public static double RoomBefore(int letters) =>
        Math.Clamp(Math.Floor(100 - ((letters * LetterWidth + 0.5) * 100 / NarrowestScreen)), 20, 90);

    private static double Width(int value, int largest, double widest) => largest == 0 ? 0 : Math.Round(value * widest / largest, 2);

    /// <summary>The label broken between words; a longer word than a line stands alone.</summary>
    private static List<string> Lines(string label)
    {
        var lines = new List<string>();
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LineLength)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        return lines;
    }

    public sealed record Row(ChartFigure Figure, double Top, IReadOnlyList<string> Lines, Bar Bar, Bar? Before);

    /// <param name="Top">In rem.</param>
    /// <param name="Width">In per cent.</param>
    public sealed record Bar(double Top, double Width);
}
