using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.People;

public sealed class LeavingScreenTests
{
    private static string PageOf(Role role) => $"/people/{SchoolStory.PersonId(role)}";

    [Fact]
    public async Task PEO_07_Sign_in_ends_at_the_minute_a_person_leaves_and_so_does_what_they_hold()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var teacher = await school.As(Role.Teacher);
        var form = await office.See($"{PageOf(Role.Teacher)}/leaving");
        form.Text.ShouldContain("Teaching Kestrels");

        var wrong = await office.Press(form, "Mark as leaving", [.. On("Form.On", school.Time.Today), ("Form.Time", "half three")]);
        wrong.Errors.ShouldBe(["The time must look like 15:30"]);
        var done = await office.Follow(await office.Press(form, "Mark as leaving", [.. On("Form.On", school.Time.Today), ("Form.Time", "9.40")]));

        done.Text.ShouldContain("Amelia Hart leaves on 20 November 2026 at 9:40am. Their sign-in ends then.");
        school.Time.Now = new DateTime(2026, 11, 20, 9, 39, 0, DateTimeKind.Utc);
        (await teacher.See("/")).Heading.ShouldBe("Home");
        school.Time.Now = new DateTime(2026, 11, 20, 9, 40, 0, DateTimeKind.Utc);
        (await teacher.Open("/")).Location.ShouldStartWith("/sign-in");
        var left = await office.See(PageOf(Role.Teacher));
        left.Text.ShouldContain("Has left");
        left.Text.ShouldContain("This record comes up for review on 20 November 2032.");
        (await school.With(db => db.Appointments.SingleAsync(each => each.Role == Role.Teacher))).ToOn.ShouldBe(new DateOnly(2026, 11, 20));
        (await school.With(db => db.Classes.Include(each => each.Teachers).SingleAsync(each => each.Name == "Kestrels"))).Teachers.Single().ToOn
            .ShouldBe(new DateOnly(2026, 11, 20));
        (await school.ActionsOn("Person")).ShouldBe(["person.left"]);
        (await office.See("/people?presence=Left")).HasLink("Amelia Hart").ShouldBeTrue();

        var back = await office.Follow(await office.Press(left, "They have come back"));
        back.Text.ShouldContain("Appointments that ended stay ended");
        (await school.With(db => db.People.SingleAsync(each => each.Id == SchoolStory.PersonId(Role.Teacher)))).LeavesAt.ShouldBeNull();
    }

    [Fact]
    public async Task PEO_07_Leaving_in_summer_is_written_in_the_schools_time()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        await office.Press(await office.See($"{PageOf(Role.Volunteer)}/leaving"), "Mark as leaving", On("Form.On", 21, 7, 2027));

        var person = await school.With(db => db.People.SingleAsync(each => each.Id == SchoolStory.PersonId(Role.Volunteer)));
        person.LeavesAt.ShouldBe(new DateTime(2027, 7, 21, 22, 59, 0, DateTimeKind.Utc));
        (await school.With(db => db.Appointments.SingleAsync(each => each.Role == Role.Volunteer))).ToOn.ShouldBe(new DateOnly(2027, 7, 21));
    }

    [Fact]
    public async Task PEO_08_PEO_09_Gap_is_named_and_the_last_who_can_appoint_stays()
    {
        using var school = new School();
        var deputy = await school.As(Role.DeputyHead);
        var form = await deputy.See($"{PageOf(Role.Headteacher)}/leaving");
        form.Text.ShouldContain("The school would be without a headteacher or acting headteacher.");
        await deputy.Follow(await deputy.Press(form, "Mark as leaving", [.. On("Form.On", school.Time.Today), ("Form.Time", "9:00")]));

        var refused = await deputy.Press(await deputy.See($"{PageOf(Role.ComputingLead)}/leaving"), "Mark as leaving", On("Form.On", school.Time.Today));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.Single().ShouldStartWith("After 20 November 2026 nobody could appoint anybody");
        (await deputy.Press(await deputy.See($"{PageOf(Role.DeputyHead)}/leaving"), "Mark as leaving", On("Form.On", school.Time.Today))).Errors.Single()
            .ShouldStartWith("You cannot mark yourself as leaving.");
    }
}
