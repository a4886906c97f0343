namespace SchoolSocial.Domain.Concerns;

/// <summary>The plain words for the choices of the working record, the same on every screen, print and export.</summary>
public static class RecordWords
{
    public static string Words(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.ScreenPrint => "Screen print",
        EvidenceKind.ConversationLog => "Conversation log",
        EvidenceKind.MessageOrEmail => "Message or email",
        EvidenceKind.PictureOrVideo => "Picture or video",
        EvidenceKind.Document => "Document",
        EvidenceKind.Thing => "A thing: a device, paper or account",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this DecisionKind kind) => kind switch
    {
        DecisionKind.NotReferred => "Not referred outside school",
        DecisionKind.Referred => "Referred outside school",
        DecisionKind.ParentsTold => "Parents or carers told",
        DecisionKind.ParentsNotTold => "Parents or carers not told",
        DecisionKind.PoliceTold => "Police told",
        DecisionKind.PoliceNotTold => "Police not told",
        DecisionKind.NoAction => "Nothing to be done",
        DecisionKind.SomethingElse => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this AskedFor asked) => asked switch
    {
        AskedFor.Advice => "Advice",
        AskedFor.Referral => "Referral",
        _ => throw new ArgumentOutOfRangeException(nameof(asked)),
    };

    public static string Words(this OutsideBody body) => body switch
    {
        OutsideBody.AuthoritySafeguarding => "Local authority safeguarding or designated officer",
        OutsideBody.ChildrensServices => "Children's social care",
        OutsideBody.AdultServices => "Adult social care",
        OutsideBody.Police => "Police",
        OutsideBody.SchoolImprovement => "School improvement adviser",
        OutsideBody.HumanResources => "Human resources",
        OutsideBody.LegalAdviser => "Legal adviser",
        OutsideBody.Helpline => "Helpline",
        OutsideBody.SomebodyElse => "Somebody else",
        _ => throw new ArgumentOutOfRangeException(nameof(body)),
    };

    public static string Words(this PlatformState state) => state switch
    {
        PlatformState.Sent => "Sent",
        PlatformState.UnderReview => "Under review",
        PlatformState.Removed => "Removed",
        PlatformState.Refused => "Refused",
        PlatformState.Appealed => "Appealed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Words(this PreservationKind kind) => kind switch
    {
        PreservationKind.KeptAway => "Everybody kept away from it; nobody looked into it",
        PreservationKind.Unplugged => "Unplugged at the wall, not shut down",
        PreservationKind.AccountLocked => "Account locked",
        PreservationKind.LockedUp => "Locked up",
        PreservationKind.LogsKept => "Logs and backups kept from being overwritten",
        PreservationKind.ProviderAsked => "Provider asked to keep what it has",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this SafeguardKind kind) => kind switch
    {
        SafeguardKind.Blocked => "Blocked",
        SafeguardKind.Reported => "Reported",
        SafeguardKind.Logged => "Logged in our safeguarding system",
        SafeguardKind.FilteringTold => "Told to those who see to filtering",
        SafeguardKind.DataProtectionTold => "Told to the data protection officer",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
