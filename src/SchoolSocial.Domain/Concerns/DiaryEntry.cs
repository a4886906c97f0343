using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>
/// A message or friend request that reached somebody, or something of their own that might look odd: what it was and what they did.
/// It protects whoever keeps it ("I refused and told"), and is no concern about anybody.
/// </summary>
public sealed class DiaryEntry : Root
{
    public const int HandleMaxLength = 200;
    public const int WordsMaxLength = 1_000;
    public const int AccountMaxLength = 200;

    private readonly List<DiaryReply> replies = [];
    private readonly List<DiaryStep> steps = [];

    private DiaryEntry(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    public string Code { get; private set; } = "";

    public DiaryKind Kind { get; private set; }

    public DiaryFrom From { get; private set; }

    /// <summary>The pupil it came from, where the product knows them.</summary>
    public Guid? PupilId { get; private set; }

    /// <summary>The name or handle it came from.</summary>
    public Sealed? Handle { get; private set; }

    /// <summary>Which account it reached: one of the school's, or the person's own.</summary>
    public Sealed Account { get; private set; } = null!;

    public Sealed Words { get; private set; } = null!;

    /// <summary>To whom it was reported, and under which reference of another system (WD37).</summary>
    public Sealed? Elsewhere { get; private set; }

    public Guid ById { get; private set; }

    public DateOnly HappenedOn { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The head's own entry goes to the chair.</summary>
    public bool IsOfHead { get; private set; }

    public IReadOnlyList<DiaryReply> Replies => replies;

    public IReadOnlyList<DiaryStep> Steps => steps;

    /// <summary>
    /// Whoever keeps an entry sees it. Requests and messages are seen by those who safeguard children and the head; what might look odd by the
    /// head alone; the head's own by the chair.
    /// </summary>
    public static Expression<Func<DiaryEntry, bool>> VisibleTo(Actor viewer)
    {
        var isHead = viewer.HoldsAny(Role.Headteacher, Role.ActingHead);
        var isSafeguarding = viewer.HoldsAny(Role.Dsl, Role.DeputyDsl);
        var isChair = viewer.HoldsAny(Role.Chair, Role.JointChair);
        return entry => entry.SchoolId == viewer.SchoolId && (entry.ById == viewer.PersonId
            || (entry.IsOfHead && isChair)
            || (!entry.IsOfHead && (isHead || (isSafeguarding && entry.Kind != DiaryKind.MightLookOdd))));
    }

    public static DiaryEntry Keep(Guid id, DiaryWords said, Actor actor, DateTime at)
    {
        var entry = new DiaryEntry(id, actor.SchoolId)
        {
            Code = Common.Reference.New('D'),
            Kind = said.Kind,
            From = said.From,
            PupilId = said.PupilId,
            Handle = said.Handle,
            Account = said.Account,
            Words = said.Words,
            Elsewhere = said.Elsewhere,
            ById = actor.PersonId,
            HappenedOn = said.HappenedOn,
            At = at,
            IsOfHead = actor.HoldsAny(Role.Headteacher, Role.ActingHead),
        };
        entry.Record("diary-entry.kept", actor, at);
        return entry;
    }

    /// <summary>Somebody else than its keeper has read it.</summary>
    public void Opened(Actor viewer, DateTime at) => Record("diary-entry.opened", viewer, at);

    /// <summary>A direct message needs a reply by telephone or email, or a reason why none (WD38).</summary>
    public bool NeedsReply => Kind == DiaryKind.DirectMessage && replies.Count == 0;

    /// <summary>A pupil's contact is blocked, reported and logged, each by somebody on some day (WD35).</summary>
    public IReadOnlyList<SafeguardKind> MissingSteps => Kind != DiaryKind.MightLookOdd && From == DiaryFrom.Pupil
        ? [.. Safeguards.OfContact.Where(kind => !steps.Exists(step => step.Kind == kind))]
        : [];

    public bool IsOpen => NeedsReply || MissingSteps.Count > 0;

    public Decision CanReply => NeedsReply ? Decision.Allowed : Decision.Refused("No reply is waited for.");

    public void Reply(Guid id, ReplyWay way, Sealed words, DateOnly on, Actor actor, DateTime at)
    {
        CanReply.Demand();
        replies.Add(new DiaryReply(id, this, way, words, on, actor, at));
        Record("diary-entry.replied", actor, at);
    }

    public Decision CanStep(SafeguardKind kind) => MissingSteps.Contains(kind) ? Decision.Allowed : Decision.Refused("This step is recorded already, or is not needed.");

    public void Step(Guid id, SafeguardKind kind, Sealed doneBy, DateOnly on, Actor actor, DateTime at)
    {
        CanStep(kind).Demand();
        steps.Add(new DiaryStep(id, this, kind, doneBy, on, actor, at));
        Record("diary-entry.step-recorded", actor, at);
    }
}

public enum DiaryKind
{
    DirectMessage = 1,
    FriendRequest,

    /// <summary>Something of one's own that others might misread (ST09); neutral.</summary>
    MightLookOdd,
}

public enum DiaryFrom
{
    Pupil = 1,
    FormerPupil,
    Parent,
    SomebodyElse,
}

public enum ReplyWay
{
    Telephone = 1,
    Email,

    /// <summary>With a reason.</summary>
    NoneNeeded,
}

public sealed record DiaryWords(DiaryKind Kind, DiaryFrom From, Guid? PupilId, Sealed? Handle, Sealed Account, Sealed Words, DateOnly HappenedOn, Sealed? Elsewhere = null);

/// <summary>How a direct message was answered: never on the platform.</summary>
public sealed class DiaryReply : AppendOnlyPart
{
    internal DiaryReply(Guid id, DiaryEntry entry, ReplyWay way, Sealed words, DateOnly on, Actor actor, DateTime at)
        : base(id)
    {
        EntryId = entry.Id;
        Way = way;
        Words = words;
        On = on;
        ById = actor.PersonId;
        At = at;
    }

    private DiaryReply()
    {
    }

    public Guid EntryId { get; private set; }

    public ReplyWay Way { get; private set; }

    public Sealed Words { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => EntryId;
}

/// <summary>Blocked, reported or logged: by whom and when.</summary>
public sealed class DiaryStep : AppendOnlyPart
{
    internal DiaryStep(Guid id, DiaryEntry entry, SafeguardKind kind, Sealed doneBy, DateOnly on, Actor actor, DateTime at)
        : base(id)
    {
        EntryId = entry.Id;
        Kind = kind;
        DoneBy = doneBy;
        On = on;
        ById = actor.PersonId;
        At = at;
    }

    private DiaryStep()
    {
    }

    public Guid EntryId { get; private set; }

    public SafeguardKind Kind { get; private set; }

    public Sealed DoneBy { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => EntryId;
}
