using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Tests.Files;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.Pathways;

/// <summary>Rules PAT-01 to PAT-07 and PAT-10 to PAT-16 of docs/rules/pathways.md through the screens.</summary>
public sealed class NudesScreenTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task PAT_10_PAT_14_From_a_yes_to_the_closing()
    {
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        var page = await dsl.See(pathway);
        page.Text.ShouldContain("It does not replace it");
        page.Text.ShouldContain("Answer the five questions first.");
        page.HasLink("The risk questions").ShouldBeFalse();
        (await dsl.Answer(pathway, "triggers")).Errors.Count.ShouldBe(5, "each of the five is asked");
        var answered = await dsl.AnswerTriggers(pathway, "nudes-trigger-coercion", "unsure");
        answered.Location.ShouldBe($"{pathway}/referral", "what is not known counts as yes and opens the referral");
        var refused = await dsl.Open($"{pathway}/risk");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["One of the answers was yes, or not known: it is referred before anything else."]);
        await dsl.Follow(await dsl.Refer(pathway));
        (await dsl.Answer(pathway, "close", ("reason", "All done."))).Errors.Single().ShouldStartWith("You cannot close this yet. Still to be said: which of the three situations it is; whether Report Remove was offered");
        await dsl.AnswerFive(pathway);
        page = await dsl.Follow(await dsl.Answer(pathway, "close", ("reason", "The police have it.")));
        page.Text.ShouldContain("Closed");
        page.Text.ShouldContain("It would put the child at risk.");
        page.Text.ShouldContain("20 November 2026");
        (await school.ActionsOn(nameof(Pathway))).Where(action => action != "pathway.opened").Distinct().ShouldBe(["pathway.started", "pathway.step-taken", "pathway.closed"]);
        (await dsl.Answer(pathway, "reopen", ("reason", "There is another."))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task PAT_12_PAT_06_Not_referring_waits_for_the_head_who_is_told_by_the_letter_alone()
    {
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        await dsl.AnswerTriggers(pathway);
        (await dsl.Open($"{pathway}/not-referred")).Errors.ShouldBe(["Answer the risk questions first."]);
        await dsl.Follow(await dsl.AnswerRisks(pathway));
        await school.With(db => db.Database.ExecuteSqlRawAsync("DELETE FROM Notices"));
        await dsl.Follow(await dsl.Answer(pathway, "not-referred", ("reason", "Both are fourteen and both families are with us.")));
        (await school.With(db => db.Notices.Select(notice => new { notice.PersonId, notice.Kind, notice.Path }).ToListAsync())).ShouldBe([new { PersonId = SchoolStory.PersonId(Role.Headteacher), Kind = NoticeKind.PathwayN, Path = pathway }]);
        NoticeKind.PathwayN.Words().ShouldBe("A pathway of type N needs you");
        (await dsl.Answer(pathway, "second-mind", ("agreed", "yes"), ("reason", "Me again."))).Errors.ShouldBe(["You asked for this yourself, so somebody else has to agree or say no."]);
        var head = await school.As(Role.Headteacher);
        var page = await head.Follow(await head.Answer(pathway, "second-mind", ("agreed", "yes"), ("reason", "I have read it all and agree.")));
        page.Text.ShouldContain("I agree that it is not referred");
        page.Text.ShouldContain("I have read it all and agree.");
    }

    [Fact]
    public async Task PAT_13_A_viewing_keeps_who_and_where_and_nothing_of_what()
    {
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        await dsl.AnswerTriggers(pathway);
        await dsl.Follow(await dsl.Answer(pathway, "viewing", ("ground", "shown")));
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Answer(pathway, "viewing-answer", ("agreed", "yes")));
        school.Time.Pass(TimeSpan.FromMinutes(10));
        (string, string)[] when = [.. On("Form.On", 20, 11, 2026), ("Form.Time", DomainTime())];
        (await dsl.Answer(pathway, "viewed", [("with", SchoolStory.PersonId(Role.Dsl).ToString()), ("place", "premises"), .. when])).Errors.ShouldBe(["A second member of staff has to be there. Name somebody other than yourself."]);
        var page = await dsl.Follow(await dsl.Answer(pathway, "viewed", [("with", SchoolStory.PersonId(Role.TeachingAssistant).ToString()), ("place", "premises"), .. when]));
        page.Text.ShouldContain("with Yusuf Demir");
        (await dsl.Open($"{pathway}/viewed")).Html.QuerySelectorAll("main textarea, main input[type=text]:not([name^='Form.On']):not([name='Form.Time'])").ShouldBeEmpty();
    }

    [Fact]
    public async Task PAT_01_Who_may_not_see_the_concern_finds_no_pathway()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        var pathway = await head.Begin(concern, PathwayKind.Nudes);
        var dsl = await school.As(Role.Dsl);
        foreach (var address in (string[])[pathway, $"{pathway}/triggers", $"/concerns/{concern.Code}/pathways"]) (await dsl.Open(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        (await (await school.As(Role.Teacher)).Open(pathway)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await dsl.See("/concerns")).Text.ShouldNotContain(concern.Code);
        (await head.Press(await head.See($"/concerns/{concern.Code}"), "Acknowledge this concern")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await head.See($"/concerns/{concern.Code}")).Text.ShouldContain("You cannot close this yet: a pathway is open.");
    }

    [Fact]
    public async Task PAT_16_WD80_Beginning_seals_every_file_and_takes_no_more()
    {
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        (string, string)[] said = [("Form.Kind", "ScreenPrint"), .. On("Form.TakenOn", 19, 11, 2026), ("Form.TakenTime", "8:05"), ("Form.Place", "A phone")];
        await dsl.Follow(await dsl.Upload(await dsl.See($"/concerns/{concern.Code}/evidence/new"), "Keep this evidence", ("Form.File", "one.png", Samples.Png), said));
        var file = (await dsl.See($"/concerns/{concern.Code}/evidence")).Html.QuerySelector("a[href*='/file']")!.GetAttribute("href")!;
        (await dsl.Open(file)).Status.ShouldBe(HttpStatusCode.OK);
        await dsl.Begin(concern, PathwayKind.Nudes);
        (await dsl.Open(file)).Status.ShouldNotBe(HttpStatusCode.OK);
        (await dsl.See($"/concerns/{concern.Code}/evidence/new")).Text.ShouldContain("No file may be kept with this concern");
    }

    /// <summary>Changing the text of a reference changes no record already made.</summary>
    [Fact]
    public async Task PAT_07_REF_08_WD81_A_step_keeps_the_question_as_it_stood()
    {
        const string Asked = "Is an adult involved in any way: making it, asking for it, having it, or among those it went to?";
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        await dsl.AnswerTriggers(pathway);
        var before = await SheetsAsync();
        var text = await school.With(db => db.References.Where(item => item.Key == "nudes-trigger-adult").Select(item => item.Texts.Single()).SingleAsync());
        before.ShouldContain(text.Id.ToString(), Case.Insensitive);
        (await school.With(db => db.Set<ReferenceUse>().AnyAsync(use => use.TextId == text.Id && use.PersonId == SchoolStory.PersonId(Role.Dsl)))).ShouldBeTrue();
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"/settings/references/{text.ItemId}/texts/new"), "Keep this version",
            [("Form.Text", "Is anybody over 18 part of it?"), ("Form.Source", "Our authority"), .. On("Form.FromOn", 20, 11, 2026)]));
        (await SheetsAsync()).ShouldBe(before);
        (await dsl.See(pathway)).Text.ShouldContain(Asked);
        var again = await dsl.See($"{pathway}/triggers");
        again.Text.ShouldContain("Is anybody over 18 part of it?");
        again.Text.ShouldNotContain(Asked);
        (await school.With(db => db.Notices.AnyAsync(notice => notice.Kind == NoticeKind.ReferenceChanged && notice.PersonId == SchoolStory.PersonId(Role.Dsl)))).ShouldBeTrue("who used it is told");

        async Task<string> SheetsAsync()
        {
            var vault = school.Services.GetRequiredService<Vault>();
            var steps = await school.With(db => db.Set<PathwayStep>().AsNoTracking().Where(step => step.Answers != null).OrderBy(step => step.Number).ToListAsync());
            return string.Join("\n", steps.Select(step => vault.Open(step.Answers!, step.Id)));
        }
    }

    /// <summary>The national advice stands inside the pathway with its link and the day it was last checked.</summary>
    [Fact]
    public async Task PAT_08_WD81_What_is_read_there_says_where_to_read_on_and_when_it_was_checked()
    {
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        var page = await dsl.See(pathway);
        page.HasLink("Read on: Advice on sharing nudes and semi-nudes").ShouldBeTrue();
        page.Text.ShouldContain("For England. Not yet checked by this school.");
        var item = await school.With(db => db.References.SingleAsync(each => each.Key == "edition-nudes"));
        await dsl.Follow(await dsl.Press(await dsl.See($"/settings/references/{item.Id}"), "I have looked this up today"));
        (await dsl.See(pathway)).Text.ShouldContain("For England. Last checked by this school on 20 November 2026.");
        (await dsl.Open($"{pathway}/referral")).Text.ShouldContain("Not yet checked by this school.");
    }

    [Fact]
    public async Task PAT_09_A_pathway_is_kept_and_held_with_its_concern()
    {
        var concern = await school.Upset();
        var head = await school.As(Role.Headteacher);
        var pathway = await head.Begin(concern, PathwayKind.Nudes);
        (await head.See(pathway)).Text.ShouldContain($"This pathway and the letters of concern {concern.Code} are kept as long as the concern");
        var page = await head.See(pathway);
        page.Text.ShouldNotContain("Legal hold since");
        await head.Follow(await head.Press(await head.See(page.Html.QuerySelector("a[href$='/hold']")!.GetAttribute("href")!), "Put under legal hold", ("Form.Reason", "A claim.")));
        (await head.See(pathway)).Text.ShouldContain("Legal hold since");
        (await (await school.As(Role.DeputyDsl)).See(pathway)).Text.ShouldContain("Legal hold since");
        (await school.With(db => db.LegalHolds.Select(hold => hold.HeldId).SingleAsync())).ShouldBe(concern.Id);
    }

    [Fact]
    public async Task PAT_02_PAT_03_The_same_form_sent_twice_is_one_step()
    {
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        (await dsl.See(pathway)).Text.ShouldContain("The risk questions. Answer the five questions first.");
        await dsl.AnswerTriggers(pathway);
        var form = await dsl.See($"{pathway}/report-remove");
        for (var time = 0; time < 2; time++) (await dsl.Press(form, "Record this answer", ("Form.Answers[answer]", "yes"), ("Form.Answers[how]", "On the phone with her."))).Location.ShouldBe(pathway);
        (await school.With(db => db.Set<PathwayStep>().CountAsync(step => step.Kind == PathwayStepKind.ReportRemoveAnswered))).ShouldBe(1);
        (await dsl.Press(await dsl.See($"{pathway}/parents"), "Record this answer", ("Form.Answers[answer]", "no"))).Errors.ShouldBe(["Answer this: Why not?"]);
        var step = await school.With(db => db.Set<PathwayStep>().SingleAsync(each => each.Kind == PathwayStepKind.ReportRemoveAnswered));
        step.Capacity.ShouldBe(Capacity.Lead);
        step.Answers!.Cipher.ShouldNotContain("phone");
    }

    [Fact]
    public async Task PAT_04_Every_page_of_a_pathway_says_that_it_does_not_replace_judgement()
    {
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        await dsl.AnswerTriggers(pathway);
        foreach (var address in (string[])[$"/concerns/{concern.Code}/pathways", pathway, .. PathwayTable.Of(PathwayKind.Nudes).Asks.Select(ask => $"{pathway}/{ask.Slug}")])
        {
            (await dsl.Open(address)).Text.ShouldContain("It does not replace it", Case.Insensitive, address);
        }
    }

    private string DomainTime() => Domain.Schools.SchoolTime.ToLocal(school.Time.Now).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
