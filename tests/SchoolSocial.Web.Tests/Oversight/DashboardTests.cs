using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Oversight;

/// <summary>OVE-01 and OVE-02: every number on the board is the length of the list behind it, for whoever looks.</summary>
public sealed class DashboardTests
{
    [Theory]
    [InlineData(Role.Headteacher)]
    [InlineData(Role.Dsl)]
    public async Task Every_number_equals_the_list_behind_it(Role role)
    {
        using var school = new School();
        foreach (var days in (int[])[-100, -80, -30, -9, -1, -3])
        {
            school.Time.Now = FakeTime.Start.AddDays(days);
            await school.Given.ConcernAsync(Role.Teacher);
        }

        school.Time.Now = FakeTime.Start;
        await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        await school.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        var viewer = await school.As(role);
        var board = await viewer.See("/oversight");
        var figures = board.Html.QuerySelectorAll("a.school-figure, figure table a");
        figures.Length.ShouldBeGreaterThanOrEqualTo(6 + 12);
        foreach (var figure in figures)
        {
            var number = figure.QuerySelector(".school-figure__number")?.TextContent ?? Page.Plain(figure.TextContent);
            (await viewer.See(figure.GetAttribute("href")!)).Text.ShouldContain($"Concerns {number} found", customMessage: figure.TextContent);
        }

        // The head's board holds the one about the teaching assistant, the safeguarding lead's does not; neither holds the one about the head.
        board.Html.QuerySelectorAll(".school-figure__number")[0].TextContent.ShouldBe(role == Role.Headteacher ? "7" : "6");
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.Governor)]
    [InlineData(Role.Office)]
    [InlineData(Role.ComputingLead)]
    public async Task Board_is_for_those_who_handle_concerns(Role role)
    {
        using var school = new School();
        var viewer = await school.As(role);
        (await viewer.Open("/oversight")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        (await viewer.See("/")).HasLink("Oversight").ShouldBeFalse();
    }
}
