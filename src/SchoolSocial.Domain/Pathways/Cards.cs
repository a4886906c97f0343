using SchoolSocial.Domain.Common;
using static SchoolSocial.Domain.Pathways.AnswerKind;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Domain.Pathways;

/// <summary>The cards: blackmail, impersonation, bullying of staff, content reached on the premises. What they ask is data, here and in the references.</summary>
internal static class Cards
{
    private static readonly Question Why = new("reason", Words, "Why?");
    private static readonly StepAsk Close = new("close", "Close this pathway", "Close this pathway", [new("reason", Words, "What came of it?")]) { Kinds = [Closed] };
    private static readonly StepAsk Reopen = new("reopen", "Open this pathway again", "Open it again", [new("reason", Words, "Why is it opened again?")]) { Kinds = [Reopened] };

    /// <summary>Somebody demands money or more, with images made from the school's own pictures (UK Safer Internet Centre, 2026).</summary>
    public static PathwayTable Blackmail => new CardPathway(
        [
            new("tell the police", BlackmailPoliceTold),
            new("whether anything was paid or answered", BlackmailAnswered) { After = [BlackmailPoliceTold] },
            new("what is kept of the demand", BlackmailKept) { After = [BlackmailPoliceTold] },
            new("which of our pictures were taken down", BlackmailOriginalsDown),
            new("whether the images were reported for removal", BlackmailReported) { After = [BlackmailPoliceTold] },
            new("how the families were told", BlackmailFamiliesTold) { After = [BlackmailPoliceTold] },
            new("who looks through the faces that are out", BlackmailAudit),
        ],
        [
            new("police", "The police were told", "Record this", [new("who", Line, "Who took it?"), new("reference", Line, "Reference of the police")])
            { Kinds = [BlackmailPoliceTold], When = "When were they told?", Notes = ["route-999", "route-101", "route-ceop"] },
            new("demand", "Nothing is paid and nobody answers", "Record this", [new("answered", YesNo, "Was anything paid, promised or answered before the police were told?"), new("what", Words, "What?") { NeededWhen = ("answered", ["yes"]) }])
            { Kinds = [BlackmailAnswered] },
            new("kept", "What is kept of the demand", "Record this",
                [new("how", Words, "Which messages are kept, and by whom?") { Hint = "The words and addresses of the demand. No image is opened, kept or passed on: the police say how they take it." }])
            { Kinds = [BlackmailKept], Notes = ["nudes-never"] },
            new("originals", "Our own pictures come down", "Record this", [new("which", Words, "Which pictures, where, and who took them down?")]) { Kinds = [BlackmailOriginalsDown], When = "When were they down?" },
            new("removal", "Reported for removal", "Record this", [new("where", Line, "To whom?"), new("reference", Line, "Their reference") { IsOptional = true }])
            { Kinds = [BlackmailReported], Notes = ["route-iwf", "route-report-remove"] },
            new("families", "The families are told", "Record this", [new("how", Words, "Who told which families, and what support is there?")]) { Kinds = [BlackmailFamiliesTold] },
            new("audit", "Look through the faces that are out", "Record this", [new("who", Person, "Who looks through them?"), new("what", Words, "What changes from now on?") { Hint = "Distance, blur or backs of heads; smaller pictures; no names." }])
            { Kinds = [BlackmailAudit] },
            Close, Reopen,
        ],
        ["blackmail-first"]);

    /// <summary>An account pretends to be a person, the school or a class account.</summary>
    public static PathwayTable Impersonation => new CardPathway(
        [
            new("whom it pretends to be", ImpersonationOf),
            new("that it is kept as evidence", ImpersonationKept),
            new("the report to the platform", ImpersonationReported) { After = [ImpersonationKept] },
            new("whether families were warned", ImpersonationWarned),
            new("whether anybody gave something away to it", ImpersonationHarm),
            new("whether our own accounts are safe", ImpersonationOwnSafe),
        ],
        [
            new("whom", "Whom does it pretend to be?", "Record this",
            [
                new("whom", Choice, "Whom?") { Options = [new("pupil", "A pupil"), new("staff", "A member of staff or a governor"), new("school", "The school"), new("class", "A class account of ours")] },
                new("told", YesNo, "Has whoever it pretends to be been told?"),
            ])
            { Kinds = [ImpersonationOf] },
            new("kept", "It is kept as evidence", "Record this", [new("how", Line, "Where is the screen print, with its exact name and address?")]) { Kinds = [ImpersonationKept] },
            new("report", "Report it to the platform", "Record this", [new("reference", Line, "Reference of the report"), new("by", Line, "Who reported it? Whoever is imitated often has to.")])
            { Kinds = [ImpersonationReported], When = "When?", Notes = ["route-platform", "route-posh"] },
            new("warning", "Warn families", "Record this", [new("warned", YesNo, "Were families told which accounts are ours?"), new("how", Words, "How, or why not?")]) { Kinds = [ImpersonationWarned] },
            new("harm", "Did anybody give something away?", "Record this", [new("harm", YesNoUnsure, "Names, pictures, money, a meeting?"), new("what", Words, "What, and what was done?") { NeededWhen = ("harm", ["yes", "unsure"]) }])
            { Kinds = [ImpersonationHarm], Notes = ["route-ico"] },
            new("own", "Our own accounts", "Record this", [new("changed", YesNo, "Were their passwords changed and their owners checked?"), Why]) { Kinds = [ImpersonationOwnSafe] },
            Close, Reopen,
        ],
        ["impersonation-first"]);

