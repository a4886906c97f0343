using System.Globalization;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Policies.Reviews;

/// <summary>When a policy comes up for review: from when it counts as due, the last day, and both in words with the reason.</summary>
public sealed record ReviewDate(DateOnly DueFrom, DateOnly DueOn, string When, string Why)
{
    public bool IsDue(DateOnly today) => today >= DueFrom && today <= DueOn;

    public bool IsOverdue(DateOnly today) => today > DueOn;
}

/// <summary>Something that brings a review forward: the model was updated, or a new technology came up (JW13).</summary>
public sealed record EarlyReview(DateOnly On, string Why, bool IsUpstream);

/// <summary>The date of the next review: by the rule, or sooner where something brings it forward.</summary>
public static class ReviewDue
{
    /// <summary>Days a school has from the day an update or a new technology was logged.</summary>
    public const int EarlyDays = 30;

    private const int NoticeDays = 30;
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Null while there is no rule, or nothing to count from.</summary>
    public static ReviewDate? For(DateOnly? reviewedOn, ReviewRule? rule, TermCalendar calendar, IEnumerable<EarlyReview> early)
    {
        if (reviewedOn is not { } from || rule is null) return null;
        var regular = Regular(from, rule, calendar);
        var soonest = early.Where(each => each.On > from && (rule.OnUpstream || !each.IsUpstream)).MinBy(each => each.On);
        if (soonest is null || soonest.On.AddDays(EarlyDays) >= regular.DueOn) return regular;
        var dueOn = soonest.On.AddDays(EarlyDays);
        return new ReviewDate(soonest.On, dueOn, $"by {SchoolDates.Day(dueOn)}", $"{soonest.Why} on {SchoolDates.Day(soonest.On)}, which is sooner than the usual review {regular.When}");
    }

    private static ReviewDate Regular(DateOnly from, ReviewRule rule, TermCalendar calendar)
    {
        var span = rule.Every == 1 ? $"one {Unit(rule)}" : $"{rule.Every} {Unit(rule)}s";
        if (rule.Unit == ReviewUnit.Terms || rule.Precision == ReviewPrecision.Term)
        {
            var began = calendar.On(from);
            var term = began;
            if (rule.Unit == ReviewUnit.Years) term = calendar.YearsAfter(began, rule.Every);
            else for (var i = 0; i < rule.Every; i++) term = calendar.After(term);
            return new ReviewDate(term.StartsOn, term.EndsOn, $"by the end of the {term.Words}", $"{span} after the {began.Words}");
        }

        var on = from.AddYears(rule.Every);
        if (rule.Precision == ReviewPrecision.Date) return new ReviewDate(on.AddDays(-NoticeDays), on, $"by {SchoolDates.Day(on)}", $"{span} after {SchoolDates.Day(from)}");
        var first = new DateOnly(on.Year, on.Month, 1);
        return new ReviewDate(first, first.AddMonths(1).AddDays(-1), $"by the end of {Month(on)}", $"{span} after {Month(from)}");
    }

    /// <summary>A date as exactly as the rule says it: 23 January 2018, September 2021, Spring term 2022.</summary>
    public static string Said(DateOnly on, ReviewPrecision precision, TermCalendar calendar) => precision switch
    {
        ReviewPrecision.Month => Month(on),
        ReviewPrecision.Term => calendar.On(on).Words,
        _ => SchoolDates.Day(on),
    };

    private static string Month(DateOnly on) => on.ToString("MMMM yyyy", British);

    private static string Unit(ReviewRule rule) => rule.Unit == ReviewUnit.Years ? "year" : "term";
}
