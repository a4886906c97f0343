using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Web.Features.Policies.Readings;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Policies;

public sealed class ReadingTests
{
    private const string WithStatements = PolicyScene.Text
        + "\n\nWhat I learn here stays confidential.\n@staff @must @confidentiality\n\nThe school may look into its own systems.\n@staff @must @monitoring"
        + "\n\nA pupil asks to follow you. What do you do?\n\n- [ ] Accept\n- [x] Refuse and log it\n@staff @must @question";

    private static async Task<Page> Sign(Visitor reader, string code, params (string, string)[] more) =>
        await reader.Press(await reader.See($"/policies/{code}/reading"), "Sign", [("Form.HasRead", "true"), .. more]);

    private static async Task Next(Visitor head, string code, string text)
    {
        await head.Write(code, text);
        await head.Agree(code);
        await head.Follow(await head.Sign(code));
    }

    private static Task<List<Guid>> Asked(School school) => school.With(db => db.PolicyReadingAsks.Where(ask => ask.EndedAt == null).Select(ask => ask.PersonId).ToListAsync());

    /// <summary>Must show: one parents' clause asks no staff; one staff clause asks them, and shows that clause alone; a comma leaves all standing.</summary>
    [Fact]
    public async Task POL_51_POL_52_Only_those_whose_clauses_changed_are_asked_and_history_shows_all()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/")).Text.ShouldContain("Read and sign: Social media policy");
        var first = await teacher.See($"/policies/{code}/reading");
        first.Text.ShouldContain("Staff must not accept pupils as friends.");
        first.Text.ShouldNotContain("Parents ask before they post");
        (await teacher.Press(first, "Sign")).Errors.ShouldContain("Tick that you have read it");
        (await teacher.Follow(await Sign(teacher, code))).Text.ShouldContain("You have signed Social media policy.");
        (await Asked(school)).ShouldNotContain(SchoolStory.PersonId(Role.Teacher));
        (await Asked(school)).ShouldNotContain(SchoolStory.PersonId(Role.Governor), "no clause speaks to governors");

        // A parents' clause.
        var before = (await Asked(school)).Order().ToList();
        var parents = PolicyScene.Text.Replace("Parents ask before", "Parents always ask before", StringComparison.Ordinal);
        await Next(head, code, parents);
        (await Asked(school)).Order().ShouldBe(before);
        (await teacher.See("/policies/to-read")).Text.ShouldContain("Nothing waits for you.");
        (await teacher.Open($"/policies/{code}/reading")).Status.ShouldBe(HttpStatusCode.NotFound);

        // A comma, as a minor change.
        var comma = parents.Replace("must not accept", "must not, ever, accept", StringComparison.Ordinal);
        await head.Write(code, comma);
        await head.Follow(await head.Press(await head.See($"/policies/{code}/minor-change"), "Put it in force", ("Form.Reason", "Commas only.")));
        (await teacher.See("/policies/to-read")).Text.ShouldContain("Nothing waits for you.");
        (await head.See($"/policies/{code}/print")).Block().ShouldContain("Commas only. The signatures below stand under version 3.");

        // A staff clause.
        await Next(head, code, comma.Replace("each week", "every week", StringComparison.Ordinal));
        var change = await teacher.See($"/policies/{code}/reading");
        change.Text.ShouldContain("You signed version 2.");
        change.Text.ShouldContain("Clause 1.2 changed");
        change.Html.QuerySelector(".policy-old del")!.TextContent.ShouldContain("ach");
        change.Text.ShouldNotContain("Parents always ask");
        await teacher.Follow(await Sign(teacher, code));

