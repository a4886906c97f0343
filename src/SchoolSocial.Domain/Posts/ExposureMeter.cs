using System.Globalization;

namespace SchoolSocial.Domain.Posts;

/// <summary>A picture that is or was out.</summary>
/// <param name="Code">Its receipt.</param>
/// <param name="Channel">Where.</param>
/// <param name="Exposure">How much of a child can be recognised.</param>
/// <param name="On">Since when.</param>
/// <param name="DownOn">When it was taken down; null while it is out.</param>
/// <param name="LookedOn">When somebody last looked at it and left it.</param>
public sealed record ShownPicture(string Code, string Channel, Exposure Exposure, DateOnly On, DateOnly? DownOn = null, DateOnly? LookedOn = null)
{
    public bool IsFace => Exposure is Exposure.FaceOn or Exposure.CloseUp;

    public bool IsOut(DateOnly on) => On <= on && (DownOn is null || DownOn > on);
}

public sealed record ExposureLine(string Channel, int ThisTerm, int ThisYear, int Older)
{
    public int All => ThisTerm + ThisYear + Older;
}

public sealed record ExposureMonth(string Label, int Faces);

/// <summary>Faces to the camera and close-ups that are out, by channel and by how long; each month of a year back for the trend.</summary>
public sealed record ExposureMeter(int Faces, IReadOnlyList<ExposureLine> Lines, IReadOnlyList<ExposureMonth> Trend)
{
    private const int Months = 12;
    private const int RecentDays = 90;
    private const int YearDays = 365;

    public static ExposureMeter Of(IReadOnlyCollection<ShownPicture> pictures, DateOnly today)
    {
        var faces = pictures.Where(picture => picture.IsFace).ToList();
        var live = faces.Where(picture => picture.IsOut(today)).ToList();
        return new ExposureMeter(
            live.Count,
            [.. live.GroupBy(picture => picture.Channel).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new ExposureLine(
                group.Key, group.Count(picture => Age(picture, today) <= RecentDays), group.Count(picture => Age(picture, today) is > RecentDays and <= YearDays), group.Count(picture => Age(picture, today) > YearDays)))],
            [.. Enumerable.Range(0, Months + 1).Select(back => today.AddMonths(back - Months)).Select(on => new ExposureMonth(on.ToString("MMM yyyy", CultureInfo.GetCultureInfo("en-GB")), faces.Count(picture => picture.IsOut(on))))]);
    }

    /// <summary>PST-12: what nobody has looked at this term, the most recognisable first and of these the oldest.</summary>
    public static IReadOnlyList<ShownPicture> Audit(IEnumerable<ShownPicture> pictures, DateOnly termBegan) =>
        [.. pictures.Where(picture => picture.DownOn is null && picture.Exposure >= Exposure.SideOrGroup && (picture.LookedOn is null || picture.LookedOn < termBegan))
            .OrderByDescending(picture => picture.Exposure).ThenBy(picture => picture.On).ThenBy(picture => picture.Code, StringComparer.Ordinal)];

    private static int Age(ShownPicture picture, DateOnly today) => today.DayNumber - picture.On.DayNumber;
}