    /// <summary>Somebody who works here is bullied online. They decide about the police for themselves; a child at risk is the school's own duty (ST31).</summary>
    public static PathwayTable StaffBullying => new CardPathway(
        [
            new("how they are, and what support they have", StaffSupported),
            new("that it is kept as evidence", StaffKept),
            new("whether a child is at risk", ChildNotAtRisk, ChildAtRisk),
            new("what the school does for the child", ChildProtected) { IsNeeded = false, NeededAfter = ChildAtRisk, After = [ChildNotAtRisk] },
            new("whether they go to the police: their own decision", VictimDecided),
            new("the report to the platform", StaffReported) { After = [StaffKept] },
            new("what happens with whoever did it", StaffFollowedUp),
        ],
        [
            new("support", "How are they?", "Record this", [new("how", Words, "Who has spoken with them, and what support was offered?") { Hint = "A union, counselling, a colleague, time. Nobody answers the post." }, new("told", YesNo, "Do they know whom to ring?")])
            { Kinds = [StaffSupported], Notes = ["route-posh"] },
            new("kept", "It is kept as evidence", "Record this", [new("how", Line, "Where are the screen prints, with days, times and addresses?")]) { Kinds = [StaffKept] },
            new("child", "Is a child at risk?", "Record this", [new("risk", YesNoUnsure, "Is a child at risk, as whoever did it or in any other way?"), Why])
            { Kinds = [ChildNotAtRisk, ChildAtRisk], Chooses = answers => answers["risk"] == "no" ? ChildNotAtRisk : ChildAtRisk, Opens = (ChildAtRisk, "duty") },
            new("duty", "The school's own duty to the child", "Record this", [new("what", Words, "What was done for the child, and who was told?") { Hint = "It does not depend on what the adult decides about the police." }])
            { Kinds = [ChildProtected], Notes = ["route-social-care"] },
            new("victim", "Their own decision about the police", "Record what they decided",
                [new("decision", Choice, "What do they want?") { Options = [new("go", "They go to the police"), new("not", "They do not go to the police"), new("later", "They want time to think")] }, new("words", Words, "In their own words") { IsOptional = true }])
            { Kinds = [VictimDecided], When = "When did they say so?", Notes = ["route-101", "staff-own-decision"] },
            new("report", "Report it to the platform", "Record this", [new("reference", Line, "Reference of the report")]) { Kinds = [StaffReported], When = "When?", Notes = ["route-platform"] },
            new("follow-up", "Whoever did it", "Record this",
            [
                new("who", Choice, "Who did it?") { Options = [new("pupil", "A pupil: the behaviour policy"), new("parent", "A parent or somebody else: the ladder for posts"), new("staff", "A colleague: the disciplinary policy"), new("unknown", "Nobody knows")] },
                Why,
            ])
            { Kinds = [StaffFollowedUp] },
            Close, Reopen,
        ],
        ["staff-first"]);

    /// <summary>Something was reached on a device or network of the school. Nothing is looked at by a technician before somebody has allowed it in writing.</summary>
    public static PathwayTable Premises => new CardPathway(
        [
            new("when the device was taken out of use", DeviceStopped),
            new("who has kept it since", DeviceHeld) { After = [DeviceStopped] },
            new("what it may be", ContentOther, ContentNotLookedAt),
            new("the written authority", AuthorityGiven) { IsNeeded = false, After = [DeviceStopped, ContentOther], Beyond = MayAuthorise, Accepts = IsToCome },
            new("what the technician found", TechnicianLooked) { IsNeeded = false, After = [AuthorityGiven], Beyond = MayBeLookedAt, Accepts = IsWithinAuthority },
            new("what the filter did, and what changes", FilterChecked),
            new("what it means for whoever saw it", ViewersSeen),
        ],
        [
            new("stop", "Take it out of use", "Record this", [new("device", Line, "Which device, and where?"), new("state", Choice, "How was it left?") { Options = [new("off", "Left as it was, screen covered"), new("unplugged", "Taken off the network and left on"), new("shut", "It had been shut down before")] }])
            { Kinds = [DeviceStopped], When = "When?", Notes = ["premises-preserve"] },
            new("held", "Who has kept it", "Record this", [new("by", Line, "Who has it, and where is it locked away?"), new("seen", YesNo, "Was it out of sight at any time since?")]) { Kinds = [DeviceHeld], When = "Since when?" },
            new("kind", "What may it be?", "Record this",
                [new("kind", Choice, "From what you were told") { Options = [new("child", "It may be an indecent image of a child: nobody looks, and the police are rung"), new("other", "Something else that is against the law"), new("rules", "Against our rules only"), new("unsure", "I do not know: nobody looks yet")] }])
            { Kinds = [ContentOther, ContentNotLookedAt], Chooses = answers => answers["kind"] is "child" or "unsure" ? ContentNotLookedAt : ContentOther, Notes = ["route-999", "route-101", "route-iwf", "nudes-never"] },
            new("authority", "Written authority for a technician to look", "Give this authority",
            [
                new("by", Line, "Who gives it?") { Hint = "The head; the chair, where it is about the head." }, new("to", Person, "Who may look?"), new("scope", Words, "At what, and at nothing else?"),
                new("police", YesNo, "Have the police agreed, where they were told?"),
            ])
            { Kinds = [AuthorityGiven], When = "Until when does it hold?", WhenIsToCome = true },
            new("found", "What was found", "Record this", [new("with", Person, "Who else was there?"), new("found", Words, "What was found, in words alone?")]) { Kinds = [TechnicianLooked], When = "When was it looked at?", With = "with" },
            new("filter", "The filter and the monitoring", "Record this", [new("how", Words, "Why was it reached, what did the filter and the monitoring do, and what was changed?")]) { Kinds = [FilterChecked] },
            new("people", "Whoever saw it", "Record this", [new("how", Words, "Who saw it, how are they, and who has been told?")]) { Kinds = [ViewersSeen] },
            Close, Reopen,
        ],
        ["premises-preserve"]);

