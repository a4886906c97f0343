using SchoolSocial.Domain.Settings;
using System.Net;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Posts;

/// <summary>"Can we post this?" from the class grid to the platform and back.</summary>
public sealed class PostScreenTests
{
    [Fact]
    public async Task PST_01_website_yes_and_social_no_is_answered_in_three_pages_and_goes_its_way()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Website);
        await scene.AnswerAsync("Olivia", Answer.No, scene.Facebook, scene.Instagram);
        var teacher = await school.As(Role.Teacher);
        var receipt = await teacher.Follow(await teacher.CheckAsync(scene, scene.Website, ["Olivia"]));
        receipt.Heading.ShouldStartWith("Waits for approval: School website");
        receipt.Html.QuerySelectorAll(".school-verdict li").Select(line => Page.Plain(line.TextContent)).ShouldBe(["Yes School website", "Not this picture Facebook", "Not this picture Instagram"]);
        receipt.Text.ShouldNotContain("How each stood then");
        var code = PostScene.CodeOf(receipt);
        (await teacher.Open($"/posts/{code}/publication")).Text.ShouldContain("Somebody must approve this first.");

        // PST-07: somebody else approves; another teacher does not even see it.
        (await (await school.As(Role.TeachingAssistant)).Open($"/posts/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var office = await school.As(Role.Office);
        (await office.See("/posts")).HasLink(code).ShouldBeTrue();
        var seen = await office.See($"/posts/{code}");
        seen.Text.ShouldContain("Olivia Hughes: School website: Yes; Facebook: No");
        await office.Follow(await office.Press(seen, "Approve"));
        (await teacher.See($"/posts/{code}")).Heading.ShouldStartWith("Yes: School website");

        var form = await teacher.See($"/posts/{code}/publication");
        (await teacher.Press(form, "Record that it is out")).Errors.ShouldBe(["Say where it can be seen"]);
        var published = await teacher.Follow(await teacher.Press(form, "Record that it is out", ("Form.Address", "https://oakfield.example/news/walk")));
        published.Heading.ShouldStartWith("Published: School website");
        var down = await teacher.Follow(await teacher.Press(await teacher.See($"/posts/{code}/take-down"), "Record that it is down", ("Form.Reason", "OutOfDate")));
        down.Heading.ShouldStartWith("Taken down");
        (await school.ActionsOn(nameof(Post))).ShouldBe(["post.checked", "post.approved", "post.published", "post.taken-down"]);
    }

    [Fact]
    public async Task PST_04_name_in_the_words_stops_it_and_a_word_that_may_be_one_is_asked_about()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        foreach (var child in (string[])["Olivia", "Kamil"]) await scene.AnswerAsync(child, Answer.Yes, scene.Website, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        var named = await teacher.Follow(await teacher.CheckAsync(scene, scene.Facebook, ["Olivia", "Kamil"], ("Form.Caption", "Well done Olivia's team #goKamil")));
        named.Heading.ShouldStartWith("Not yet");
        named.Text.ShouldContain("Take the name “Olivia's” out of the words.");
        named.Text.ShouldContain("Take the name “Kamil” out of the words.");
        named.Text.ShouldContain("Yes Facebook");
        var asked = await teacher.CheckAsync(scene, scene.Facebook, ["Olivia"], ("Form.Caption", "Another goal for Nowak"));
        asked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        asked.Text.ShouldContain("“Nowak” is not a child");
        var said = await teacher.Follow(await teacher.Press(asked, "Can we post this?", ("Form.NotChildren", "Nowak")));
        said.Heading.ShouldStartWith("Yes: Oakfield (@oakfield_facebook) on Facebook");
        (await school.With(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(db.Set<NotAChild>()))).ShouldBe(1);
    }

    [Fact]
    public async Task PST_08_a_yes_that_has_become_a_no_is_not_published()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        var code = PostScene.CodeOf(await teacher.Follow(await teacher.CheckAsync(scene, scene.Facebook, ["Olivia"])));
        var form = await teacher.See($"/posts/{code}/publication");
        school.Time.Pass(TimeSpan.FromMinutes(5));
        await scene.ProtectAsync("Olivia");
        var refused = await teacher.Press(form, "Record that it is out", ("Form.Address", "https://social.example/1"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["This picture can no longer be used here. If it has been posted already, take it down now and ask the office."]);
    }

    /// <summary>PST-09: the one who tries learns nothing of it; the lead and the head do.</summary>
    [Fact]
    public async Task PST_09_one_child_after_another_is_noted()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var teacher = await school.As(Role.Teacher);
        var class6 = await scene.ClassAsync("Owls");
        foreach (var child in (string[])["Olivia", "Kamil", "Aisha", "Noah", "Temi"])
        {
            var pupil = await scene.PupilAsync(child);
            var page = await teacher.Press(await teacher.See("/posts/new"), "Show this class too", ("Form.OtherClass", class6.ToString()));
            var words = await teacher.Press(page, "Go on to the words", ("Form.PlaceId", scene.OnFacebook.ToString()), ("Form.Picture", "Photo"), ("Form.Children", pupil.ToString()));
            (await teacher.Follow(await teacher.Press(words, "Can we post this?", PostScene.Careful))).Heading.ShouldStartWith("Not yet");
        }

        (await school.ActionsOn(nameof(Probe))).ShouldBe(["probing.noted"]);
        (await teacher.Open("/posts/probes")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var dsl = await school.As(Role.Dsl);
        (await dsl.See("/")).HasLink("Look at checks of one child after another").ShouldBeTrue();
        (await (await school.As(Role.DeputyDsl)).See("/")).HasLink("Look at checks of one child after another").ShouldBeFalse();
        var list = await dsl.See("/posts/probes");
        list.Text.ShouldContain("Amelia Hart: 5 children");
        await dsl.Follow(await dsl.Press(list, "Mark as seen"));
        (await dsl.See("/")).HasLink("Look at checks of one child after another").ShouldBeFalse();
        (await school.ActionsOn(nameof(Probe))).ShouldBe(["probing.noted", "probing.seen"]);
    }

    [Fact]
    public async Task PST_13_event_has_a_rule_and_a_notice()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var list = await office.Follow(await office.Press(await office.See("/posts/events/new"), "Record this rule",
            [("Form.Name", "Nativity play, Year 1"), ("Form.Reason", "Some families have asked for it."), ("Form.Rule", "None"), .. Typed.On("Form.HeldOn", 10, 12, 2026)]));
        list.Text.ShouldContain("Nativity play, Year 1");
        var teacher = await school.As(Role.Teacher);
        (await teacher.Open("/posts/events/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var notice = await teacher.See((await teacher.See("/posts/events")).Html.QuerySelector("a[href$='/notice']")!.GetAttribute("href")!);
        notice.Text.ShouldContain("Please take no photos or videos today");
        notice.Text.ShouldContain("Some families have asked for it.");
    }

    [Theory]
    [InlineData(Role.Governor)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Clerk)]
    public async Task Roles_that_do_not_post_are_refused(Role role)
    {
        using var school = new School();
        var other = await school.As(role);
        foreach (var path in (string[])["/posts", "/posts/new", "/posts/tasks", "/posts/exposure", "/posts/events"]) (await other.Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
    }
}
