using System.Globalization;
using System.Text;

namespace SchoolSocial.Web.Features.Policies.Cycle;

/// <summary>The reviews as an iCalendar file (RFC 5545): whole days, lines folded at 75 bytes.</summary>
internal static class CalendarFile
{
    private const int LineBytes = 75;

    public static string Of(IEnumerable<CycleRow> rows, string school, DateTime now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//SchoolSocial//Policy reviews//EN");
        Line(file, $"X-WR-CALNAME:{Escaped($"Policy reviews, {school}")}");
        foreach (var row in rows)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{row.Id:N}@schoolsocial");
            Line(file, $"DTSTAMP:{now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line(file, $"DTSTART;VALUE=DATE:{row.Review.DueOn.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Line(file, $"DTEND;VALUE=DATE:{row.Review.DueOn.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Line(file, $"SUMMARY:{Escaped($"Review due: {row.Title}")}");
            Line(file, $"DESCRIPTION:{Escaped($"{row.Review.Why}. Owner: {row.Owner}.")}");
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static string Escaped(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    private static void Line(StringBuilder file, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                file.Append("\r\n ");
                bytes = 1;
            }

            file.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
