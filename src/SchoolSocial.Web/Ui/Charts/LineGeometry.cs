namespace SchoolSocial.Web.Ui.Charts;

/// <summary>Where the points of a line lie: across in per cent of the picture, down in rem, above a baseline of nought.</summary>
public sealed class LineGeometry
{
    /// <summary>The band in which the line moves; above it is room for a number, below for the weeks.</summary>
    public const double Top = 1.75;
    public const double Bottom = 9.25;
    public const double Height = 11.25;

    /// <summary>Kept free at both sides, so that the first and last dot are whole.</summary>
    public const double Margin = 3;

    private LineGeometry(IReadOnlyList<Point> points, IReadOnlyList<Point> before) => (Points, Before) = (points, before);

    public IReadOnlyList<Point> Points { get; }

    /// <summary>The line it is compared with, on the same scale; empty without one.</summary>
    public IReadOnlyList<Point> Before { get; }

    public static LineGeometry Of(IReadOnlyList<int> values, IReadOnlyList<int>? before = null)
    {
        var largest = values.Concat(before ?? []).DefaultIfEmpty().Max();
        return new LineGeometry(Place(values, largest), Place(before ?? [], largest));
    }

    private static Point[] Place(IReadOnlyList<int> values, int largest)
    {
        var highest = Highest(values);
        var points = new Point[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(values[i]);
            var across = values.Count == 1 ? 0.5 : (double)i / (values.Count - 1);
            var up = largest == 0 ? 0 : (double)values[i] / largest;
            points[i] = new Point(
                Math.Round(Margin + (across * (100 - (2 * Margin))), 2), Math.Round(Bottom - (up * (Bottom - Top)), 3),
                Anchor(across, values.Count), IsTold: i == values.Count - 1 || i == highest);
        }
        return points;
    }

    /// <summary>The latest of the highest; none where all are nought, for the last point says so already.</summary>
    private static int Highest(IReadOnlyList<int> values)
    {
        var largest = values.DefaultIfEmpty().Max();
        for (var i = values.Count - 1; largest > 0 && i >= 0; i--)
            if (values[i] == largest)
                return i;
        return -1;
    }

    private static string Anchor(double across, int count) =>
        count == 1 ? "middle" : across < 0.1 ? "start" : across > 0.9 ? "end" : "middle";

    /// <param name="X">In per cent.</param>
    /// <param name="Y">In rem.</param>
    /// <param name="Anchor">How a word at this point stands, so that it does not leave the picture.</param>
    /// <param name="IsTold">Whether the number stands at the point: the highest and the last do, the rest are in the table.</param>
    public sealed record Point(double X, double Y, string Anchor, bool IsTold);
}
