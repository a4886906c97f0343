using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.References;

/// <summary>
/// A place online, as this school knows it: what kind, from what age, how to report something there. Facts like these date, so each
/// carries who looks after it and when it was last checked, and the school changes it like any other record.
/// </summary>
public sealed class Platform : Root
{
    public const int NameMaxLength = 60;
    public const int AddressMaxLength = 200;
    public const int ReportRouteMaxLength = 400;

    /// <summary>Facts older than this are asked about again.</summary>
    public const int CheckEveryMonths = 12;

    private const string Added = "platform.added";

    private readonly List<PlatformAge> ages = [];

    private Platform(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Name { get; private set; } = "";

    public string NormalisedName { get; private set; } = "";

    public PlatformKind Kind { get; private set; }

    /// <summary>How the address of an account there is made: <c>https://place.example/{handle}</c>; null where there is none.</summary>
    public string? ProfileAddress { get; private set; }

    /// <summary>What to do to report something there, in words.</summary>
    public string? ReportRoute { get; private set; }

    /// <summary>Who at this school keeps these facts true.</summary>
    public Guid? OwnerId { get; private set; }

    public DateOnly? LastCheckedOn { get; private set; }

    public Guid? LastCheckedById { get; private set; }

    /// <summary>No longer offered for new accounts; what was written about it stays.</summary>
    public DateTime? RetiredAt { get; private set; }

    public IReadOnlyList<PlatformAge> Ages => ages;

    public override string? Reference => Name;

    public static Platform Add(Guid schoolId, PlatformDetails details, Actor actor, DateTime at, Guid? id = null)
    {
        var platform = new Platform(id ?? Guid.CreateVersion7(), schoolId);
        platform.Set(details);
        platform.Record(Added, actor, at);
        return platform;
    }

    public PlatformDetails Details => new(Name, Kind, ProfileAddress, ReportRoute, OwnerId);

    public void Change(PlatformDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        Set(details);
        Record("platform.changed", actor, at);
    }

    /// <summary>Somebody has looked these facts up and they hold.</summary>
    public void Check(DateOnly on, Actor actor, DateTime at)
    {
        LastCheckedOn = on;
        LastCheckedById = actor.PersonId;
        Record("platform.checked", actor, at);
    }

    public Decision CanRetire => RetiredAt is null ? Decision.Allowed : Decision.Refused($"{Name} is no longer offered already.");

    public void Retire(Actor actor, DateTime at)
    {
        CanRetire.Demand();
        RetiredAt = at;
        Record("platform.retired", actor, at);
    }

    public Decision CanRestore => RetiredAt is null ? Decision.Refused($"{Name} is offered already.") : Decision.Allowed;

    public void Restore(Actor actor, DateTime at)
    {
        CanRestore.Demand();
        RetiredAt = null;
        Record("platform.restored", actor, at);
    }

    /// <summary>The address of an account there; null where the platform has none.</summary>
    public string? AddressOf(string handle) =>
        ProfileAddress?.Replace("{handle}", Uri.EscapeDataString(handle), StringComparison.Ordinal);

    public bool NeedsCheck(DateOnly today) => LastCheckedOn is not { } on || on.AddMonths(CheckEveryMonths) <= today;

    /// <summary>The rule that holds on a date; null where none is known for it.</summary>
    public PlatformAge? AgeRuleOn(DateOnly on) => ages.Find(rule => rule.Holds(on));

    /// <summary>A rule that has been announced and has no first day yet.</summary>
    public PlatformAge? Announced => ages.Find(rule => rule.FromOn is null && rule.WithdrawnAt is null);

    public Decision CanSetAge(DateOnly? fromOn)
    {
        if (fromOn is null) return Announced is null ? Decision.Allowed : Decision.Refused("A change has been announced already. Give it its first day, or take it back, before you add another.");
        return ages.Exists(rule => rule.WithdrawnAt is null && rule.FromOn >= fromOn)
            ? Decision.Refused("There is a rule that begins on that day or later. Choose a later day.")
            : Decision.Allowed;
    }

    /// <summary>A minimum age from a day on; without a day it is announced and changes nothing yet.</summary>
    public PlatformAge SetAge(int minimumAge, DateOnly? fromOn, string source, Actor actor, DateTime at)
    {
        CanSetAge(fromOn).Demand();
        if (fromOn is { } from) EndBefore(from);
        var rule = new PlatformAge(this, minimumAge, fromOn, source);
        ages.Add(rule);

        // The ages a platform comes with are part of its adding.
        if (Facts is not [{ Action: Added }, ..]) Record(fromOn is null ? "platform.age-announced" : "platform.age-set", actor, at);
        return rule;
    }

    public Decision CanStart(PlatformAge rule, DateOnly fromOn) =>
        rule.FromOn is not null || rule.WithdrawnAt is not null ? Decision.Refused("This change is not waiting for a first day.") : CanSetAge(fromOn);

    /// <summary>What was announced comes into force.</summary>
    public void Start(PlatformAge rule, DateOnly fromOn, Actor actor, DateTime at)
    {
        CanStart(rule, fromOn).Demand();
        EndBefore(fromOn);
        rule.Start(fromOn);
        Record("platform.age-set", actor, at);
    }

    /// <summary>What was announced does not come after all. That it was announced stays on record.</summary>
    public void TakeBack(PlatformAge rule, Actor actor, DateTime at)
    {
        if (rule.FromOn is not null || rule.WithdrawnAt is not null) throw new InvalidOperationException("Only an announced change is taken back.");
        rule.TakeBack(at);
        Record("platform.age-withdrawn", actor, at);
    }

    private void EndBefore(DateOnly from)
    {
        foreach (var rule in ages.Where(rule => rule.FromOn < from && (rule.ToOn is null || rule.ToOn >= from))) rule.End(from.AddDays(-1));
    }

    private void Set(PlatformDetails details)
    {
        Name = details.Name;
        NormalisedName = PlainText.Normalise(details.Name);
        Kind = details.Kind;
        ProfileAddress = details.ProfileAddress;
        ReportRoute = details.ReportRoute;
        OwnerId = details.OwnerId;
    }
}

public sealed record PlatformDetails(
    string Name, PlatformKind Kind, string? ProfileAddress = null, string? ReportRoute = null, Guid? OwnerId = null);
