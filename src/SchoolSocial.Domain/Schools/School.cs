using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Schools;

/// <summary>A school: the tenant that every other root belongs to. Its own <see cref="Root.SchoolId"/> is its id.</summary>
public sealed class School : Root
{
    public const int NameMaxLength = 120;
    public const int EmailDomainMaxLength = 120;
    public const int ColourLength = 7;
    public const string UrnPattern = "^[0-9]{6}$";

    private readonly List<SchoolYear> years = [];

    private School(Guid id)
        : base(id, id)
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>The school's six-figure unique reference number, where it has one.</summary>
    public string? Urn { get; private set; }

    public Nation Nation { get; private set; }

    public Phase Phase { get; private set; }

    /// <summary>The domain of the school's own email, e.g. <c>oakfield.example</c>.</summary>
    public string EmailDomain { get; private set; } = "";

    /// <summary>The school's colour as <c>#rrggbb</c>; its contrast with white is checked when it is chosen.</summary>
    public string Colour { get; private set; } = SchoolColour.Default;

    public Guid? FederationId { get; private set; }

    public IReadOnlyList<SchoolYear> Years => years;

    public override string? Reference => Name;

    public static School Open(Guid id, SchoolDetails details, Actor actor, DateTime at)
    {
        var school = new School(id);
        school.Set(details);
        school.Record("school.opened", actor, at);
        return school;
    }

    public void Change(SchoolDetails details, Actor actor, DateTime at)
    {
        Set(details);
        Record("school.changed", actor, at);
    }

    /// <summary>A list left the product as a file: which, what of it, who took it and when is recorded, though nothing changes.</summary>
    public void Exported(ExportedList list, Sealed what, Actor actor, DateTime at) => Record($"{list.ToString().ToLowerInvariant()}.exported", actor, at, what);

    public Decision CanJoin(Federation federation)
    {
        if (FederationId == federation.Id) return Decision.Refused($"{Name} already belongs to {federation.Name}.");
        return FederationId is null ? Decision.Allowed : Decision.Refused($"{Name} belongs to another federation or trust. Leave it first.");
    }

    public void Join(Federation federation, Actor actor, DateTime at)
    {
        CanJoin(federation).Demand();
        FederationId = federation.Id;
        Record("school.joined-federation", actor, at);
    }

    public Decision CanLeaveFederation =>
        FederationId is null ? Decision.Refused($"{Name} belongs to no federation or trust.") : Decision.Allowed;

    public void LeaveFederation(Actor actor, DateTime at)
    {
        CanLeaveFederation.Demand();
        FederationId = null;
        Record("school.left-federation", actor, at);
    }

    /// <summary>A school year may not overlap another.</summary>
    public Decision CanAddYear(DateOnly startsOn, DateOnly endsOn, IReadOnlyCollection<TermDates> terms) =>
        CanHoldYear(startsOn, endsOn, terms, years);

    public SchoolYear AddYear(DateOnly startsOn, DateOnly endsOn, IReadOnlyCollection<TermDates> terms, Actor actor, DateTime at)
    {
        CanAddYear(startsOn, endsOn, terms).Demand();
        var year = new SchoolYear(Id, startsOn, endsOn, terms);
        years.Add(year);
        Record("school.year-added", actor, at);
        return year;
    }

    public Decision CanChangeYear(SchoolYear year, DateOnly startsOn, DateOnly endsOn, IReadOnlyCollection<TermDates> terms) =>
        CanHoldYear(startsOn, endsOn, terms, years.Where(other => other.Id != year.Id));

    /// <summary>Returns the terms that are gone, for the caller to delete.</summary>
    public IReadOnlyList<Term> ChangeYear(
        SchoolYear year, DateOnly startsOn, DateOnly endsOn, IReadOnlyCollection<TermDates> terms, Actor actor, DateTime at)
    {
        CanChangeYear(year, startsOn, endsOn, terms).Demand();
        Record("school.year-changed", actor, at);
        return year.Change(startsOn, endsOn, terms);
    }

    public SchoolYear? YearOn(DateOnly date) => years.Find(year => year.Holds(date));

    /// <summary>The school year that follows the one a date falls in; the next to begin, in the summer between two.</summary>
    public SchoolYear? YearAfter(DateOnly date) =>
        years.Where(year => year.StartsOn > (YearOn(date)?.EndsOn ?? date)).MinBy(year => year.StartsOn);

    private static Decision CanHoldYear(
        DateOnly startsOn, DateOnly endsOn, IReadOnlyCollection<TermDates> terms, IEnumerable<SchoolYear> others)
    {
        var look = YearCheck.Look(startsOn, endsOn, terms);
        if (!look.IsAllowed) return look;
        var clash = others.FirstOrDefault(year => startsOn <= year.EndsOn && endsOn >= year.StartsOn);
        return clash is null ? Decision.Allowed : Decision.Refused($"These dates overlap {clash.Name}. Change one of them first.");
    }

    private void Set(SchoolDetails details)
    {
        Name = details.Name;
        Urn = details.Urn;
        Nation = details.Nation;
        Phase = details.Phase;
        EmailDomain = details.EmailDomain.ToLowerInvariant();
        Colour = details.Colour;
    }
}

/// <summary>What a school says of itself.</summary>
public sealed record SchoolDetails(string Name, string? Urn, Nation Nation, Phase Phase, string EmailDomain, string Colour);

/// <summary>The lists that can be taken out as a file.</summary>
public enum ExportedList
{
    People,
    Pupils,
    Guardians,
    Audit,
    Accounts,
    Board,
    Terms,
    Policies,
    Laws,
}

public enum Nation
{
    England,
    Wales,
    Scotland,
    NorthernIreland,
}

public enum Phase
{
    Nursery,
    Primary,
    Secondary,
    AllThrough,
    Special,
}
