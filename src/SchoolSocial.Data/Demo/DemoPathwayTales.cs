using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Data.Demo;

/// <summary>What was answered at each step of the demo school's pathways.</summary>
internal static class DemoPathwayTales
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    public static IReadOnlyList<Told> Referred { get; } =
    [
        new(TriggersFound, Role.Dsl, 5, ("nudes-trigger-adult", "unsure"), ("nudes-trigger-coercion", "yes"), ("nudes-trigger-content", "no"), ("nudes-trigger-under-13", "no"), ("nudes-trigger-risk", "no")),
        new(PathwayStepKind.Referred, Role.Dsl, 25, ("to", "both"), ("who", "The duty desk of children's social care"), ("reference", "CSC 4417"), ("reason", "She was pressed, and nobody knows how old he is.")),
        new(SituationWithAdult, Role.Dsl, 40, ("situation", "own"), ("adult", "unsure"), ("machine", "no")),
        new(PathwayStepKind.Referred, Role.Dsl, 50, ("to", "police"), ("who", "The officer who rang back"), ("reference", "Log 212"), ("reason", "It may have reached an adult.")),
        new(ParentsAnswered, Role.Dsl, 4 * Hour, ("answer", "yes"), ("how", "Both parents came in at lunch, after the police had agreed.")),
        new(ReportRemoveAnswered, Role.Dsl, 5 * Hour, ("answer", "yes"), ("how", "She did it herself, with her mother beside her.")),
        new(SupportAnswered, Role.Dsl, 3 * Day, ("answer", "yes"), ("how", "She sees the counsellor every week until half-term.")),
        new(EducationAnswered, Role.Dsl, 9 * Day, ("answer", "yes"), ("how", "Both classes had the lesson on pressure and consent.")),
        new(ReasonsAnswered, Role.Dsl, 10 * Day, ("reason", "Pressure, and an adult could not be ruled out: two of the five questions.")),
        new(Closed, Role.Dsl, 20 * Day, ("reason", "The police have finished. She is well, and the family is content.")),
    ];

    public static IReadOnlyList<Told> Waiting { get; } =
    [
        new(TriggersNone, Role.Dsl, 8, ("nudes-trigger-adult", "no"), ("nudes-trigger-coercion", "no"), ("nudes-trigger-content", "no"), ("nudes-trigger-under-13", "no"), ("nudes-trigger-risk", "no")),
        new(Situation, Role.Dsl, 20, ("situation", "own"), ("adult", "no"), ("machine", "no")),
        new(RiskAnswered, Role.Dsl, 2 * Hour,
            ("nudes-risk-spread", "To one friend, who told her mother and has deleted it."), ("nudes-risk-knowing", "yes"), ("nudes-risk-adult", "no"), ("nudes-risk-impact", "Both are ashamed, and sorry."),
            ("nudes-risk-consent", "yes"), ("nudes-risk-vulnerable", "No, as far as we know."), ("nudes-risk-pressure", "no"), ("nudes-risk-earlier", "no"), ("nudes-risk-online", "no")),
        new(ParentsAnswered, Role.Dsl, 5 * Hour, ("answer", "yes"), ("how", "Both families were rung the same day.")),
        new(NotReferredProposed, Role.Dsl, Day + 2 * Hour, ("reason", "Two children of one age, no pressure, gone within the hour, both families with us.")),
    ];

    public static IReadOnlyList<Told> LowLevel { get; } =
    [
        new(DisclosureNone, Role.Headteacher, 5, ("adults-disclosure", "no")),
        new(ThresholdNotMet, Role.Headteacher, 15, ("adults-limb-harm", "no"), ("adults-limb-offence", "no"), ("adults-limb-risk", "no"), ("adults-limb-suitable", "no"), ("reason", "One answer to a former pupil, told to us at once.")),
        new(LawLegal, Role.Headteacher, 20, ("law", "legal"), ("reason", "Nothing in it is against the law.")),
        new(SuitabilityConsidered, Role.Headteacher, 30, ("adults-suitability", "yes"), ("reason", "Considered and not asked: an open slip by somebody who is careful.")),
        new(LowLevelDecided, Role.Headteacher, Day, ("context", "The pupil asked how to find the new school's office."), ("action", "talk"), ("reason", "The code was read again together; the account is private now.")),
        new(Closed, Role.Headteacher, 2 * Day, ("reason", "Kept with the low-level concerns.")),
    ];

    public static IReadOnlyList<Told> Advised { get; } =
    [
        new(DisclosureNone, Role.Headteacher, 4, ("adults-disclosure", "no")),
        new(ThresholdMet, Role.Headteacher, 10, ("adults-limb-harm", "no"), ("adults-limb-offence", "unsure"), ("adults-limb-risk", "yes"), ("adults-limb-suitable", "yes"), ("reason", "Messages in the evening, from a private account, to a child.")),
        new(LadoTold, Role.Headteacher, 35, ("who", "The duty officer"), ("words", "What the mother said, and that nobody has been spoken to."), ("reference", "LADO 118")),
        new(LadoAdvisedWait, Role.Headteacher, 3 * Hour, ("may-act", "wait"), ("who", "The duty officer"), ("words", "Wait for the police. Do not tell the colleague why yet.")),
        new(AdultStrand, Role.Headteacher, 4 * Hour, ("contact", "The deputy head"), ("work", "changed"), ("reason", "Not alone with children while the police look.")),
        new(ChildStrand, Role.Headteacher, 5 * Hour, ("lead-told", "yes"), ("words", "The safeguarding lead meets the family tomorrow.")),
        new(IdentificationGuarded, Role.Headteacher, Day, ("adults-identification", "unsure"), ("told", "The mother, and the two staff who know.")),
    ];

    /// <summary>A step, who takes it, how many minutes after the pathway was begun, and what is answered.</summary>
    public sealed record Told(PathwayStepKind Kind, Role By, int Minutes, params (string Key, string Answer)[] Said)
    {
        public IReadOnlyDictionary<string, string> Answers { get; } = Said.ToDictionary(answer => answer.Key, answer => answer.Answer);
    }
}
