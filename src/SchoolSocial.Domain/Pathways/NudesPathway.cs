using SchoolSocial.Domain.Common;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// Nudes and semi-nudes of people under 18. Five questions come first and "I do not know" counts as yes; a yes is referred before anything else
/// is decided; not referring takes two people; looking is agreed by the head and has a witness; and no picture can be kept anywhere in it.
/// </summary>
public sealed class NudesPathway : PathwayTable
{
    private static readonly PathwayStepKind[] Found = [TriggersFound, SituationWithAdult, RiskFound];

    /// <summary>What must be answered before it is closed, with the words for what is missing.</summary>
    private static readonly (PathwayStepKind Step, string Words)[] FiveAnswers =
    [
        (ReportRemoveAnswered, "whether Report Remove was offered"),
        (ParentsAnswered, "whether the parents were told, or why not"),
        (SupportAnswered, "what support was given"),
        (EducationAnswered, "what follows in what children are taught"),
        (ReasonsAnswered, "the reasons for referring it or not"),
    ];

    public override bool IsWithoutPictures => true;

    public override IReadOnlyList<PathwayStepKind> Seconds { get; } = [NotReferredAgreed, ViewingAgreed];

    public override IReadOnlyList<StepAsk> Asks => NudesAsks.All;

    public override IReadOnlyList<string> Notes { get; } = ["nudes-never", "nudes-scope", "edition-nudes"];

    protected override IReadOnlyDictionary<PathwayStepKind, Func<PathwayLook, Decision>> Rules { get; } = new Dictionary<PathwayStepKind, Func<PathwayLook, Decision>>
    {
        [TriggersNone] = _ => Decision.Allowed,
        [TriggersFound] = _ => Decision.Allowed,
        [Referred] = MayRefer,
        [Situation] = Undecided,
        [SituationWithAdult] = Undecided,
        [RiskAnswered] = Undecided,
        [RiskFound] = Undecided,
        [NotReferredProposed] = MayPropose,
        [NotReferredAgreed] = MayAnswerProposal,
        [NotReferredDeclined] = MayAnswerProposal,
        [ViewingAsked] = MayAskToView,
        [ViewingAgreed] = MayAnswerViewing,
        [ViewingDeclined] = MayAnswerViewing,
        [Viewed] = MayView,
        [DeletionNoted] = look => IsDecided(look) ? Decision.Allowed : Decision.Refused("Nothing is deleted until it is decided whether the police need it: refer it, or decide with the head not to."),
        [ReportRemoveAnswered] = Undecided,
        [ParentsAnswered] = Undecided,
        [SupportAnswered] = Undecided,
        [EducationAnswered] = Undecided,
        [ReasonsAnswered] = Undecided,
        [Closed] = MayClose,
    };

    public override string Standing(PathwayLook look)
    {
        if (look.IsClosed) return "Closed.";
        if (!AreAsked(look)) return "Answer the five questions first.";
        if (Proposal(look) is not null) return "A second person has to agree that it is not referred, or say no.";
        if (IsOutstanding(look)) return "It has to be referred before anything else is decided.";
        if (ViewingAsk(look) is not null) return "A second person has to agree to the viewing, or say no.";
        if (!IsDecided(look)) return look.Has(RiskAnswered, RiskFound) ? "Decide whether to refer it." : "Answer the risk questions, then decide whether to refer it.";
        return Missing(look) is { } missing ? $"Still to be said: {missing}." : "It can be closed.";
    }

    /// <summary>A viewing has a witness, who is somebody else, and comes after it was agreed.</summary>
    public override Decision Accepts(StepSaid said, PathwayLook look)
    {
        if (said.Kind != Viewed) return Decision.Allowed;
        if (said.WithId is null || said.WithId == look.Actor.PersonId) return Decision.Refused("A second member of staff has to be there. Name somebody other than yourself.");
        return said.HappenedAt < look.Last(ViewingAgreed)!.At ? Decision.Refused("It cannot have been before it was agreed.") : Decision.Allowed;
    }

    private static bool AreAsked(PathwayLook look) => look.Has(TriggersNone, TriggersFound);

    /// <summary>Something was found that is to be referred, and neither has that been done nor have two people decided otherwise since.</summary>
    private static bool IsOutstanding(PathwayLook look) =>
        look.Last(Found) is { } found && (look.Last(Referred, NotReferredAgreed)?.Number ?? 0) < found.Number;

    private static bool IsDecided(PathwayLook look) => AreAsked(look) && !IsOutstanding(look) && look.Has(Referred, NotReferredAgreed);

    private static PathwayStep? Proposal(PathwayLook look) => look.Waiting(NotReferredProposed, NotReferredAgreed, NotReferredDeclined, Referred);

    private static PathwayStep? ViewingAsk(PathwayLook look) => look.Waiting(ViewingAsked, ViewingAgreed, ViewingDeclined);

