using System.Globalization;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Ui;

/// <summary>Dates and times as a school writes them, in local time: "Friday 20 November 2026, 2:35pm".</summary>
public static class SchoolWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string InWords(this DateOnly on) => on.ToString("dddd d MMMM yyyy", British);

    public static string InWords(this DateTime utc)
    {
        var local = SchoolTime.ToLocal(utc);
        return $"{DateOnly.FromDateTime(local).InWords()}, {TimeOf(local)}";
    }

    /// <summary>For tables: "20 Nov 2026, 2:35pm".</summary>
    public static string Shortly(this DateTime utc)
    {
        var local = SchoolTime.ToLocal(utc);
        return $"{local.ToString("d MMM yyyy", British)}, {TimeOf(local)}";
    }

    public static string Shortly(this DateOnly on) => on.ToString("d MMM yyyy", British);

    private static string TimeOf(DateTime local) => local.ToString("h:mmtt", British).ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);
}
