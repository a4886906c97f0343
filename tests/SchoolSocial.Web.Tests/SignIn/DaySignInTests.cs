using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rules SIG-26, SIG-27 and SIG-32 of docs/rules/sign-in.md.</summary>
public sealed class DaySignInTests
{
    private const string Email = "dominic.frayne@oakfield.example";
    private const string Password = "kettle-lamp-river-41";

    [Fact]
    public async Task SIG_26_Supply_teacher_signs_in_with_the_slip_all_day_and_not_after_six()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var slip = await Make(office);
        slip.Heading.ShouldBe("Your sign-in to SchoolSocial for today");
        slip.Fact("Address").ShouldBe("https://localhost/sign-in/day");
        slip.Fact("Works until").ShouldBe("Friday 20 November 2026, 6:00pm");
        var code = slip.Fact("Code")!;

        var dominic = await SignIn(school, code);
        (await dominic.See("/")).Body.ShouldContain("Dominic Frayne");
        (await dominic.See("/concerns/new")).Status.ShouldBe(HttpStatusCode.OK);
        (await dominic.Open("/people")).Status.ShouldNotBe(HttpStatusCode.OK);
        (await dominic.Open("/my-sign-in/authenticator")).Location.ShouldBe("/my-sign-in", "the code is all there is");
        await SignIn(school, code);

        school.Time.Now = new DateTime(2026, 11, 20, 17, 50, 0, DateTimeKind.Utc);
        dominic = await SignIn(school, code);
        school.Time.Now = new DateTime(2026, 11, 20, 18, 0, 0, DateTimeKind.Utc);
        (await dominic.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await Try(school.Visitor(), code)).Errors.ShouldHaveSingleItem().ShouldContain("its day is over");

        var person = await school.With(db => db.People.SingleAsync(person => person.FamilyName == "Frayne"));
        (await school.ActionsOn(person.Id)).ShouldBe(["person.joined", "person.left", "person.signed-in", "person.signed-in", "person.signed-in"]);
        var appointment = await school.With(db => db.Appointments.SingleAsync(appointment => appointment.PersonId == person.Id));
        (appointment.Role, appointment.FromOn, appointment.ToOn).ShouldBe((Role.Supply, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public async Task SIG_26_The_office_ends_it_at_once_and_makes_it_again_for_the_same_person()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var code = (await Make(office)).Fact("Code")!;
        var dominic = await SignIn(school, code);
        (await office.Press(await office.See("/people/day-sign-ins"), "End now: Dominic Frayne")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await dominic.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await Try(school.Visitor(), code)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var again = (await office.Press(await office.See("/people/day-sign-ins"), "Again today: Dominic Frayne")).Fact("Code")!;
        again.ShouldNotBe(code);
        await SignIn(school, again);
        school.Time.Now = new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
        office = await school.As(Role.Office);
        var monday = (await office.Press(await office.See("/people/day-sign-ins"), "Again today: Dominic Frayne")).Fact("Code")!;
        await SignIn(school, monday);
        (await school.With(db => db.People.CountAsync(person => person.FamilyName == "Frayne"))).ShouldBe(1);
    }

    [Theory]
    [InlineData("Form.GivenName", "", "Enter their given name")]
    [InlineData("Form.FamilyName", " ", "Enter their family name")]
    [InlineData("Form.Until", "09:30", "The time must be later today")]
    [InlineData("Form.Until", "", "Enter the time at which it ends")]
    public async Task SIG_26_What_is_wrong_is_said_and_nothing_is_made(string field, string value, string error)
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var answer = await Make(office, (field, value));
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldContain(line => line.Contains(error, StringComparison.Ordinal));
        (await school.With(db => db.People.AnyAsync(person => person.FamilyName == "Frayne"))).ShouldBeFalse();
    }

    [Fact]
    public async Task SIG_26_Sent_twice_it_makes_one()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var page = await office.See("/people/day-sign-ins");
        (string, string)[] typed = [("Form.GivenName", "Dominic"), ("Form.FamilyName", "Frayne")];
        (await office.Press(page, "Make the sign-in and show the code", typed)).Fact("Code").ShouldNotBeNull();
        (await office.Press(page, "Make the sign-in and show the code", typed)).Errors.ShouldHaveSingleItem().ShouldContain("has been made already");
        (await school.With(db => db.People.CountAsync(person => person.FamilyName == "Frayne"))).ShouldBe(1);
    }

