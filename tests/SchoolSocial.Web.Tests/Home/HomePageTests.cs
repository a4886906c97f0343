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
        await dsl.Follow(await dsl.Press(await dsl.See("/my-declarations/privacy"), "Note this with today's date", ("Ticks", "FriendsOnly")));
        (await dsl.See("/")).Text.ShouldContain("Nothing needs you now");

        var teacher = await school.As(Role.Teacher);
        var moved = await teacher.See("/");
        moved.Text.ShouldContain("A concern you reported has moved on");
        var notice = moved.Html.QuerySelector("a[href^='/notices/']")!.GetAttribute("href")!;
        (await teacher.Open(notice)).Location.ShouldBe($"/concerns/{concern.Code}/receipt");
        (await teacher.See("/")).Text.ShouldNotContain("has moved on");
        (await dsl.Open(notice)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OVE_06_Every_duty_of_every_role_opens_and_the_number_of_the_week_equals_its_list()
    {
        using var school = new School();
        await Walk.WalkStory.TellAsync(school);
        var acts = new List<string>();
        foreach (var role in Roles.All.Where(role => role != Role.ActingHead))
        {
            var viewer = await school.As(role);
            var home = await viewer.See("/");
            foreach (var duty in home.Html.QuerySelectorAll("main ul:first-of-type > li > a"))
            {
                acts.Add(duty.TextContent);
                var address = duty.GetAttribute("href")!;
                (await viewer.Open(address)).Status.ShouldBe(address.StartsWith("/notices/", StringComparison.Ordinal) ? System.Net.HttpStatusCode.Redirect : System.Net.HttpStatusCode.OK, $"{role} {duty.TextContent}");
            }

            home.Text.ShouldContain("Since last week");
            if (home.Html.QuerySelector("main a[data-figure]:not([data-figure=''])") is not { } figure) continue;
            (await viewer.See(figure.GetAttribute("href")!)).Text.ShouldContain($"Concerns {figure.GetAttribute("data-figure")} found", customMessage: role.ToString());
        }

        foreach (var act in (string[])["Acknowledge C-", "Ask Facebook", "Answer message", "Ring both families", "Sign ", "Read and sign"]) acts.ShouldContain(each => each.StartsWith(act, StringComparison.Ordinal), act);
    }

    [Fact]
    public async Task OVE_07_Who_is_kept_from_a_concern_has_the_page_of_a_school_where_it_never_was()
    {
        using var without = new School();
        using var with = new School();
        await with.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        var theirs = await (await without.As(Role.Headteacher)).See("/");
        (await (await with.As(Role.Headteacher)).See("/")).Html.QuerySelector("main")!.TextContent.ShouldBe(theirs.Html.QuerySelector("main")!.TextContent);
    }
}