    private static Decision MayRefer(PathwayLook look) => AreAsked(look)
        ? Decision.Allowed
        : Decision.Refused("Refer it at once if you have to, by phone. Then answer the five questions here, and write the referral down.");

    /// <summary>What may be said while nothing is outstanding.</summary>
    private static Decision Undecided(PathwayLook look)
    {
        if (!AreAsked(look)) return Decision.Refused("Answer the five questions first.");
        return IsOutstanding(look) ? Decision.Refused("One of the answers was yes, or not known: it is referred before anything else.") : Decision.Allowed;
    }

    private static Decision MayPropose(PathwayLook look)
    {
        if (!AreAsked(look)) return Decision.Refused("Answer the five questions first.");
        if ((look.Capacity & (Capacity.Lead | Capacity.Head)) == 0) return Decision.Refused("The safeguarding lead and the head decide this together.");
        if (Proposal(look) is not null) return Decision.Refused("This has been proposed already and waits for a second person.");
        if (IsOutstanding(look)) return Decision.Allowed;
        if (IsDecided(look)) return Decision.Refused(look.Has(Referred) ? "It has been referred." : "Two people have decided already that it is not referred.");
        return look.Has(RiskAnswered, RiskFound) ? Decision.Allowed : Decision.Refused("Answer the risk questions first.");
    }

    private static Decision MayAnswerProposal(PathwayLook look) => SecondMind(look, Proposal(look), "Nobody has proposed not to refer it.");

    private static Decision MayAskToView(PathwayLook look)
    {
        if (Undecided(look) is { IsAllowed: false } first) return first;
        if (!look.Capacity.HasFlag(Capacity.Lead)) return Decision.Refused("Only the safeguarding lead or their deputy may look, and only they can ask to.");
        if (ViewingAsk(look) is not null) return Decision.Refused("This has been asked already and waits for a second person.");
        return look.Waiting(ViewingAgreed, Viewed) is null ? Decision.Allowed : Decision.Refused("A viewing is agreed and has not been written down yet.");
    }

    private static Decision MayAnswerViewing(PathwayLook look) => SecondMind(look, ViewingAsk(look), "Nobody has asked to look at it.");

    private static Decision MayView(PathwayLook look)
    {
        if (look.Waiting(ViewingAgreed, Viewed) is null) return Decision.Refused("Nobody looks at it before the head has agreed.");
        return look.Capacity.HasFlag(Capacity.Lead) ? Decision.Allowed : Decision.Refused("Only the safeguarding lead or their deputy may look.");
    }

    /// <summary>
    /// The lead and the head each need the other. Where one person is both, the deputy or the chair is the second mind.
    /// </summary>
    private static Decision SecondMind(PathwayLook look, PathwayStep? asked, string nothing)
    {
        if (asked is null) return Decision.Refused(nothing);
        if (asked.ById == look.Actor.PersonId) return Decision.Refused("You asked for this yourself, so somebody else has to agree or say no.");
        var (needed, who) = (asked.Capacity & (Capacity.Lead | Capacity.Head)) switch
        {
            Capacity.Lead | Capacity.Head => (Capacity.Lead | Capacity.Chair, "The head asked for this and leads on safeguarding as well, so the deputy safeguarding lead or the chair has to agree or say no."),
            Capacity.Head => (Capacity.Lead, "The head asked for this, so the safeguarding lead has to agree or say no."),
            _ => (Capacity.Head, "The safeguarding lead asked for this, so the head has to agree or say no."),
        };
        return (look.Capacity & needed) != 0 ? Decision.Allowed : Decision.Refused(who);
    }

    private static Decision MayClose(PathwayLook look)
    {
        if (Undecided(look) is { IsAllowed: false } first) return first;
        if ((look.Capacity & (Capacity.Lead | Capacity.Head)) == 0) return Decision.Refused("The safeguarding lead or the head closes this.");
        if (Proposal(look) is not null || ViewingAsk(look) is not null) return Decision.Refused("You cannot close this yet: something waits for a second person.");
        if (!IsDecided(look)) return Decision.Refused("You cannot close this yet: it is neither referred nor decided by two people that it is not.");
        if (look.Waiting(ViewingAgreed, Viewed) is not null) return Decision.Refused("You cannot close this yet: a viewing was agreed and is not written down.");
        return Missing(look) is { } missing ? Decision.Refused($"You cannot close this yet. Still to be said: {missing}.") : Decision.Allowed;
    }

    private static string? Missing(PathwayLook look)
    {
        var missing = FiveAnswers.Where(answer => !look.Has(answer.Step)).Select(answer => answer.Words).ToList();
        if (!look.Has(Situation, SituationWithAdult)) missing.Insert(0, "which of the three situations it is");
        return missing.Count == 0 ? null : string.Join("; ", missing);
    }
}
