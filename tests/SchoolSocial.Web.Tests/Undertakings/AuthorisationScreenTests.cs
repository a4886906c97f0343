using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Tests.Accounts;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Undertakings;

/// <summary>Rules UND-13 to UND-24 on the screens.</summary>
public sealed class AuthorisationScreenTests
{
    /// <summary>ST07, ST08: asked for, decided by the head, in force once trained and undertaken.</summary>
    [Fact]
    public async Task UND_13_Somebody_asks_the_head_decides_and_it_counts_once_all_is_noted()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var code = await teacher.AskFor(AuthorisationKind.SpeakForSchool, "The choir's page.");
        (await teacher.See($"/authorisations/{code}")).Text.ShouldContain("Waits for a decision");
        (await teacher.Open($"/authorisations/{code}/decision")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.As(Role.Office)).Open($"/authorisations/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await school.As(Role.Dsl)).Open($"/authorisations/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);

        var head = await school.As(Role.Headteacher);
        (await head.See("/")).Text.ShouldContain($"Decide on {code}: speak for the school online");
        (await head.See("/authorisations?when=waiting")).Text.ShouldContain(code);
        var form = await head.See($"/authorisations/{code}/decision");
        (await head.Press(form, "Decide", ("Form.Answer", "No"))).Errors.ShouldBe(["Say why not"]);
        var page = await head.Follow(await head.Press(form, "Decide", ("Form.Answer", "Yes"), ("Form.Words", "No names of children.")));
        page.Text.ShouldContain("Not in force yet. Still to be done: training, their signed undertaking.");
        page = await head.Follow(await head.Press(page, "Note what was done", ("Form.Condition", "Training")));
        page.Fact("Training")!.ShouldContain("noted by Helen Ashworth");
        page.Html.QuerySelectorAll("button").ShouldAllBe(button => !button.TextContent.Contains("I undertake this"));

