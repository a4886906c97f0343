using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Undertakings;

namespace SchoolSocial.Web.Tests.Notices;

/// <summary>Rules NOT-01 to NOT-05, NOT-09 to NOT-11 of docs/rules/notices.md, at the screens.</summary>
public sealed class ReminderScreenTests : IDisposable
{
    private static readonly DateTime SaturdayNight = new(2026, 11, 21, 23, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime MondayMorning = new(2026, 11, 23, 7, 0, 0, DateTimeKind.Utc);
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task NOT_01_A_notice_and_its_letter_say_the_kind_and_where_and_nothing_else()
    {
        await Log();
        var (mail, body) = (await school.LettersTo(Role.Dsl)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("SchoolSocial: something needs you");
        body.ShouldStartWith("A concern has been logged and needs you.");
        foreach (var word in (string[])["Tilly", "Kestrels", "Amelia", "trip"]) body.ShouldNotContain(word);
        var dsl = await school.As(Role.Dsl);
        var notices = await dsl.See("/notices");
        notices.Text.ShouldContain("A concern has been logged and needs you New");
        notices.Text.ShouldNotContain("trip");
        (await dsl.Follow(await dsl.Press(notices, "Mark all as seen"))).Text.ShouldNotContain(" New ");
    }

    [Fact]
    public async Task NOT_02_NOT_04_On_a_saturday_night_the_concern_goes_at_once_and_the_appointment_waits_for_monday()
    {
        school.Time.Now = SaturdayNight;
        await Log();
        (await school.LettersTo(Role.Dsl)).ShouldHaveSingleItem().Mail.DueAt.ShouldBe(SaturdayNight);
        await Send(NoticeKind.AppointmentToConfirm, Role.Headteacher);
        (await school.LettersTo(Role.Headteacher)).ShouldHaveSingleItem().Mail.DueAt.ShouldBe(MondayMorning);
        var job = school.Services.GetRequiredService<MailJob>();
        await job.RunOnceAsync(default);
        Pickup().ShouldHaveSingleItem();
        school.Time.Now = MondayMorning;
        await job.RunOnceAsync(default);
        Pickup().Length.ShouldBe(2);
    }

    [Fact]
    public async Task NOT_03_A_notice_is_gone_when_its_record_is_hidden_from_the_person()
    {
        var concern = await Log();
        var dsl = await school.As(Role.Dsl);
        (await dsl.See("/notices")).Text.ShouldContain("A concern has been logged");
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/exclusions/new"), "Keep them from it",
            ("Form.PersonId", SchoolStory.PersonId(Role.Dsl).ToString()), ("Form.Reason", "TooClose"), ("Form.Words", "They share a house.")));
        var after = await dsl.See("/notices");
        after.Text.ShouldContain("You have not been told of anything yet");
    }

