using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Letters;

/// <summary>What a letter is for. Each has its fields, its wording and those who may sign it.</summary>
public enum LetterKind
{
    RemovalRequest = 1,
    MeetingInvitation,
    Outcome,
    GoverningBody,
    AccessRestriction,
    PlatformAppeal,
    LaunchToParents,
    TakeDownConfirmation,
}

/// <summary>What a letter belongs to, and so who may read it.</summary>
public enum LetterAbout
{
    /// <summary>The school's own business: those who keep its letters.</summary>
    School = 1,

    /// <summary>A concern: those who may read its letters.</summary>
    Concern,

    /// <summary>A child whose pictures came down: those who write to families about consent.</summary>
    Pupil,
}

public static class LetterKinds
{
    private static readonly Role[] Heads = [Role.Headteacher, Role.ActingHead];
    private static readonly Role[] Governing = [Role.Chair, Role.JointChair, Role.ViceChair, Role.Clerk];

    public static IReadOnlyList<LetterKind> All { get; } = Enum.GetValues<LetterKind>();

    public static string Words(this LetterKind kind) => kind switch
    {
        LetterKind.RemovalRequest => "Concern, warning and request to remove a post",
        LetterKind.MeetingInvitation => "Invitation to a meeting",
        LetterKind.Outcome => "What came of a meeting",
        LetterKind.GoverningBody => "Letter from the governing body",
        LetterKind.AccessRestriction => "Restriction of access",
        LetterKind.PlatformAppeal => "Appeal to a platform",
        LetterKind.LaunchToParents => "Launch letter to parents and carers",
        LetterKind.TakeDownConfirmation => "Confirmation that pictures came down",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kinds that belong to something of this sort.</summary>
    public static IReadOnlyList<LetterKind> For(LetterAbout about) => about switch
    {
        LetterAbout.School => [LetterKind.LaunchToParents, LetterKind.PlatformAppeal],
        LetterAbout.Pupil => [LetterKind.TakeDownConfirmation],
        _ =>
        [
            LetterKind.RemovalRequest, LetterKind.MeetingInvitation, LetterKind.Outcome, LetterKind.GoverningBody, LetterKind.AccessRestriction,
            LetterKind.PlatformAppeal,
        ],
    };

    /// <summary>Whose signature it bears: the headteacher's or the governors', where schools differ by the school's own setting (WH14, WB26).</summary>
    public static IReadOnlyList<Role> Signatories(this LetterKind kind, SchoolWays ways) => kind switch
    {
        LetterKind.RemovalRequest => ways.ParentLetterWriter == LetterWriter.Headteacher ? Heads : Governing,
        LetterKind.GoverningBody => Governing,
        LetterKind.MeetingInvitation or LetterKind.Outcome or LetterKind.AccessRestriction => [.. Heads, .. Governing],
        LetterKind.PlatformAppeal => [.. Heads, Role.DeputyHead, Role.Dsl, Role.DeputyDsl, Role.Office],
        LetterKind.TakeDownConfirmation => [.. Heads, Role.DeputyHead, Role.Office],
        _ => [.. Heads, Role.DeputyHead],
    };
}
