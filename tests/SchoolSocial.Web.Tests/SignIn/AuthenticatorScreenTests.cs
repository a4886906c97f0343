using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rules SIG-05 to SIG-09 of docs/rules/sign-in.md.</summary>
public sealed class AuthenticatorScreenTests
{
    public static TheoryData<Role> RolesThatNeedOne => [.. Roles.All.Where(role => role.NeedsAuthenticator())];

    [Theory, MemberData(nameof(RolesThatNeedOne))]
    public async Task SIG_05_Role_that_reads_sensitive_records_is_led_to_set_up_an_app_and_reaches_nothing_before(Role role)
    {
        using var school = new School();
        await school.Change(role, (user, _) => user.RemoveAuthenticator());
        if (role == Role.ActingHead) await school.Appoint(role, role, new DateOnly(2026, 9, 1));
        var visitor = school.Visitor();
        (await visitor.TryPassword(role, SchoolStory.Password)).Location.ShouldBe("/");
        foreach (var path in (string[])["/", "/concerns", "/concerns/new", "/my-sign-in", "/my-sign-in/password", "/my-sign-in/recovery-codes"])
        {
            (await visitor.Open(path)).Location.ShouldBe("/my-sign-in/authenticator", path);
        }

        var page = await visitor.See("/my-sign-in/authenticator");
        page.Heading.ShouldBe("Set up your authenticator app");
        page.Text.ShouldContain("Your role reads sensitive records");
        page.HasLink("Home").ShouldBeFalse("no menu that leads nowhere");
        var codes = await visitor.Press(page, "Finish setting up", ("Form.Code", school.CodeFor(page)));
        codes.Heading.ShouldBe("Keep your recovery codes");
        (await visitor.See("/")).Heading.ShouldBe("Home");
    }

    [Fact]
    public async Task SIG_05_Role_that_needs_none_may_have_one_and_is_then_asked_for_it()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/my-sign-in")).Fact("Authenticator app").ShouldBe("Not set up");
        var page = await teacher.See("/my-sign-in/authenticator");
        page.Text.ShouldNotContain("Your role reads sensitive records");
        await teacher.Press(page, "Finish setting up", ("Form.Code", school.CodeFor(page)));
        (await teacher.See("/my-sign-in")).Fact("Authenticator app").ShouldBe("Set up");
        (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Location.ShouldBe("/sign-in/code");
    }

    [Fact]
    public async Task SIG_05_Given_such_a_role_while_signed_in_a_teacher_is_led_there_with_the_next_page()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        await teacher.See("/");
        await school.Appoint(Role.Teacher, Role.DeputyDsl, new DateOnly(2026, 11, 20));
        (await teacher.Open("/")).Location.ShouldBe("/my-sign-in/authenticator");
        (await teacher.Press(await teacher.See("/my-sign-in/authenticator"), "Sign out")).Location.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task SIG_05_The_password_alone_opens_nothing()
    {
        using var school = new School();
        var head = school.Visitor();
        (await head.TryPassword(Role.Headteacher, SchoolStory.Password)).Location.ShouldBe("/sign-in/code");
        (await head.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await head.Open("/my-sign-in/authenticator")).Location!.ShouldStartWith("/sign-in?");
    }

    [Fact]
    public async Task SIG_06_A_code_that_was_used_is_refused_the_second_time()
    {
        using var school = new School();
        var code = await school.Given.AppCodeAsync(Role.Headteacher);
        var first = school.Visitor();
        await first.TryPassword(Role.Headteacher, SchoolStory.Password);
        await first.EnterCode(code);
        var second = school.Visitor();
        await second.TryPassword(Role.Headteacher, SchoolStory.Password);
        var answer = await second.Press(await second.See("/sign-in/code"), "Sign in", ("Code", code));
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldHaveSingleItem().ShouldStartWith("That code is not right, or it has been used");
        await second.EnterCode(await school.Given.AppCodeAsync(Role.Headteacher));
    }

    [Fact]
    public async Task SIG_06_One_code_sent_twice_at_once_lets_one_in()
    {
        using var school = new School();
        var code = await school.Given.AppCodeAsync(Role.Headteacher);
        var ready = new List<(Visitor Visitor, Page Page)>();
        for (var i = 0; i < 4; i++)
        {
            var visitor = school.Visitor();
            await visitor.TryPassword(Role.Headteacher, SchoolStory.Password);
            ready.Add((visitor, await visitor.See("/sign-in/code")));
        }

        var answers = await Task.WhenAll(ready.Select(each => each.Visitor.Press(each.Page, "Sign in", ("Code", code))));
        answers.Count(answer => answer.Status == HttpStatusCode.Redirect).ShouldBe(1);
    }

