namespace SchoolSocial.Domain.Common;

/// <summary>
/// Who acts or looks: a person, at one school, with the roles their appointments give them there today.
/// </summary>
public sealed record Actor(Guid PersonId, Guid SchoolId, string Name, IReadOnlySet<Role> Roles)
{
    /// <summary>The product itself, for what a job does at its own hour.</summary>
    public static Actor Product(Guid schoolId) => new(Guid.Empty, schoolId, "SchoolSocial", new HashSet<Role>());

    public bool Holds(Role role) => Roles.Contains(role);

    public bool HoldsAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role)) return true;
        }

        return false;
    }
}