        var own = await teacher.See("/");
        own.Text.ShouldContain("What you asked to be authorised for is decided");
        own.Text.ShouldContain($"Complete {code}");
        page = await teacher.Follow(await teacher.Press(await teacher.See($"/authorisations/{code}"), "I undertake this"));
        page.Text.ShouldContain("In force");
        page.Fact("Limits").ShouldBe("No names of children.");
        (await teacher.See($"/authorisations/{code}/sheet")).Text.ShouldContain("Granted by");
        (await school.ActionsOn(nameof(Authorisation))).ShouldBe(["authorisation.asked", "authorisation.granted", "authorisation.condition-met", "authorisation.condition-met"]);
    }

    [Fact]
    public async Task UND_14_What_the_head_is_to_do_the_chair_decides()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.AskFor(AuthorisationKind.SpeakForSchool, "An interview for the local paper's page.");
        var refused = await head.Press(await head.See($"/authorisations/{code}/decision"), "Decide", ("Form.Answer", "Yes"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldContain("You are the one who would be allowed it, so somebody else decides.");
        var chair = await school.As(Role.Chair);
        (await chair.See("/")).Text.ShouldContain($"Decide on {code}");
        await chair.Follow(await chair.Press(await chair.See($"/authorisations/{code}/decision"), "Decide", ("Form.Answer", "No"), ("Form.Words", "The trust speaks to the press.")));
        (await head.See($"/authorisations/{code}")).Fact("Why not").ShouldBe("The trust speaks to the press.");
    }

    /// <summary>JW25.</summary>
    [Fact]
    public async Task UND_16_Own_contact_details_take_the_parents_agreement_as_well()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var code = await teacher.AskFor(AuthorisationKind.GivePersonalDetails, "My number to one family for the hospital visit.");
        var deputy = await school.As(Role.DeputyHead);
        var page = await deputy.Follow(await deputy.Press(await deputy.See($"/authorisations/{code}/decision"), "Decide", ("Form.Answer", "Yes")));
        page.Text.ShouldContain("Still to be done: the parents' agreement");
        (await deputy.Press(page, "Note the parents' agreement")).Errors.ShouldBe(["Say who agreed"]);
        page = await deputy.Follow(await deputy.Press(page, "Note the parents' agreement", ("Form.Parents", "The mother, on the telephone")));
        page.Text.ShouldContain("In force");
        page.Fact("Parents' agreement")!.ShouldContain("heard by Daniel");
    }

    /// <summary>JW56: a written request, its scope and its end; whom it is about finds nothing.</summary>
    [Fact]
    public async Task UND_20_UND_23_Whom_it_is_about_finds_nothing_of_it_and_who_may_has_it_on_paper()
    {
        using var school = new School();
        var dsl = await school.As(Role.Dsl);
        var code = await dsl.AskFor(AuthorisationKind.ExamineDevice, "The laptop of room 4: which sites were opened.", Role.Technician, Role.ComputingLead);
        var lead = await school.As(Role.ComputingLead);
        (await lead.Open($"/authorisations/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await lead.See("/authorisations")).Text.ShouldNotContain(code);
        (await dsl.Press(await dsl.See($"/authorisations/{code}/decision"), "Decide", ("Form.Answer", "Yes"))).Errors.ShouldContain("You asked for it, so somebody else decides.");
        var head = await school.As(Role.Headteacher);
        var form = await head.See($"/authorisations/{code}/decision");
        var late = await head.Press(form, "Decide", [("Form.Answer", "Yes"), .. Typed.On("Form.Until", 20, 12, 2027)]);
        late.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.Text.ShouldContain("This lasts 31 days at most");
        await head.Follow(await head.Press(form, "Decide", ("Form.Answer", "Yes")));
        var technician = await school.As(Role.Technician);
        (await technician.See($"/authorisations/{code}")).Text.ShouldContain("In force");
        var sheet = (await technician.See($"/authorisations/{code}/sheet")).Text;
        foreach (var words in (string[])["The laptop of room 4", SchoolStory.NameOf(Role.Headteacher), "10 December 2026"]) sheet.ShouldContain(words);
        (await (await school.As(Role.Dpo)).See("/authorisations")).Text.ShouldContain(code);
        var id = await school.With(db => db.Authorisations.Select(each => each.Id).SingleAsync());
        (await school.With(db => db.AuditVisibleTo(SchoolStory.Actor(Role.ComputingLead)).CountAsync(entry => entry.RootId == id))).ShouldBe(0);
    }

    /// <summary>WD18: nobody writes for an account without it, and it ends with its last day.</summary>
    [Fact]
    public async Task UND_21_Who_is_asked_to_write_for_an_account_may_do_so_while_the_record_is_in_force()
    {
        using var school = new School();
        var account = (await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Operator.As(Role.TeachingAssistant)])).Code;
        var lead = await school.As(Role.ComputingLead);
        var form = await lead.See($"/accounts/{account}/contributors");
        await lead.Follow(await lead.Press(form, "Ask for it",
            [("Form.PersonId", SchoolStory.PersonId(Role.TeachingAssistant).ToString()), ("Form.Scope", "Two posts a week."), ("Form.Reason", "She knows the choir."), .. Typed.On("Form.Until", 4, 12, 2026)]));
        var code = await school.With(db => db.Authorisations.Select(each => each.Code).SingleAsync());
        var head = await school.As(Role.Headteacher);
        var page = await head.Follow(await head.Press(await head.See($"/authorisations/{code}/decision"), "Decide", ("Form.Answer", "Yes")));
        foreach (var condition in (string[])["Training", "Briefing", "ConsentBriefing"]) page = await head.Follow(await head.Press(page, "Note what was done", ("Form.Condition", condition)));
        (await MayPost(school, account)).ShouldBeFalse();
        var assistant = await school.As(Role.TeachingAssistant);
        await assistant.Follow(await assistant.Press(await assistant.See($"/authorisations/{code}"), "I undertake this"));
        (await MayPost(school, account)).ShouldBeTrue();
        (await lead.See($"/accounts/{account}/contributors")).Text.ShouldContain("In force");

        // Within its last 28 days it comes up, for whose it is and for whoever granted it.
        (await assistant.See("/")).Text.ShouldContain($"{code} ends soon");
        (await head.See("/")).Text.ShouldContain($"{code} of {SchoolStory.NameOf(Role.TeachingAssistant)} ends soon");
        school.Time.Pass(new DateTime(2026, 12, 5, 0, 0, 0, DateTimeKind.Utc) - school.Time.Now - TimeSpan.FromSeconds(1));
        (await MayPost(school, account)).ShouldBeTrue("a second before midnight");
        school.Time.Pass(TimeSpan.FromSeconds(1));
        (await MayPost(school, account)).ShouldBeFalse("at midnight");
    }

    [Fact]
    public async Task UND_22_The_hand_over_of_a_leaver_knows_what_they_may_do()
    {
        using var school = new School();
        var dsl = await school.As(Role.Dsl);
        var device = await dsl.AskFor(AuthorisationKind.ExamineDevice, "The laptop of room 4.", Role.Technician);
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"/authorisations/{device}/decision"), "Decide", ("Form.Answer", "Yes")));
        var logo = await (await school.As(Role.Technician)).AskFor(AuthorisationKind.UseNameOrLogo, "The badge on the network's start page.");
        var gate = await head.See($"/leaving/{SchoolStory.PersonId(Role.Technician)}");
        gate.Text.ShouldContain($"Use the school's name or logo, {logo}: asked for");
        gate.Text.ShouldContain($"Investigate, or examine a device, {device}");
        await head.Follow(await head.Press(await head.See($"/authorisations/{device}/ending"), "End it", ("Form.Reason", "He leaves.")));
        (await head.See($"/leaving/{SchoolStory.PersonId(Role.Technician)}")).Text.ShouldNotContain(device);
    }

    /// <summary>ST16: governors are encouraged where staff are bound.</summary>
    [Fact]
    public async Task UND_24_Governors_are_encouraged_where_staff_are_bound()
    {
        using var school = new School();
        (await (await school.As(Role.Governor)).See("/my-declarations")).Text.ShouldContain("Family links and friendships with families are accepted");
        var teacher = (await (await school.As(Role.Teacher)).See("/my-declarations")).Text;
        teacher.ShouldNotContain("Family links");
        teacher.ShouldContain("it is due once a year");
    }

    [Fact]
    public async Task UND_19_What_is_ended_early_gives_nothing_any_more_and_can_be_asked_for_again()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var code = await teacher.AskFor(AuthorisationKind.UseNameOrLogo, "The badge on a poster.");
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"/authorisations/{code}/decision"), "Decide", ("Form.Answer", "Yes")));
        (await teacher.See($"/authorisations/{code}")).Text.ShouldContain("In force");
        await head.Follow(await head.Press(await head.See($"/authorisations/{code}/ending"), "End it", ("Form.Reason", "The badge changes.")));
        var page = await teacher.See($"/authorisations/{code}");
        page.Text.ShouldContain("The badge changes.");
        var again = await teacher.See(page.Html.QuerySelector("a[href*='again=']")!.GetAttribute("href")!);
        again.Html.QuerySelector("textarea")!.TextContent.ShouldContain("The badge on a poster.");
        await teacher.Follow(await teacher.Press(again, "Ask for it", Typed.On("Form.Until", 18, 12, 2026)));
        (await teacher.See("/my-authorisations")).Html.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
    }

    private static Task<bool> MayPost(School school, string account) => school.With(async db =>
    {
        var who = SchoolStory.Actor(Role.TeachingAssistant);
        var found = await db.FindAccountAsync(SchoolStory.Actor(Role.ComputingLead), account, school.Time.Now, default);
        return PostingRight.Of(found!, await db.LedgerBooksAsync(who, default), who.PersonId, school.Time.Now).IsAllowed;
    });
}

internal static class AuthorisationScene
{
    /// <summary>Asks by the form, for oneself or for somebody else, and says under which reference.</summary>
    public static async Task<string> AskFor(this Visitor visitor, AuthorisationKind kind, string scope, Role? of = null, Role? about = null)
    {
        List<(string, string)> answers = [("Form.Kind", kind.ToString()), ("Form.Scope", scope), ("Form.Reason", "It is needed this term."), .. Typed.On("Form.Until", 10, 12, 2026)];
        if (of is { } person) answers.Add(("Form.PersonId", SchoolStory.PersonId(person).ToString()));
        if (about is { } them) answers.Add(("Form.AboutId", SchoolStory.PersonId(them).ToString()));
        var page = await visitor.Follow(await visitor.Press(await visitor.See("/my-authorisations/new"), "Ask for it", [.. answers]));
        return page.Html.QuerySelector("main .govuk-caption-l")!.TextContent;
    }
}
