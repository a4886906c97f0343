using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.SignIn;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rules SIG-01 to SIG-04 of docs/rules/sign-in.md.</summary>
public sealed class SignInScreenTests
{
    private const string Wrong = "not-the-password";

    [Fact]
    public async Task SIG_01_Teacher_signs_in_with_school_email_and_password_and_meets_their_home_page()
    {
        using var school = new School();
        var actions = await school.NewActionsOn(Role.Teacher, async () =>
        {
            var teacher = await school.As(Role.Teacher);
            var page = await teacher.See("/");
            page.Heading.ShouldBe("Home");
            page.Body.ShouldContain("Amelia Hart");
        });
        actions.ShouldBe(["person.signed-in"]);
    }

    [Fact]
    public async Task SIG_01_Email_is_taken_in_any_case_and_with_spaces_around()
    {
        using var school = new School();
        (await school.Visitor().TryPassword(" Teacher@Oakfield.EXAMPLE ", SchoolStory.Password)).Location.ShouldBe("/");
    }

    [Fact]
    public async Task SIG_01_Unknown_email_wrong_password_and_locked_sign_in_are_answered_in_the_same_words()
    {
        using var school = new School();
        var unknown = await school.Visitor().TryPassword("nobody@oakfield.example", Wrong);
        var wrong = await school.Visitor().TryPassword(Role.Teacher, Wrong);
        for (var i = 0; i < 4; i++) await school.Visitor().TryPassword(Role.Teacher, Wrong);
        var locked = await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password);

