using System.Globalization;
using System.Text;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Home;

/// <summary>What the weekly letter says: how many things of which kind, and where to look. No name, no title, no reference.</summary>
public static class DigestLetter
{
    public static string Write(string school, IReadOnlyList<Duty> duties, DateOnly today, Uri? address)
    {
        var words = new StringBuilder();
        words.Append(CultureInfo.InvariantCulture, $"{school}, {SchoolDates.LongDay(today)}\n\n");
        words.Append(duties.Count == 1 ? "One thing waits for you" : string.Create(CultureInfo.InvariantCulture, $"{duties.Count} things wait for you")).Append(Late(duties)).Append(".\n\n");
        foreach (var kind in duties.GroupBy(duty => duty.Kind).OrderBy(kind => kind.Key == DutyKind.Other).ThenBy(kind => kind.Key))
        {
            var many = kind.Count() >= Desk.Most ? " or more" : "";
            words.Append(CultureInfo.InvariantCulture, $"{kind.Key.Words()}: {kind.Count()}{many}{Late([.. kind])}\n");
        }

        if (address is not null) words.Append(CultureInfo.InvariantCulture, $"\n{new Uri(address, "/")}\n");
        return words.Append("\nSign in to SchoolSocial to see them, oldest first. Do not forward this message. What comes to you by mail you choose there, under My reminders.\n").ToString();
    }

    private static string Late(IReadOnlyList<Duty> duties)
    {
        var late = duties.Count(duty => duty.IsLate);
        return late == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({late} late)");
    }
}
