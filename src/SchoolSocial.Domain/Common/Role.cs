namespace SchoolSocial.Domain.Common;

/// <summary>The catalogue of roles. Who holds one, at which school and when, is an appointment (People).</summary>
public enum Role
{
    Headteacher = 1,
    ActingHead,
    DeputyHead,
    SeniorLeader,
    Dsl,
    DeputyDsl,
    ComputingLead,
    Office,
    Teacher,
    TeachingAssistant,
    Supply,
    Volunteer,
    Technician,
    Chair,
    JointChair,
    ViceChair,
    Governor,
    Clerk,
    Dpo,

    /// <summary>Outside contacts: they handle the concern they are brought to and nothing else.</summary>
    TrustHr,
    TrustChiefExecutive,
    AuthorityContact,
}

/// <summary>What a role is called and what holding it asks of a person.</summary>
public static class Roles
{
    private static readonly Dictionary<Role, string> Titles = new()
    {
        [Role.Headteacher] = "Headteacher",
        [Role.ActingHead] = "Acting headteacher",
        [Role.DeputyHead] = "Deputy headteacher",
        [Role.SeniorLeader] = "Senior leader",
        [Role.Dsl] = "Designated safeguarding lead",
        [Role.DeputyDsl] = "Deputy safeguarding lead",
        [Role.ComputingLead] = "Computing lead",
        [Role.Office] = "School office",
        [Role.Teacher] = "Teacher",
        [Role.TeachingAssistant] = "Teaching assistant",
        [Role.Supply] = "Supply teacher",
        [Role.Volunteer] = "Volunteer",
        [Role.Technician] = "Technician",
        [Role.Chair] = "Chair of governors",
        [Role.JointChair] = "Joint chair of governors",
        [Role.ViceChair] = "Vice-chair of governors",
        [Role.Governor] = "Governor",
        [Role.Clerk] = "Clerk to the governors",
        [Role.Dpo] = "Data protection officer",
        [Role.TrustHr] = "Trust HR contact",
        [Role.TrustChiefExecutive] = "Trust chief executive",
        [Role.AuthorityContact] = "Local authority contact",
    };

    public static IReadOnlyCollection<Role> All => Titles.Keys;

    public static string Title(this Role role) => Titles[role];

    /// <summary>An appointment to one of these opens the most private records, so a second person confirms it.</summary>
    public static bool IsSensitive(this Role role) => role is Role.Headteacher or Role.ActingHead or Role.Dsl or Role.DeputyDsl or Role.Dpo;

    /// <summary>Roles that read sensitive records sign in with an authenticator app as well as a password.</summary>
    public static bool NeedsAuthenticator(this Role role) => role is
        Role.Headteacher or Role.ActingHead or Role.DeputyHead or Role.SeniorLeader or Role.Dsl or Role.DeputyDsl or Role.Dpo
        or Role.ComputingLead or Role.Office or Role.Chair or Role.JointChair or Role.ViceChair
        or Role.TrustHr or Role.TrustChiefExecutive or Role.AuthorityContact;

    public static bool IsGovernor(this Role role) => role is Role.Chair or Role.JointChair or Role.ViceChair or Role.Governor;

    public static bool IsOutside(this Role role) => role is Role.TrustHr or Role.TrustChiefExecutive or Role.AuthorityContact;
}