        foreach (var answer in (Page[])[unknown, wrong, locked])
        {
            answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            answer.Errors.ShouldHaveSingleItem().ShouldStartWith("The email or password is not right, or this sign-in is locked");
        }
    }

    [Fact]
    public async Task SIG_01_The_three_refusals_take_about_the_same_time()
    {
        using var school = new School();
        await school.Change(Role.Governor, (user, _) => user.LockoutEnd = school.Time.GetUtcNow().AddMinutes(10));
        var visitor = school.Visitor();
        await visitor.TryPassword("first@oakfield.example", Wrong);
        var times = new Dictionary<string, double>();

        // The shortest of three each: whatever else the machine does only ever lengthens one.
        foreach (var email in Enumerable.Repeat((string[])["nobody@oakfield.example", "teacher@oakfield.example", "governor@oakfield.example"], 3).SelectMany(each => each))
        {
            var page = await visitor.See("/sign-in");
            var watch = Stopwatch.StartNew();
            (await visitor.Press(page, "Sign in", ("Email", email), ("Password", Wrong))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            times[email] = Math.Min(watch.Elapsed.TotalMilliseconds, times.GetValueOrDefault(email, double.MaxValue));
        }

        times.Values.Min().ShouldBeGreaterThan(240);
        (times.Values.Max() / times.Values.Min()).ShouldBeLessThan(2, string.Join(", ", times));
    }

    [Fact]
    public async Task SIG_02_Fifth_wrong_password_locks_the_sign_in_for_fifteen_minutes()
    {
        using var school = new School();
        var actions = await school.NewActionsOn(Role.Teacher, async () =>
        {
            for (var i = 0; i < 4; i++) await school.Visitor().TryPassword(Role.Teacher, Wrong);
            (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Location.ShouldBe("/", "four wrong ones do not lock it");
            for (var i = 0; i < 5; i++) await school.Visitor().TryPassword(Role.Teacher, Wrong);
            (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            school.Time.Pass(TimeSpan.FromMinutes(14));
            (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            school.Time.Pass(TimeSpan.FromMinutes(2));
            (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Location.ShouldBe("/");
        });
        actions.ShouldBe([
            .. Enumerable.Repeat("sign-in.refused", 4), "person.signed-in",
            .. Enumerable.Repeat("sign-in.refused", 5), "sign-in.locked", "person.signed-in"]);
    }

    [Fact]
    public async Task SIG_02_Guesses_sent_all_at_once_are_counted_one_by_one()
    {
        using var school = new School();
        var visitors = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            var visitor = school.Visitor();
            return (visitor, page: await visitor.See("/sign-in"));
        }));
        await Task.WhenAll(visitors.Select(each => each.visitor.Press(each.page, "Sign in", ("Email", "teacher@oakfield.example"), ("Password", Wrong))));
        var actions = await school.ActionsOn(SchoolStory.PersonId(Role.Teacher));
        actions.Count(action => action == "sign-in.refused").ShouldBe(5);
        actions.Count(action => action == "sign-in.locked").ShouldBe(1);
        (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task SIG_03_A_staff_room_that_signs_in_behind_one_address_is_not_held_up()
    {
        using var school = new School();
        for (var i = 0; i < 80; i++) (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Location.ShouldBe("/");
    }

    [Fact]
    public async Task SIG_03_One_email_is_refused_after_ten_wrong_tries_known_or_not()
    {
        using var school = new School();
        foreach (var email in (string[])["nobody@oakfield.example", "teacher@oakfield.example"])
        {
            for (var i = 0; i < Tries.ByEmail.Greatest; i++) (await school.Visitor().TryPassword(email, Wrong)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var answer = await school.Visitor().TryPassword(email, Wrong);
            answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
            answer.Errors.ShouldHaveSingleItem().ShouldBe("There have been too many tries. Wait 15 minutes, then try again.");
        }

        (await school.Visitor().TryPassword(Role.Supply, SchoolStory.Password)).Location.ShouldBe("/", "others behind the same address go on");
        school.Time.Pass(TimeSpan.FromMinutes(16));
        (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Location.ShouldBe("/");
    }

    [Fact]
    public async Task SIG_04_Signing_out_is_recorded_and_ends_the_session()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var actions = await school.NewActionsOn(Role.Teacher, async () =>
            (await teacher.Press(await teacher.See("/"), "Sign out")).Location.ShouldBe("/sign-in"));
        actions.ShouldBe(["person.signed-out"]);
        (await teacher.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
    }

    [Fact]
    public async Task SIG_04_Who_acts_at_the_door_is_the_person()
    {
        using var school = new School();
        await school.As(Role.Teacher);
        var entry = await school.With(db => db.AuditEntries.OrderBy(entry => entry.Position).LastAsync());
        (entry.Action, entry.ActorId, entry.RootId, entry.RootKind).ShouldBe(
            ("person.signed-in", SchoolStory.PersonId(Role.Teacher), SchoolStory.PersonId(Role.Teacher), "Person"));
    }

    [Fact]
    public async Task Signing_in_leads_back_to_the_page_that_was_asked_for_and_to_no_other_site()
    {
        using var school = new School();
        var visitor = school.Visitor();
        var asked = await visitor.Open("/my-sign-in?from=menu");
        asked.Location.ShouldBe("/sign-in?returnTo=%2Fmy-sign-in%3Ffrom%3Dmenu");
        var page = await visitor.See(asked.Location!);
        (await visitor.Press(page, "Sign in", ("Email", "teacher@oakfield.example"), ("Password", SchoolStory.Password))).Location.ShouldBe("/my-sign-in?from=menu");

        foreach (var elsewhere in (string[])["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"])
        {
            var other = school.Visitor();
            page = await other.See($"/sign-in?returnTo={Uri.EscapeDataString(elsewhere)}");
            (await other.Press(page, "Sign in", ("Email", "teacher@oakfield.example"), ("Password", SchoolStory.Password))).Location.ShouldBe("/");
        }
    }

    [Theory]
    [InlineData("", "x", "Enter your school email")]
    [InlineData("teacher@oakfield.example", "", "Enter your password")]
    public async Task What_is_missing_is_said_beside_its_field(string email, string password, string error)
    {
        using var school = new School();
        var answer = await school.Visitor().TryPassword(email, password);
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldBe([error]);
    }

    [Fact]
    public async Task Someone_without_an_appointment_today_is_told_so_once_the_password_is_right()
    {
        using var school = new School();
        await school.EndAppointment(Role.Teacher, new DateOnly(2026, 11, 19));
        var answer = await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password);
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldHaveSingleItem().ShouldStartWith("You hold no role at the school today");
        (await school.Visitor().TryPassword(Role.Teacher, Wrong)).Errors.ShouldHaveSingleItem().ShouldStartWith("The email or password is not right");
    }
}
