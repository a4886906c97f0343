using System.Globalization;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Notices;

/// <summary>Hours, days and kinds of notice as they are offered.</summary>
public static class ReminderAnswers
{
    public static IReadOnlyList<Choice> Evenings { get; } = Hours(QuietHours.EarliestFrom, QuietHours.LatestFrom);

    public static IReadOnlyList<Choice> Mornings { get; } = Hours(QuietHours.EarliestTo, QuietHours.LatestTo);

    public static IReadOnlyList<Choice> DigestHours { get; } = Hours(ReminderWays.EarliestDigest, ReminderWays.LatestDigest);

    public static IReadOnlyList<Choice> DigestDays { get; } = [.. ReminderWays.DigestDays.Select(day => new Choice(day.ToString(), day.ToString()))];

    public static IReadOnlyList<Choice> Groups(IEnumerable<NoticeGroups> groups) => [.. groups.Select(group => new Choice(group.ToString(), group.Words()))];

    /// <summary>6pm; noon is 12pm.</summary>
    public static string Hour(int hour) => new DateTime(1, 1, 1, hour, 0, 0, DateTimeKind.Unspecified).ToString("htt", CultureInfo.GetCultureInfo("en-GB")).ToLowerInvariant();

    /// <summary>From 6pm to 7am, and at weekends.</summary>
    public static string Words(QuietHours? quiet) => quiet is null
        ? "none: mail comes at any hour"
        : $"from {Hour(quiet.From)} to {Hour(quiet.To)}{(quiet.Weekends ? ", and all weekend" : "")}";

    private static List<Choice> Hours(int first, int last) => [.. Enumerable.Range(first, last - first + 1).Select(hour => new Choice(hour.ToString(CultureInfo.InvariantCulture), Hour(hour)))];
}
