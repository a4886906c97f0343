using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Posts;

/// <summary>PST-17: somebody else takes it down.</summary>
public sealed class TakeDownHandOverTests
{
    [Fact]
    public async Task PST_17_A_task_goes_to_somebody_else_who_is_told_and_learns_neither_child_nor_reason()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        var code = await teacher.PublishAsync(scene, scene.Facebook, ["Olivia"]);
        (await teacher.Open($"/posts/{code}/take-down/hand-over")).Status.ShouldBe(HttpStatusCode.NotFound, "nothing has to come down");
        school.Time.Pass(TimeSpan.FromMinutes(5));
        await scene.AnswerAsync("Olivia", Answer.Withdrawn, scene.Facebook);
        await school.Services.GetRequiredService<RippleJob>().RunOnceAsync(default);
        var assistant = await school.As(Role.TeachingAssistant);
        (await assistant.Open($"/posts/{code}/take-down/hand-over")).Status.ShouldBe(HttpStatusCode.NotFound);

        var form = await teacher.See($"/posts/{code}/take-down/hand-over");
        form.Html.QuerySelectorAll("option").ShouldNotContain(option => option.TextContent == SchoolStory.NameOf(Role.Teacher) || option.TextContent == SchoolStory.NameOf(Role.Governor));
        (await teacher.Press(form, "Hand it over")).Errors.ShouldBe(["Choose who takes it down"]);
        await teacher.Follow(await teacher.Press(form, "Hand it over", ("Form.ToId", SchoolStory.PersonId(Role.TeachingAssistant).ToString())));
        (await assistant.See("/")).Text.ShouldContain($"Take down {code}: no longer to be shown");
        (await teacher.See("/")).Text.ShouldNotContain($"Take down {code}");
        var tasks = (await assistant.See("/posts/tasks")).Text;
        tasks.ShouldNotContain("Olivia");
        await assistant.Follow(await assistant.Press(await assistant.See($"/posts/{code}/take-down"), "Record that it is down"));
        (await school.ActionsOn(nameof(TakeDownTask))).ShouldBe(["take-down.asked", "take-down.handed-over", "take-down.done"]);
        (await school.With(db => db.Notices.CountAsync(notice => notice.PersonId == SchoolStory.PersonId(Role.TeachingAssistant) && notice.Path == "/posts/tasks"))).ShouldBe(1);
    }
}
