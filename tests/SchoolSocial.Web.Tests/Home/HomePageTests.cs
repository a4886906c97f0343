using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task Safeguarding_lead_finds_what_waits_and_reporter_what_moved()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        school.Time.Pass(TimeSpan.FromHours(25));
        var dsl = await school.As(Role.Dsl);
        var home = await dsl.See("/");
        home.Text.ShouldContain($"Acknowledge {concern.Code}");
        home.Text.ShouldContain("Late");
        await dsl.Press(await dsl.See($"/concerns/{concern.Code}"), "Acknowledge this concern");
        (await dsl.See("/")).Text.ShouldContain("Nothing needs you now");

        var teacher = await school.As(Role.Teacher);
        var moved = await teacher.See("/");
        moved.Text.ShouldContain("A concern you reported has moved on");
        var notice = moved.Html.QuerySelector("a[href^='/notices/']")!.GetAttribute("href")!;
        (await teacher.Open(notice)).Location.ShouldBe($"/concerns/{concern.Code}/receipt");
        (await teacher.See("/")).Text.ShouldNotContain("has moved on");
        (await dsl.Open(notice)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