    [Fact]
    public async Task SIG_32_Supply_who_is_hired_is_given_no_more_slips_and_signs_in_for_good()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var slip = (await Make(office)).Fact("Code")!;
        var id = await HireAsync(school, new DateOnly(2026, 11, 23));
        var page = await office.See("/people/day-sign-ins");
        (await office.Press(page, "Again today: Dominic Frayne")).Errors.ShouldBe(["Dominic Frayne has another role than supply, or is to have one. Invite them instead: they sign in with a password."]);
        (await Try(school.Visitor(), slip)).Errors.ShouldHaveSingleItem().ShouldContain("This code is not right", Case.Sensitive, "this morning's slip would enter with the new role");

        school.Time.Now = new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
        office = await school.As(Role.Office);
        page = await office.See("/people/day-sign-ins");
        var code = (await office.Press(await office.See($"/people/{id}/sign-in"), "Print an invitation")).Fact("Code")!;
        (await office.See("/people/sign-ins")).Text.ShouldContain("Invited");
        (await InvitationTests.Accept(school.Visitor(), Email, code, Password)).Location.ShouldBe("/");
        (await school.Visitor().TryPassword(Email, Password)).Location.ShouldBe("/", "no day ends this sign-in any more");
        (await office.See("/people/day-sign-ins")).Text.ShouldNotContain("Dominic Frayne");
        (await office.Press(page, "Again today: Dominic Frayne")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>They come back, for good: with an email, and as a teacher from a later day on.</summary>
    private static Task<Guid> HireAsync(School school, DateOnly from) => school.With(async db =>
    {
        var person = await db.People.SingleAsync(person => person.FamilyName == "Frayne");
        var head = SchoolStory.Actor(Role.Headteacher);
        person.Return(head, school.Time.Now);
        person.Change(person.Details with { Email = Email }, head, school.Time.Now);
        db.Add(Appointment.Make(SchoolStory.SchoolId, person.Id, Role.Teacher, from, null, head, school.Time.Now));
        await db.SaveChangesAsync();
        return person.Id;
    });

    [Fact]
    public async Task SIG_27_Somebody_of_two_schools_works_for_one_at_a_time()
    {
        using var school = new School();
        var little = await school.SecondSchool();
        var head = await school.As(Role.Headteacher);
        (await head.See("/")).Body.ShouldContain("Oakfield Primary");
        var page = await head.See("/my-schools");
        (await head.Press(page, "Work for Little Oaks Nursery")).Location.ShouldBe("/");
        var home = await head.See("/");
        home.Body.ShouldContain("Little Oaks Nursery");
        home.Body.ShouldNotContain("Oakfield Primary");

        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/my-schools")).Text.ShouldNotContain("Little Oaks");
        (await Switch(teacher, little)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await teacher.See("/")).Body.ShouldContain("Oakfield Primary");
    }

    [Fact]
    public async Task SIG_27_A_school_that_is_no_longer_theirs_is_left_with_the_next_page()
    {
        using var school = new School();
        var little = await school.SecondSchool();
        var head = await school.As(Role.Headteacher);
        await head.Press(await head.See("/my-schools"), "Work for Little Oaks Nursery");
        await school.With(async db =>
        {
            var appointment = await db.Appointments.SingleAsync(appointment => appointment.SchoolId == little);
            appointment.End(new DateOnly(2026, 11, 19), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await head.See("/")).Body.ShouldContain("Oakfield Primary");
    }

    private static async Task<Page> Switch(Visitor visitor, Guid schoolId)
    {
        var page = await visitor.See("/my-schools");
        var form = page.Html.QuerySelector("form[action='/sign-out']")!;
        form.SetAttribute("action", "/my-schools");
        var input = page.Html.CreateElement("input");
        input.SetAttribute("name", "schoolId");
        input.SetAttribute("value", schoolId.ToString());
        form.AppendChild(input);
        return await visitor.Press(page, "Sign out");
    }

    private static async Task<Page> Make(Visitor office, params (string Field, string Value)[] instead)
    {
        (string Field, string Value)[] usual = [("Form.GivenName", "Dominic"), ("Form.FamilyName", "Frayne"), ("Form.Until", "18:00")];
        return await office.Press(
            await office.See("/people/day-sign-ins"), "Make the sign-in and show the code",
            [.. usual.ExceptBy(instead.Select(each => each.Field), each => each.Field), .. instead]);
    }

    private static async Task<Visitor> SignIn(School school, string code)
    {
        var visitor = school.Visitor();
        (await Try(visitor, code)).Location.ShouldBe("/");
        return visitor;
    }

    private static async Task<Page> Try(Visitor visitor, string code) => await visitor.Press(await visitor.See("/sign-in/day"), "Sign in", ("Code", code));
}
