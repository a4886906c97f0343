using System.Globalization;

namespace SchoolSocial.Domain.Schools;

/// <summary>Dates and times as a school writes them, wherever they are shown.</summary>
public static class SchoolDates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>20 November 2026</summary>
    public static string Day(DateOnly on) => on.ToString("d MMMM yyyy", British);

    /// <summary>Friday 20 November 2026</summary>
    public static string LongDay(DateOnly on) => on.ToString("dddd d MMMM yyyy", British);

    /// <summary>20 Nov 2026, for tables.</summary>
    public static string ShortDay(DateOnly on) => on.ToString("d MMM yyyy", British);

    /// <summary>20 Nov 2026, 2:35pm, for tables.</summary>
    public static string ShortMoment(DateTime utc) => $"{ShortDay(SchoolTime.DateOf(utc))}, {Time(utc)}";

    /// <summary>2:35pm, on the school's clock.</summary>
    public static string Time(DateTime utc) => SchoolTime.ToLocal(utc).ToString("h:mmtt", British).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Friday 20 November 2026, 2:35pm</summary>
    public static string Moment(DateTime utc) => $"{LongDay(SchoolTime.DateOf(utc))}, {Time(utc)}";

    /// <summary>20 November 2026 at 2:35pm, within a sentence.</summary>
    public static string MomentInWords(DateTime utc) => $"{Day(SchoolTime.DateOf(utc))} at {Time(utc)}";

    /// <summary>from 1 September 2025 to 31 August 2026; from 1 September 2025</summary>
    public static string Span(DateOnly fromOn, DateOnly? toOn) =>
        toOn is { } end ? $"from {Day(fromOn)} to {Day(end)}" : $"from {Day(fromOn)}";
}