    private static Decision MayBeLookedAt(PathwayLook look) => look.Last(ContentOther, ContentNotLookedAt)?.Kind == ContentNotLookedAt
        ? Decision.Refused("It may be an indecent image of a child, or nobody knows: nobody looks at it. Ring the police; they say what happens with the device.")
        : Decision.Allowed;

    private static Decision MayAuthorise(PathwayLook look)
    {
        if (MayBeLookedAt(look) is { IsAllowed: false } never) return never;
        return (look.Capacity & (Capacity.Head | Capacity.Chair)) != 0 ? Decision.Allowed : Decision.Refused("The head gives this authority; the chair, where it is about the head.");
    }

    private static Decision IsToCome(StepSaid said, PathwayLook look) =>
        said.HappenedAt > look.At ? Decision.Allowed : Decision.Refused("An authority holds until a day and time that are still to come.");

    private static Decision IsWithinAuthority(StepSaid said, PathwayLook look) =>
        look.Last(AuthorityGiven) is { } given && said.HappenedAt >= given.At && said.HappenedAt <= given.HappenedAt && said.WithId != look.Actor.PersonId
            ? Decision.Allowed
            : Decision.Refused("It is looked at while the authority holds, and with somebody else there. If it was looked at without, record that as an entry on the concern, and tell the head.");

    /// <summary>Abuse among children or of a child, by the kinds of WD74: each kind that is present is answered with a line of its own (WD75).</summary>
    public static PathwayTable SexualAbuse => new CardPathway(
        [
            new("that each child is safe tonight", AbuseSafetyNow),
            new("domestic abuse: whether, and the response", AbuseDomestic),
            new("sexual exploitation: whether, and the response", AbuseExploitation),
            new("harmful sexual behaviour: whether, and the response", AbuseHarmful),
            new("serious youth violence: whether, and the response", AbuseViolence),
            new("the plan for all of them together", AbusePlan) { After = [AbuseDomestic, AbuseExploitation, AbuseHarmful, AbuseViolence] },
            new("referring, or the reasons for not referring", AbuseReferral) { After = [AbuseSafetyNow] },
        ],
        [
            new("safety", "Is each child safe tonight?", "Record this", [new("how", Words, "Where is each child, and who is with them?")]) { Kinds = [AbuseSafetyNow], Notes = ["route-999", "route-social-care"] },
            Response("domestic", "Domestic abuse", AbuseDomestic),
            Response("exploitation", "Sexual exploitation", AbuseExploitation),
            Response("harmful", "Harmful sexual behaviour", AbuseHarmful),
            Response("violence", "Serious youth violence", AbuseViolence),
            new("plan", "The plan", "Record this plan", [new("plan", Words, "How do the kinds that are present belong together, and who does what?")]) { Kinds = [AbusePlan] },
            new("referral", "Refer it, or say why not", "Record this",
                [new("decision", Choice, "What is decided?") { Options = [new("police", "The police are told"), new("social-care", "Children's social care is told"), new("both", "Both are told"), new("none", "Neither is told")] }, Why])
            { Kinds = [AbuseReferral], Notes = ["route-social-care", "route-101"] },
            Close, Reopen,
        ],
        ["abuse-first"]);

    /// <summary>One kind: may it be present? Where it may, or nobody knows, a line of its own says what is done.</summary>
    private static StepAsk Response(string slug, string title, PathwayStepKind kind) => new(slug, title, "Record this line",
        [
            new("present", YesNoUnsure) { Text = $"abuse-{slug}" },
            new("response", Words, "What is the response to this kind?") { NeededWhen = ("present", ["yes", "unsure"]) },
            new("who", Line, "Who does it, and by when?") { NeededWhen = ("present", ["yes", "unsure"]) },
        ])
    { Kinds = [kind], Notes = [$"abuse-{slug}-guidance"] };
}
