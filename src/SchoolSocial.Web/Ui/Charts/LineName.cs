namespace SchoolSocial.Web.Ui.Charts;

/// <summary>
/// Where the name of the line before stands on a phone, where it is nearly half as wide as the picture: at one of its line's points, above or
/// below, never over a number that is told and as far from the lines as there is room.
/// </summary>
public static class LineName
{
    /// <summary>"12 weeks before" in per cent of a picture of 320 pixels.</summary>
    public const double Width = 42;

    private const double Ascent = 0.9;
    private const double Descent = 0.25;
    private const double Step = 2;
    private const double NumberWidth = 9;

    public static LineGeometry.Point Place(IReadOnlyList<LineGeometry.Point> points, IReadOnlyList<LineGeometry.Point> before)
    {
        var numbers = points.Where(point => point.IsTold).Select(NumberAt).ToList();
        return before.SelectMany(Places).Where(place => Across(place) is { From: >= 0, To: <= 100 } && place.Y - Ascent >= 0 && place.Y + Descent <= LineGeometry.Bottom)
            .OrderBy(place => numbers.Count(number => Covers(place, number)))
            .ThenByDescending(place => Math.Min(Room(place, points), Math.Min(Room(place, before), 0.3)))
            .FirstOrDefault(before[0] with { Y = LineGeometry.Top });
    }

    /// <summary>Whether the name there would stand over any of the numbers that are told.</summary>
    public static bool CoversNumber(LineGeometry.Point place, IReadOnlyList<LineGeometry.Point> points) => points.Any(point => point.IsTold && Covers(place, NumberAt(point)));

    private static IEnumerable<LineGeometry.Point> Places(LineGeometry.Point point) =>
        from anchor in (string[])["start", "middle", "end"]
        from aside in (double[])[-0.6, 1.4]
        select new LineGeometry.Point(point.X, Math.Round(point.Y + aside, 3), anchor, IsTold: false);

    private static (double From, double To) Across(LineGeometry.Point place, double width = Width) => place.Anchor switch
    {
        "start" => (place.X, place.X + width),
        "end" => (place.X - width, place.X),
        _ => (place.X - (width / 2), place.X + (width / 2)),
    };

    private static (double From, double To, double Top, double Bottom) NumberAt(LineGeometry.Point point)
    {
        var (from, to) = Across(point, NumberWidth);
        return (from, to, point.Y - 0.6 - Ascent, point.Y - 0.6 + Descent);
    }

    private static bool Covers(LineGeometry.Point place, (double From, double To, double Top, double Bottom) number)
    {
        var (from, to) = Across(place);
        return from < number.To && to > number.From && place.Y - Ascent < number.Bottom && place.Y + Descent > number.Top;
    }

    /// <summary>How far the nearest part of a line is from the name, up or down; less than nought where it runs through.</summary>
    private static double Room(LineGeometry.Point place, IReadOnlyList<LineGeometry.Point> line)
    {
        var (from, to) = Across(place);
        var room = double.MaxValue;
        for (var x = from; x <= to; x += Step)
        {
            var y = HeightAt(line, x);
            room = Math.Min(room, Math.Max(place.Y - Ascent - y, y - place.Y - Descent));
        }

        return room;
    }

    private static double HeightAt(IReadOnlyList<LineGeometry.Point> line, double x)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var (left, right) = (line[i - 1], line[i]);
            if (x <= right.X) return left.Y + ((right.Y - left.Y) * Math.Clamp((x - left.X) / (right.X - left.X), 0, 1));
        }

        return line[^1].Y;
    }
}
