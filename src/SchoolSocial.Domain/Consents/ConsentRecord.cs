using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Consents;

/// <summary>Everything that was ever answered for one child, or by one adult of the school. Nothing in it is changed or removed.</summary>
public sealed class ConsentRecord : Root
{
    private readonly List<ConsentAnswer> answers = [];

    private ConsentRecord(Guid schoolId)
        : base(schoolId)
    {
    }

    public Guid? PupilId { get; private set; }

    public Guid? PersonId { get; private set; }

    public IReadOnlyList<ConsentAnswer> Answers => answers;

    public static ConsentRecord ForPupil(Guid schoolId, Guid pupilId) => new(schoolId) { PupilId = pupilId };

    public static ConsentRecord ForAdult(Guid schoolId, Guid personId) => new(schoolId) { PersonId = personId };

    /// <summary>Answers given together: one form, one fact.</summary>
    public void Take(IEnumerable<(Guid Id, AnswerGiven Given)> given, Actor actor, DateTime at)
    {
        var before = answers.Count;
        answers.AddRange(given.Select(each => new ConsentAnswer(each.Id, this, each.Given, actor, at)));
        if (answers.Count > before) Record(answers.Skip(before).Any(answer => answer.Answer == Answer.Withdrawn) ? "consent.withdrawn" : "consent.recorded", actor, at);
    }

    /// <summary>The same answers by the same giver again are nothing new, and are not written twice.</summary>
    public bool Says(AnswerGiven given)
    {
        var last = LastWordOn(given);
        return last is not null && last.Answer == given.Answer && last.UntilOn == given.UntilOn && last.FromOn <= given.Source.FromOn && last.WordingId == given.Source.WordingId;
    }

    /// <summary>Exactly this was answered already, on that day: bringing the same list in again changes nothing.</summary>
    public bool Holds(AnswerGiven given) => answers.Exists(answer => answer.ChannelId == given.ChannelId && answer.Medium == given.Medium && answer.Answer == given.Answer
        && answer.Giver == given.Source.Giver && answer.GuardianId == given.Source.GuardianId && answer.FromOn == given.Source.FromOn);

    /// <summary>The day on which a no was recorded that is this giver's last word on the question; null where the last word is no no.</summary>
    public DateOnly? RefusedOn(AnswerGiven given) => LastWordOn(given) is { Answer: Answer.No or Answer.Withdrawn } no ? SchoolTime.DateOf(no.RecordedAt) : null;

    /// <summary>The guardians whose last word on any question is a no or a withdrawal.</summary>
    public IEnumerable<Guid> Refusing => answers.Where(answer => answer.GuardianId is not null)
        .GroupBy(answer => (answer.ChannelId, answer.Medium, answer.GuardianId))
        .Where(group => LastWord.Of([.. group]) is { Answer: Answer.No or Answer.Withdrawn })
        .Select(group => group.Key.GuardianId!.Value).Distinct();

    public void Opened(Actor viewer, DateTime at) => Record("consent.opened", viewer, at);

    private ConsentAnswer? LastWordOn(AnswerGiven given) => LastWord.Of(answers.FindAll(answer => answer.ChannelId == given.ChannelId && answer.Medium == given.Medium
        && answer.Giver == given.Source.Giver && answer.GuardianId == given.Source.GuardianId));
}
