using Microsoft.AspNetCore.Hosting;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rule SIG-09 of docs/rules/sign-in.md.</summary>
public sealed class DemoSignInTests
{
    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public async Task SIG_09_Demo_sign_ins_are_listed_in_Development_only(string environment, bool listed)
    {
        using var school = new School();
        await school.Change(Role.Teacher, (user, _) => user.SecondFactorOff = true);
        using var host = school.WithWebHostBuilder(builder => builder.UseEnvironment(environment));
        var page = await new Visitor(host.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false })).See("/sign-in");
        page.Heading.ShouldBe("Sign in");
        page.Text.Contains("teacher@oakfield.example", StringComparison.Ordinal).ShouldBe(listed);
        page.Text.Contains("Amelia Hart, Teacher", StringComparison.Ordinal).ShouldBe(listed);
        page.Body.Contains("Acorns-and-oaks-26", StringComparison.Ordinal).ShouldBe(listed);
        page.Text.ShouldNotContain("head@oakfield.example");
    }
}
