using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Letters;

/// <summary>The words of a letter as they stood from one moment to the next.</summary>
public sealed class LetterVersion : AppendOnlyPart
{
    internal LetterVersion(Guid id, Letter letter, int number, Sealed subject, Sealed text, Actor actor, DateTime at)
        : base(id)
    {
        LetterId = letter.Id;
        Number = number;
        Subject = subject;
        Text = text;
        ById = actor.PersonId;
        At = at;
    }

    private LetterVersion()
    {
    }

    public Guid LetterId { get; private set; }

    public int Number { get; private set; }

    public Sealed Subject { get; private set; } = null!;

    public Sealed Text { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => LetterId;
}

/// <summary>Something that happened to a letter: signed by a second person, sent, answered, dropped.</summary>
public sealed class LetterStep : AppendOnlyPart
{
    internal LetterStep(Guid id, Letter letter, LetterStepKind kind, StepWords said, Actor actor, DateTime at)
        : base(id)
    {
        LetterId = letter.Id;
        Number = letter.NextStep;
        Kind = kind;
        OfVersion = letter.Latest.Number;
        On = said.On;
        Way = said.Way;
        Result = said.Result;
        Words = said.Words;
        ById = actor.PersonId;
        At = at;
    }

    private LetterStep()
    {
    }

    public Guid LetterId { get; private set; }

    public int Number { get; private set; }

    public LetterStepKind Kind { get; private set; }

    /// <summary>Which words stood when it happened.</summary>
    public int OfVersion { get; private set; }

    public DateOnly? On { get; private set; }

    public SentBy? Way { get; private set; }

    public LetterResult? Result { get; private set; }

    public Sealed? Words { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => LetterId;
}

/// <summary>What is said of a step, as far as it has it.</summary>
public sealed record StepWords
{
    public DateOnly? On { get; init; }

    public SentBy? Way { get; init; }

    public LetterResult? Result { get; init; }

    public Sealed? Words { get; init; }
}

public enum LetterStepKind
{
    Seconded = 1,
    Sent,
    Answered,
    Dropped,
}

public enum SentBy
{
    Post = 1,
    Hand,
    Email,
    PlatformForm,
}

public enum LetterResult
{
    Done = 1,
    PartlyDone,
    Replied,
    Refused,
    NoReply,
    Returned,
}

public enum LetterStanding
{
    Draft = 1,
    Sent,
    Waiting,
    Answered,
    Dropped,
}

public static class LetterWords
{
    public static string Words(this SentBy way) => way switch
    {
        SentBy.Post => "By post",
        SentBy.Hand => "Handed over",
        SentBy.Email => "By email",
        SentBy.PlatformForm => "By the platform's own form",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    public static string Words(this LetterResult result) => result switch
    {
        LetterResult.Done => "What it asked for was done",
        LetterResult.PartlyDone => "Part of it was done",
        LetterResult.Replied => "They replied",
        LetterResult.Refused => "They refused",
        LetterResult.NoReply => "No reply came",
        LetterResult.Returned => "It came back undelivered",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    public static string Words(this LetterStanding standing) => standing switch
    {
        LetterStanding.Draft => "Draft",
        LetterStanding.Sent => "Sent",
        LetterStanding.Waiting => "Waiting for a reply",
        LetterStanding.Answered => "Answered",
        LetterStanding.Dropped => "Dropped",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
