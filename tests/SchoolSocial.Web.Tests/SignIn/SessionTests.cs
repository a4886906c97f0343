using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rules SIG-13 to SIG-15 and SIG-19 of docs/rules/sign-in.md, with a moved clock.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task SIG_13_Session_ends_after_the_schools_idle_minutes_whatever_the_page_shows()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        school.Time.Pass(TimeSpan.FromMinutes(14));
        (await teacher.See("/")).Html.QuerySelector("[data-idle-seconds]")!.GetAttribute("data-idle-seconds").ShouldBe("900");
        school.Time.Pass(TimeSpan.FromMinutes(14));
        await teacher.See("/");
        school.Time.Pass(TimeSpan.FromMinutes(15));
        (await teacher.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
    }

    [Fact]
    public async Task SIG_13_A_cookie_that_was_kept_does_not_outlive_the_idle_minutes()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var cookie = await CookieOf(teacher);
        (await WithCookie(school, cookie)).StatusCode.ShouldBe(HttpStatusCode.OK);
        school.Time.Pass(TimeSpan.FromMinutes(10));
        await teacher.See("/");
        school.Time.Pass(TimeSpan.FromMinutes(6));
        await teacher.See("/");
        (await WithCookie(school, cookie)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SIG_13_Another_idle_time_holds_for_sessions_that_are_open()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        await school.With(async db =>
        {
            var settings = await db.Settings.SingleAsync();
            settings.Change(settings.Ways with { IdleMinutes = 5 }, SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        school.Time.Pass(TimeSpan.FromMinutes(4));
        await teacher.See("/");
        school.Time.Pass(TimeSpan.FromMinutes(5));
        (await teacher.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
    }

    [Fact]
    public async Task SIG_13_Somebody_who_is_still_typing_stays_and_a_script_is_told_when_it_is_too_late()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/");
        var token = page.Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        school.Time.Pass(TimeSpan.FromMinutes(10));
        (await StillHere(teacher, token)).ShouldBe(HttpStatusCode.NoContent);
        school.Time.Pass(TimeSpan.FromMinutes(10));
        await teacher.See("/");
        school.Time.Pass(TimeSpan.FromMinutes(16));
        (await StillHere(teacher, token)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task SIG_13_No_session_outlasts_a_working_day_however_busy()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        for (var i = 0; i < 71; i++)
        {
            school.Time.Pass(TimeSpan.FromMinutes(10));
            await teacher.See("/my-sign-in");
        }

        school.Time.Pass(TimeSpan.FromMinutes(10));
        (await teacher.Open("/my-sign-in")).Location!.ShouldStartWith("/sign-in");
    }

    [Theory]
    [InlineData("2026-11-20T23:59:30Z", "2026-11-21T00:00:00Z")] // winter: midnight is midnight
    [InlineData("2026-07-10T22:59:30Z", "2026-07-10T23:00:00Z")] // summer: the school's day ends an hour before UTC's
    [InlineData("2026-10-25T23:59:30Z", "2026-10-26T00:00:00Z")] // the day the clocks go back has twenty-five hours
    public async Task SIG_14_A_role_ends_at_the_end_of_its_last_day_by_the_schools_own_clock(string before, string after)
    {
        using var school = new School();
        school.Time.Now = At(before);
        var last = DateOnly.FromDateTime(Domain.Schools.SchoolTime.ToLocal(school.Time.Now));
        await school.EndAppointment(Role.Teacher, last);
        var teacher = await school.As(Role.Teacher);
        await teacher.See("/");
        school.Time.Now = At(after).AddSeconds(-1);
        await teacher.See("/");
        school.Time.Now = At(after);
        (await teacher.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
    }

    [Fact]
    public async Task SIG_14_An_open_session_loses_one_role_of_two_at_local_midnight_without_a_restart()
    {
        using var school = new School();
        school.Time.Now = At("2026-07-10T22:55:00Z");
        await school.Appoint(Role.Teacher, Role.DeputyDsl, new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 10));
        await school.Change(Role.Teacher, (user, _) => user.RemoveAuthenticator());
        var teacher = school.Visitor();
        await teacher.TryPassword(Role.Teacher, SchoolStory.Password);
        (await teacher.Open("/")).Location.ShouldBe("/my-sign-in/authenticator");
        school.Time.Now = At("2026-07-10T23:00:00Z");
        (await teacher.See("/")).Heading.ShouldBe("Home");
    }

    [Fact]
    public async Task SIG_14_A_role_begins_on_its_first_day_and_not_the_evening_before()
    {
        using var school = new School();
        school.Time.Now = At("2026-07-10T22:50:00Z");
        await school.Appoint(Role.Teacher, Role.DeputyDsl, new DateOnly(2026, 7, 11));
        var teacher = await school.As(Role.Teacher);
        await teacher.See("/");
        school.Time.Now = At("2026-07-10T23:00:00Z");
        (await teacher.Open("/")).Location.ShouldBe("/my-sign-in/authenticator");
    }

    [Fact]
    public async Task SIG_14_All_sessions_end_the_moment_the_person_leaves_or_the_appointment_is_ended_today()
    {
        using var school = new School();
        var (one, other) = (await school.As(Role.Teacher), await school.As(Role.Teacher));
        await school.With(async db =>
        {
            var person = await db.People.SingleAsync(person => person.Id == SchoolStory.PersonId(Role.Teacher));
            person.Leave(school.Time.Now.AddMinutes(5), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        await one.See("/");
        school.Time.Pass(TimeSpan.FromMinutes(5));
        (await one.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await other.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var assistant = await school.As(Role.TeachingAssistant);
        await school.EndAppointment(Role.TeachingAssistant, new DateOnly(2026, 11, 19));
        (await assistant.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
    }

    [Fact]
    public async Task SIG_15_The_cookie_is_for_this_host_alone_and_for_no_script()
    {
        using var school = new School();
        var visitor = school.Visitor();
        var page = await visitor.See("/sign-in");
        var token = page.Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([
            new("Email", "teacher@oakfield.example"), new("Password", SchoolStory.Password), new("__RequestVerificationToken", token)]);
        using var answer = await visitor.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("__Host-SchoolSocial.SignIn=", StringComparison.Ordinal));
        foreach (var word in (string[])["secure", "httponly", "samesite=lax", "path=/"]) cookie.ShouldContain(word);
        cookie.ShouldNotContain("expires", Case.Insensitive, "it ends with the browser");
    }

    [Fact]
    public async Task SIG_19_The_neutral_page_says_nothing_of_the_product_and_signs_nobody_out()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/hide");
        page.Heading.ShouldBe("Weights and measures");
        page.Body.ShouldNotContain("Oakfield");
        page.Body.ShouldNotContain("SchoolSocial");
        page.Body.ShouldNotContain("concern");
        await teacher.See("/");
        (await school.Visitor().See("/hide")).Heading.ShouldBe("Weights and measures");
    }

    private static DateTime At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;

    private static async Task<HttpStatusCode> StillHere(Visitor visitor, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in/still-here");
        request.Headers.Add("RequestVerificationToken", token);
        using var answer = await visitor.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<string> CookieOf(Visitor visitor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/hide");
        using var answer = await visitor.Client.SendAsync(request);
        return string.Join("; ", answer.RequestMessage!.Headers.GetValues("Cookie"));
    }

    private static async Task<HttpResponseMessage> WithCookie(School school, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/my-sign-in");
        request.Headers.Add("Cookie", cookie);
        return await school.CreateDefaultClient(new Uri("https://localhost")).SendAsync(request);
    }
}
