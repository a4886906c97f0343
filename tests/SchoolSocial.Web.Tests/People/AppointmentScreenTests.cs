using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.People;

public sealed class AppointmentScreenTests
{
    private const string ByOneHand = "The role by which you would confirm this came from the same person who put it forward. Ask somebody who was appointed by others.";

    private static string PageOf(Role role) => $"/people/{SchoolStory.PersonId(role)}";

    [Fact]
    public async Task PEO_02_Sensitive_appointment_waits_until_a_second_person_confirms_it()
    {
        using var school = new School();
        var computing = await school.As(Role.ComputingLead);
        var form = await computing.See($"{PageOf(Role.SeniorLeader)}/appointments/new");
        var done = await computing.Follow(await computing.Press(form, "Appoint", [("Form.Role", "DeputyDsl"), .. On("Form.FromOn", school.Time.Today)]));
        done.Text.ShouldContain("Farah Siddiqui is put forward as deputy safeguarding lead.");
        done.Text.ShouldContain("Waits for a second person");

        var farah = await school.As(Role.SeniorLeader);
        (await farah.Open("/concerns")).Location.ShouldBe("/concerns/mine");
        var told = await school.With(db => db.Notices.Where(notice => notice.Kind == NoticeKind.AppointmentToConfirm).Select(notice => notice.PersonId).ToListAsync());
        told.ShouldBe(((Role[])[Role.Headteacher, Role.DeputyHead, Role.Dsl, Role.Chair, Role.JointChair]).Select(SchoolStory.PersonId), ignoreOrder: true);

        var deputy = await school.As(Role.DeputyHead);
        (await deputy.See("/people")).HasLink("One appointment waits for a second person").ShouldBeTrue();
        var waiting = await deputy.See("/people/appointments");
        waiting.Text.ShouldContain("Farah Siddiqui: deputy safeguarding lead");
        waiting.Text.ShouldContain("Put forward by Priya Nair");
        var confirmed = await deputy.Follow(await deputy.Press(waiting, "Confirm Farah Siddiqui"));
        confirmed.Text.ShouldContain("The appointment is confirmed.");
        confirmed.Text.ShouldContain("Nothing waits.");

        (await farah.See("/concerns")).Heading.ShouldStartWith("Concerns");
        (await school.ActionsOn("Appointment")).ShouldBe(["appointment.made", "appointment.confirmed"]);
        (await deputy.Follow(await deputy.Press(waiting, "Confirm Farah Siddiqui"))).Text.ShouldContain("This appointment is already confirmed.");
    }

    [Fact]
    public async Task PEO_02_Who_made_it_and_who_it_is_for_see_why_they_may_not_confirm()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await head.Press(await head.See($"{PageOf(Role.DeputyHead)}/appointments/new"), "Appoint", ("Form.Role", "Dsl"));

