using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// A concern about an adult at school: a low-level concern or one that meets the harm threshold. The case manager is the head, or the chair where it
/// is about the head; nothing is looked into before the designated officer has advised; whoever spoke up is not written down for it.
/// </summary>
public sealed class AdultsPathway : PathwayTable
{
    private static readonly PathwayStepKind[] Outcomes = [Substantiated, Malicious, FoundFalse, Unsubstantiated, Unfounded];

    public override IReadOnlyList<StepAsk> Asks => AdultsAsks.All;

    public override IReadOnlyList<string> Notes { get; } = ["adults-first", "adults-low-level", "adults-lado", "route-lado"];

    protected override IReadOnlyDictionary<PathwayStepKind, Func<PathwayLook, Decision>> Rules { get; } = new Dictionary<PathwayStepKind, Func<PathwayLook, Decision>>
    {
        [DisclosureNone] = Manager,
        [DisclosureFound] = Manager,
        [ThresholdMet] = Manager,
        [ThresholdNotMet] = MayFindNotMet,
        [LadoTold] = Manager,
        [LadoAdvisedWait] = MayAdvise,
        [LadoAdvisedGo] = MayAdvise,
        [ChildStrand] = look => look.Capacity.HasFlag(Capacity.Lead) ? Decision.Allowed : Manager(look),
        [AdultStrand] = Manager,
        [LawLegal] = AfterThreshold,
        [LawIllegal] = AfterThreshold,
        [IdentificationFree] = Manager,
        [IdentificationGuarded] = Manager,
        [IdentificationLifted] = MayLift,
        [PoliceTold] = Manager,
        [PoliceNotTold] = Manager,
        [InvestigationStep] = MayInvestigate,
        [SuitabilityConsidered] = AsMisconduct,
        [LowLevelDecided] = MayDecideLowLevel,
        [Substantiated] = MayConclude,
        [Malicious] = MayConclude,
        [FoundFalse] = MayConclude,
        [Unsubstantiated] = MayConclude,
        [Unfounded] = MayConclude,
        [MovedToComplaints] = MayMove,
        [Closed] = MayClose,
    };

    /// <summary>It is about an adult of the school, and begun by whoever manages the case.</summary>
    public override Decision MayStart(Concern concern, Actor actor)
    {
        if (concern.Subject == ConcernSubject.PupilParentOrPublic) return Decision.Refused("This concern is not about an adult of the school. Where it is, name them on the concern as somebody who may have done it; it then goes to whoever manages the case.");
        return IsManager(concern.Subject, actor) ? Decision.Allowed : Decision.Refused(WhoManages);
    }

    public override string Standing(PathwayLook look)
    {
        if (look.IsClosed) return "Closed.";
        if (!IsThresholdAsked(look)) return "Answer the four questions of the harm threshold first.";
        if (IsMet(look) && !IsTold(look)) return "Tell the designated officer. Do not investigate before they have advised.";
        if (IsMet(look) && !IsAdvised(look)) return "Write down what the designated officer advised. Do not investigate before.";
        return Missing(look) is { } missing ? $"Still to be said: {missing}." : "It can be closed.";
    }

    public override string? Warning(PathwayLook look) => look.Last(IdentificationFree, IdentificationGuarded, IdentificationLifted)?.Kind == IdentificationGuarded ? "law-identification" : null;

    /// <summary>The usual local rule: within one working day of the school's knowing.</summary>
    public override PathwayClock? Clock(PathwayLook look) => IsMet(look)
        ? new PathwayClock("The designated officer is told", OfficerDue.For(look.RaisedAt, look.Facts.BankHolidays), look.Last(LadoTold) is { } told ? told.HappenedAt ?? told.At : null)
        : null;

    protected override Decision MayReopen(PathwayLook look) => Manager(look);

    private const string WhoManages = "Whoever manages the case does this: the head, or the chair where it is about the head or a governor.";

    private static bool IsManager(ConcernSubject subject, Actor actor) => (Capacities.Of(actor) & (subject switch
    {
        ConcernSubject.Staff => Capacity.Head | Capacity.Chair | Capacity.Outside,
        ConcernSubject.CentralStaff => Capacity.Outside,
        _ => Capacity.Chair | Capacity.Outside,
    })) != 0;

    private static bool IsThresholdAsked(PathwayLook look) => look.Has(ThresholdMet, ThresholdNotMet);

    private static bool IsMet(PathwayLook look) => look.Last(ThresholdMet, ThresholdNotMet)?.Kind == ThresholdMet;

    private static bool IsTold(PathwayLook look) => Since(look, LadoTold);

    private static bool IsAdvised(PathwayLook look) => Since(look, LadoAdvisedWait, LadoAdvisedGo);

    private static bool IsFreeToAct(PathwayLook look) => IsAdvised(look) && look.Last(LadoAdvisedWait, LadoAdvisedGo)!.Kind == LadoAdvisedGo;

    /// <summary>Whether it came after the threshold was found to be met: new facts need new advice.</summary>
    private static bool Since(PathwayLook look, params ReadOnlySpan<PathwayStepKind> kinds) =>
        look.Last(kinds) is { } step && step.Number > (look.Last(ThresholdMet)?.Number ?? 0);

    private static bool IsDisclosure(PathwayLook look) => look.Last(DisclosureNone, DisclosureFound)?.Kind == DisclosureFound;

