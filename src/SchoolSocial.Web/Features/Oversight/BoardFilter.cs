using System.Globalization;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>What the board shows. It lives in the address.</summary>
public sealed class BoardFilter
{
    public const int WeeksShown = 12;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public BoardBy By { get; set; }

    /// <summary>The days asked for; unless anything else is said, the last twelve weeks.</summary>
    public BoardSpan Span(DateOnly today)
    {
        var end = SchoolTime.WeekOf(today).AddDays(6);
        var to = To ?? (From is { } first && first > end ? first : end);
        return BoardSpan.Of(From ?? SchoolTime.WeekOf(to).AddDays(-7 * (WeeksShown - 1)), to);
    }

    public static string Address(BoardSpan span, BoardBy by) => string.Create(CultureInfo.InvariantCulture, $"From={span.From:yyyy-MM-dd}&To={span.To:yyyy-MM-dd}&By={by}");
}

public static class BoardWords
{
    public static string Words(this BoardBy by) => by switch
    {
        BoardBy.Kind => "What happened",
        BoardBy.Form => "Form of bullying",
        BoardBy.Subject => "Whom it is about",
        BoardBy.Years => "Year group",
        BoardBy.Class => "Class",
        BoardBy.Account => "Account of ours",
        BoardBy.Platform => "Platform reported to",
        BoardBy.Severity => "Someone at risk",
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    /// <summary>The name by which the list of concerns narrows to one of its words.</summary>
    public static string Narrows(this BoardBy by) => by switch
    {
        BoardBy.Form => "Tag",
        BoardBy.Class => "ClassId",
        BoardBy.Account => "AccountId",
        BoardBy.Severity => "Risk",
        _ => by.ToString(),
    };

    public static string Words(this TimeSpan taken) => taken switch
    {
        { TotalMinutes: < 1 } => "less than a minute",
        { TotalHours: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{taken.TotalMinutes:0} minutes"),
        { TotalDays: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{taken.TotalHours:0} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{taken.TotalDays:0} days"),
    };
}