        var readings = await school.With(db => db.PolicyReadings.Include(reading => reading.Acknowledgements).Where(reading => reading.PersonId == SchoolStory.PersonId(Role.Teacher)).SingleAsync());
        readings.Acknowledgements.Select(each => each.VersionNumber).Order().ShouldBe([2, 5]);
        readings.Acknowledgements.Select(each => each.Position).ShouldAllBe(position => position == "Teacher");
        (await teacher.See("/policies/to-read")).Html.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await school.ActionsOn("Reading")).ShouldBe(["reading.signed", "reading.signed"]);
        (await head.See($"/policies/{code}/versions")).Text.ShouldContain("Its changes concern parents and carers.");
    }

    [Fact]
    public async Task POL_56_Statements_are_ticked_one_by_one_and_questions_answered_right()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy", WithStatements);
        var teacher = await school.As(Role.Teacher);
        var wrong = await Sign(teacher, code, ("Form.Answers[0]", "0"), ("Form.Statements[0]", "true"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldBe(["Tick that you acknowledge clause 2.3", "That is not the answer the policy gives. Read it again, then choose"], ignoreOrder: true);
        wrong.Html.QuerySelector("[name='Form.Statements[0]'][type=checkbox]")!.HasAttribute("checked").ShouldBeTrue();
        await teacher.Follow(await teacher.Press(wrong, "Sign", ("Form.Answers[0]", "1"), ("Form.Statements[0]", "true"), ("Form.Statements[1]", "true")));
        var signed = await school.With(db => db.Set<Acknowledgement>().SingleAsync());
        signed.Statements.ShouldBe("Confidentiality (2.2); Monitoring (2.3)");
        signed.Tries.ShouldBe(2);
    }

    [Fact]
    public async Task POL_57_The_office_gives_more_time_enters_paper_and_sees_progress_and_others_do_not()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var office = await school.As(Role.Office);
        var list = await office.See($"/policies/unread?policy={code}");
        list.Text.ShouldContain("Amelia Hart");
        var extension = await office.See(list.Html.QuerySelectorAll("a").First(link => link.TextContent.Contains("Amelia Hart", StringComparison.Ordinal)).GetAttribute("href")!);
        (await office.Press(extension, "Give more time", [("Form.Reason", "Away"), .. Typed.On("Form.Until", 1, 12, 2026)])).Errors.ShouldContain("The new day must lie after the one that holds now.");
        await office.Follow(await office.Press(extension, "Give more time", [("Form.Reason", "Away until the new year."), .. Typed.On("Form.Until", 15, 1, 2027)]));
        (await office.See($"/policies/unread?policy={code}")).Text.ShouldContain("15 Jan 2027");

        await office.Follow(await office.Press(await office.See($"/policies/{code}/paper-readings"), "Enter this signature", ("Form.PersonId", SchoolStory.PersonId(Role.Supply).ToString())));
        await office.Follow(await office.Press(await office.See($"/policies/{code}/paper-readings"), "Enter this signature", ("Form.Name", "Jo Bell"), ("Form.Standing", "Football coach")));
        (await office.See($"/policies/{code}/paper-readings")).Text.ShouldContain("Jo Bell, Football coach: version 2 on 20 November 2026");
        (await office.See($"/policies/{code}/paper-list")).Text.ShouldContain("Amelia Hart");
        (await office.See("/policies/progress")).Html.QuerySelectorAll("tr").Select(row => Page.Plain(row.TextContent)).ShouldContain(row => row.StartsWith("Supply teacher 1 1 0", StringComparison.Ordinal));
        (await school.ActionsOn("Reading")).ShouldBe(["reading.extended", "reading.signed-on-paper", "reading.signed-on-paper"]);
        foreach (var role in (Role[])[Role.Teacher, Role.Governor, Role.Dsl])
        {
            var other = await school.As(role);
            (await other.Open("/policies/unread")).Status.ShouldBe(HttpStatusCode.Forbidden);
            (await other.Open($"/policies/{code}/paper-readings")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task POL_54_A_starter_is_asked_with_a_day_of_their_own_and_a_leaver_no_longer()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await head.PolicyInForce("Social media policy");
        var starter = await school.With(async db =>
        {
            var person = Person.Join(SchoolStory.SchoolId, new PersonDetails("Ada", "New"), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            db.Add(person);
            db.Add(Appointment.Make(SchoolStory.SchoolId, person.Id, Role.Teacher, school.Time.Today.AddDays(3), null, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            (await db.Appointments.SingleAsync(appointment => appointment.PersonId == SchoolStory.PersonId(Role.Teacher))).End(school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
            return person.Id;
        });
        var job = school.Services.GetRequiredService<ReadingJob>();
        (await job.RunOnceAsync(default)).ShouldBeTrue();
        (await school.With(db => db.PolicyReadingAsks.SingleAsync(ask => ask.PersonId == starter))).DueOn.ShouldBe(school.Time.Today.AddDays(17));
        (await Asked(school)).ShouldNotContain(SchoolStory.PersonId(Role.Teacher));
        (await (await school.As(Role.Office)).See("/policies/starters")).Text.ShouldContain("Ada New Teacher, from 23 November 2026 Social media policy: by 7 December 2026");
        await job.RunOnceAsync(default);
        (await school.With(db => db.PolicyReadingAsks.CountAsync(ask => ask.PersonId == starter))).ShouldBe(1);
    }

    [Fact]
    public async Task POL_58_Who_left_and_came_back_is_asked_again_and_signs_once()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/policies/to-read")).HasLink("Social media policy").ShouldBeTrue();
        await AppointAsync(Role.Teacher, ends: true);
        await school.Services.GetRequiredService<ReadingJob>().RunOnceAsync(default);
        (await Asked(school)).ShouldNotContain(SchoolStory.PersonId(Role.Teacher));
        await AppointAsync(Role.Teacher, ends: false);
        (await teacher.See("/policies/to-read")).HasLink("Social media policy").ShouldBeTrue("asked again");

        // Signed twice by an impatient thumb: the second leads to where the first stands.
        var form = await teacher.See($"/policies/{code}/reading");
        await teacher.Follow(await teacher.Press(form, "Sign", ("Form.HasRead", "true")));
        (await teacher.Press(form, "Sign", ("Form.HasRead", "true"))).Location.ShouldBe("/policies/to-read");
        (await school.With(db => db.Set<Domain.Policies.Readings.Acknowledgement>().CountAsync())).ShouldBe(1);

        Task AppointAsync(Role role, bool ends) => school.With(async db =>
        {
            var (person, by) = (SchoolStory.PersonId(role), SchoolStory.Actor(Role.Headteacher));
            if (ends) (await db.Appointments.SingleAsync(each => each.PersonId == person)).End(school.Time.Today.AddDays(-1), by, school.Time.Now);
            else db.Add(Appointment.MakeAtSetup(SchoolStory.SchoolId, person, role, school.Time.Today, by, school.Time.Now));
            await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task POL_53_Reminders_climb_once_each_and_nobody_is_kept_from_logging_a_concern()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await head.PolicyInForce("Social media policy");
        var job = school.Services.GetRequiredService<ReadingJob>();
        await job.RunOnceAsync(default);
        await job.RunOnceAsync(default);
        (await Notices(NoticeKind.PolicyToRead, Role.Teacher)).ShouldBe(1);
        school.Time.Pass(TimeSpan.FromDays(15));
        await job.RunOnceAsync(default);
        (await Notices(NoticeKind.PolicyReadingDue, Role.Teacher)).ShouldBe(1);
        school.Time.Pass(TimeSpan.FromDays(14));
        await job.RunOnceAsync(default);
        await job.RunOnceAsync(default);
        (await Notices(NoticeKind.ReadersLate, Role.Headteacher)).ShouldBe(1);
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/concerns/new")).Heading.ShouldStartWith("Log a concern");

        Task<int> Notices(NoticeKind kind, Role role) => school.With(db => db.Notices.CountAsync(notice => notice.Kind == kind && notice.PersonId == SchoolStory.PersonId(role)));
    }
}
