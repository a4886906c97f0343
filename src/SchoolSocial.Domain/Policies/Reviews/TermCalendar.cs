using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Policies.Reviews;

/// <summary>A term by name and dates: Spring term 2023.</summary>
public sealed record TermSpan(string Name, DateOnly StartsOn, DateOnly EndsOn)
{
    public string Words => $"{Name} term {StartsOn.Year}";
}

/// <summary>The school's terms, and beyond what it has put in, the terms that are usual in its nation.</summary>
public sealed class TermCalendar(Nation nation, IEnumerable<TermSpan> terms)
{
    private readonly List<TermSpan> known = [.. terms.OrderBy(term => term.StartsOn)];

    public static TermCalendar Of(School school) =>
        new(school.Nation, school.Years.SelectMany(year => year.Terms).Select(term => new TermSpan(term.Name, term.StartsOn, term.EndsOn)));

    /// <summary>The term a date falls in; in the holidays, the one that went before.</summary>
    public TermSpan On(DateOnly date)
    {
        if (known.LastOrDefault(term => term.StartsOn <= date) is { } last && (last.EndsOn >= date || known.Exists(term => term.StartsOn > date))) return last;
        return Usual(date).LastOrDefault(term => term.StartsOn <= date) ?? Usual(date.AddDays(-60))[^1];
    }

    public TermSpan After(TermSpan term) =>
        known.Find(each => each.StartsOn > term.EndsOn) is { } next && next.StartsOn < term.EndsOn.AddDays(120)
            ? next
            : Usual(term.EndsOn).Concat(Usual(term.EndsOn.AddDays(100))).First(each => each.StartsOn > term.EndsOn);

    /// <summary>The same term some years on: spring 2022 becomes spring 2023.</summary>
    public TermSpan YearsAfter(TermSpan term, int years)
    {
        var middle = term.StartsOn.AddDays((term.EndsOn.DayNumber - term.StartsOn.DayNumber) / 2).AddYears(years);
        return On(middle);
    }

    private List<TermSpan> Usual(DateOnly date) =>
        [.. UsualYear.For(nation, date).Terms.Select(term => new TermSpan(term.Name, term.StartsOn, term.EndsOn))];
}
