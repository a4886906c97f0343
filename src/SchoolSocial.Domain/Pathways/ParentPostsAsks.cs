using static SchoolSocial.Domain.Pathways.AnswerKind;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Domain.Pathways;

/// <summary>What the ladder for parents' and public posts asks, rung by rung.</summary>
internal static class ParentPostsAsks
{
    private static readonly Question Why = new("reason", Words, "Why?") { Hint = "The school may be asked about this later." };
    private static readonly (string, string[]) IfNot = ("done", ["no"]);
    private static readonly (string, string[]) IfDone = ("done", ["yes"]);

    public static IReadOnlyList<StepAsk> All { get; } =
    [
        new("police-questions", "Does this have to go to the police?", "Record these answers",
        [
            .. Texts(YesNoUnsure, "posts-police-threat", "posts-police-encouraged", "posts-police-racist", "posts-police-harassment", "posts-police-obscene", "posts-police-intimate", "posts-police-false"),
        ])
        {
            Kinds = [PoliceNone, PoliceFound],
            Chooses = answers => answers.Values.All(answer => answer == "no") ? PoliceNone : PoliceFound,
            Opens = (PoliceFound, "police-decision"),
            Notes = ["route-999", "route-101"],
        },
        new("police-decision", "Decide on the police", "Record this decision",
        [
            new("decision", Choice, "What is decided?") { Options = [new("told", "The police are told"), new("not-told", "The police are not told"), new("person", "The adult who was attacked decides for themselves, and was told how")] },
            new("child", YesNo, "Is a child at risk?") { Hint = "Then the school acts for the child, whatever the adult wants." },
            new("who", Line, "Who decided?"),
            new("reference", Line, "Reference of the police") { IsOptional = true },
            Why,
        ])
        { Kinds = [PoliceDecided], Notes = ["route-999", "route-101"] },
        new("evidence", "The evidence is kept", "Record that it is kept",
            [new("what", Choice, "Is all of it kept on the concern, with day, time and address?") { Options = [new("all", "All of it"), new("part", "As much as could be reached")] }])
        { Kinds = [EvidenceKept] },
        new("criticism", "Is it lawful criticism?", "Record this",
        [
            new("poster", Choice, "Who posted it?") { Options = [new("parent", "A parent or carer"), new("public", "Somebody else, or nobody knows"), new("pupil", "A pupil")] },
            new("lawful", Choice, "Is it criticism that the law protects?")
            {
                Options = [new("yes", "Yes. It may be harsh or unfair, and it is theirs to say: no action but an answer"), new("no", "No, it goes beyond that"), new("unsure", "I do not know")],
            },
            Why,
        ])
        {
            Kinds = [Lawful, BeyondByAdult, BeyondByPupil],
            Chooses = answers => answers["lawful"] == "yes" ? Lawful : answers["poster"] == "pupil" ? BeyondByPupil : BeyondByAdult,
            Notes = ["posts-criticism"],
            Opens = (Lawful, "close"),
        },
        new("four-questions", "The four questions", "Record these answers",
            [.. Texts(YesNoUnsure, "posts-question-channel", "posts-question-private", "posts-question-harm", "posts-question-effect"), new("named", YesNo, "Does it name and abuse somebody?")])
        { Kinds = [QuestionsAnswered] },
        new("sheet", "Defamation sheet", "Record this sheet",
        [
            .. Limb("posts-limb-contempt"), .. Limb("posts-limb-shunned"), .. Limb("posts-limb-lowered"), .. Limb("posts-limb-office"),
            new("fact", YesNoUnsure, "Does it state as a fact something that is not true, so that readers can tell whom it is about?") { Hint = "Honest opinion is not defamation." },
            new("who", Choice, "Who is harmed?")
            {
                Options = [new("head", "The head"), new("staff", "Another member of staff"), new("governor", "A governor"), new("school", "The school or its governing body as such"), new("child", "A child or family")],
                Hint = "A maintained school's governing body can probably not sue; a person can.",
            },
            new("evidence", Words, "What shows serious harm?") { Hint = "What has it led to: who has read it, who has acted on it? \"None yet\" is an answer." },
            new("teacher", YesNoUnsure) { Text = "posts-identification" },
        ])
        {
            Kinds = [SheetAnswered, IdentificationFound],
            Chooses = answers => answers["teacher"] == "no" ? SheetAnswered : IdentificationFound,
            Opens = (IdentificationFound, "police-decision"),
            Notes = ["posts-no-advice", "posts-defamation"],
        },
        Rung("conversation", "A conversation", TalkHeld, TalkSkipped, "Did somebody speak with them?", [new("who", Line, "Who spoke with whom?") { NeededWhen = IfDone }, new("agreed", Words, "What was said and agreed?") { NeededWhen = IfDone }]),
        Rung("meeting", "Meeting with the head", MeetingHeld, MeetingSkipped, "Did they meet?",
        [
            new("present", Line, "Who was there?") { NeededWhen = IfDone }, new("breached", YesNo, "Was the home-school agreement breached?") { NeededWhen = IfDone },
            new("agreed", Words, "What was agreed?") { NeededWhen = IfDone },
        ]),
        Rung("behaviour", "Steps of the behaviour policy", BehaviourTaken, BehaviourSkipped, "Were steps taken?",
        [
            new("steps", Words, "Which steps, and how were the parents told?") { NeededWhen = IfDone },
            new("sanction", Choice, "Was the pupil suspended or excluded?") { NeededWhen = IfDone, Options = [new("none", "Neither"), new("suspended", "Suspended"), new("excluded", "Permanently excluded")] },
            new("record", Line, "Where does that stand in the behaviour record?") { NeededWhen = ("sanction", ["suspended", "excluded"]) },
            new("support", YesNo, "Was the pupil supported as well, with what is behind it?") { NeededWhen = IfDone },
        ]),
        Rung("letter", "First letter", LetterGone, LetterSkipped, "Has it been sent?", []),
        Rung("platform", "Report to the platform", PlatformTold, PlatformSkipped, "Has it been reported?", []),
        Rung("hide", "Hide it", PostHidden, HidingSkipped, "Was it hidden?", [new("where", Line, "Where, and by whom?") { NeededWhen = IfDone }]),
        Rung("second-meeting", "Second meeting, with the chair", SecondMeetingHeld, SecondMeetingSkipped, "Did they meet?",
            [new("present", Line, "Who was there?") { NeededWhen = IfDone }, new("agreed", Words, "What was agreed?") { NeededWhen = IfDone }]),
        Rung("governors", "Letter from the governing body", GovernorsWrote, GovernorsSkipped, "Has it been sent?", []),
        new("restriction", "Restrict access", "Record this restriction",
        [
            new("what", Words, "What is restricted, and from when until when?"), new("children", Words, "How are their children brought and collected?"), Why,
        ])
        { Kinds = [AccessRestricted], When = "When is it looked at again?", Notes = ["posts-restriction"], WhenIsToCome = true },
        new("no-restriction", "Leave access as it is", "Record this", [Why]) { Kinds = [RestrictionSkipped] },
        Rung("legal", "Legal advice", AdviceTaken, AdviceSkipped, "Was advice taken?",
            [new("adviser", Line, "Who advised?") { NeededWhen = IfDone, Hint = "This page is privileged: it was written to get or follow legal advice. Do not print it for others." }, new("advice", Words, "What was advised?") { NeededWhen = IfDone }]),
        new("close", "Say what came of it", "Close this pathway",
        [
            new("outcome", Choice, "What came of it?")
            {
                Options =
                [
                    new("lawful", "Lawful criticism, no action: answered as a complaint"), new("removed", "It was removed"), new("agreed", "Something was agreed, and it stays"),
                    new("stays", "It stays, and nothing more is done"), new("handed-over", "It is with the police or the lawyers"),
                ],
            },
            Why,
        ])
        { Kinds = [Closed] },
        new("reopen", "Open it again", "Open it again", [Why]) { Kinds = [Reopened] },
    ];

    /// <summary>One rung: done, with what belongs to it, or left out with a reason.</summary>
    private static StepAsk Rung(string slug, string title, PathwayStepKind done, PathwayStepKind skipped, string asked, IReadOnlyList<Question> questions) =>
        new(slug, title, "Record this", [new("done", Choice, asked) { Options = [Option.Yes, new("no", "No: it is left out, with a reason")] }, .. questions, new("reason", Words, "Why is it left out?") { NeededWhen = IfNot }])
        {
            Kinds = [done, skipped],
            Chooses = answers => answers["done"] == "yes" ? done : skipped,
        };

    /// <summary>One limb of the test, with what shows it (WB28).</summary>
    private static IEnumerable<Question> Limb(string key) =>
        [new(key, YesNoUnsure) { Text = key }, new($"{key}-shown", Words, "What shows this?") { NeededWhen = (key, ["yes", "unsure"]) }];

    private static IEnumerable<Question> Texts(AnswerKind kind, params string[] keys) => keys.Select(key => new Question(key, kind) { Text = key });
}
