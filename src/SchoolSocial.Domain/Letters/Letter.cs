using System.Linq.Expressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Letters;

/// <summary>
/// One letter, from its first words to what came of it. Its words are sealed and kept version by version; what happened to it is written once.
/// Whom it belongs to says who may read it, and the room of that says so: this one knows only the school's own.
/// </summary>
public sealed class Letter : Root
{
    public const int RecipientMaxLength = 400;
    public const int WordsMaxLength = 4_000;

    /// <summary>How long the words of somebody who was attacked lie before they may go out on their signature alone.</summary>
    public static readonly TimeSpan Cooling = TimeSpan.FromHours(24);

    private static readonly Role[] MaySignSecond =
        [Role.Headteacher, Role.ActingHead, Role.DeputyHead, Role.SeniorLeader, Role.Dsl, Role.DeputyDsl, Role.Chair, Role.JointChair, Role.ViceChair];

    private readonly List<LetterVersion> versions = [];
    private readonly List<LetterStep> steps = [];

    private Letter(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    public string Code { get; private set; } = "";

    public LetterKind Kind { get; private set; }

    public LetterAbout About { get; private set; }

    /// <summary>The record it belongs to; null for the school's own.</summary>
    public Guid? AboutId { get; private set; }

    /// <summary>Of the wording it was made from; 0 is the product's own.</summary>
    public int WordingNumber { get; private set; }

    /// <summary>Name and address, line by line.</summary>
    public Sealed Recipient { get; private set; } = null!;

    public Guid SignatoryId { get; private set; }

    /// <summary>In what office they sign, as it stands below their name.</summary>
    public Role SignatoryRole { get; private set; }

    public DateOnly? ReplyBy { get; private set; }

    public Guid WrittenById { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public IReadOnlyList<LetterVersion> Versions => [.. versions.OrderBy(version => version.Number)];

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<LetterStep> Steps => [.. steps.OrderBy(step => step.Number)];

    public LetterVersion Latest => Versions[^1];

    public LetterStep? Sent => steps.Find(step => step.Kind == LetterStepKind.Sent);

    public LetterStep? Dropped => steps.Find(step => step.Kind == LetterStepKind.Dropped);

    public LetterStep? Result => Steps.LastOrDefault(step => step.Kind == LetterStepKind.Answered);

    /// <summary>The second person who signed the words as they stand.</summary>
    public LetterStep? SecondSignature => Steps.LastOrDefault(step => step.Kind == LetterStepKind.Seconded && step.OfVersion == Latest.Number);

    public LetterStanding Standing => this switch
    {
        { Dropped: not null } => LetterStanding.Dropped,
        { Result: not null } => LetterStanding.Answered,
        { Sent: not null } => ReplyBy is null ? LetterStanding.Sent : LetterStanding.Waiting,
        _ => LetterStanding.Draft,
    };

    public bool IsLate(DateOnly today) => Standing == LetterStanding.Waiting && ReplyBy < today;

    /// <summary>The school's own letters. Those of a concern or a child are found by the rooms that know who may see these.</summary>
    public static Expression<Func<Letter, bool>> OfSchool(Actor viewer) => letter => letter.SchoolId == viewer.SchoolId && letter.About == LetterAbout.School;

    public static Letter Write(Guid id, LetterPlan plan, Sealed subject, Sealed text, Guid versionId, Actor actor, DateTime at)
    {
        var letter = new Letter(id, actor.SchoolId)
        {
            Code = Common.Reference.New('L'),
            Kind = plan.Kind,
            About = plan.About,
            AboutId = plan.AboutId,
            WordingNumber = plan.WordingNumber,
            Recipient = plan.Recipient,
            SignatoryId = plan.SignatoryId,
            SignatoryRole = plan.SignatoryRole,
            ReplyBy = plan.ReplyBy,
            WrittenById = actor.PersonId,
            WrittenAt = at,
        };
        letter.versions.Add(new LetterVersion(versionId, letter, 1, subject, text, actor, at));
        letter.Record("letter.written", actor, at);
        return letter;
    }

    public void Opened(Actor viewer, DateTime at) => Record("letter.opened", viewer, at);

    public void Printed(Actor viewer, DateTime at) => Record("letter.printed", viewer, at);

    public Decision CanReword => this switch
    {
        { Dropped: not null } => Decision.Refused("This letter was dropped. Write a new one."),
        { Sent: not null } => Decision.Refused("This letter has gone out, so its words stay as they are. Write a new one."),
        _ => Decision.Allowed,
    };

    /// <summary>New words: they cool again, and a second signature on the old ones no longer counts.</summary>
    public void Reword(Guid id, Sealed subject, Sealed text, Actor actor, DateTime at)
    {
        CanReword.Demand();
        versions.Add(new LetterVersion(id, this, versions.Count + 1, subject, text, actor, at));
        Record("letter.reworded", actor, at);
    }

    /// <summary>Did somebody whom it defends write or sign it?</summary>
    public bool IsByOneOf(IReadOnlySet<Guid> attacked) => attacked.Contains(SignatoryId) || versions.Exists(version => attacked.Contains(version.ById));

    /// <summary>Until when it must lie unless a second person signs; null where nothing holds it.</summary>
    public DateTime? CoolsUntil(IReadOnlySet<Guid> attacked, DateTime at)
    {
        var until = Latest.At + Cooling;
        return IsByOneOf(attacked) && !IsSecondedBeside(attacked) && at < until ? until : null;
    }

    /// <summary>A second mind: somebody who leads, is not attacked in it, and did not write it.</summary>
    public Decision CanSignSecond(IReadOnlySet<Guid> attacked, Actor actor)
    {
        if (!CanReword.IsAllowed) return CanReword;
        if (attacked.Contains(actor.PersonId)) return Decision.Refused("The post is about you, so somebody else must be the second to sign.");
        if (versions.Exists(version => version.ById == actor.PersonId)) return Decision.Refused("You wrote this letter, so somebody else must be the second to sign.");
        if (!actor.HoldsAny(MaySignSecond)) return Decision.Refused("A senior leader, the safeguarding lead or a chair of governors is the second to sign.");
        return SecondSignature is null ? Decision.Allowed : Decision.Refused("A second person has signed these words already.");
    }

    public void SignSecond(Guid id, IReadOnlySet<Guid> attacked, Actor actor, DateTime at)
    {
        CanSignSecond(attacked, actor).Demand();
        steps.Add(new LetterStep(id, this, LetterStepKind.Seconded, new StepWords(), actor, at));
        Record("letter.signed", actor, at);
    }

    /// <param name="attacked">Whom the post was about.</param>
    /// <param name="at">Now.</param>
    /// <param name="today">The school's day.</param>
    /// <param name="on">The day it went out; null where that is not said yet.</param>
    public Decision CanSend(IReadOnlySet<Guid> attacked, DateTime at, DateOnly today, DateOnly? on = null)
    {
        if (Dropped is not null) return Decision.Refused("This letter was dropped. Write a new one.");
        if (Sent is not null) return Decision.Refused("This letter has been sent already.");
        if (CoolsUntil(attacked, at) is not null)
        {
            return Decision.Refused("Whoever was attacked wrote or signs this letter, so it lies for 24 hours from its last change, or a second person signs it first.");
        }

        if (on > today) return Decision.Refused("It cannot have been sent later than today.");
        if (on is { } day && IsByOneOf(attacked) && !IsSecondedBeside(attacked) && day < SchoolTime.DateOf(Latest.At + Cooling))
        {
            return Decision.Refused("On that day the letter still had to lie. If it has gone out all the same, a second person signs it, and it is recorded then.");
        }

        return on < FirstDay ? Decision.Refused("It cannot have been sent before it was written.") : Decision.Allowed;
    }

    public void Send(Guid id, DateOnly on, SentBy way, IReadOnlySet<Guid> attacked, DateOnly today, Actor actor, DateTime at)
    {
        CanSend(attacked, at, today, on).Demand();
        steps.Add(new LetterStep(id, this, LetterStepKind.Sent, new StepWords { On = on, Way = way }, actor, at));
        Record("letter.sent", actor, at);
    }

    public Decision CanAnswer => Sent is null ? Decision.Refused("Record first that it was sent.") : Decision.Allowed;

    /// <summary>What came of it. It may be told again when more comes of it; the last stands.</summary>
    public void Answer(Guid id, DateOnly on, LetterResult result, Sealed? words, Actor actor, DateTime at)
    {
        CanAnswer.Demand();
        steps.Add(new LetterStep(id, this, LetterStepKind.Answered, new StepWords { On = on, Result = result, Words = words }, actor, at));
        Record("letter.answered", actor, at);
    }

    /// <summary>It will not be sent after all.</summary>
    public void Drop(Guid id, Sealed reason, Actor actor, DateTime at)
    {
        CanReword.Demand();
        steps.Add(new LetterStep(id, this, LetterStepKind.Dropped, new StepWords { Words = reason }, actor, at));
        Record("letter.dropped", actor, at, reason);
    }

    internal int NextStep => steps.Count + 1;

    private bool IsSecondedBeside(IReadOnlySet<Guid> attacked) => SecondSignature is { } second && !attacked.Contains(second.ById);

    private DateOnly FirstDay => SchoolTime.DateOf(WrittenAt);
}

/// <summary>What is settled when a letter is begun.</summary>
public sealed record LetterPlan(LetterKind Kind, LetterAbout About, Guid? AboutId, int WordingNumber, Sealed Recipient, Guid SignatoryId, Role SignatoryRole, DateOnly? ReplyBy);
