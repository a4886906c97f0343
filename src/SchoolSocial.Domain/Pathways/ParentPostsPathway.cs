using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// What a parent, somebody else or a pupil posted about the school. The easy way out comes first: it is lawful criticism. Otherwise a ladder, whose
/// next rung opens when the one before is done or left out with a reason; and at any point what the police may have to know ends in a decision.
/// </summary>
public sealed class ParentPostsPathway : PathwayTable
{
    private static readonly PathwayStepKind[] Criticism = [Lawful, BeyondByAdult, BeyondByPupil];

    /// <summary>What calls for a decision about the police.</summary>
    private static readonly PathwayStepKind[] Calls = [PoliceFound, IdentificationFound];

    /// <summary>The rungs in their order, each with the steps that are it: done, or left out with a reason. The first three cannot be left out.</summary>
    private static readonly Rung[] Ladder =
    [
        new("keep the evidence", [EvidenceKept]),
        new("decide whether it is lawful criticism", Criticism),
        new("answer the four questions", [QuestionsAnswered]),
        new("fill in the defamation sheet", [SheetAnswered, IdentificationFound]),
        new("have the conversation, or say why not", [TalkHeld, TalkSkipped]),
        new("hold the meeting with the head, or say why not", [MeetingHeld, MeetingSkipped]),
        new("send the first letter, or say why not", [LetterGone, LetterSkipped]),
        new("report it to the platform, or say why not", [PlatformTold, PlatformSkipped]),
        new("hide it, or say why not", [PostHidden, HidingSkipped]),
        new("hold the second meeting, with the chair, or say why not", [SecondMeetingHeld, SecondMeetingSkipped]),
        new("send the governing body's letter, or say why not", [GovernorsWrote, GovernorsSkipped]),
        new("restrict access, or say why not", [AccessRestricted, RestrictionSkipped]),
        new("take legal advice, or say why not", [AdviceTaken, AdviceSkipped]),
    ];

    /// <summary>With a pupil the behaviour policy takes the place of the meeting about the home-school agreement (WH44).</summary>
    private static readonly Rung WithPupil = new("take the steps of the behaviour policy, or say why not", [BehaviourTaken, BehaviourSkipped]);

    public override IReadOnlyList<StepAsk> Asks => ParentPostsAsks.All;

    public override IReadOnlyList<string> Notes { get; } = ["posts-criticism", "posts-no-advice"];

    protected override IReadOnlyDictionary<PathwayStepKind, Func<PathwayLook, Decision>> Rules { get; } = new Dictionary<PathwayStepKind, Func<PathwayLook, Decision>>
    {
        [EvidenceKept] = look => look.Facts.HasEvidence ? Decision.Allowed : Decision.Refused("Add the evidence to the concern first: a screen print with day, time and address. Then record here that it is complete."),
        [Lawful] = look => AfterEvidence(look),
        [BeyondByAdult] = look => AfterEvidence(look),
        [BeyondByPupil] = look => AfterEvidence(look),
        [PoliceNone] = _ => Decision.Allowed,
        [PoliceFound] = _ => Decision.Allowed,
        [PoliceDecided] = MayDecideOnPolice,
        [QuestionsAnswered] = look => On(look, QuestionsAnswered),
        [SheetAnswered] = look => On(look, SheetAnswered),
        [IdentificationFound] = look => On(look, IdentificationFound),
        [TalkHeld] = look => On(look, TalkHeld),
        [TalkSkipped] = look => On(look, TalkSkipped),
        [MeetingHeld] = look => On(look, MeetingHeld),
        [MeetingSkipped] = look => On(look, MeetingSkipped),
        [BehaviourTaken] = look => On(look, BehaviourTaken),
        [BehaviourSkipped] = look => On(look, BehaviourSkipped),
        [LetterGone] = look => Letter(look, LetterGone, LetterKind.RemovalRequest),
        [LetterSkipped] = look => On(look, LetterSkipped),
        [PlatformTold] = look => On(look, PlatformTold) is { IsAllowed: false } first ? first : look.Facts.HasPlatformReport
            ? Decision.Allowed
            : Decision.Refused("Record the report to the platform on the concern first, with its reference, so that its answer can be followed."),
        [PlatformSkipped] = look => On(look, PlatformSkipped),
        [PostHidden] = MayHide,
        [HidingSkipped] = look => On(look, HidingSkipped),
        [SecondMeetingHeld] = look => On(look, SecondMeetingHeld),
        [SecondMeetingSkipped] = look => On(look, SecondMeetingSkipped),
        [GovernorsWrote] = look => Letter(look, GovernorsWrote, LetterKind.GoverningBody),
        [GovernorsSkipped] = look => On(look, GovernorsSkipped),
        [AccessRestricted] = look => Letter(look, AccessRestricted, LetterKind.AccessRestriction),
        [RestrictionSkipped] = look => On(look, RestrictionSkipped),
        [AdviceTaken] = look => On(look, AdviceTaken),
        [AdviceSkipped] = look => On(look, AdviceSkipped),
        [Closed] = MayClose,
    };

