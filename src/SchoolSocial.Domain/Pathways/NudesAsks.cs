using static SchoolSocial.Domain.Pathways.AnswerKind;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Domain.Pathways;

/// <summary>What the nudes pathway asks. What a school may word in its own way is the text of a reference; about a viewing nothing is written in words.</summary>
internal static class NudesAsks
{
    private static readonly Question Why = new("reason", Words, "Why?") { Hint = "The school may be asked about this later. Do not describe any picture." };

    public static IReadOnlyList<StepAsk> All { get; } =
    [
        new("triggers", "Five questions first", "Record these answers",
            [.. ((string[])["nudes-trigger-adult", "nudes-trigger-coercion", "nudes-trigger-content", "nudes-trigger-under-13", "nudes-trigger-risk"]).Select(key => new Question(key, YesNoUnsure) { Text = key })])
        {
            Kinds = [TriggersNone, TriggersFound],
            Chooses = answers => answers.Values.All(answer => answer == "no") ? TriggersNone : TriggersFound,
            Opens = (TriggersFound, "referral"),
        },
        new("referral", "Refer it", "Record this referral",
        [
            new("to", Choice, "Who was told?") { Options = [new("police", "The police"), new("social-care", "Children's social care"), new("both", "Both")] },
            new("who", Line, "Who took it?"),
            new("reference", Line, "Their reference") { IsOptional = true },
            Why,
        ])
        { Kinds = [Referred], Notes = ["nudes-referral", "route-999", "route-101", "route-social-care", "route-ceop"], When = "When were they told?" },
        new("situation", "Which situation is it?", "Record the situation",
        [
            new("situation", Choice, "Which of these is nearest?")
            {
                Options = [new("own", "A young person shared an image of themselves with another young person"), new("passed-on", "A young person passed on an image of another young person, to anybody"), new("kept", "A young person has an image of another young person")],
            },
            new("adult", YesNoUnsure, "Did it reach an adult?") { NeededWhen = ("situation", ["own", "passed-on", "kept"]) },
            new("machine", YesNoUnsure, "May it have been made or changed by a machine?") { Hint = "It counts the same." },
        ])
        { Kinds = [Situation, SituationWithAdult], Chooses = answers => answers["adult"] == "no" ? Situation : SituationWithAdult, Opens = (SituationWithAdult, "referral") },
        new("risk", "The risk questions", "Record these answers",
        [
            Told("nudes-risk-spread"), Asked("nudes-risk-knowing"), Asked("nudes-risk-adult"), Told("nudes-risk-impact"), Asked("nudes-risk-consent"), Told("nudes-risk-vulnerable"),
            Asked("nudes-risk-pressure"), Asked("nudes-risk-earlier"), Asked("nudes-risk-online"),
        ])
        {
            Kinds = [RiskAnswered, RiskFound],
            Chooses = answers => answers["nudes-risk-adult"] == "no" && answers["nudes-risk-pressure"] == "no" ? RiskAnswered : RiskFound,
            Opens = (RiskFound, "referral"),
        },
        new("not-referred", "Propose not to refer it", "Ask the second person", [Why]) { Kinds = [NotReferredProposed], CallsSecond = true },
        new("second-mind", "Agree that it is not referred, or say no", "Record this decision",
            [new("agreed", Choice, "What do you decide?") { Options = [new("yes", "I agree that it is not referred"), new("no", "I do not agree: it is referred")] }, Why])
        { Kinds = [NotReferredAgreed, NotReferredDeclined], Chooses = answers => answers["agreed"] == "yes" ? NotReferredAgreed : NotReferredDeclined },
        new("report-remove", "Report Remove", "Record this answer", AnswerOf("nudes-report-remove")) { Kinds = [ReportRemoveAnswered], Notes = ["route-report-remove"] },
        new("parents", "Parents and carers", "Record this answer", AnswerOf("nudes-parents")) { Kinds = [ParentsAnswered] },
        new("support", "Support", "Record this answer", AnswerOf("nudes-support")) { Kinds = [SupportAnswered] },
        new("education", "What is taught", "Record this answer", AnswerOf("nudes-education")) { Kinds = [EducationAnswered] },
        new("reasons", "The reasons", "Record the reasons", [new("reason", Words) { Text = "nudes-reasons" }]) { Kinds = [ReasonsAnswered] },
        new("viewing", "Ask to look at it", "Ask the second person",
        [
            new("ground", Choice, "Why is there no other way?")
            {
                Options = [new("decide", "It is the only way to decide whether another agency must be told"), new("remove", "A report or removal cannot be made without it"), new("shown", "A child showed it unasked and it could not be avoided")],
            },
        ])
        { Kinds = [ViewingAsked], Notes = ["nudes-viewing"], CallsSecond = true },
        new("viewing-answer", "Agree to the viewing, or say no", "Record this decision",
            [new("agreed", Choice, "What do you decide?") { Options = [new("yes", "I agree, once, with a second member of staff in the room"), new("no", "I do not agree")] }])
        { Kinds = [ViewingAgreed, ViewingDeclined], Notes = ["nudes-viewing"], Chooses = answers => answers["agreed"] == "yes" ? ViewingAgreed : ViewingDeclined },
        new("viewed", "Write down the viewing", "Record the viewing",
        [
            new("with", Person, "Who was in the room with you?"),
            new("place", Choice, "Where was it?") { Options = [new("premises", "On the school's premises"), new("elsewhere", "Somewhere else, because it could not be helped")] },
        ])
        { Kinds = [Viewed], Notes = ["nudes-viewing"], When = "When was it?", With = "with" },
        new("deletion", "Deleting it", "Record this",
        [
            new("said-by", Line, "Who said that the police do not need it?"),
            new("agreed", YesNo, "Has the young person agreed to delete it at this time?"),
        ])
        { Kinds = [DeletionNoted], Notes = ["nudes-deletion"], When = "At what time is it deleted?" },
        new("close", "Close this pathway", "Close this pathway", [new("reason", Words, "What came of it?")]) { Kinds = [Closed] },
        new("reopen", "Open this pathway again", "Open it again", [new("reason", Words, "Why is it opened again?")]) { Kinds = [Reopened] },
    ];

    private static Question Told(string key) => new(key, Words) { Text = key };

    private static Question Asked(string key) => new(key, YesNoUnsure) { Text = key };

    private static Question[] AnswerOf(string key) =>
        [new("answer", YesNo) { Text = key }, new("how", Words, "What was done?") { NeededWhen = ("answer", ["yes"]) }, new("why-not", Words, "Why not?") { NeededWhen = ("answer", ["no"]) }];
}
