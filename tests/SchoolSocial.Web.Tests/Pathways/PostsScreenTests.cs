using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Letters;

namespace SchoolSocial.Web.Tests.Pathways;

/// <summary>The ladder and the cards on the screens: rules PAT-64 to PAT-69 and PAT-95 to PAT-97.</summary>
public sealed class PostsScreenTests
{
    private static readonly string[] Police =
        ["posts-police-threat", "posts-police-encouraged", "posts-police-racist", "posts-police-harassment", "posts-police-obscene", "posts-police-intimate", "posts-police-false"];

    /// <summary>WB28: each of the four limbs, and what shows those that are there.</summary>
    private static readonly (string, string)[] Limbs =
    [
        ("posts-limb-contempt", "yes"), ("posts-limb-contempt-shown", "Called a thief before the whole group."), ("posts-limb-shunned", "no"), ("posts-limb-lowered", "no"),
        ("posts-limb-office", "unsure"), ("posts-limb-office-shown", "Parents asked for another class."), ("fact", "yes"),
    ];

    [Fact]
    public async Task PAT_66_A_racist_tick_opens_the_police_decision_and_nothing_goes_on_before_it()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        var ladder = await head.Begin(concern, PathwayKind.ParentPosts);
        await KeepEvidence(head, $"/concerns/{concern.Code}");
        await head.Follow(await head.Answer(ladder, "evidence", ("what", "all")));
        var opened = await head.Answer(ladder, "police-questions", [.. Police.Select(key => (key, key == "posts-police-racist" ? "yes" : "no"))]);
        opened.Location.ShouldBe($"{ladder}/police-decision");
        (await head.Follow(opened)).Heading.ShouldStartWith("Decide on the police");
        var refused = await head.Open($"{ladder}/criticism");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("decide on that first");
        (await head.Answer(ladder, "police-decision", ("decision", "told"))).Errors.ShouldContain("Answer this: Why?");
        await head.Follow(await head.Answer(ladder, "police-decision", ("decision", "told"), ("child", "no"), ("who", "The head"), ("reference", "CR/4471"), ("reason", "It is hatred of a family.")));
        (await head.See(ladder)).Text.ShouldContain("It is hatred of a family.");
        (await head.See($"{ladder}/criticism")).Heading.ShouldStartWith("Is it lawful criticism?");
    }

    [Fact]
    public async Task PAT_65_Lawful_criticism_is_closed_in_four_answers()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var dsl = await school.As(Role.Dsl);
        var ladder = await dsl.Begin(concern, PathwayKind.ParentPosts);
        await KeepEvidence(dsl, $"/concerns/{concern.Code}");
        await dsl.Follow(await dsl.Answer(ladder, "evidence", ("what", "all")));
        await dsl.Follow(await dsl.Answer(ladder, "police-questions", [.. Police.Select(key => (key, "no"))]));
        var lawful = await dsl.Answer(ladder, "criticism", ("poster", "parent"), ("lawful", "yes"), ("reason", "Harsh, and about the school dinners."));
        lawful.Location.ShouldBe($"{ladder}/close");
        var closed = await dsl.Follow(await dsl.Answer(ladder, "close", ("outcome", "lawful"), ("reason", "Asked to write to the kitchen.")));
        closed.Text.ShouldContain("Lawful criticism, no action");
        closed.Text.ShouldContain("Closed");
    }

    [Fact]
    public async Task PAT_68_Hiding_is_refused_before_evidence_exists_and_comes_early_by_the_setting()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        await school.With(async db =>
        {
            var settings = await db.Settings.SingleAsync();
            settings.Change(settings.Ways with { HidesEarly = true }, SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var dsl = await school.As(Role.Dsl);
        var ladder = await dsl.Begin(concern, PathwayKind.ParentPosts);
        var early = await dsl.Answer(ladder, "hide", ("done", "yes"), ("where", "By the office"));
        early.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        early.Errors.ShouldHaveSingleItem().ShouldContain("Never before the evidence is kept");
        (await dsl.Open($"{ladder}/evidence")).Errors.ShouldHaveSingleItem().ShouldContain("Add the evidence to the concern first");
        await KeepEvidence(dsl, $"/concerns/{concern.Code}");
        await dsl.Follow(await dsl.Answer(ladder, "evidence", ("what", "all")));
        (await dsl.Follow(await dsl.Answer(ladder, "hide", ("done", "yes"), ("where", "By the office")))).Text.ShouldContain("By the office");
    }

    [Fact]
    public async Task PAT_59_PAT_64_PAT_69_Rung_by_rung_and_the_letters_rung_needs_the_letter_that_was_sent()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        var ladder = await head.Begin(concern, PathwayKind.ParentPosts);
        await KeepEvidence(head, $"/concerns/{concern.Code}");
        (await head.Open($"{ladder}/conversation")).Errors.ShouldHaveSingleItem().ShouldStartWith("First: keep the evidence");
        foreach (var (ask, answers) in ((string, (string, string)[])[])
        [
            ("evidence", [("what", "all")]),
            ("criticism", [("poster", "parent"), ("lawful", "no"), ("reason", "It names a teacher and is not true.")]),
            ("four-questions", [("posts-question-channel", "no"), ("posts-question-private", "yes"), ("posts-question-harm", "yes"), ("posts-question-effect", "unsure"), ("named", "yes")]),
            ("sheet", [.. Limbs, ("who", "staff"), ("evidence", "Sixty comments."), ("teacher", "no")]),
            ("conversation", [("done", "yes"), ("who", "The head and the mother"), ("agreed", "She thinks about it.")]),
            ("meeting", [("done", "no"), ("reason", "She does not want to come.")]),
        ])
        {
            await head.Follow(await head.Answer(ladder, ask, answers));
        }

        (await head.See(ladder)).Text.ShouldContain("Called a thief before the whole group.");
        (await head.Answer(ladder, "sheet", [.. Limbs.Where(answer => !answer.Item1.EndsWith("-shown", StringComparison.Ordinal)), ("who", "staff"), ("evidence", "Sixty comments."), ("teacher", "no")]))
            .Errors.ShouldBe(["Answer this: What shows this?", "Answer this: What shows this?"]);
        (await head.Answer(ladder, "letter", ("done", "yes"))).Errors.ShouldHaveSingleItem().ShouldContain("Write it under Letters on the concern");
        var code = await head.LetterAsync(LetterKind.RemovalRequest, Role.Headteacher, LetterAbout.Concern, concern.Code);
        (await head.Answer(ladder, "letter", ("done", "yes"))).Errors.ShouldHaveSingleItem();
        await head.Follow(await head.Press(await head.See($"/letters/{code}/sending"), "Record that it was sent", ("Form.Way", "Post")));
        var page = await head.Follow(await head.Answer(ladder, "letter", ("done", "yes")));
        page.Text.ShouldContain("Next: report it to the platform");
        (await head.Open($"{ladder}/behaviour")).Errors.ShouldHaveSingleItem().ShouldContain("These steps are for a pupil");
    }

    [Fact]
    public async Task PAT_95_With_a_pupil_the_behaviour_policy_takes_the_place_of_the_meeting()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var dsl = await school.As(Role.Dsl);
        var ladder = await dsl.Begin(concern, PathwayKind.ParentPosts);
        await KeepEvidence(dsl, $"/concerns/{concern.Code}");
        await dsl.Follow(await dsl.Answer(ladder, "evidence", ("what", "all")));
        await dsl.Follow(await dsl.Answer(ladder, "criticism", ("poster", "pupil"), ("lawful", "no"), ("reason", "A page about a teacher.")));
        await dsl.Follow(await dsl.Answer(ladder, "four-questions", ("posts-question-channel", "no"), ("posts-question-private", "yes"), ("posts-question-harm", "yes"), ("posts-question-effect", "yes"), ("named", "yes")));

        // PAT-96: a teacher could be recognised, so the police decision comes first.
        var found = await dsl.Answer(ladder, "sheet", [.. Limbs, ("who", "staff"), ("evidence", "None yet."), ("teacher", "yes")]);
        found.Location.ShouldBe($"{ladder}/police-decision");
        await dsl.Follow(await dsl.Answer(ladder, "police-decision", ("decision", "told"), ("child", "yes"), ("who", "The lead"), ("reason", "It names her as accused.")));
        await dsl.Follow(await dsl.Answer(ladder, "conversation", ("done", "yes"), ("who", "The lead and the pupil"), ("agreed", "Taken down.")));
        (await dsl.Open($"{ladder}/meeting")).Errors.ShouldHaveSingleItem().ShouldContain("behaviour policy");
        // ST46: a suspension leads to the behaviour record.
        (await dsl.Answer(ladder, "behaviour", ("done", "yes"), ("steps", "Parents came in."), ("sanction", "suspended"), ("support", "yes"))).Errors.ShouldBe(["Answer this: Where does that stand in the behaviour record?"]);
        var taken = await dsl.Follow(await dsl.Answer(ladder, "behaviour", ("done", "yes"), ("steps", "Two days inside; parents came in."), ("sanction", "suspended"), ("record", "Entry 2026/118"), ("support", "yes")));
        taken.Text.ShouldContain("Two days inside");
        taken.Text.ShouldContain("Entry 2026/118");
    }

    [Theory]
    [InlineData(PathwayKind.Blackmail)]
    [InlineData(PathwayKind.Impersonation)]
    [InlineData(PathwayKind.StaffBullying)]
    [InlineData(PathwayKind.Premises)]
    [InlineData(PathwayKind.SexualAbuse)]
    public async Task PAT_97_Every_page_of_a_card_opens_with_its_questions(PathwayKind kind)
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var dsl = await school.As(Role.Dsl);
        var card = await dsl.Begin(concern, kind);
        (await dsl.See(card)).Heading.ShouldContain(kind.Words());
        foreach (var ask in PathwayTable.Of(kind).Asks.Where(ask => !ask.Kinds.Contains(PathwayStepKind.Reopened)))
        {
            var page = await dsl.Open($"{card}/{ask.Slug}");
            page.Heading.ShouldStartWith(ask.Title);
            foreach (var question in ask.Questions) page.Html.QuerySelector($"[name='Form.Answers[{question.Key}]']").ShouldNotBeNull($"{ask.Slug}: {question.Key}");
        }
    }

    private static async Task KeepEvidence(Visitor visitor, string concern) => await visitor.Follow(await visitor.Upload(
        await visitor.See($"{concern}/evidence/new"), "Keep this evidence", ("Form.File", "one.png", Files.Samples.Png),
        ("Form.Kind", "ScreenPrint"), ("Form.TakenOn.Day", "19"), ("Form.TakenOn.Month", "11"), ("Form.TakenOn.Year", "2026"), ("Form.TakenTime", "8:05"), ("Form.Place", "Facebook")));
}
