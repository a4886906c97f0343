using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>
/// What is asked of somebody: whoever works here is bound to the yearly look and the yearly confirmation; whoever governs and does nothing
/// else here is encouraged to them, and their family links are accepted (ST16). What a declared tie keeps from them is the same for both.
/// </summary>
public sealed record DeclarationRules(bool IsBinding)
{
    public static DeclarationRules For(Actor actor) => new(actor.Roles.Count == 0 || !actor.Roles.All(role => role.IsGovernor() || role == Role.Clerk));
}
