namespace SchoolSocial.Domain.Accounts.Followers;

public enum KnownAs
{
    Pupil = 1,
    Staff,
    Parent,
}

/// <summary>Somebody whom a follower may turn out to be: a child of the roll, a member of staff, a parent.</summary>
public sealed record KnownPerson(Guid Id, KnownAs Kind, IReadOnlyList<string> GivenNames, string FamilyName, int? BirthYear = null);

/// <summary>What a follower looks like. Nobody is decided on by this: it says whom to look at.</summary>
public enum FollowerMark
{
    Nobody = 1,
    PossiblePupil,
    PossibleStaff,
    PossibleParent,
    AlreadyBlocked,
}

/// <summary>A follower beside the school's own people: what they look like, who that would be and why.</summary>
public sealed record FollowerMatch(FollowerMark Mark, Guid? PersonId, int Strength, string Why)
{
    public static readonly FollowerMatch Nobody = new(FollowerMark.Nobody, null, 0, "");
}
