using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>A child on the roll. A leaver is marked, never deleted.</summary>
public sealed class Pupil : Root
{
    public const int NameMaxLength = 100;
    public const int UpnMaxLength = 13;
    public const int SourceIdMaxLength = 100;

    private const string Enrolled = "pupil.enrolled";

    private readonly List<ClassMembership> memberships = [];
    private readonly List<Guardianship> guardianships = [];

    private Pupil(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>The name the child goes by, where that is not the given name.</summary>
    public string? KnownAs { get; private set; }

    public string NormalisedName { get; private set; } = "";

    public DateOnly DateOfBirth { get; private set; }

    /// <summary>Unique pupil number: thirteen characters with a check letter.</summary>
    public string? Upn { get; private set; }

    /// <summary>The id this child bears in the school's MIS.</summary>
    public string? SourceId { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public IReadOnlyList<ClassMembership> Memberships => memberships;

    public IReadOnlyList<Guardianship> Guardianships => guardianships;

    public string Name => $"{KnownAs ?? GivenName} {FamilyName}";

    public override string? Reference => Name;

    public static Pupil Enrol(Guid schoolId, PupilDetails details, Actor actor, DateTime at, Guid? id = null)
    {
        var pupil = new Pupil(id ?? Guid.CreateVersion7(), schoolId);
        pupil.Set(details);
        pupil.Record(Enrolled, actor, at);
        return pupil;
    }

    public PupilDetails Details => new(GivenName, FamilyName, KnownAs, DateOfBirth, Upn, SourceId);

    /// <summary>Changes what is known of the child; records nothing where nothing differs.</summary>
    public void Change(PupilDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        Set(details);
        Record("pupil.changed", actor, at);
    }

    /// <summary>Looking at a child's page is recorded, though nothing of the child changes.</summary>
    public void Opened(Actor viewer, DateTime at) => Record("pupil.opened", viewer, at);

    public Guid? ClassOn(DateOnly on) => memberships.Find(membership => membership.Holds(on))?.SchoolClassId;

    public Decision CanMove(DateOnly fromOn)
    {
        if (LeftOn is { } left && left < fromOn) return Decision.Refused($"{Name} has left. Bring {Name} back on the roll first.");
        return fromOn <= DateOfBirth ? Decision.Refused($"{Name} was not born yet on that date. Check it.") : Decision.Allowed;
    }

    /// <summary>The child moves to a class; the membership before it ends the day before, one already planned keeps its start, and none outlasts a leaving that is planned.</summary>
    public void MoveTo(SchoolClass joined, DateOnly fromOn, Actor actor, DateTime at)
    {
        if (ClassOn(fromOn) == joined.Id) return;
        var next = memberships.Where(membership => membership.FromOn > fromOn).MinBy(membership => membership.FromOn);
        foreach (var current in memberships.Where(membership => membership.Holds(fromOn))) current.End(fromOn.AddDays(-1));
        memberships.Add(new ClassMembership(this, joined, fromOn, next?.FromOn.AddDays(-1) ?? LeftOn));
        RecordUnlessEnrolling("pupil.moved-class", actor, at);
    }

    /// <summary>The child is no longer in a class and not yet in another.</summary>
    public void LeaveClass(Guid schoolClassId, DateOnly on, Actor actor, DateTime at)
    {
        var current = memberships.Find(membership => membership.SchoolClassId == schoolClassId && membership.Holds(on));
        if (current is null || current.ToOn == on) return;
        current.End(on);
        Record("pupil.left-class", actor, at);
    }

    public Decision CanLeave(DateOnly on)
    {
        if (LeftOn is not null) return Decision.Refused($"{Name} is already marked as having left.");
        return on <= DateOfBirth ? Decision.Refused($"{Name} cannot leave before being born. Check the date.") : Decision.Allowed;
    }

    public void Leave(DateOnly on, Actor actor, DateTime at)
    {
        CanLeave(on).Demand();
        LeftOn = on;
        foreach (var membership in memberships.Where(membership => membership.ToOn is null || membership.ToOn > on)) membership.EndBy(on);
        Record("pupil.left", actor, at);
    }

    /// <summary>On the roll that day: whoever has a last day is, up to that day.</summary>
    public bool IsOnRoll(DateOnly on) => LeftOn is null || LeftOn >= on;

    /// <summary>The same as <see cref="IsOnRoll"/>, for queries.</summary>
    public static Expression<Func<Pupil, bool>> OnRollOn(DateOnly on) => pupil => pupil.LeftOn == null || pupil.LeftOn >= on;

    public Decision CanReturn => LeftOn is null ? Decision.Refused($"{Name} is on the roll.") : Decision.Allowed;

    /// <summary>The child is on the roll again, without a class until they are moved to one.</summary>
    public void Return(Actor actor, DateTime at)
    {
        CanReturn.Demand();
        LeftOn = null;
        Record("pupil.returned", actor, at);
    }

    public Decision CanAddGuardian(Guid guardianId) =>
        guardianships.Exists(tie => tie.GuardianId == guardianId && tie.EndedOn is null)
            ? Decision.Refused($"This person is already a guardian of {Name}.")
            : Decision.Allowed;

    public void AddGuardian(Guid guardianId, string? relation, ParentalResponsibility responsibility, Actor actor, DateTime at)
    {
        var known = guardianships.Find(tie => tie.GuardianId == guardianId);
        if (known is { EndedOn: null }) return;
        if (known is null) guardianships.Add(new Guardianship(this, guardianId, relation, responsibility));
        else known.Change(relation, responsibility);
        RecordUnlessEnrolling("pupil.guardian-added", actor, at);
    }

    public void ChangeGuardian(Guid guardianId, string? relation, ParentalResponsibility responsibility, Actor actor, DateTime at)
    {
        var tie = guardianships.Find(tie => tie.GuardianId == guardianId);
        if (tie is null || (tie.Relation == relation && tie.Responsibility == responsibility)) return;
        tie.Change(relation, responsibility);
        Record("pupil.guardian-changed", actor, at);
    }

    public void EndGuardian(Guid guardianId, DateOnly on, Actor actor, DateTime at)
    {
        var tie = guardianships.Find(tie => tie.GuardianId == guardianId && tie.EndedOn is null);
        if (tie is null) return;
        tie.End(on);
        Record("pupil.guardian-ended", actor, at);
    }

    public int AgeOn(DateOnly on)
    {
        var age = on.Year - DateOfBirth.Year;
        return on < DateOfBirth.AddYears(age) ? age - 1 : age;
    }

    /// <summary>The first class and the parents who come with an enrolment are part of it: one fact, whose row holds them all.</summary>
    private void RecordUnlessEnrolling(string action, Actor actor, DateTime at)
    {
        if (Facts is not [{ Action: Enrolled }, ..]) Record(action, actor, at);
    }

    private void Set(PupilDetails details)
    {
        GivenName = details.GivenName;
        FamilyName = details.FamilyName;
        KnownAs = details.KnownAs;
        NormalisedName = PlainText.Normalise($"{FamilyName} {KnownAs ?? GivenName}");
        DateOfBirth = details.DateOfBirth;
        Upn = details.Upn;
        SourceId = details.SourceId;
    }
}

public sealed record PupilDetails(
    string GivenName, string FamilyName, string? KnownAs, DateOnly DateOfBirth, string? Upn = null, string? SourceId = null);

/// <summary>A child is in a class from one date to another.</summary>
public sealed class ClassMembership : Part
{
    internal ClassMembership(Pupil pupil, SchoolClass joined, DateOnly fromOn, DateOnly? toOn)
    {
        ToOn = toOn;
        PupilId = pupil.Id;
        SchoolClassId = joined.Id;
        FromOn = fromOn;
    }

    private ClassMembership()
    {
    }

    public Guid PupilId { get; private set; }

    public Guid SchoolClassId { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    public override Guid RootId => PupilId;

    public bool Holds(DateOnly on) => FromOn <= on && (ToOn is null || ToOn >= on);

    /// <summary>Planned, and then overtaken before its first day: kept for the record, shown nowhere.</summary>
    public bool NeverBegan => ToOn < FromOn;

    internal void End(DateOnly on) => ToOn = on;

    internal void EndBy(DateOnly on) => ToOn = on < FromOn ? FromOn.AddDays(-1) : on;
}

/// <summary>Whether a guardian holds parental responsibility for one child; it is never guessed.</summary>
public enum ParentalResponsibility
{
    Unknown,
    Yes,
    No,
}

/// <summary>The tie between one child and one guardian.</summary>
public sealed class Guardianship : Part
{
    public const int RelationMaxLength = 60;

    internal Guardianship(Pupil pupil, Guid guardianId, string? relation, ParentalResponsibility responsibility)
    {
        PupilId = pupil.Id;
        GuardianId = guardianId;
        Relation = relation;
        Responsibility = responsibility;
    }

    private Guardianship()
    {
    }

    public Guid PupilId { get; private set; }

    public Guid GuardianId { get; private set; }

    public string? Relation { get; private set; }

    public ParentalResponsibility Responsibility { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public override Guid RootId => PupilId;

    internal void Change(string? relation, ParentalResponsibility responsibility)
    {
        Relation = relation;
        Responsibility = responsibility;
        EndedOn = null;
    }

    internal void End(DateOnly on) => EndedOn = on;
}
