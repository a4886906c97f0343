using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Browser.Tests;

[Collection(Chromium.Name)]
public sealed class SignInTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_person_signs_in_and_out(bool scripts) => chromium.Meet(async school =>
    {
        var teacher = await school.SignedIn(Role.Teacher, scripts: scripts);
        teacher.Address.ShouldBe("/");
        foreach (var cookie in await teacher.Page.Context.CookiesAsync())
        {
            cookie.Name.ShouldStartWith("__Host-");
            cookie.Secure.ShouldBeTrue(cookie.Name);
            cookie.HttpOnly.ShouldBeTrue(cookie.Name);
        }

        await teacher.OpensMenu();
        await teacher.Presses("Sign out");
        await teacher.GoesTo("/concerns/new");
        teacher.Address.ShouldStartWith("/sign-in");
    });

    [BrowserFact]
    public Task A_person_signs_in_by_keyboard_alone() => chromium.Meet(async school =>
    {
        var teacher = await school.Someone();
        await teacher.GoesTo("/sign-in");
        await teacher.Keys("Tab");
        (await teacher.Focused()).ShouldBe("Skip to main content");
        await teacher.Keys("Enter");
        await teacher.TabsTo("School email");
        await teacher.Page.Keyboard.TypeAsync(SchoolStory.EmailOf(Role.Teacher));
        await teacher.TabsTo("Password");
        await teacher.Page.Keyboard.TypeAsync(SchoolStory.Password);
        await teacher.Keys("Enter");
        await teacher.Sees("Home");
    });

    [BrowserFact]
    public Task The_browser_is_told_to_come_by_https_only() => chromium.Meet(async school =>
    {
        var someone = await school.Someone();
        var answer = await someone.Page.GotoAsync("/sign-in");
        (await answer!.HeaderValueAsync("strict-transport-security")).ShouldNotBeNull().ShouldContain("max-age=31536000");
        (await answer.HeaderValueAsync("content-security-policy")).ShouldNotBeNull().ShouldContain("frame-ancestors 'none'");
    });
}
