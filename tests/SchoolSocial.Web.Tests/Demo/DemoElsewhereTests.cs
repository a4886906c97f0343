using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Demo;
using SchoolSocial.Data.Start;
using SchoolSocial.Web.Hosting.Commands;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Demo;

/// <summary>Outside Development there is no demo school, and no password that everybody knows.</summary>
public sealed class DemoElsewhereTests
{
    [Fact]
    public async Task The_command_is_refused_outside_Development()
    {
        await using var school = new School();
        var command = Command.Find(["demo"]).ShouldNotBeNull();
        var refusal = await Should.ThrowAsync<StartException>(() => command.RunAsync([], school.Services, default));
        refusal.Message.ShouldContain("Development only");
        school.Services.CreateScope().ServiceProvider.GetService<DemoFill>().ShouldBeNull();
    }

    [Theory]
    [InlineData("--concerns")]
    [InlineData("--concerns", "0")]
    [InlineData("--concerns", "-5")]
    [InlineData("--concerns", "lots")]
    [InlineData("--concerns", "2000001")]
    [InlineData("100")]
    public async Task The_command_says_what_it_wants_to_hear(params string[] words)
    {
        await using var school = new School();
        var refusal = await Should.ThrowAsync<StartException>(() => Command.Find(["demo"])!.RunAsync(words, school.Services, default));
        refusal.Message.ShouldContain("demo --concerns 100000");
    }
}
