using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.SigningOff;

/// <summary>Who signs a policy off. Each way stands in a real school's document.</summary>
public enum SignOffRule
{
    /// <summary>The document names nobody (WB31); it cannot be agreed until it does.</summary>
    Nobody,
    Headteacher,
    HeadAndComputingLead,
    HeadAndChair,
    JointChairs,
    Committee,
    FullGoverningBody,
    Federation,
    Named,
}

/// <summary>One line of the signature block: what stands before it, and who may sign there.</summary>
/// <param name="Key">Names the line for good; signatures bear it.</param>
/// <param name="Title">The position printed beside it; null where none is asked (WD02).</param>
/// <param name="Roles">Whoever holds one of these at the school may sign.</param>
/// <param name="StandIn">May sign in their place, with the reason.</param>
/// <param name="SchoolId">The school whose roles count; null for the policy's own.</param>
/// <param name="CommitteeId">Members of this committee may sign.</param>
/// <param name="PersonId">Only this person may sign.</param>
public sealed record SignOffLine(
    string Key, string? Title, IReadOnlyList<Role> Roles, Role? StandIn = null, Guid? SchoolId = null, Guid? CommitteeId = null, Guid? PersonId = null);

/// <summary>Somebody about to sign: their roles at each school, and the committees they serve on today.</summary>
public sealed record Signer(Actor Actor, IReadOnlyDictionary<Guid, IReadOnlySet<Role>> RolesBySchool, IReadOnlySet<Guid> Committees)
{
    public bool Holds(Guid schoolId, params IEnumerable<Role> roles) => RolesBySchool.TryGetValue(schoolId, out var held) && roles.Any(held.Contains);
}

/// <summary>A school that a policy holds in, for the federation's lines.</summary>
public sealed record AdoptingSchool(Guid Id, string Name);

/// <summary>Somebody named for a signature by the policy itself, with a position or none.</summary>
public sealed record NamedLine(string? Position, Guid? PersonId);

/// <summary>The lines of each rule.</summary>
public static class SignOffLines
{
    private static readonly Role[] Heads = [Role.Headteacher, Role.ActingHead];
    private static readonly Role[] Chairs = [Role.Chair, Role.JointChair];

    public static IReadOnlyList<SignOffLine> For(
        SignOffRule rule, Guid schoolId, IReadOnlyList<AdoptingSchool> schools, Guid? committeeId, string? committee, IReadOnlyList<NamedLine> named) => rule switch
        {
            SignOffRule.Nobody => [],
            SignOffRule.Headteacher => [Head(schoolId)],
            SignOffRule.HeadAndComputingLead => [Head(schoolId), new("computing-lead", "Computing lead", [Role.ComputingLead], SchoolId: schoolId)],
            SignOffRule.HeadAndChair => [Head(schoolId), Chair(schoolId)],
            SignOffRule.JointChairs => [JointChair(1, schoolId), JointChair(2, schoolId)],
            SignOffRule.Committee => [new("committee", $"For the {committee ?? "committee"}", [], SchoolId: schoolId, CommitteeId: committeeId)],
            SignOffRule.FullGoverningBody => [Chair(schoolId), Head(schoolId)],
            SignOffRule.Federation => [.. schools.Select(school => new SignOffLine(
            $"school-{school.Id:N}", $"Chair of governors or headteacher, {school.Name}", [.. Chairs, .. Heads], Role.ViceChair, school.Id))],
            SignOffRule.Named => [.. named.Select((each, i) => new SignOffLine($"named-{i + 1}", each.Position, [], SchoolId: schoolId, PersonId: each.PersonId))],
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };

    /// <summary>A meeting must have agreed it.</summary>
    public static bool NeedsMeeting(this SignOffRule rule) => rule is SignOffRule.Committee or SignOffRule.FullGoverningBody;

    public static string Words(this SignOffRule rule) => rule switch
    {
        SignOffRule.Nobody => "Nobody is named",
        SignOffRule.Headteacher => "The headteacher",
        SignOffRule.HeadAndComputingLead => "The headteacher and the computing lead",
        SignOffRule.HeadAndChair => "The headteacher and the chair of governors",
        SignOffRule.JointChairs => "Both joint chairs",
        SignOffRule.Committee => "A committee, at a meeting",
        SignOffRule.FullGoverningBody => "The full governing body, at a meeting; chair and headteacher sign",
        SignOffRule.Federation => "Each school of the federation",
        SignOffRule.Named => "People the policy names",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static SignOffLine Head(Guid school) => new("head", "Headteacher", Heads, SchoolId: school);

    private static SignOffLine Chair(Guid school) => new("chair", "Chair of governing body", Chairs, Role.ViceChair, school);

    private static SignOffLine JointChair(int which, Guid school) => new($"joint-chair-{which}", "Joint chair of governors", [Role.JointChair], Role.ViceChair, school);
}
