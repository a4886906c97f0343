using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Schools;

/// <summary>A school year and its terms, e.g. 2026/27.</summary>
public sealed class SchoolYear : Part
{
    private readonly List<Term> terms = [];

    internal SchoolYear(Guid schoolId, DateOnly startsOn, DateOnly endsOn, IEnumerable<TermDates> dates)
    {
        SchoolId = schoolId;
        StartsOn = startsOn;
        EndsOn = endsOn;
        terms.AddRange(dates.OrderBy(term => term.StartsOn).Select(term => new Term(this, term)));
    }

    private SchoolYear()
    {
    }

    public Guid SchoolId { get; private set; }

    public DateOnly StartsOn { get; private set; }

    public DateOnly EndsOn { get; private set; }

    public IReadOnlyList<Term> Terms => terms;

    public string Name => $"{StartsOn.Year}/{EndsOn.Year % 100:00}";

    public override Guid RootId => SchoolId;

    public bool Holds(DateOnly date) => date >= StartsOn && date <= EndsOn;

    /// <summary>Takes on other dates; a term that bears no known id is new. Returns the terms that are gone, for the caller to delete.</summary>
    internal IReadOnlyList<Term> Change(DateOnly startsOn, DateOnly endsOn, IReadOnlyCollection<TermDates> dates)
    {
        StartsOn = startsOn;
        EndsOn = endsOn;
        var gone = terms.Where(term => dates.All(each => each.Id != term.Id)).ToList();
        foreach (var each in dates)
        {
            if (each.Id is { } id && terms.Find(term => term.Id == id) is { } known) known.Change(each);
            else terms.Add(new Term(this, each));
        }

        terms.RemoveAll(gone.Contains);
        terms.Sort((one, other) => one.StartsOn.CompareTo(other.StartsOn));
        return gone;
    }
}

/// <summary>One term of a school year.</summary>
public sealed class Term : Part
{
    public const int NameMaxLength = 40;

    internal Term(SchoolYear year, TermDates dates)
    {
        SchoolId = year.SchoolId;
        SchoolYearId = year.Id;
        Change(dates);
    }

    private Term()
    {
    }

    public Guid SchoolId { get; private set; }

    public Guid SchoolYearId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly StartsOn { get; private set; }

    public DateOnly EndsOn { get; private set; }

    public override Guid RootId => SchoolId;

    internal void Change(TermDates dates)
    {
        Name = dates.Name;
        StartsOn = dates.StartsOn;
        EndsOn = dates.EndsOn;
    }
}

/// <summary>The dates of a term; the id of the term they belong to, where it is there already.</summary>
public sealed record TermDates(string Name, DateOnly StartsOn, DateOnly EndsOn, Guid? Id = null);