    public override string Standing(PathwayLook look)
    {
        if (look.IsClosed) return "Closed.";
        if (Outstanding(look)) return "The police decision comes before anything else.";
        if (IsLawful(look)) return "Lawful criticism: answer it as any complaint is answered, and close this.";
        return First(look) is { } next ? $"Next: {next.Words}. It can also be closed as soon as it is settled." : "The ladder has been climbed. Say what came of it, and close it.";
    }

    /// <summary>A restriction is looked at again on a day that is still to come.</summary>
    public override Decision Accepts(StepSaid said, PathwayLook look) => said.Kind == AccessRestricted && !(said.HappenedAt > look.At)
        ? Decision.Refused("A restriction has a day in the future on which it is looked at again.")
        : Decision.Allowed;

    private static IEnumerable<Rung> LadderOf(PathwayLook look) =>
        Ladder.Select(rung => rung.Steps.Contains(MeetingHeld) && look.Last(Criticism)?.Kind == BeyondByPupil ? WithPupil : rung);

    private static Rung? First(PathwayLook look) => LadderOf(look).FirstOrDefault(rung => !look.Has(rung.Steps));

    private static bool IsLawful(PathwayLook look) => look.Last(Criticism)?.Kind == Lawful;

    /// <summary>A call that no decision came after.</summary>
    private static bool Outstanding(PathwayLook look) => look.Last(Calls) is { } call && (look.Last(PoliceDecided)?.Number ?? 0) < call.Number;

    private static Decision AfterEvidence(PathwayLook look)
    {
        if (Outstanding(look)) return PoliceFirst;
        return look.Has(EvidenceKept) ? Decision.Allowed : Decision.Refused("First: keep the evidence. What is gone cannot be judged.");
    }

    private static Decision PoliceFirst { get; } = Decision.Refused("Something the police may have to know was found: decide on that first.");

    /// <summary>May this rung be stepped on: everything below it is done, or left out with a reason?</summary>
    private static Decision On(PathwayLook look, PathwayStepKind step)
    {
        if (Outstanding(look)) return PoliceFirst;
        if (IsLawful(look)) return Decision.Refused("It was found to be lawful criticism. Answer it as a complaint, and close this.");
        var ladder = LadderOf(look).ToList();
        var at = ladder.FindIndex(rung => rung.Steps.Contains(step));
        if (at < 0)
        {
            return step is BehaviourTaken or BehaviourSkipped
                ? Decision.Refused("These steps are for a pupil. With a parent there is the meeting with the head.")
                : Decision.Refused("It was a pupil: the steps of the behaviour policy take the place of this meeting.");
        }

        return ladder.Take(at).FirstOrDefault(rung => !look.Has(rung.Steps)) is { } missing ? Decision.Refused($"First: {missing.Words}.") : Decision.Allowed;
    }

    private static Decision Letter(PathwayLook look, PathwayStepKind step, LetterKind kind)
    {
        if (On(look, step) is { IsAllowed: false } first) return first;
        return look.Facts.LettersSent.Contains(kind)
            ? Decision.Allowed
            : Decision.Refused($"Write it under Letters on the concern (“{kind.Words()}”) and record there that it was sent. A letter by somebody who was attacked lies for 24 hours, or a second person signs it.");
    }

    /// <summary>Hiding may come early where the school says so, but never before there is evidence of what is hidden.</summary>
    private static Decision MayHide(PathwayLook look)
    {
        if (!look.Facts.HasEvidence || !look.Has(EvidenceKept)) return Decision.Refused("Never before the evidence is kept: what is hidden cannot be shown to anybody.");
        return look.Facts.HidesEarly && !IsLawful(look) && !Outstanding(look) ? Decision.Allowed : On(look, PostHidden);
    }

    /// <summary>Who decides on the police is the school's way; where a child is at risk the school decides, whoever the adult is.</summary>
    private static Decision MayDecideOnPolice(PathwayLook look)
    {
        if (!look.Has(Calls)) return Decision.Refused("Answer the police questions first.");
        return look.Facts.GovernorsDecideOnPolice && look.Capacity is not Capacity.None && !look.Capacity.HasFlag(Capacity.Chair)
            ? Decision.Refused("Your school's governors decide on going to the police. Ring 999 if anybody is in danger; otherwise ask the chair to record the decision here.")
            : Decision.Allowed;
    }

    private static Decision MayClose(PathwayLook look)
    {
        if (Outstanding(look)) return Decision.Refused("You cannot close this yet: the police decision is not recorded.");
        if (!look.Has(EvidenceKept)) return Decision.Refused("You cannot close this yet: the evidence is not kept.");
        if (!look.Has(Criticism)) return Decision.Refused("You cannot close this yet: nobody has said whether it is lawful criticism.");
        return look.Has(PoliceNone, PoliceDecided) ? Decision.Allowed : Decision.Refused("You cannot close this yet: the police questions are not answered.");
    }

    private sealed record Rung(string Words, PathwayStepKind[] Steps);
}
