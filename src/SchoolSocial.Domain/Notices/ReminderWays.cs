using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Notices;

/// <summary>How a school reminds its people, and the least that each of them gets whatever they choose.</summary>
public sealed record ReminderWays
{
    public const int EarliestDigest = 6;
    public const int LatestDigest = 18;
    public const int LeastLongestQuiet = 8;
    public const int GreatestLongestQuiet = 19;

    /// <summary>A digest that could not be made in its hour is made good for so long; after that the next one is nearer.</summary>
    public static readonly TimeSpan MadeGoodFor = TimeSpan.FromDays(2);

    /// <summary>The quiet hours of whoever has chosen none; null where the school keeps none.</summary>
    public QuietHours? Quiet { get; init; } = new(18, 7, Weekends: true);

    /// <summary>Hours of quiet a night that a person may choose at most.</summary>
    public int LongestQuiet { get; init; } = 15;

    /// <summary>Of what can be switched off, what nobody here may switch off.</summary>
    public NoticeGroups MustMail { get; init; } = NoticeGroups.Policies;

    public DayOfWeek DigestOn { get; init; } = DayOfWeek.Monday;

    public int DigestHour { get; init; } = 7;

    public bool DigestMayBeOff { get; init; }

    public static ReminderWays Default { get; } = new();

    public static IReadOnlyList<DayOfWeek> DigestDays { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The week (its Monday) whose digest is to be sent now; null where none is.</summary>
    public DateOnly? DigestDue(DateTime at)
    {
        var week = SchoolTime.WeekOf(SchoolTime.DateOf(at));
        if (MomentIn(week) > at) week = week.AddDays(-7);
        return at - MomentIn(week) <= MadeGoodFor ? week : null;
    }

    /// <summary>What of a person's choice holds here: the school's floor comes first, also where it was raised after the choice.</summary>
    public ReminderChoice Bound(ReminderChoice choice) => new(
        choice.Muted & ~MustMail & (NoticeGroups.Reports | NoticeGroups.Policies | NoticeGroups.People),
        choice.Quiet is { } own && own.Length <= LongestQuiet ? own : Quiet,
        choice.Digest || !DigestMayBeOff);

    public Decision CanChoose(ReminderChoice choice)
    {
        if (choice.Quiet is { } own && own.Length > LongestQuiet) return Decision.Refused($"Your quiet hours may be no longer than {LongestQuiet} hours a night. Let them begin later or end earlier.");
        if ((choice.Muted & MustMail) != NoticeGroups.None) return Decision.Refused("Your school sends some of this to everybody. Leave it ticked.");
        return choice.Digest || DigestMayBeOff ? Decision.Allowed : Decision.Refused("Your school sends the weekly email to everybody.");
    }

    private DateTime MomentIn(DateOnly monday) => SchoolTime.At(monday.AddDays(((int)DigestOn + 6) % 7), DigestHour);
}

/// <summary>What one person has chosen.</summary>
/// <param name="Muted">What comes to them in the product alone, and not by mail.</param>
/// <param name="Quiet">Their own quiet hours; null for the school's.</param>
/// <param name="Digest">The weekly letter.</param>
public sealed record ReminderChoice(NoticeGroups Muted, QuietHours? Quiet, bool Digest)
{
    public static ReminderChoice Default { get; } = new(NoticeGroups.None, null, Digest: true);
}

/// <summary>When a notice also goes by mail.</summary>
public static class Delivery
{
    /// <summary>Null: in the product alone.</summary>
    public static DateTime? MailAt(NoticeKind kind, ReminderWays ways, ReminderChoice choice, DateTime at)
    {
        var group = kind.Group();
        if (group.NeverWaits()) return at;
        var bound = ways.Bound(choice);
        return bound.Muted.HasFlag(group) ? null : bound.Quiet?.Until(at) ?? at;
    }

    /// <summary>Null: this person gets no weekly letter.</summary>
    public static DateTime? DigestAt(ReminderWays ways, ReminderChoice choice, DateTime at)
    {
        var bound = ways.Bound(choice);
        return bound.Digest ? bound.Quiet?.Until(at) ?? at : null;
    }
}
