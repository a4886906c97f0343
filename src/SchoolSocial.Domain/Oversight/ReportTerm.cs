using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Oversight;

/// <summary>A term of the school with the days that count towards it: the holidays before it as well, so that each day belongs to one term.</summary>
public sealed record ReportTerm(Guid TermId, string Name, DateOnly From, DateOnly To)
{
    /// <summary>Autumn 2 2026.</summary>
    public string Words => $"{Name} {To.Year}";

    public BoardSpan Span => new(From, To);

    /// <summary>The terms that have begun, oldest first.</summary>
    public static IReadOnlyList<ReportTerm> Of(School school, DateOnly today)
    {
        var terms = school.Years.SelectMany(year => year.Terms).OrderBy(term => term.StartsOn).ToList();
        return [.. terms.Select((term, number) => new ReportTerm(term.Id, term.Name, number == 0 ? term.StartsOn : terms[number - 1].EndsOn.AddDays(1), term.EndsOn))
            .Where(term => term.From <= today)];
    }

    /// <summary>Once, after its last day, and only where none of its days was counted before: a page that counts a day twice could be taken from another.</summary>
    public Decision CanPublish(DateOnly today, IEnumerable<TermReport> published)
    {
        foreach (var report in published)
        {
            if (report.TermId == TermId) return Decision.Refused($"The page of {Words} has been published. What governors were told is not changed.");
            if (report.From <= To && report.To >= From) return Decision.Refused($"Some days of {Words} were counted in the page of {report.Words}, because the dates of terms were changed since. They cannot be counted again.");
        }

        return today > To ? Decision.Allowed : Decision.Refused($"{Words} is not over yet. Its page can be published from {SchoolDates.LongDay(To.AddDays(1))}.");
    }
}
