namespace SchoolSocial.Domain.Accounts;

/// <summary>What an account is for (WD09 to WD12, JW42, JW65).</summary>
public enum AccountKind
{
    /// <summary>One class of one school year; it follows the class, then ends with it.</summary>
    Class = 1,

    /// <summary>Several classes share it, such as nursery and reception.</summary>
    Phase,
    WholeSchool,
    Mascot,
    Curriculum,

    /// <summary>A page or group of members, such as a parents' group.</summary>
    Group,

    /// <summary>Shows pupils' own work, without names.</summary>
    PupilPublishing,

    /// <summary>Used with pupils: a senior leader approves it, and it names its classes.</summary>
    WithPupils,
}

public enum AccountVisibility
{
    Public = 1,
    ApprovalNeeded,
    Closed,
}

/// <summary>Where an account stands. It follows from the steps on record.</summary>
public enum AccountStatus
{
    AskedFor = 1,
    Refused,
    Approved,
    Live,
    Paused,

    /// <summary>Switched off; nobody has yet confirmed that its content is gone.</summary>
    Deactivated,

    /// <summary>Switched off, and its content was confirmed gone.</summary>
    Gone,

    /// <summary>The school cannot get into it.</summary>
    Lost,
}

/// <summary>The part somebody plays on an account. All of them can get in.</summary>
public enum AccountPost
{
    /// <summary>Answers for it, and keeps the way in (WD50).</summary>
    Custodian = 1,
    Deputy,
    Administrator,
    Moderator,
    Operator,
}

/// <summary>A group that follows staffing by itself (WD12).</summary>
public enum StaffGroup
{
    TeachersOfItsClasses = 1,
    AllClassTeachers,
}

public static class AccountWords
{
    public static string Words(this AccountKind kind) => kind switch
    {
        AccountKind.Class => "Class",
        AccountKind.Phase => "Phase",
        AccountKind.WholeSchool => "Whole school",
        AccountKind.Mascot => "Mascot",
        AccountKind.Curriculum => "Curriculum",
        AccountKind.Group => "Group or page",
        AccountKind.PupilPublishing => "Pupils' published work",
        AccountKind.WithPupils => "Used with pupils",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this AccountVisibility visibility) => visibility switch
    {
        AccountVisibility.Public => "Public",
        AccountVisibility.ApprovalNeeded => "Followers are approved",
        AccountVisibility.Closed => "Closed",
        _ => throw new ArgumentOutOfRangeException(nameof(visibility)),
    };

    public static string Words(this AccountStatus status) => status switch
    {
        AccountStatus.AskedFor => "Asked for",
        AccountStatus.Refused => "Refused",
        AccountStatus.Approved => "Approved",
        AccountStatus.Live => "Live",
        AccountStatus.Paused => "Paused",
        AccountStatus.Deactivated => "Deactivated, content not yet confirmed gone",
        AccountStatus.Gone => "Deactivated, content gone",
        AccountStatus.Lost => "Lost",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Words(this AccountPost post) => post.ToString();

    public static string Words(this StaffGroup group) => group switch
    {
        StaffGroup.TeachersOfItsClasses => "Teachers of its classes",
        StaffGroup.AllClassTeachers => "All class teachers",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    /// <summary>Is it in use, so that its name and email are taken?</summary>
    public static bool IsInUse(this AccountStatus status) =>
        status is AccountStatus.AskedFor or AccountStatus.Approved or AccountStatus.Live or AccountStatus.Paused or AccountStatus.Lost;

    /// <summary>Can anything be posted to it?</summary>
    public static bool CanBePostedTo(this AccountStatus status) => status is AccountStatus.Live or AccountStatus.Paused or AccountStatus.Lost;
}
