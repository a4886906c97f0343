namespace SchoolSocial.Domain.Notices;

/// <summary>What a person chooses about when they choose which notices also come by mail.</summary>
[Flags]
public enum NoticeGroups
{
    None = 0,

    /// <summary>Concerns, messages that came in, posts to take down: never held back and never switched off.</summary>
    Safeguarding = 1,

    /// <summary>A second person is waited for before somebody can sign in: never held back and never switched off.</summary>
    SignIn = 2,

    /// <summary>What became of a concern that one has reported.</summary>
    Reports = 4,
    Policies = 8,

    /// <summary>Appointments to confirm, and what leavers still hold.</summary>
    People = 16,
}

public static class NoticeGroupWords
{
    /// <summary>Those about which there is a choice.</summary>
    public static IReadOnlyList<NoticeGroups> Choosable { get; } = [NoticeGroups.Reports, NoticeGroups.Policies, NoticeGroups.People];

    /// <summary>A kind that is not named here counts as safeguarding: forgetting one holds nothing back.</summary>
    public static NoticeGroups Group(this NoticeKind kind) => kind switch
    {
        NoticeKind.CodeToAgree => NoticeGroups.SignIn,
        NoticeKind.ConcernMoved => NoticeGroups.Reports,
        NoticeKind.PolicyToRead or NoticeKind.PolicyReadingDue or NoticeKind.ReadersLate => NoticeGroups.Policies,
        NoticeKind.AppointmentToConfirm or NoticeKind.LeaverHolds or NoticeKind.AuthorisationDecided => NoticeGroups.People,
        _ => NoticeGroups.Safeguarding,
    };

    /// <summary>Sent at once, at whatever hour, whatever anybody has chosen.</summary>
    public static bool NeverWaits(this NoticeGroups group) => group is NoticeGroups.Safeguarding or NoticeGroups.SignIn;

    public static string Words(this NoticeGroups group) => group switch
    {
        NoticeGroups.Safeguarding => "Concerns, messages and posts to take down",
        NoticeGroups.SignIn => "Somebody who cannot sign in without a second person",
        NoticeGroups.Reports => "What became of a concern that you reported",
        NoticeGroups.Policies => "Policies to read and sign",
        NoticeGroups.People => "Appointments to confirm, what leavers still hold, and what was decided on what you asked for",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };
}