        (await head.See("/people/appointments")).Text.ShouldContain("Someone other than the person who made this appointment must confirm it.");
        var deputy = await school.As(Role.DeputyHead);
        (await deputy.See("/people/appointments")).Text.ShouldContain("You cannot confirm your own appointment.");
        var id = await school.With(db => db.Appointments.Where(each => !each.IsConfirmed).Select(each => each.Id).SingleAsync());
        var chair = await school.As(Role.Chair);
        var forged = chair.See("/people/appointments");
        await chair.Follow(await chair.Press(await forged, "Do not confirm Daniel Reyes"));
        (await school.With(db => db.Appointments.SingleAsync(each => each.Id == id))).WithdrawnById.ShouldBe(SchoolStory.PersonId(Role.Chair));
        (await deputy.Open("/concerns")).Location.ShouldBe("/concerns/mine");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PEO_27_Nobody_confirms_by_a_role_that_came_from_whoever_put_it_forward(bool throughAnother)
    {
        using var school = new School();
        var giver = throughAnother ? Role.Office : Role.ComputingLead;
        await school.With(async db =>
        {
            if (throughAnother) db.Add(Made(Role.Office, Role.ComputingLead, by: Role.ComputingLead));
            db.AddRange(Made(Role.ViceChair, Role.JointChair, by: giver), Made(Role.SeniorLeader, Role.DeputyDsl, by: Role.ComputingLead));
            await db.SaveChangesAsync();
        });
        var vice = await school.As(Role.ViceChair);
        var page = await vice.See("/people/appointments");
        page.Text.ShouldContain(ByOneHand);
        var id = await school.With(db => db.Appointments.Where(each => !each.IsConfirmed).Select(each => each.Id).SingleAsync());
        page.Html.QuerySelector("form[action='/sign-out']")!.SetAttribute("action", $"/people/appointments/{id}/confirmation");
        (await vice.Follow(await vice.Press(page, "Sign out"))).Text.ShouldContain(ByOneHand);
        (await school.With(db => db.Appointments.SingleAsync(each => each.Id == id))).IsConfirmed.ShouldBeFalse();

        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See("/people/appointments"), "Confirm Farah Siddiqui"));
        (await school.With(db => db.Appointments.SingleAsync(each => each.Id == id))).IsConfirmed.ShouldBeTrue();

        Appointment Made(Role person, Role role, Role by) => Appointment.Make(
            SchoolStory.SchoolId, SchoolStory.PersonId(person), role, school.Time.Today, null, SchoolStory.Actor(by), school.Time.Now);
    }

    [Fact]
    public async Task PEO_03_PEO_04_Nobody_appoints_themselves_or_twice()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        (await head.See(PageOf(Role.Headteacher))).Text.ShouldContain("You cannot give yourself a role.");
        var own = await head.Press(await head.See($"{PageOf(Role.Headteacher)}/appointments/new"), "Appoint", ("Form.Role", "Chair"));
        own.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        own.Errors.ShouldBe(["You cannot give yourself a role. Ask somebody else who appoints people to do it."]);

        var form = await head.See($"{PageOf(Role.Teacher)}/appointments/new");
        (await head.Press(form, "Appoint")).Errors.ShouldBe(["Choose a role"]);
        (await head.Press(form, "Appoint", ("Form.Role", "Teacher"))).Errors.ShouldBe(["Amelia Hart already holds this role from 1 September 2024."]);
        (await head.Press(form, "Appoint", ("Form.Role", "Chair"))).Errors.Single().ShouldStartWith("Somebody else is chair of governors");
        (await head.Press(form, "Appoint", [("Form.Role", "Governor"), .. On("Form.ToOn", 1, 1, 2020)])).Errors.ShouldBe(["The last day must not be before the first."]);

        var once = await head.Press(form, "Appoint", ("Form.Role", "Governor"));
        var twice = await head.Press(form, "Appoint", ("Form.Role", "Governor"));
        twice.Location.ShouldBe(once.Location);
        (await school.With(db => db.Appointments.CountAsync(each => each.PersonId == SchoolStory.PersonId(Role.Teacher)))).ShouldBe(2);
    }

    [Fact]
    public async Task PEO_05_PEO_06_Appointment_ends_on_its_last_day_and_the_last_head_stays_until_the_next_comes()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var end = await EndPage(school, head, Role.Technician);
        (await head.Press(end, "End this appointment", On("Form.On", 1, 1, 2020))).Errors.ShouldBe(["An appointment cannot end before it starts."]);
        var done = await head.Follow(await head.Press(end, "End this appointment", On("Form.On", school.Time.Today)));
        done.Text.ShouldContain("Technician ends on 20 November 2026.");
        school.Time.Now = new DateTime(2026, 11, 20, 23, 59, 0, DateTimeKind.Utc);
        var technician = await school.As(Role.Technician);
        await technician.See("/");
        school.Time.Pass(TimeSpan.FromMinutes(1));
        (await technician.Open("/")).Location.ShouldStartWith("/sign-in");
        head = await school.As(Role.Headteacher);

        var refused = await head.Press(await EndPage(school, head, Role.Headteacher), "End this appointment", On("Form.On", 31, 12, 2026));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.Single().ShouldStartWith("Nobody else would be head or acting head on 1 January 2027.");
        (await head.Press(await EndPage(school, head, Role.Dsl), "End this appointment", On("Form.On", 31, 12, 2026))).Errors.Single()
            .ShouldStartWith("Nobody else would be safeguarding lead on 1 January 2027.");
        (await school.ActionsOn("Appointment")).ShouldBe(["appointment.ended"]);
    }

    [Fact]
    public async Task PEO_05_What_is_only_planned_is_withdrawn()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var page = await head.Follow(await head.Press(
            await head.See($"{PageOf(Role.Governor)}/appointments/new"), "Appoint", [("Form.Role", "Volunteer"), .. On("Form.FromOn", 1, 9, 2027)]));
        page.Text.ShouldContain("Volunteer 1 Sept 2027 onwards To come");

        var done = await head.Follow(await head.Press(page, "Withdraw Volunteer"));

        done.Text.ShouldContain("The appointment as volunteer has been withdrawn.");
        done.Text.ShouldContain("Withdrawn appointed by Helen Ashworth, withdrawn by Helen Ashworth");
        (await school.ActionsOn("Appointment")).ShouldBe(["appointment.made", "appointment.withdrawn"]);
    }

    [Fact]
    public async Task PEO_01_Who_was_DSL_on_14_May_has_an_answer()
    {
        using var school = new School();
        await school.With(async db =>
        {
            var lead = await db.Appointments.SingleAsync(each => each.Role == Role.Dsl);
            lead.End(new DateOnly(2026, 8, 31), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            db.Add(Appointment.MakeAtSetup(
                SchoolStory.SchoolId, SchoolStory.PersonId(Role.DeputyDsl), Role.Dsl, new DateOnly(2026, 9, 2), SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var office = await school.As(Role.Office);

        var then = await office.See("/people/roles?on=2026-05-14");
        then.Text.ShouldContain("Thursday 14 May 2026");
        Rows(then).ShouldContain("Designated safeguarding lead Sian Pritchard 1 Sept 2024 31 Aug 2026");
        then.Text.ShouldNotContain("Nobody was");
        var between = await office.See("/people/roles?on=2026-09-01");
        between.Text.ShouldContain("Nobody was designated safeguarding lead on that day.");
        var now = await office.Press(between, "Show that day", On("On", school.Time.Today));
        Rows(now).ShouldContain("Designated safeguarding lead Tomasz Kowalski 2 Sept 2026");
        var unreal = await office.Press(between, "Show that day", On("On", 31, 2, 2026));
        unreal.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unreal.Errors.Count.ShouldBe(1);
    }

    private static async Task<Page> EndPage(School school, Visitor visitor, Role role)
    {
        var id = await school.With(db => db.Appointments.Where(each => each.Role == role && each.ToOn == null).Select(each => each.Id).SingleAsync());
        return await visitor.See($"/people/appointments/{id}/end");
    }

    private static List<string> Rows(Page page) => [.. page.Html.QuerySelectorAll("main table tbody tr").Select(row => Page.Plain(row.TextContent))];
}