    private static Decision Manager(PathwayLook look) => IsManager(look.Subject, look.Actor) ? Decision.Allowed : Decision.Refused(WhoManages);

    private static Decision AfterThreshold(PathwayLook look)
    {
        if (Manager(look) is { IsAllowed: false } refused) return refused;
        return IsThresholdAsked(look) ? Decision.Allowed : Decision.Refused("Answer the four questions of the harm threshold first.");
    }

    /// <summary>Once met, only the officer's advice can take it back.</summary>
    private static Decision MayFindNotMet(PathwayLook look)
    {
        if (Manager(look) is { IsAllowed: false } refused) return refused;
        return IsMet(look) && !IsAdvised(look)
            ? Decision.Refused("The threshold may be met. Ask the designated officer; when they have advised that it is not, answer the questions again.")
            : Decision.Allowed;
    }

    private static Decision MayAdvise(PathwayLook look)
    {
        if (Manager(look) is { IsAllowed: false } refused) return refused;
        return look.Has(LadoTold) && (!IsMet(look) || IsTold(look)) ? Decision.Allowed : Decision.Refused("Write down first when the designated officer was told.");
    }

    private static Decision MayLift(PathwayLook look)
    {
        if (Manager(look) is { IsAllowed: false } refused) return refused;
        return look.Last(IdentificationFree, IdentificationGuarded, IdentificationLifted)?.Kind == IdentificationGuarded
            ? Decision.Allowed
            : Decision.Refused("It is not on record that anybody must not be named.");
    }

    /// <summary>Where it is held against somebody: never for speaking up.</summary>
    private static Decision AsMisconduct(PathwayLook look)
    {
        if (AfterThreshold(look) is { IsAllowed: false } refused) return refused;
        if (!look.Has(DisclosureNone, DisclosureFound)) return Decision.Refused("Answer first whether this is about somebody who spoke up.");
        return IsDisclosure(look) && !IsMet(look)
            ? Decision.Refused("People who speak up are protected. What they said goes to complaints or whistleblowing and is not written down against them.")
            : Decision.Allowed;
    }

    private static Decision MayInvestigate(PathwayLook look)
    {
        if (AsMisconduct(look) is { IsAllowed: false } refused) return refused;
        if (!IsMet(look)) return Decision.Allowed;
        if (!IsAdvised(look)) return Decision.Refused("Do not investigate before the designated officer has advised.");
        return IsFreeToAct(look) ? Decision.Allowed : Decision.Refused("The designated officer has asked you to wait. Write down their next advice first.");
    }

    private static Decision MayDecideLowLevel(PathwayLook look)
    {
        if (AsMisconduct(look) is { IsAllowed: false } refused) return refused;
        return IsMet(look) ? Decision.Refused("The threshold may be met, so this is not a low-level concern.") : Decision.Allowed;
    }

    private static Decision MayConclude(PathwayLook look)
    {
        if (AsMisconduct(look) is { IsAllowed: false } refused) return refused;
        if (!IsMet(look)) return Decision.Refused("The five outcomes are for an allegation that meets the harm threshold. This is a low-level concern: write down what was decided.");
        return IsFreeToAct(look) ? Decision.Allowed : Decision.Refused("There is no outcome before the designated officer has advised that the school may act.");
    }

    private static Decision MayMove(PathwayLook look)
    {
        if (Manager(look) is { IsAllowed: false } refused) return refused;
        return IsDisclosure(look) ? Decision.Allowed : Decision.Refused("Answer first that this is about somebody who spoke up.");
    }

    private static Decision MayClose(PathwayLook look)
    {
        if (AfterThreshold(look) is { IsAllowed: false } refused) return refused;
        return Missing(look) is { } missing ? Decision.Refused($"You cannot close this yet. Still to be said: {missing}.") : Decision.Allowed;
    }

    private static string? Missing(PathwayLook look)
    {
        var missing = new List<string>();
        Need(look.Has(DisclosureNone, DisclosureFound), "whether this is about somebody who spoke up");
        if (IsDisclosure(look) && !IsMet(look))
        {
            Need(look.Has(MovedToComplaints), "where what they said has gone");
            return Said();
        }

        Need(look.Has(LawLegal, LawIllegal), "whether it may be against the law");
        if (look.Last(LawLegal, LawIllegal)?.Kind == LawIllegal) Need(look.Has(PoliceTold, PoliceNotTold), "whether the police were told, and why or why not");
        Need(look.Has(SuitabilityConsidered), "whether suitability was considered");
        if (IsMet(look))
        {
            Need(IsTold(look), "when the designated officer was told");
            Need(IsAdvised(look), "what they advised");
            Need(look.Has(IdentificationFree, IdentificationGuarded), "whether a teacher must not be named");
            Need(look.Has(ChildStrand), "what is done for the child");
            Need(look.Has(AdultStrand), "what is done for the adult");
            Need(look.Has(Outcomes), "which of the five outcomes it is");
        }
        else
        {
            Need(look.Has(LowLevelDecided), "what was decided on it");
        }

        return Said();

        void Need(bool isThere, string words)
        {
            if (!isThere) missing.Add(words);
        }

        string? Said() => missing.Count == 0 ? null : string.Join("; ", missing);
    }
}
