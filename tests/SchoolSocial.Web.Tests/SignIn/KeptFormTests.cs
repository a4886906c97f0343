using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>SIG-30: a form that comes after the sign-in has ended is kept for its writer alone.</summary>
public sealed class KeptFormTests
{
    private const string Account = "Olivia asked to follow the class account twice this week.";

    [Fact]
    public async Task SIG_30_Concern_sent_after_the_sign_in_ended_is_gone_on_with_after_signing_in()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var form = await teacher.See("/concerns/new/something-else");
        school.Time.Pass(TimeSpan.FromMinutes(50));
        var late = await teacher.Press(form, "Look it over", FirstConcernTests.Filled);
        late.Location.ShouldBe("/sign-in?returnTo=%2Fkept-form");
        var door = await teacher.See(late.Location!);
        door.Text.ShouldContain("What you wrote is kept, sealed for you alone");
        (await school.With(db => db.KeptForms.SingleAsync())).Fields.Cipher.ShouldNotContain("Olivia");
        (await school.With(db => db.Concerns.CountAsync())).ShouldBe(0);

        var inside = await teacher.Press(door, "Sign in", ("Email", SchoolStory.EmailOf(Role.Teacher)), ("Password", SchoolStory.Password));
        inside.Location.ShouldBe("/kept-form");
        var kept = await teacher.Follow(inside);
        var onwards = await teacher.Press(kept, "Go on with what I wrote");
        onwards.Status.ShouldBe(HttpStatusCode.TemporaryRedirect);
        onwards.Location.ShouldBe("/concerns/new");
        var check = await teacher.PressOnwards(kept, onwards);
        check.Text.ShouldContain(Account);
        (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Fact("Status").ShouldBe("Received");
        (await school.With(db => db.KeptForms.CountAsync())).ShouldBe(0);
    }

    /// <summary>The answers of a whole class, which the office has entered one by one.</summary>
    [Fact]
    public async Task SIG_30_The_longest_form_is_kept_too()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var taught = await school.With(db => db.Classes.Select(each => each.Id).FirstAsync());
        var form = await office.See($"/consents/classes/{taught}/answers");
        form.Html.QuerySelector("main form")!.InnerHtml += string.Concat(Enumerable.Range(0, 2_000).Select(number => $"<input name='Form.Answers[{number}]' value='Yes'>"));
        school.Time.Pass(TimeSpan.FromMinutes(50));
        var late = await office.Press(form, "Record these answers");
        late.Location.ShouldBe("/sign-in?returnTo=%2Fkept-form");
        (await school.With(db => db.KeptForms.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task SIG_30_Nobody_else_gets_it()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var form = await teacher.See("/concerns/new/something-else");
        school.Time.Pass(TimeSpan.FromMinutes(50));
        await teacher.Press(form, "Look it over", FirstConcernTests.Filled);
        await teacher.SignIn(SchoolStory.EmailOf(Role.Supply), SchoolStory.Password);
        (await teacher.Open("/kept-form")).Location.ShouldBe("/");
        var dsl = await school.As(Role.Dsl);
        (await dsl.Open("/kept-form")).Location.ShouldBe("/");
        (await school.With(db => db.KeptForms.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task SIG_30_It_is_thrown_away_when_asked_and_after_a_day()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var form = await teacher.See("/concerns/new/something-else");
        school.Time.Pass(TimeSpan.FromMinutes(50));
        await teacher.Press(form, "Look it over", FirstConcernTests.Filled);
        await teacher.SignIn(SchoolStory.EmailOf(Role.Teacher), SchoolStory.Password);
        await teacher.See("/kept-form");
        school.Time.Pass(TimeSpan.FromHours(25));
        await teacher.SignIn(SchoolStory.EmailOf(Role.Teacher), SchoolStory.Password);
        (await teacher.Open("/kept-form")).Location.ShouldBe("/");
    }

    [Fact]
    public async Task SIG_30_A_mark_that_was_altered_keeps_nothing()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var form = await teacher.See("/concerns/new/something-else");
        school.Time.Pass(TimeSpan.FromMinutes(50));
        var late = await teacher.Press(form, "Look it over", [.. FirstConcernTests.Filled, ("__Writer", "CfDJ8forged")]);
        late.Location!.ShouldStartWith("/sign-in?returnTo=");
        late.Location.ShouldNotContain("kept-form");
        (await school.With(db => db.KeptForms.CountAsync())).ShouldBe(0);
    }
}
