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

    public void Join(Federation federation, Actor actor, DateTime at)
    {
        FederationId = federation.Id;
        Record("school.joined-federation", actor, at);
    }

    /// <summary>A school year may not overlap another.</summary>
    public Decision CanAddYear(DateOnly startsOn, DateOnly endsOn)
    {
        if (endsOn <= startsOn) return Decision.Refused("The school year must end after it starts.");
        var clash = years.Find(year => startsOn <= year.EndsOn && endsOn >= year.StartsOn);
        return clash is null ? Decision.Allowed : Decision.Refused($"These dates overlap {clash.Name}. Change one of them first.");
    }

    public SchoolYear AddYear(DateOnly startsOn, DateOnly endsOn, IEnumerable<TermDates> terms, Actor actor, DateTime at)
    {
        CanAddYear(startsOn, endsOn).Demand();
        var year = new SchoolYear(Id, startsOn, endsOn, terms);
        years.Add(year);
        Record("school.year-added", actor, at);
        return year;
    }

    public SchoolYear? YearOn(DateOnly date) => years.Find(year => year.Holds(date));

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
