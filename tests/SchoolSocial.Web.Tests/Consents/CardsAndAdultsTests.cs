using System.Net;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Consents;

public sealed class CardsAndAdultsTests
{
    [Fact]
    public async Task CST_15_card_and_trip_list_say_ask_the_office_and_nothing_else()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Website, scene.Facebook, scene.Instagram);
        await scene.AnswerAsync("Kamil", Answer.No, scene.Website, scene.Facebook, scene.Instagram);
        var teacher = await school.As(Role.Teacher);
        var cards = await teacher.Follow(await teacher.Open("/consents"));
        cards.Heading.ShouldBe("Camera cards");
        foreach (var paper in (string[])["card", "trip"])
        {
            var page = await teacher.See($"/consents/classes/{await scene.ClassAsync("Kestrels")}/{paper}");
            page.Text.ShouldContain("Olivia Hughes");
            var rows = page.Html.QuerySelectorAll("li, tbody tr").Select(row => Page.Plain(row.TextContent)).ToList();
            rows.Where(row => row.Contains("sk the office", StringComparison.Ordinal)).Select(row => row.Split(' ')[0]).ShouldBe(["Aisha", "Kamil"], ignoreOrder: true);
        }
    }

    [Fact]
    public async Task CST_13_adult_answers_for_their_own_picture_and_the_office_takes_in_papers()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var teacher = await school.As(Role.Teacher);
        var mine = await teacher.Follow(await teacher.Press(await teacher.See("/consents/mine"), "Record this", ($"Form.Answers[{scene.Website:N}-Photo]", "Yes"), ($"Form.Answers[{scene.Facebook:N}-Photo]", "No")));
        mine.Html.QuerySelector($"[name='Form.Answers[{scene.Website:N}-Photo]'][checked]")!.GetAttribute("value").ShouldBe("Yes");
        (await school.ActionsOn(nameof(ConsentRecord))).ShouldBe(["consent.recorded"]);
        (await teacher.Open("/consents/adults")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var office = await school.As(Role.Office);
        var list = await office.See("/consents/adults");
        list.Text.ShouldContain("Amelia Hart Yes Not answered No");
        var done = await office.Follow(await office.Press(
            await office.See($"/consents/adults/{SchoolStory.PersonId(Role.Volunteer)}/answers/new"), "Record these answers", ($"Form.Answers[{scene.Website:N}-Photo]", "Yes")));
        done.Text.ShouldContain("George Lane Yes");
    }
}