    [Fact]
    public async Task SIG_02_Fifth_wrong_code_locks_the_sign_in_though_the_password_is_right_each_time()
    {
        using var school = new School();
        var actions = await school.NewActionsOn(Role.Headteacher, async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                var visitor = school.Visitor();
                await visitor.TryPassword(Role.Headteacher, SchoolStory.Password);
                await visitor.Press(await visitor.See("/sign-in/code"), "Sign in", ("Code", "000000"));
            }
        });
        actions.ShouldBe([.. Enumerable.Repeat("authenticator.code-refused", 5), "sign-in.locked"]);
        (await school.Visitor().TryPassword(Role.Headteacher, SchoolStory.Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task SIG_07_Another_app_takes_the_place_of_the_first_only_with_the_password_and_its_own_code()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var other = await school.As(Role.Headteacher);
        var page = await head.See("/my-sign-in/authenticator");
        (await head.Press(page, "Finish setting up", ("Form.Code", school.CodeFor(page)))).Errors.ShouldBe(["Enter the password you use now"]);
        (await head.Press(page, "Finish setting up", ("Form.Code", "000000"), ("Form.Password", SchoolStory.Password))).Errors
            .ShouldHaveSingleItem().ShouldStartWith("That code does not belong to this key");

        // The old app still opens the door.
        await school.Visitor().TryPassword(Role.Headteacher, SchoolStory.Password);
        await school.As(Role.Headteacher);

        var actions = await school.NewActionsOn(Role.Headteacher, async () =>
            (await head.Press(page, "Finish setting up", ("Form.Code", school.CodeFor(page)), ("Form.Password", SchoolStory.Password))).Heading
                .ShouldBe("Keep your recovery codes"));
        actions.ShouldBe(["authenticator.set-up"]);
        await head.See("/");
        (await other.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F", "other sessions end");
        await school.As(Role.Headteacher);
    }

    [Fact]
    public async Task SIG_07_The_key_is_stored_sealed_and_the_picture_is_for_the_person_alone_and_never_kept()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        (await teacher.Open("/my-sign-in/authenticator/qr.svg")).Status.ShouldBe(HttpStatusCode.NotFound, "no key yet");
        var page = await teacher.See("/my-sign-in/authenticator");
        page.Html.QuerySelector("img")!.GetAttribute("src").ShouldBe("/my-sign-in/authenticator/qr.svg");
        using var picture = await teacher.Client.GetAsync(new Uri("/my-sign-in/authenticator/qr.svg", UriKind.Relative));
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        picture.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await picture.Content.ReadAsStringAsync()).ShouldStartWith("<svg");
        (await school.Visitor().Open("/my-sign-in/authenticator/qr.svg")).Location!.ShouldStartWith("/sign-in");

        var key = Page.Plain(page.Html.QuerySelector("main code")!.TextContent).Replace(" ", "", StringComparison.Ordinal);
        var kept = await school.With(db => db.Users.SingleAsync(user => user.Id == SchoolStory.PersonId(Role.Teacher)));
        kept.NewAuthenticator!.Cipher.ShouldStartWith("1:");
        kept.NewAuthenticator.Cipher.ShouldNotContain(key);
    }

    [Fact]
    public async Task SIG_08_Each_recovery_code_signs_in_once()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/my-sign-in/authenticator");
        var shown = await teacher.Press(page, "Finish setting up", ("Form.Code", school.CodeFor(page)));
        var codes = shown.Html.QuerySelectorAll("main ol code").Select(code => code.TextContent).ToList();
        codes.Distinct().Count().ShouldBe(10);
        var actions = await school.NewActionsOn(Role.Teacher, async () =>
        {
            (await WithoutApp(school, codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).Location.ShouldBe("/my-sign-in");
            (await WithoutApp(school, codes[3])).Errors.ShouldHaveSingleItem().ShouldStartWith("That code is not right, or it has been used");
        });
        actions.ShouldBe(["recovery-code.used", "person.signed-in", "authenticator.code-refused"]);
        (await teacher.See("/my-sign-in")).Fact("Recovery codes").ShouldBe("9 left");

        var renew = await teacher.See("/my-sign-in/recovery-codes");
        (await teacher.Press(renew, "Make new codes", ("Password", "wrong"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await teacher.Press(renew, "Make new codes", ("Password", SchoolStory.Password))).Heading.ShouldBe("Keep your recovery codes");
        (await WithoutApp(school, codes[4])).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "the old ones are gone");
        (await teacher.See("/my-sign-in")).Body.ShouldNotContain(codes[5]);
    }

    [Theory]
    [InlineData("Production", "/my-sign-in/authenticator")]
    [InlineData("Development", null)]
    public async Task SIG_09_The_mark_of_a_demo_sign_in_counts_in_Development_only(string environment, string? ledTo)
    {
        using var school = new School();
        using var host = school.WithWebHostBuilder(builder => builder.UseEnvironment(environment));
        await school.Change(Role.Headteacher, (user, _) =>
        {
            user.RemoveAuthenticator();
            user.SecondFactorOff = true;
        });
        var head = new Visitor(host.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false }));
        (await head.TryPassword(Role.Headteacher, SchoolStory.Password)).Location.ShouldBe("/");
        (await head.Open("/")).Location.ShouldBe(ledTo);
    }

    private static async Task<Page> WithoutApp(School school, string code)
    {
        var visitor = school.Visitor();
        await visitor.TryPassword(Role.Teacher, SchoolStory.Password);
        return await visitor.Press(await visitor.See("/sign-in/without-app"), "Sign in", ("Code", code));
    }
}
