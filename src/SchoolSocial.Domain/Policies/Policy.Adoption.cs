using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies;

/// <summary>Schools of the same federation that hold this policy as their own (JW01).</summary>
public sealed partial class Policy
{
    private readonly List<PolicyAdoption> adoptions = [];

    public IReadOnlyList<PolicyAdoption> Adoptions => adoptions;

    /// <summary>The adoptions that hold today, oldest first.</summary>
    public IEnumerable<PolicyAdoption> AdoptionsNow => adoptions.Where(adoption => adoption.EndedAt is null).OrderBy(adoption => adoption.At);

    /// <summary>Whoever heads or chairs a school may make the policy its own, and the clerk may for its governing body.</summary>
    public static IReadOnlyList<Role> MayAdopt { get; } = [Role.Headteacher, Role.ActingHead, Role.Chair, Role.JointChair, Role.Clerk];

    public Decision CanBeAdoptedBy(Guid schoolId)
    {
        if (schoolId == SchoolId) return Decision.Refused("This school holds the policy already.");
        if (Withdrawal is not null) return Decision.Refused("This policy was withdrawn.");
        return AdoptionsNow.Any(adoption => adoption.AdoptedBySchoolId == schoolId) ? Decision.Refused("That school has adopted it already.") : Decision.Allowed;
    }

    public void AdoptAt(Guid schoolId, Actor actor, DateTime at)
    {
        CanBeAdoptedBy(schoolId).Demand();
        adoptions.Add(new PolicyAdoption(this, schoolId, actor, at));
        Record("policy.adopted", actor, at);
    }

    public Decision CanEndAdoptionAt(Guid schoolId) =>
        AdoptionsNow.Any(adoption => adoption.AdoptedBySchoolId == schoolId) ? Decision.Allowed : Decision.Refused("That school does not hold this policy.");

    /// <summary>The school no longer holds it. That it did, and what was signed there, stays on record.</summary>
    public void EndAdoptionAt(Guid schoolId, string reason, Actor actor, DateTime at)
    {
        CanEndAdoptionAt(schoolId).Demand();
        AdoptionsNow.First(adoption => adoption.AdoptedBySchoolId == schoolId).End(reason, actor, at);
        Record("policy.adoption-ended", actor, at);
    }
}
