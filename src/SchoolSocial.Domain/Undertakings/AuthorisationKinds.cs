using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

public enum AuthorisationKind
{
    /// <summary>ST07: for the school, online, under one's own name or the school's.</summary>
    SpeakForSchool = 1,

    /// <summary>WD18: write for one of the school's accounts.</summary>
    ContributeToAccount,

    /// <summary>JW08: before a site is first used with parents, carers or children.</summary>
    UseSiteWithFamilies,

    /// <summary>JW22: texting, where nothing else will do.</summary>
    TextUnderProtocol,

    /// <summary>JW25: one's own telephone number or the like; the parents agree too.</summary>
    GivePersonalDetails,

    /// <summary>ST17: the school's name, its logo, or what it has published.</summary>
    UseNameOrLogo,

    /// <summary>JW56: investigate, or look into a device.</summary>
    ExamineDevice,

    /// <summary>ST32: read or record what somebody sends.</summary>
    MonitorCommunications,
}

/// <summary>What has to be done before it counts (ST08, WD18, WH20, WH21).</summary>
[Flags]
public enum AuthorisationConditions
{
    None = 0,
    Training = 1,
    Briefing = 2,
    ConsentBriefing = 4,

    /// <summary>That they will act in the child's best interests; nobody signs it for them.</summary>
    Undertaking = 8,
}

/// <summary>What each kind of authorisation asks for, who decides on it, and for how long at most.</summary>
public static class AuthorisationKinds
{
    private static readonly Role[] Heads = [Role.Headteacher, Role.ActingHead];
    private static readonly Role[] Chairs = [Role.Chair, Role.JointChair];

    public static IReadOnlyList<AuthorisationKind> All { get; } = Enum.GetValues<AuthorisationKind>();

    public static IReadOnlyList<AuthorisationConditions> Conditions { get; } =
        [AuthorisationConditions.Training, AuthorisationConditions.Briefing, AuthorisationConditions.ConsentBriefing, AuthorisationConditions.Undertaking];

    /// <summary>Who decides; on what the head is to do, or what is about the head, the chair does.</summary>
    public static IReadOnlyList<Role> Deciders(this AuthorisationKind kind, bool isOfHead)
    {
        if (isOfHead) return Chairs;
        return kind switch
        {
            AuthorisationKind.UseSiteWithFamilies or AuthorisationKind.TextUnderProtocol or AuthorisationKind.GivePersonalDetails => [.. Heads, Role.DeputyHead],
            AuthorisationKind.ExamineDevice => [.. Heads, Role.Dsl],
            _ => Heads,
        };
    }

    /// <summary>The kinds that somebody sees of others by the roles they hold: what they decide on, run or answer for.</summary>
    public static AuthorisationKind[] SeenBy(Actor viewer) => [.. All.Where(kind =>
        viewer.HoldsAny([.. kind.Deciders(false)])
        || (viewer.HoldsAny(Role.ComputingLead, Role.DeputyHead) && kind is AuthorisationKind.SpeakForSchool or AuthorisationKind.ContributeToAccount)
        || (viewer.Holds(Role.Dpo) && kind is AuthorisationKind.MonitorCommunications or AuthorisationKind.ExamineDevice))];

    /// <summary>Somebody looks into what another person did: whoever asked for it does not decide on it.</summary>
    public static bool LooksIntoOthers(this AuthorisationKind kind) => kind is AuthorisationKind.ExamineDevice or AuthorisationKind.MonitorCommunications;

    public static bool NeedsParents(this AuthorisationKind kind) => kind == AuthorisationKind.GivePersonalDetails;

    /// <summary>So many days at most, counted from its first.</summary>
    public static int LongestDays(this AuthorisationKind kind) => kind switch
    {
        AuthorisationKind.ExamineDevice => 31,
        AuthorisationKind.MonitorCommunications or AuthorisationKind.TextUnderProtocol or AuthorisationKind.GivePersonalDetails => 92,
        _ => 400,
    };

    /// <summary>What is usual; whoever decides may ask for more or less.</summary>
    public static AuthorisationConditions Usual(this AuthorisationKind kind) => kind switch
    {
        AuthorisationKind.SpeakForSchool => AuthorisationConditions.Training | AuthorisationConditions.Undertaking,
        AuthorisationKind.ContributeToAccount => AuthorisationConditions.Training | AuthorisationConditions.Briefing | AuthorisationConditions.ConsentBriefing | AuthorisationConditions.Undertaking,
        AuthorisationKind.UseSiteWithFamilies or AuthorisationKind.TextUnderProtocol => AuthorisationConditions.Briefing | AuthorisationConditions.Undertaking,
        _ => AuthorisationConditions.None,
    };

    public static string Words(this AuthorisationKind kind) => kind switch
    {
        AuthorisationKind.SpeakForSchool => "Speak for the school online",
        AuthorisationKind.ContributeToAccount => "Write for one of the school's accounts",
        AuthorisationKind.UseSiteWithFamilies => "Use a site with parents or pupils",
        AuthorisationKind.TextUnderProtocol => "Text parents or pupils, under a protocol",
        AuthorisationKind.GivePersonalDetails => "Give a family your own contact details",
        AuthorisationKind.UseNameOrLogo => "Use the school's name or logo",
        AuthorisationKind.ExamineDevice => "Investigate, or examine a device",
        AuthorisationKind.MonitorCommunications => "Monitor somebody's communications",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What the scope has to say.</summary>
    public static string ScopeWords(this AuthorisationKind kind) => kind switch
    {
        AuthorisationKind.SpeakForSchool => "On which pages or groups, and about what.",
        AuthorisationKind.ContributeToAccount => "What you would write, and how often.",
        AuthorisationKind.UseSiteWithFamilies => "Which site or app, with whom, and for what.",
        AuthorisationKind.TextUnderProtocol => "With whom, from which phone, when, and why nothing else will do.",
        AuthorisationKind.GivePersonalDetails => "Which details, to which family, and why. Do not write the details themselves.",
        AuthorisationKind.UseNameOrLogo => "What would be used, by whom and where.",
        AuthorisationKind.ExamineDevice => "Which device or system, what to look for, and what not to open. No names of children.",
        AuthorisationKind.MonitorCommunications => "Which communications of whom, and what is to be found out. No names of children.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this AuthorisationConditions condition) => condition switch
    {
        AuthorisationConditions.Training => "Training",
        AuthorisationConditions.Briefing => "Briefing by a senior leader",
        AuthorisationConditions.ConsentBriefing => "Briefing on consents",
        AuthorisationConditions.Undertaking => "Their signed undertaking",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
