using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>An adult of the school: staff, governor, volunteer or outside contact. What they are follows from their appointments.</summary>
public sealed class Person : Root
{
    public const int NameMaxLength = 100;
    public const int EmailMaxLength = 254;
    public const int SourceIdMaxLength = 100;

    private Person(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    private Person(Guid schoolId)
        : base(schoolId)
    {
    }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>What they are known as, where that is not their given name.</summary>
    public string? KnownAs { get; private set; }

    /// <summary>Searched and sorted by; <see cref="PlainText.Normalise"/> of family name, then the name they go by.</summary>
    public string NormalisedName { get; private set; } = "";

    /// <summary>The school email they sign in with. Outside contacts and some volunteers have none.</summary>
    public string? Email { get; private set; }

    public string? NormalisedEmail { get; private set; }

    public Employer Employer { get; private set; }

    /// <summary>The id this person bears in the school's MIS.</summary>
    public string? SourceId { get; private set; }

    /// <summary>The last moment they belong to the school (UTC). Sign-in ends then, whatever is still open.</summary>
    public DateTime? LeavesAt { get; private set; }

    public string Name => $"{KnownAs ?? GivenName} {FamilyName}";

    public override string? Reference => Name;

    public static Person Join(Guid schoolId, PersonDetails details, Actor actor, DateTime at) =>
        new Person(schoolId).Joined(details, actor, at);

    /// <summary>For the first person of a new school, who is also its first actor and so needs an id beforehand.</summary>
    public static Person Join(Guid id, Guid schoolId, PersonDetails details, Actor actor, DateTime at) =>
        new Person(id, schoolId).Joined(details, actor, at);

    /// <summary>Changes what is known of the person; records nothing where nothing differs.</summary>
    public void Change(PersonDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        Set(details);
        Record("person.changed", actor, at);
    }

    public PersonDetails Details => new(GivenName, FamilyName, KnownAs, Email, Employer, SourceId);

    public bool HasLeft(DateTime at) => LeavesAt is { } leaving && leaving <= at;

    public Decision CanLeave(DateTime leavesAt) =>
        LeavesAt is null || LeavesAt > leavesAt ? Decision.Allowed : Decision.Refused($"{Name} is already marked as leaving.");

    public void Leave(DateTime leavesAt, Actor actor, DateTime at)
    {
        CanLeave(leavesAt).Demand();
        LeavesAt = leavesAt;
        Record("person.left", actor, at);
    }

    public Decision CanReturn => LeavesAt is null ? Decision.Refused($"{Name} is not marked as leaving.") : Decision.Allowed;

    /// <summary>Comes back, or stays after all. Appointments that have ended stay ended: new ones are made.</summary>
    public void Return(Actor actor, DateTime at)
    {
        CanReturn.Demand();
        LeavesAt = null;
        Record("person.returned", actor, at);
    }

    /// <summary>Something happened at the door; nothing of the person changes by it.</summary>
    public void Note(SignInAct act, Actor actor, DateTime at) => Record(act.Action(), actor, at);

    private Person Joined(PersonDetails details, Actor actor, DateTime at)
    {
        Set(details);
        Record("person.joined", actor, at);
        return this;
    }

    private void Set(PersonDetails details)
    {
        GivenName = details.GivenName;
        FamilyName = details.FamilyName;
        KnownAs = details.KnownAs;
        NormalisedName = PlainText.Normalise($"{FamilyName} {KnownAs ?? GivenName}");
        Email = details.Email;
        NormalisedEmail = details.Email?.ToUpperInvariant();
        Employer = details.Employer;
        SourceId = details.SourceId;
    }
}

/// <summary>What is known of an adult. Names are as the person gives them; nothing is transliterated.</summary>
public sealed record PersonDetails(
    string GivenName, string FamilyName, string? KnownAs = null, string? Email = null, Employer Employer = Employer.School, string? SourceId = null);

/// <summary>Who employs a person: a concern about centrally employed staff takes another line.</summary>
public enum Employer
{
    School,
    Trust,
    Other,
}
