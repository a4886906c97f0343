using SchoolSocial.Web.Features.Audit;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-35 to CON-38 on the screens: parts, matches, classification, and somebody who cannot sign in yet.</summary>
public sealed class PeopleOnConcernTests
{
    /// <summary>One event with a target and two alleged: the totals and each pupil's file say exactly that (WH31, F11).</summary>
    [Fact]
    public async Task CON_36_One_event_with_a_target_and_two_alleged_says_exactly_that_everywhere()
    {
        using var school = new School();
        var code = await LoggedAsync(school, ("Form.Targets", "Olivia Hughes"), ("Form.Alleged", "Kamil Nowak\nAisha Begum"));
        var dsl = await school.As(Role.Dsl);
        var totals = await dsl.See("/concerns/parts");
        CountOf(totals, "It happened to them").ShouldBe("1");
        CountOf(totals, "They may have done it").ShouldBe("2");
        CountOf(totals, "They saw it").ShouldBe("0");
        foreach (var (name, part) in ((string, string)[])[("Olivia", "It happened to them: 1"), ("Kamil", "They may have done it: 1"), ("Aisha", "They may have done it: 1")])
        {
            var pupil = await school.With(db => db.Pupils.SingleAsync(each => each.GivenName == name));
            var file = await dsl.See($"/concerns/pupils/{pupil.Id}");
            file.Html.QuerySelectorAll("main ul li").Select(item => Page.Plain(item.TextContent)).ShouldBe([part]);
            file.HasLink(code).ShouldBeTrue();
        }

        var nobody = await school.With(db => db.Pupils.SingleAsync(each => each.GivenName == "Noah"));
        (await dsl.Open($"/concerns/pupils/{nobody.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CON_37_Wrong_child_is_taken_off_with_a_reason_and_counts_no_more()
    {
        using var school = new School();
        var code = await LoggedAsync(school, ("Form.Alleged", "Kamil Nowak\nAisha Begum"));
        var dsl = await school.As(Role.Dsl);
        var link = await LinkAsync(dsl, code, "Aisha Begum");
        var page = await dsl.See(link);
        await dsl.Follow(await dsl.Press(page, "Change the part", ("PartForm.Part", "Witness"), ("PartForm.Reason", "She only saw it.")));
        CountOf(await dsl.See("/concerns/parts"), "They may have done it").ShouldBe("1");
        page = await dsl.See(link);
        page.Text.ShouldContain("Before: They may have done it. Why: She only saw it.");
        var noted = await dsl.Follow(await dsl.Press(page, "Note this", ("Form.Awareness", "NotToldYet"), ("Form.Outcome", "Spoken to with her mother.")));
        noted.Text.ShouldContain("What somebody knows was noted");
        var record = await dsl.Follow(await dsl.Press(noted, "Take them off", ("RemovalForm.Reason", "It was another child of that name.")));
        record.HasLink("Aisha Begum").ShouldBeFalse();
        var aisha = await school.With(db => db.Pupils.SingleAsync(each => each.GivenName == "Aisha"));
        (await dsl.Open($"/concerns/pupils/{aisha.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await school.ActionsOn(nameof(Concern))).Where(action => action.StartsWith("concern.person-", StringComparison.Ordinal)).ShouldBe(
            ["concern.person-moved", "concern.person-noted", "concern.person-noted", "concern.person-removed"]);
    }

    [Fact]
    public async Task CON_37_Somebody_is_added_and_an_adult_at_risk_is_marked()
    {
        using var school = new School();
        var code = await LoggedAsync(school);
        var dsl = await school.As(Role.Dsl);
        var form = await dsl.See($"/concerns/{code}/people/new");
        (await dsl.Press(form, "Add them")).Errors.ShouldBe(["Choose the part they played", "Write their name or account name", "Say how you know"], ignoreOrder: true);
        var record = await dsl.Follow(await dsl.Press(form, "Add them",
            ("Form.Name", "Olivia's grandmother"), ("Form.Part", "Target"), ("Form.IsAdultAtRisk", "true"), ("Form.Reason", "She came in with the child.")));
        record.Text.ShouldContain("Olivia's grandmother, adult at risk");
    }

    /// <summary>WH03: "parent" also means carers, relatives and anybody close to a family, and not everybody is known.</summary>
    [Fact]
    public async Task CON_58_WH03_What_somebody_is_and_how_they_belong_to_a_child_is_noted_and_the_old_value_stays()
    {
        using var school = new School();
        var code = await LoggedAsync(school);
        var dsl = await school.As(Role.Dsl);
        var form = await dsl.See($"/concerns/{code}/people/new");
        (string, string)[] said = [("Form.Name", "uncle_dave_71"), ("Form.Part", "Alleged"), ("Form.Kind", "NotKnown"), ("Form.Relation", ""), ("Form.Reason", "It is the name of the account.")];
        var record = await dsl.Follow(await dsl.Press(form, "Add them", said));
        record.Text.ShouldContain("uncle_dave_71, not known, or anonymous");

        // The same form sent twice adds one.
        await dsl.Follow(await dsl.Press(form, "Add them", said));
        CountOf(await dsl.See("/concerns/parts"), "They may have done it").ShouldBe("1");

        var link = await LinkAsync(dsl, code, "uncle_dave_71");
        var page = await dsl.Follow(await dsl.Press(await dsl.See(link), "Note this", ("Form.Kind", "Relative"), ("Form.Relation", "Olivia's uncle"), ("Form.IsAdultAtRisk", "true")));
        page.Fact("What they are").ShouldBe("another relative, Olivia's uncle, adult at risk");
        page.Text.ShouldContain("What somebody is was noted");
        page.Text.ShouldContain("Before: not known, or anonymous");
        record = await dsl.See($"/concerns/{code}");
        record.Text.ShouldContain("another relative, Olivia's uncle, adult at risk");
        record.Text.ShouldContain("A referral to adult services may be right");
        (await dsl.See($"/concerns/{code}/print")).Text.ShouldContain("another relative, Olivia's uncle");
    }

    [Fact]
    public async Task CON_58_Nobody_stands_twice_on_a_concern_in_one_part()
    {
        using var school = new School();
        var code = await LoggedAsync(school, ("Form.Targets", "Olivia Hughes\nOlivia Hughes"), ("Form.Alleged", "A boy from the park"));
        var dsl = await school.As(Role.Dsl);
        CountOf(await dsl.See("/concerns/parts"), "It happened to them").ShouldBe("1");
        (await dsl.Press(await dsl.See($"/concerns/{code}/people/new"), "Add them", ("Form.Name", "Olivia Hughes"), ("Form.Part", "Target"), ("Form.Reason", "She told me."))).Errors
            .ShouldBe(["They are on this concern in that part already."]);
        var kamil = await school.With(db => db.Pupils.Where(pupil => pupil.GivenName == "Kamil").Select(pupil => pupil.Id).SingleAsync());
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{code}/people/new"), "Add them", ("Form.Name", "Kamil Nowak"), ("Form.Part", "Alleged"), ("Form.Reason", "He told me.")));
        var match = await dsl.Press(await dsl.See(await LinkAsync(dsl, code, "A boy from the park")), "Match the name", ("MatchForm.Match", $"pupil:{kamil}"), ("MatchForm.Reason", "It was he."));
        match.Errors.ShouldBe(["They are on this concern in that part already."]);
        CountOf(await dsl.See("/concerns/parts"), "They may have done it").ShouldBe("2", "the name nobody has matched, and Kamil");
    }

    [Fact]
    public async Task CON_35_Lead_classifies_it_and_the_old_value_stays()
    {
        using var school = new School();
        var code = await LoggedAsync(school);
        var dsl = await school.As(Role.Dsl);
        var form = await dsl.See($"/concerns/{code}/classification");
        (await dsl.Press(form, "Classify it", ("Form.Tags", "PersonalData"))).Errors.ShouldBe(["Say why"]);
        var record = await dsl.Follow(await dsl.Press(form, "Classify it",
            ("Form.Kind", "BullyingAmongPupils"), ("Form.Tags", "PersonalData"), ("Form.Tags", "Racism"), ("Form.Tags", "OutOfHours"), ("Form.Reason", "The names were in it.")));
        record.Text.ShouldContain("Bullying among pupils");
        record.Text.ShouldContain("72 hours may run");
        record.Fact("What was written?").ShouldBe("Racism");
        var again = await dsl.See($"/concerns/{code}/classification");
        again.Text.ShouldContain("A pupil followed or commented");
        again.Text.ShouldContain("The names were in it.");
    }

    /// <summary>The front door keeps what each card asks, back-dated with both dates (WD39, WD77, JW53).</summary>
    [Fact]
    public async Task CON_55_Card_keeps_its_answers_and_both_dates()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var cards = await teacher.See("/concerns/new");
        cards.HasLink("Bullying among pupils").ShouldBeTrue();
        var form = await teacher.See("/concerns/new/bullying");
        form.Text.ShouldContain("Cyberbullying is using technology to embarrass, humiliate, threaten or frighten");
        var check = await teacher.Press(form, "Look it over",
            [("Form.AtRisk", "No"), ("Form.Account", "Messages at night."), ("Form.AboutAdult", "false"), ("Form.Tags", "InstantMessage"), ("Form.Tags", "Disablist"), ("Form.Tags", "Cyber"),
                ("Form.SinceWhen", "since half-term"), ("Form.ReachedUsBy", "PupilNote"), .. Typed.On("Form.HappenedOn", 2, 11, 2026)]);
        check.Text.ShouldContain("Instant message or group chat");
        var code = (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
        var record = await (await school.As(Role.Dsl)).See($"/concerns/{code}");
        record.Fact("What kind of bullying?").ShouldBe("Online, About a disability");
        record.Fact("Since when").ShouldBe("since half-term");
        record.Fact("Happened").ShouldBe("Monday 2 November 2026");
        record.Fact("Logged")!.ShouldContain("20 November 2026");
        record.Fact("How it reached us").ShouldBe("A pupil's note, text or worry slip");
        var foreign = await teacher.Press(await teacher.See("/concerns/new/underage-account"), "Look it over");
        foreign.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task CON_41_Praise_is_kept_and_is_no_concern()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var kept = await teacher.Follow(await teacher.Press(await teacher.See("/concerns/mentions/new"), "Keep it", ("Form.Words", "Thank you for a lovely fair.")));
        kept.Text.ShouldContain("Thank you for a lovely fair.");
        (await school.With(db => db.Concerns.CountAsync())).ShouldBe(0);
        (await (await school.As(Role.Dsl)).See("/concerns")).Text.ShouldContain("0 found");
    }

    [Fact]
    public async Task CON_40_Register_of_adults_shows_what_each_persons_come_to_and_CON_42_a_list_taken_out_is_recorded()
    {
        using var school = new School();
        foreach (var reporter in (Role[])[Role.Teacher, Role.Supply, Role.Office]) await school.Given.ConcernAsync(reporter, "A small thing.", about: Role.TeachingAssistant);
        var concern = await school.Given.ConcernAsync(Role.Teacher, "Another small thing.", about: Role.Volunteer);
        var head = await school.As(Role.Headteacher);
        var register = await head.See("/concerns/adults");
        register.Html.QuerySelectorAll("tbody tr th").Select(cell => Page.Plain(cell.TextContent)).ShouldBe([SchoolStory.NameOf(Role.TeachingAssistant), SchoolStory.NameOf(Role.Volunteer)]);
        register.Text.ShouldContain("3, look for a pattern");
        (await head.See($"/concerns/adults/{SchoolStory.PersonId(Role.Volunteer)}")).HasLink(concern.Code).ShouldBeTrue();
        (await (await school.As(Role.Dsl)).See("/concerns/adults")).Text.ShouldContain("There is none that you may see");

        // Somebody on no list of ours, such as a man of the print firm, is not missing from it.
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/adult-at-school"), "Look it over", ("Form.Account", "He asked for her name."), ("Form.AdultName", "A man from the print firm"), ("Form.AtRisk", "No"));
        var stranger = (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
        register = await head.See("/concerns/adults");
        register.Text.ShouldContain("A man from the print firm");
        register.HasLink(stranger).ShouldBeTrue();
        var file = await head.See("/concerns/list.csv");
        file.Body.ShouldContain(concern.Code);
        (await school.ActionsOn(nameof(Concern))).Count(action => action == "concern.exported").ShouldBe(5);
    }

    /// <summary>CON-38: the authority's contact cannot sign in yet. The concern waits sealed, they are invited by letter, and a sheet is printed.</summary>
    [Fact]
    public async Task CON_38_Contact_without_a_sign_in_is_invited_and_the_concern_waits_sealed()
    {
        using var school = new School();
        await school.With(async db =>
        {
            foreach (var role in (Role[])[Role.Chair, Role.JointChair, Role.ViceChair])
            {
                var held = await db.Appointments.SingleAsync(each => each.Role == role);
                held.End(school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.Clerk), school.Time.Now);
            }

            db.Remove(await db.Users.SingleAsync(user => user.Id == SchoolStory.PersonId(Role.AuthorityContact)));
            await db.SaveChangesAsync();
        });
        var deputy = await school.As(Role.DeputyHead);
        var check = await deputy.Press(await deputy.See("/concerns/new/adult-at-school"), "Look it over",
            ("Form.Account", "About the head."), ("Form.AdultId", SchoolStory.PersonId(Role.Headteacher).ToString()), ("Form.AtRisk", "No"));
        check.Text.ShouldContain("local authority contact");
        var receipt = await deputy.Follow(await deputy.Press(check, "Send this concern"));
        var code = receipt.Heading.Split(' ')[^1];
        receipt.Text.ShouldContain("It waits sealed for them");
        var sheet = await deputy.See($"/concerns/{code}/hand-over");
        sheet.Body.ShouldContain("About the head.");
        sheet.Body.ShouldContain(code);
        var told = await deputy.See($"/concerns/{code}/hand-over/new");
        (await deputy.Press(told, "Note it", ("Form.Time", "soon"))).Errors.ShouldContain("The time must look like 15:30");
        receipt = await deputy.Follow(await deputy.Press(told, "Note it", ("Form.Who", "Joan Mistry, by telephone"), ("Form.Time", "9:20")));
        receipt.Text.ShouldContain("Joan Mistry, by telephone");
        var invited = await school.With(db => db.OneTimeCodes.SingleAsync(each => each.PersonId == SchoolStory.PersonId(Role.AuthorityContact)));
        invited.Purpose.ShouldBe(CodePurpose.Invitation);
        (await school.With(db => db.AuditVisibleTo(SchoolStory.Actor(Role.Headteacher)).CountAsync(entry => entry.RootId == invited.Id))).ShouldBe(0);
        (await (await school.As(Role.Headteacher)).See($"/people/{SchoolStory.PersonId(Role.AuthorityContact)}/sign-in")).Text.ShouldNotContain("Code that is out");
        (await school.With(db => db.OutgoingMail.CountAsync(letter => letter.To == SchoolStory.EmailOf(Role.AuthorityContact)))).ShouldBeGreaterThan(0);
    }

    private static string CountOf(Page page, string part) =>
        page.Html.QuerySelectorAll("tbody tr").Single(row => Page.Plain(row.QuerySelector("th")!.TextContent) == part).QuerySelector("td")!.TextContent;

    private static async Task<string> LinkAsync(Visitor who, string code, string name) =>
        (await who.See($"/concerns/{code}")).Html.QuerySelectorAll("a").First(each => each.TextContent == name).GetAttribute("href")!;

    private static async Task<string> LoggedAsync(School school, params (string, string)[] more)
    {
        var teacher = await school.As(Role.Teacher);
        var fields = FirstConcernTests.Filled.Where(field => field.Item1 is not ("Form.Targets" or "Form.Alleged")).Concat(more).ToArray();
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", fields);
        return (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
    }
}
