using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.Pathways;

/// <summary>Rules PAT-34 to PAT-39 of docs/rules/pathways.md through the screens.</summary>
public sealed class AdultsScreenTests : IDisposable
{
    private static readonly (string, string)[] Now = [.. On("Form.On", 20, 11, 2026), ("Form.Time", "08:05")];

    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task PAT_35_PAT_36_PAT_39_From_the_four_questions_to_the_outcome()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        var pathway = await head.Begin(concern, PathwayKind.Adults);
        (await head.See(pathway)).Text.ShouldContain("start no investigation, before the designated officer has advised");
        (await head.AnswerThreshold(pathway, "adults-limb-risk", "unsure")).Location.ShouldBe($"{pathway}/officer");
        var page = await head.See(pathway);
        page.Text.ShouldContain("The designated officer is told: by Monday 23 November 2026");
        (await head.Answer(pathway, "investigation", ("words", "I asked them about it."))).Errors.ShouldBe(["Answer first whether this is about somebody who spoke up."]);
        await head.Follow(await head.Answer(pathway, "disclosure", ("adults-disclosure", "no")));
        (await head.Answer(pathway, "investigation", ("words", "I asked them about it."))).Errors.ShouldBe(["Do not investigate before the designated officer has advised."]);
        (await head.Answer(pathway, "outcome", ("outcome", "unfounded"), ("reason", "I know them well."))).Errors.ShouldBe(["There is no outcome before the designated officer has advised that the school may act."]);
        await head.Follow(await head.Answer(pathway, "officer", [("who", "Joan Mistry"), ("words", "What the teacher told me."), .. Now]));
        await head.Follow(await head.Answer(pathway, "advice", [("may-act", "go"), ("who", "Joan Mistry"), ("words", "Speak to both, with a note taker."), .. Now]));
        await head.Follow(await head.Answer(pathway, "investigation", ("words", "Spoke to both.")));
        await head.Follow(await head.Answer(pathway, "outcome", ("outcome", "unsubstantiated"), ("reason", "Neither can be proved.")));
        (await head.Answer(pathway, "law", ("law", "unsure"), ("reason", "I cannot tell."))).Location.ShouldBe($"{pathway}/police", "what may be against the law opens the decision on the police");
        await head.Follow(await head.Answer(pathway, "police", ("told", "no"), ("reason", "The officer has told them.")));
        await head.Follow(await head.Answer(pathway, "suitability", ("adults-suitability", "yes"), ("reason", "Advice was taken and followed.")));
        await head.Follow(await head.Answer(pathway, "identification", ("adults-identification", "no")));
        await head.Follow(await head.Answer(pathway, "child", ("lead-told", "yes"), ("words", "She sees the counsellor.")));
        (await head.Answer(pathway, "close", ("reason", "x"))).Errors.ShouldBe(["You cannot close this yet. Still to be said: what is done for the adult."]);
        await head.Follow(await head.Answer(pathway, "adult", ("contact", "Farah Siddiqui"), ("work", "changed"), ("reason", "Never alone with a class for now.")));
        page = await head.Follow(await head.Answer(pathway, "close", ("reason", "Both know the outcome.")));
        page.Text.ShouldContain("Neither can be proved.");
        page.Text.ShouldContain("20 November 2026, 8:05am");
    }

    [Fact]
    public async Task PAT_36_A_late_call_is_said_to_be_late()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        school.Time.Pass(TimeSpan.FromDays(4));
        var head = await school.As(Role.Headteacher);
        var pathway = await head.Begin(concern, PathwayKind.Adults);
        await head.AnswerThreshold(pathway, "adults-limb-harm", "yes");
        (await head.See(pathway)).Html.QuerySelector("main .govuk-tag--red")!.TextContent.ShouldBe("Late");
    }

    [Fact]
    public async Task PAT_38_Everybody_who_opens_it_reads_that_nobody_may_be_named()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        var pathway = await head.Begin(concern, PathwayKind.Adults);
        (await head.Answer(pathway, "identification", ("adults-identification", "yes"))).Errors.ShouldBe(["Answer this: Who was told that nothing may be published?"]);
        var page = await head.Follow(await head.Answer(pathway, "identification", ("adults-identification", "unsure"), ("told", "The governors and the parents.")));
        page.Html.QuerySelector("main .govuk-warning-text")!.TextContent.ShouldContain("A post by a parent counts as publishing");
        page = await head.Follow(await head.Answer(pathway, "identification-lifted", ("ground", "charge"), ("reason", "Told by the police.")));
        page.Html.QuerySelector("main .govuk-warning-text").ShouldBeNull();
    }

    [Fact]
    public async Task PAT_34_The_lead_who_was_let_in_writes_the_childs_part_and_nothing_else()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        var pathway = await head.Begin(concern, PathwayKind.Adults);
        var dsl = await school.As(Role.Dsl);
        (await dsl.Open(pathway)).Status.ShouldBe(HttpStatusCode.NotFound);
        await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/grants/new"), "Let them see it",
            ("Form.PersonId", SchoolStory.PersonId(Role.Dsl).ToString()), ("Form.Share", "Whole"), ("Form.Reason", "For the child.")));
        (await dsl.See(pathway)).Html.QuerySelectorAll("main ul a").Select(link => link.TextContent).ShouldBe(["For the child"]);
        (await dsl.AnswerThreshold(pathway, "adults-limb-harm", "no")).Errors.ShouldBe(["Whoever manages the case does this: the head, or the chair where it is about the head or a governor."]);
        await dsl.Follow(await dsl.Answer(pathway, "child", ("lead-told", "yes"), ("words", "She is safe.")));
        (await school.With(db => db.Notices.AnyAsync(notice => notice.Kind == NoticeKind.PathwayN))).ShouldBeFalse();
    }

    [Fact]
    public async Task PAT_34_About_the_head_the_chair_manages_it_and_about_a_child_there_is_none()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        var chair = await school.As(Role.Chair);
        var pathway = await chair.Begin(concern, PathwayKind.Adults);
        (await chair.See(pathway)).Text.ShouldContain("Answer the four questions of the harm threshold first.");
        (await (await school.As(Role.Headteacher)).Open(pathway)).Status.ShouldBe(HttpStatusCode.NotFound);
        var other = await school.Upset();
        (await (await school.As(Role.Dsl)).See($"/concerns/{other.Code}/pathways")).Text.ShouldContain("This concern is not about an adult of the school.");
    }
}