    [Fact]
    public async Task NOT_05_A_person_chooses_within_the_school_s_floor_and_the_floor_comes_first()
    {
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/my-reminders");
        page.Html.QuerySelector("[name='Form.Digest']").ShouldBeNull("the school sends it to everybody");
        page.Html.QuerySelector("input[value=Policies]").ShouldBeNull("the school sends these to everybody");
        var refused = await teacher.Press(page, "Save my choices", ("Form.Quiet", "own"), ("Form.From", "15"), ("Form.To", "10"), ("Form.Weekends", "true"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["Your quiet hours may be no longer than 15 hours a night. Let them begin later or end earlier."]);
        await teacher.Follow(await teacher.Press(page, "Save my choices", ("Form.Mailed", "People"), ("Form.Quiet", "own"), ("Form.From", "16"), ("Form.To", "7"), ("Form.Weekends", "true")));
        await Send(NoticeKind.ConcernMoved, Role.Teacher);
        (await school.LettersTo(Role.Teacher)).ShouldBeEmpty();
        (await school.With(db => db.Notices.CountAsync(notice => notice.PersonId == SchoolStory.PersonId(Role.Teacher)))).ShouldBe(1, "in the product it still comes");

        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See("/settings/reminders"), "Save these reminders", ("Form.MustMail", "Reports"), ("Form.MustMail", "Policies")));
        await Send(NoticeKind.ConcernMoved, Role.Teacher);
        (await school.LettersTo(Role.Teacher)).ShouldHaveSingleItem();
        (await teacher.See("/my-reminders")).Html.QuerySelector("input[value=Reports]").ShouldBeNull();
        (await school.ActionsOn("ReminderChoices")).ShouldBe(["reminders.chosen"]);
        (await school.ActionsOn("ReminderRules")).ShouldBe(["reminders.set"]);
    }

    [Fact]
    public async Task NOT_05_The_school_s_form_says_what_is_missing_and_shows_what_somebody_else_saved()
    {
        var head = await school.As(Role.Headteacher);
        var page = await head.See("/settings/reminders");
        (await head.Press(page, "Save these reminders", ("Form.LongestQuiet", "40"), ("Form.DigestOn", "Sunday"))).Errors
            .ShouldBe(["The hours must be a whole number between 8 and 19", "Choose a day from Monday to Friday"], ignoreOrder: true);
        await head.Follow(await head.Press(page, "Save these reminders", ("Form.DigestOn", "Friday")));
        var stale = await head.Press(page, "Save these reminders", ("Form.DigestOn", "Tuesday"));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Body.ShouldContain("Friday");
        foreach (var role in (Role[])[Role.Teacher, Role.Office, Role.Dsl]) (await (await school.As(role)).Open("/settings/reminders")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task NOT_10_A_letter_that_fails_is_shown_without_what_it_is_about_and_goes_to_the_new_address()
    {
        await Readdress("sian at oakfield");
        var concern = await Log();
        var job = school.Services.GetRequiredService<MailJob>();
        for (var tries = 0; tries < OutgoingMail.TroublingTries; tries++)
        {
            (await job.RunOnceAsync(default)).ShouldBeTrue();
            school.Time.Pass(TimeSpan.FromHours(1));
        }

        foreach (var role in (Role[])[Role.Office, Role.ComputingLead, Role.Headteacher, Role.DeputyHead])
        {
            var watcher = await school.As(role);
            (await watcher.See("/")).HasLink("See to emails that could not be sent").ShouldBeTrue(role.ToString());
            var list = await watcher.See("/settings/mail");
            list.Text.ShouldContain("Sian Pritchard, sian at oakfield");
            list.Text.ShouldContain("5 times");
            list.Text.ShouldNotContain(concern.Code);
            list.Text.ShouldNotContain("concern");
        }

        foreach (var role in (Role[])[Role.Teacher, Role.DeputyDsl, Role.Chair]) (await (await school.As(role)).Open("/settings/mail")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await Readdress("sian@oakfield.example");
        var office = await school.As(Role.Office);
        (await office.Follow(await office.Press(await office.See("/settings/mail"), "Send again to sian at oakfield"))).Text.ShouldContain("It is sent to sian@oakfield.example");
        (await job.RunOnceAsync(default)).ShouldBeTrue();
        (await File.ReadAllTextAsync(Pickup().ShouldHaveSingleItem())).ShouldContain("To: sian@oakfield.example");
        (await office.See("/settings/mail")).Text.ShouldContain("Every email has gone.");
    }

    [Fact]
    public async Task NOT_09_A_wrong_clock_s_hour_holds_no_letter_up()
    {
        school.Time.Pass(TimeSpan.FromDays(365));
        var held = OutgoingMail.Write(Guid.CreateVersion7(), SchoolStory.SchoolId, "not an address", "A letter", new Sealed("x"), school.Time.Now, dueAt: school.Time.Now.AddDays(2));
        held.Failed("the server was away", school.Time.Now);
        await school.With(async db =>
        {
            db.Add(held);
            await db.SaveChangesAsync();
        });
        school.Time.Pass(TimeSpan.FromDays(-365));
        (await school.Services.GetRequiredService<MailJob>().RunOnceAsync(default)).ShouldBeTrue();
        (await school.With(db => db.OutgoingMail.AsNoTracking().SingleAsync(letter => letter.Id == held.Id))).Tries.ShouldBe(2);
    }

    [Fact]
    public async Task NOT_11_Declarations_due_stand_on_the_first_page_until_they_are_done()
    {
        var teacher = await school.As(Role.Teacher);
        await teacher.Declare("Olivia Hughes");
        var head = await school.As(Role.Headteacher);
        (await head.See("/")).HasLink("Advise somebody on a tie they declared").ShouldBeTrue();
        (await (await school.As(Role.Dsl)).See("/")).HasLink("Advise somebody on a tie they declared").ShouldBeFalse();
        var tie = await school.With(db => db.Declarations.Select(each => each.Code).SingleAsync());
        await head.Follow(await head.Press(await head.See($"/declarations/{tie}"), "Record this advice", ("Form.Advice", "Never talk of school there.")));
        (await head.See("/")).HasLink("Advise somebody on a tie they declared").ShouldBeFalse();
        (await teacher.See("/")).HasLink("Acknowledge the advice on a tie that you declared").ShouldBeTrue();
        await teacher.Follow(await teacher.Press(await teacher.See("/my-declarations"), "I have read this advice on Olivia Hughes"));
        await teacher.Follow(await teacher.Press(await teacher.See("/my-declarations/privacy"), "Note this with today's date", ("Ticks", "FriendsOnly")));
        (await teacher.See("/")).Text.ShouldContain("Nothing needs you now");
        school.Time.Pass(TimeSpan.FromDays(355));
        teacher = await school.As(Role.Teacher);
        var home = await teacher.See("/");
        home.HasLink("Confirm a tie that you declared").ShouldBeTrue();
        home.HasLink("Look at your own privacy settings").ShouldBeTrue();
        home.Html.QuerySelectorAll(".govuk-tag--red").ShouldBeEmpty("neither is late yet");
    }

    private Task Readdress(string email) => school.With(async db =>
    {
        var person = await db.People.SingleAsync(each => each.Id == SchoolStory.PersonId(Role.Dsl));
        person.Change(person.Details with { Email = email }, SchoolStory.Actor(Role.Office), school.Time.Now);
        await db.SaveChangesAsync();
    });

    private Task<Domain.Concerns.Concern> Log() => school.With(async db =>
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, "Tilly of Kestrels showed me a post about the trip.");
        await using var scope = school.Services.CreateAsyncScope();
        var alerts = scope.ServiceProvider.GetRequiredService<Alerts>();
        await alerts.SendAsync([SchoolStory.PersonId(Role.Dsl)], NoticeKind.ConcernRaised, $"/concerns/{concern.Code}", concern, school.Time.Now, default);
        await scope.ServiceProvider.GetRequiredService<SchoolDb>().SaveChangesAsync();
        return concern;
    });

    private async Task Send(NoticeKind kind, Role role)
    {
        await using var scope = school.Services.CreateAsyncScope();
        var about = Domain.People.Appointment.Make(SchoolStory.SchoolId, SchoolStory.PersonId(role), Role.Volunteer, school.Time.Today, null, SchoolStory.Actor(Role.Headteacher), school.Time.Now);
        var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
        await scope.ServiceProvider.GetRequiredService<Alerts>().SendAsync([SchoolStory.PersonId(role)], kind, "/people/appointments", about, school.Time.Now, default);
        await db.SaveChangesAsync();
    }

    private string[] Pickup() => Directory.Exists(Path.Combine(school.Folder, "mail")) ? Directory.GetFiles(Path.Combine(school.Folder, "mail"), "*.eml") : [];
}
