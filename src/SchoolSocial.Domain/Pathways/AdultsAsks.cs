using static SchoolSocial.Domain.Pathways.AnswerKind;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Domain.Pathways;

/// <summary>What the pathway of an adult at school asks. What a school may word in its own way is the text of a reference.</summary>
internal static class AdultsAsks
{
    private static readonly Question Why = new("reason", Words, "Why?") { Hint = "The school may be asked about this later." };

    public static IReadOnlyList<StepAsk> All { get; } =
    [
        new("disclosure", "Is it about somebody who spoke up?", "Record this answer", [new("adults-disclosure", YesNoUnsure) { Text = "adults-disclosure" }, Why with { IsOptional = true }])
        { Kinds = [DisclosureNone, DisclosureFound], Chooses = answers => answers["adults-disclosure"] == "no" ? DisclosureNone : DisclosureFound },
        new("threshold", "The harm threshold", "Record these answers",
            [.. ((string[])["adults-limb-harm", "adults-limb-offence", "adults-limb-risk", "adults-limb-suitable"]).Select(key => new Question(key, YesNoUnsure) { Text = key }), Why])
        {
            Kinds = [ThresholdMet, ThresholdNotMet],
            Chooses = answers => answers.Where(answer => answer.Key.StartsWith("adults-limb", StringComparison.Ordinal)).All(answer => answer.Value == "no") ? ThresholdNotMet : ThresholdMet,
            Opens = (ThresholdMet, "officer"),
        },
        new("officer", "Tell the designated officer", "Record that they were told",
            [new("who", Line, "Who was told?"), new("words", Words, "What were they told?"), new("reference", Line, "Their reference") { IsOptional = true }])
        { Kinds = [LadoTold], Notes = ["adults-first", "adults-lado", "route-lado"], When = "When were they told?" },
        new("advice", "What the designated officer advised", "Record this advice",
        [
            new("may-act", Choice, "May the school look into it itself?") { Options = [new("go", "Yes, in the way they said"), new("wait", "Not yet: wait for them or the police")] },
            new("who", Line, "Who advised it?"),
            new("words", Words, "What did they advise?"),
        ])
        { Kinds = [LadoAdvisedWait, LadoAdvisedGo], Chooses = answers => answers["may-act"] == "go" ? LadoAdvisedGo : LadoAdvisedWait, When = "When did they advise it?" },
        new("child", "For the child", "Record this",
            [new("lead-told", YesNo, "Does the safeguarding lead know of the child's part?"), new("words", Words, "What is done for the child's welfare?")])
        { Kinds = [ChildStrand] },
        new("adult", "For the adult", "Record this",
        [
            new("contact", Line, "Who keeps in touch with them?"),
            new("work", Choice, "What was decided about their work meanwhile?")
            {
                Options = [new("stays", "They work on as before"), new("changed", "They have other duties, or are not alone with children"), new("suspended", "They do not work for now; nothing is implied by it")],
            },
            Why,
        ])
        { Kinds = [AdultStrand] },
        new("law", "Illegal, or not as it should be?", "Record this answer",
        [
            new("law", Choice) { Text = "adults-law-split", Options = [new("illegal", "It may be against the law"), new("legal", "It is legal, and not as our code asks"), Option.Unsure] }, Why,
        ])
        { Kinds = [LawLegal, LawIllegal], Chooses = answers => answers["law"] == "legal" ? LawLegal : LawIllegal, Opens = (LawIllegal, "police") },
        new("police", "The police", "Record this decision",
            [new("told", Choice, "Were the police told?") { Options = [new("yes", "Yes"), new("no", "No")] }, new("reference", Line, "Their reference") { IsOptional = true }, Why])
        { Kinds = [PoliceTold, PoliceNotTold], Chooses = answers => answers["told"] == "yes" ? PoliceTold : PoliceNotTold, Notes = ["route-999", "route-101"] },
        new("identification", "Must a teacher not be named?", "Record this answer",
            [new("adults-identification", YesNoUnsure) { Text = "adults-identification" }, new("told", Words, "Who was told that nothing may be published?") { NeededWhen = ("adults-identification", ["yes", "unsure"]) }])
        { Kinds = [IdentificationFree, IdentificationGuarded], Chooses = answers => answers["adults-identification"] == "no" ? IdentificationFree : IdentificationGuarded, Notes = ["law-identification"] },
        new("identification-lifted", "They may be named now", "Record this",
            [new("ground", Choice, "Since what?") { Options = [new("charge", "They have been charged"), new("court", "A court has lifted the ban"), new("consent", "They agreed in writing"), new("published", "The regulator has published it")] }, Why])
        { Kinds = [IdentificationLifted], Notes = ["law-identification"] },
        new("investigation", "Look into it", "Record this", [new("words", Words, "What was looked into, and what came of it?")]) { Kinds = [InvestigationStep], Notes = ["adults-first"] },
        new("suitability", "Suitability", "Record this answer", [new("adults-suitability", YesNo) { Text = "adults-suitability" }, Why]) { Kinds = [SuitabilityConsidered] },
        new("low-level", "Decide on a low-level concern", "Record this decision",
        [
            new("context", Words, "What was the context?"),
            new("action", Choice, "What was decided?") { Options = [new("talk", "A talk and advice"), new("training", "Training or supervision"), new("management", "Management advice in writing"), new("disciplinary", "It goes to the disciplinary policy"), new("none", "Nothing more")] },
            Why,
        ])
        { Kinds = [LowLevelDecided], Notes = ["adults-low-level"] },
        new("outcome", "The outcome", "Record this outcome",
        [
            new("outcome", Choice, "Which is it?") { Options = [new("substantiated", "Substantiated"), new("malicious", "Malicious"), new("false", "False"), new("unsubstantiated", "Unsubstantiated"), new("unfounded", "Unfounded")] }, Why,
        ])
        {
            Kinds = [Substantiated, Malicious, FoundFalse, Unsubstantiated, Unfounded],
            Chooses = answers => answers["outcome"] switch { "substantiated" => Substantiated, "malicious" => Malicious, "false" => FoundFalse, "unsubstantiated" => Unsubstantiated, _ => Unfounded },
            Notes = ["adults-outcomes"],
        },
        new("complaints", "Move it to complaints or whistleblowing", "Record this",
            [new("to", Choice, "Where has it gone?") { Options = [new("complaints", "To the complaints procedure"), new("whistleblowing", "To the whistleblowing procedure")] }, Why])
        { Kinds = [MovedToComplaints], Notes = ["adults-disclosure"] },
        new("close", "Close this pathway", "Close this pathway", [new("reason", Words, "What came of it?")]) { Kinds = [Closed] },
        new("reopen", "Open this pathway again", "Open it again", [new("reason", Words, "Why is it opened again?")]) { Kinds = [Reopened] },
    ];
}
