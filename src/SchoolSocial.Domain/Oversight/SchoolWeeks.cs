using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Oversight;

/// <summary>A school year week by week, Monday to Sunday: which of its days are school days, and which are holidays and stay blank.</summary>
public sealed record SchoolWeeks(BoardSpan Span, IReadOnlyList<TermSpan> Terms)
{
    private const int WeeksOfYear = 52;

    public int Count => Span.Days / 7;

    /// <summary>The year that holds the day, from the first week of its terms to the last; of a school that has put in none, the year back.</summary>
    public static SchoolWeeks For(School school, DateOnly day)
    {
        var terms = (school.YearOn(day)?.Terms ?? []).Select(term => new TermSpan(term.Name, term.StartsOn, term.EndsOn)).OrderBy(term => term.StartsOn).ToList();
        if (terms.Count == 0) return new SchoolWeeks(new BoardSpan(SchoolTime.WeekOf(day).AddDays(-7 * (WeeksOfYear - 1)), SchoolTime.WeekOf(day).AddDays(6)), []);
        return new SchoolWeeks(new BoardSpan(SchoolTime.WeekOf(terms[0].StartsOn), SchoolTime.WeekOf(terms[^1].EndsOn).AddDays(6)), terms);
    }

    public DateOnly Monday(int week) => Span.From.AddDays(week * 7);

    public bool IsSchoolDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && (Terms.Count == 0 || Terms.Any(term => term.StartsOn <= day && day <= term.EndsOn));

    /// <summary>The first school day of a week, counted from its Monday, and how many there are from it to the last; none in a holiday.</summary>
    public (int First, int Count) SchoolDays(int week)
    {
        var days = Enumerable.Range(0, 7).Where(day => IsSchoolDay(Monday(week).AddDays(day))).ToList();
        return days.Count == 0 ? (0, 0) : (days[0], days[^1] - days[0] + 1);
    }

    /// <summary>A week of which no day is a school day.</summary>
    public bool IsHoliday(int week) => SchoolDays(week).Count == 0;

    /// <summary>The season a week begins: Autumn for "Autumn 1", and nothing for "Autumn 2".</summary>
    public string? Begins(int week)
    {
        var begun = Terms.FirstOrDefault(term => SchoolTime.WeekOf(term.StartsOn) == Monday(week));
        return begun is null || Terms.Any(term => term.StartsOn < begun.StartsOn && Season(term) == Season(begun)) ? null : Season(begun);
    }

    private static string Season(TermSpan term) => term.Name.Split(' ')[0];
}
