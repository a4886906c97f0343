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

    /// <summary>The roles whose holders belong to any of the audiences.</summary>
    public static IReadOnlyList<Role> RolesIn(Audience audience) => [.. Roles.All.Where(role => AudienceOf(role).Meets(audience))];

    /// <summary>The newest version a reader must have signed, and none where they have.</summary>
    public static int? Owes(Policy policy, Audience reader, int? lastSigned) =>
        policy.MustHaveRead(reader) is { } wanted && (lastSigned ?? 0) < wanted ? wanted : null;

    /// <summary>Starters get the policy's days from their first day; everybody else from the day they are asked.</summary>
    public static DateOnly DueOn(Policy policy, DateOnly askedOn, DateOnly startedOn) =>
        (startedOn > askedOn ? startedOn : askedOn).AddDays(policy.ReadWithinDays);
}
