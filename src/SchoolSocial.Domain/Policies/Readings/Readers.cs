using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Policies.Readings;

/// <summary>Who must read what follows from the roles a person holds.</summary>
public static class Readers
{
    /// <summary>The audiences a person belongs to by their roles. Whoever holds none is asked nothing.</summary>
    public static Audience AudienceOf(IEnumerable<Role> roles) => roles.Select(AudienceOf).Union();

    public static Audience AudienceOf(Role role) => role switch
    {
        Role.Volunteer => Audience.Helpers,
        Role.Clerk => Audience.Governors,
        _ when role.IsGovernor() => Audience.Governors,
        _ when role.IsOutside() => Audience.CentralServices,
        _ => Audience.Staff,
    };

    /// <summary>
    /// The newest version a reader must have signed and has not, as any of those they are: a teacher who becomes a governor has not yet read
    /// what is asked of governors.
    /// </summary>
    public static int? Owes(Policy policy, Audience reader, IEnumerable<SignedAs> earlier) =>
        reader.Parts().Select(part => policy.MustHaveRead(part) is { } wanted && LastAs(part, earlier) < wanted ? wanted : (int?)null).Max();

    /// <summary>From which version on a reader is shown what changed: the last they signed as each of those of whom it asks something; 0 where they read it whole.</summary>
    public static int Knows(Policy policy, Audience reader, IEnumerable<SignedAs> earlier) =>
        reader.Parts().Where(part => policy.MustHaveRead(part) is not null).Select(part => LastAs(part, earlier)).DefaultIfEmpty(0).Min();

    /// <summary>As everything they are.</summary>
    public static bool HaveSigned(int version, Audience reader, IEnumerable<SignedAs> earlier) => reader.Parts().Any() && reader.Parts().All(part => LastAs(part, earlier) >= version);

    private static int LastAs(Audience part, IEnumerable<SignedAs> earlier) =>
        earlier.Where(each => each.Reader.Meets(part)).Select(each => each.Version).DefaultIfEmpty(0).Max();

    /// <summary>Starters get the policy's days from their first day; everybody else from the day they are asked.</summary>
    public static DateOnly DueOn(Policy policy, DateOnly askedOn, DateOnly startedOn) =>
        (startedOn > askedOn ? startedOn : askedOn).AddDays(policy.ReadWithinDays);
}

/// <summary>A version that somebody signed, and as whom.</summary>
public readonly record struct SignedAs(int Version, Audience Reader);
