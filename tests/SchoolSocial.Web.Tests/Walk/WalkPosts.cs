using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Posts;

namespace SchoolSocial.Web.Tests.Walk;

/// <summary>A post in every state: waiting, approved, out, and one that has to come down again; and an event.</summary>
internal static class WalkPosts
{
    public static async Task TellAsync(School school)
    {
        var office = await school.As(Role.Office);
        await AnswerAllAsync(school, office, "Yes");
        var teacher = await school.As(Role.Teacher);
        var waiting = PostScene.CodeOf(await CheckAsync(school, teacher, "Olivia"));
        await teacher.Follow(await teacher.Upload(await teacher.See($"/posts/{waiting}/picture"), "Keep this picture", ("Form.File", "walk.png", Files.Samples.Png)));
        foreach (var child in (string[])["Olivia", "Kamil", "Olivia"])
        {
            var code = PostScene.CodeOf(await CheckAsync(school, teacher, child));
            await office.Follow(await office.Press(await office.See($"/posts/{code}"), "Approve"));
            if (child == "Olivia" && await school.With(db => db.Posts.AnyAsync(post => post.PublishedOn != null))) continue;
            await teacher.Follow(await teacher.Press(await teacher.See($"/posts/{code}/publication"), "Record that it is out", ("Form.Address", "https://oakfield.example/news")));
        }

        var kamil = await school.With(db => db.Pupils.Where(pupil => pupil.GivenName == "Kamil").Select(pupil => pupil.Id).SingleAsync());
        var form = await office.See($"/consents/pupils/{kamil}/answers/new");
        await office.Follow(await office.Press(form, "Record these answers", [("Form.Giver", "family"), .. Questions(form).Select(question => (question, "Withdrawn"))]));
        (await school.Services.GetRequiredService<RippleJob>().RunOnceAsync(default)).ShouldBeTrue();
        await office.Follow(await office.Press(await office.See("/posts/events/new"), "Record this rule",
            [("Form.Name", "Nativity play"), ("Form.Reason", "Every family decides for its own child."), .. Typed.On("Form.HeldOn", 10, 12, 2026)]));
    }

    private static async Task<Page> CheckAsync(School school, Visitor teacher, string child)
    {
        var (pupil, channel) = await school.With(async db => (
            await db.Pupils.Where(each => each.GivenName == child).Select(each => each.Id).SingleAsync(), await db.ConsentChannels.Select(each => each.Id).SingleAsync()));
        var words = await teacher.Press(await teacher.See("/posts/new"), "Go on to the words", ("Form.PlaceId", channel.ToString()), ("Form.Picture", "Photo"), ("Form.Children", pupil.ToString()));
        return await teacher.Follow(await teacher.Press(words, "Can we post this?", PostScene.Careful));
    }

    private static async Task AnswerAllAsync(School school, Visitor office, string answer)
    {
        var kestrels = await school.With(db => db.Classes.Where(taught => taught.Name == "Kestrels").Select(taught => taught.Id).SingleAsync());
        var form = await office.See($"/consents/classes/{kestrels}/answers");
        await office.Follow(await office.Press(form, "Record these answers", [.. Questions(form).Select(question => (question, answer))]));
    }

    private static IEnumerable<string> Questions(Page form) => form.Html.QuerySelectorAll("select[name^='Form.Answers']").Select(field => field.GetAttribute("name")!);
}
