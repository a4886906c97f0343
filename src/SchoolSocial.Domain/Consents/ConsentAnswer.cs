using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Consents;

/// <summary>One answer to one question (a channel and a medium), by one person. Written once: a change of mind is the next answer.</summary>
public sealed class ConsentAnswer : AppendOnlyPart
{
    public const int EvidenceMaxLength = 500;

    internal ConsentAnswer(Guid id, ConsentRecord record, AnswerGiven given, Actor actor, DateTime at)
        : base(id)
    {
        ConsentRecordId = record.Id;
        ChannelId = given.ChannelId;
        Medium = given.Medium;
        Answer = given.Answer;
        Giver = given.Source.Giver;
        GuardianId = given.Source.GuardianId;
        How = given.Source.How;
        Evidence = given.Evidence;
        WordingId = given.Source.WordingId;
        FromOn = given.Source.FromOn;
        UntilOn = given.UntilOn;
        RecordedById = actor.PersonId;
        RecordedAt = at;
    }

    private ConsentAnswer()
    {
    }

    public Guid ConsentRecordId { get; private set; }

    public Guid ChannelId { get; private set; }

    public Medium Medium { get; private set; }

    public Answer Answer { get; private set; }

    public Giver Giver { get; private set; }

    public Guid? GuardianId { get; private set; }

    public HowGiven How { get; private set; }

    /// <summary>Where the proof is: a form in a folder, an email's date.</summary>
    public Sealed? Evidence { get; private set; }

    /// <summary>The words that were agreed to.</summary>
    public Guid? WordingId { get; private set; }

    public DateOnly FromOn { get; private set; }

    /// <summary>The last day of a yes; null: while the child is on the roll. A no has no end.</summary>
    public DateOnly? UntilOn { get; private set; }

    public Guid RecordedById { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public override Guid RootId => ConsentRecordId;
}

/// <summary>What is recorded of one answer.</summary>
public sealed record AnswerGiven(Guid ChannelId, Medium Medium, Answer Answer, AnswerSource Source, DateOnly? UntilOn = null, Sealed? Evidence = null);

/// <summary>Who answered and how; the same for every line of one form.</summary>
public sealed record AnswerSource(Giver Giver, Guid? GuardianId, HowGiven How, DateOnly FromOn, Guid? WordingId = null);

public enum Answer
{
    Yes = 1,
    No,

    /// <summary>A yes, or a silence that stood for one, is taken back. Weighs as a no.</summary>
    Withdrawn,

    /// <summary>Nobody has been asked: what this giver had answered was put in by mistake.</summary>
    NotAsked,
}

public enum Giver
{
    /// <summary>A named parent, carer or local authority.</summary>
    Guardian = 1,

    /// <summary>One of the family; the form or the MIS does not say which.</summary>
    Family,

    Child,

    /// <summary>The adult in the picture.</summary>
    Self,
}

public enum HowGiven
{
    PaperForm = 1,
    Email,
    Telephone,
    InPerson,
    ReplySlip,
    MisImport,
}
