using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Notices;

/// <summary>
/// A tap on the shoulder for one person: what kind of thing, and where. It never carries content (lesson 9 of the peers:
/// an alert is read over a shoulder).
/// </summary>
public sealed class Notice : Entity
{
    public const int PathMaxLength = 200;

    private Notice()
    {
    }

    public Guid SchoolId { get; private set; }

    public Guid PersonId { get; private set; }

    public NoticeKind Kind { get; private set; }

    /// <summary>The page it leads to, within the product.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The record it is about, so that a notice goes when its record is hidden from the person.</summary>
    public Guid AboutId { get; private set; }

    public DateTime SentAt { get; private set; }

    public DateTime? SeenAt { get; private set; }

    public static Notice Send(Guid schoolId, Guid personId, NoticeKind kind, string path, Guid aboutId, DateTime at) => new()
    {
        SchoolId = schoolId,
        PersonId = personId,
        Kind = kind,
        Path = path,
        AboutId = aboutId,
        SentAt = at,
    };

    public void See(DateTime at) => SeenAt ??= at;
}

public enum NoticeKind
{
    ConcernRaised = 1,
    ConcernAtRisk,
    ConcernMoved,
    ActionGiven,
    AppointmentToConfirm,
    CodeToAgree,
    LeaverHolds,
    ConcernLate,
    DiaryKept,
    DiaryPattern,
    PolicyToRead,
    PolicyReadingDue,
    ReadersLate,
    TakeDownAsked,
    ConcernToTakeOn,
    LetterToSign,
    ReferenceChanged,

    /// <summary>The letter of the pathway's type, and nothing that says what the type is.</summary>
    PathwayN,
    PathwayA,
    PathwayP,
    PathwayB,
    PathwayI,
    PathwayS,
    PathwayC,
    PathwayX,
    AuthorisationDecided,
    ConcernNoteAdded,
}

public static class NoticeKinds
{
    public static string Words(this NoticeKind kind) => kind switch
    {
        NoticeKind.ConcernRaised => "A concern has been logged and needs you",
        NoticeKind.ConcernAtRisk => "A concern says someone may be at immediate risk",
        NoticeKind.ConcernLate => "A concern that nobody took in hand in time needs you",
        NoticeKind.ConcernNoteAdded => "Whoever reported a concern has added a note to it",
        NoticeKind.ConcernToTakeOn => "A concern needs somebody else to go on with it",
        NoticeKind.AuthorisationDecided => "What you asked to be authorised for is decided",
        NoticeKind.DiaryKept => "Somebody has noted a message or request",
        NoticeKind.DiaryPattern => "Several people have noted requests that may belong together",
        NoticeKind.ConcernMoved => "A concern you reported has moved on",
        NoticeKind.ActionGiven => "You have been given an action",
        NoticeKind.AppointmentToConfirm => "An appointment waits for a second person to confirm it",
        NoticeKind.TakeDownAsked => "A post shows somebody who is no longer to be shown",
        NoticeKind.LetterToSign => "A letter waits for a second person to sign it",
        NoticeKind.CodeToAgree => "Somebody asks for a sign-in code that takes a second person",
        NoticeKind.LeaverHolds => "Somebody who is leaving still holds something that you look after",
        NoticeKind.PolicyToRead => "You have a policy to read and sign",
        NoticeKind.PolicyReadingDue => "A policy still waits for you to read and sign it",
        NoticeKind.ReadersLate => "People are late in reading and signing policies",
        NoticeKind.ReferenceChanged => "A text that you look after or use has changed",
        NoticeKind.PathwayN => "A pathway of type N needs you",
        NoticeKind.PathwayA => "A pathway of type A needs you",
        NoticeKind.PathwayP => "A pathway of type P needs you",
        NoticeKind.PathwayB => "A pathway of type B needs you",
        NoticeKind.PathwayI => "A pathway of type I needs you",
        NoticeKind.PathwayS => "A pathway of type S needs you",
        NoticeKind.PathwayC => "A pathway of type C needs you",
        NoticeKind.PathwayX => "A pathway of type X needs you",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
