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

/// <summary>PST-10 and PST-11: a withdrawal reaches back to what is out, and no further.</summary>
public sealed class RippleScreenTests
{
    [Fact]
    public async Task PST_10_withdrawal_of_social_consent_makes_five_tasks_and_the_letter_five_lines()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        foreach (var child in (string[])["Olivia", "Kamil"]) await scene.AnswerAsync(child, Answer.Yes, scene.Website, scene.Facebook, scene.Instagram);
        await BrotherAsync(school);
        var teacher = await school.As(Role.Teacher);
        var social = new List<string>();
        for (var each = 0; each < 3; each++) social.Add(await teacher.PublishAsync(scene, scene.Facebook, ["Olivia", "Kamil"]));
        for (var each = 0; each < 2; each++) social.Add(await teacher.PublishAsync(scene, scene.Instagram, ["Olivia"]));
        string[] website = [await teacher.PublishAsync(scene, scene.Website, ["Olivia"]), await teacher.PublishAsync(scene, scene.Website, ["Olivia", "Kamil"])];
        await RunAsync(school);
        (await school.With(db => db.TakeDownTasks.CountAsync())).ShouldBe(0);

        school.Time.Pass(TimeSpan.FromMinutes(5));
        await scene.AnswerAsync("Olivia", Answer.Withdrawn, scene.Facebook, scene.Instagram);
        (await RunAsync(school)).ShouldBeTrue();
        (await RunAsync(school)).ShouldBeFalse("a second look finds nothing");
        var tasks = await teacher.See("/posts/tasks");
        tasks.Html.QuerySelectorAll("tbody th").Select(cell => Page.Plain(cell.TextContent)).ShouldBe(social, ignoreOrder: true);
        tasks.Text.ShouldContain("No longer to be shown");
        tasks.Text.ShouldNotContain("Olivia");
        tasks.Text.ShouldNotContain("ithdr");
        (await teacher.See("/")).Text.ShouldContain($"Take down {social[0]}: no longer to be shown");
        (await teacher.See($"/posts/{website[0]}")).Text.ShouldNotContain("no longer to be shown");

        var office = await school.As(Role.Office);
        var letters = await office.See("/posts/letters");
        letters.Text.ShouldContain("Olivia Hughes 0 of 5");
        letters.Text.ShouldNotContain("Kamil");
        await teacher.Follow(await teacher.Press(await teacher.See($"/posts/{social[0]}/take-down"), "Record that it is down"));
        (await school.ActionsOn(nameof(TakeDownTask))).ShouldBe(["take-down.asked", "take-down.asked", "take-down.asked", "take-down.asked", "take-down.asked", "take-down.done"]);

        // PST-11: five lines, one of them with its day; the brother is named to the office, and nothing of his was changed.
        var letter = await office.See($"/posts/letters/{await scene.PupilAsync("Olivia")}");
        letter.Html.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        letter.Html.QuerySelectorAll("tbody tr").Count(row => row.TextContent.Contains("Being removed", StringComparison.Ordinal)).ShouldBe(4);
        letter.Text.ShouldNotContain("School website");
        letter.Html.QuerySelector(".govuk-inset-text")!.TextContent.ShouldContain("Kamil Nowak");
        (await office.See($"/consents/pupils/{await scene.PupilAsync("Kamil")}")).Text.ShouldContain("Facebook, photo Yes");
    }

    /// <summary>A new mark reaches back as a withdrawal does; to the office it is no list of marks.</summary>
    [Fact]
    public async Task PST_10_new_mark_a_leaver_and_an_expiry_reach_back_too()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        foreach (var child in (string[])["Olivia", "Kamil", "Aisha"]) await scene.AnswerAsync(child, Answer.Yes, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        foreach (var child in (string[])["Olivia", "Kamil", "Aisha"]) await teacher.PublishAsync(scene, scene.Facebook, [child]);
        school.Time.Pass(TimeSpan.FromMinutes(1));
        await scene.AnswerUntilAsync("Aisha", school.Time.Today.AddDays(2), scene.Facebook);
        await scene.ProtectAsync("Olivia");
        await school.With(async db =>
        {
            var kamil = await db.Pupils.Include(pupil => pupil.Memberships).SingleAsync(pupil => pupil.GivenName == "Kamil");
            kamil.Leave(school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.Office), school.Time.Now);
            await db.SaveChangesAsync();
        });
        await RunAsync(school);
        (await school.With(db => db.TakeDownTasks.Select(task => task.Cause).ToListAsync())).ShouldBe([TakeDownCause.Protected, TakeDownCause.Left], ignoreOrder: true);
        var office = await (await school.As(Role.Office)).See("/posts/letters");
        office.Text.ShouldContain("Kamil Nowak");
        office.Text.ShouldNotContain("Olivia Hughes");
        office.Text.ShouldNotContain("Aisha Begum");
        (await (await school.As(Role.Headteacher)).See("/posts/letters")).Text.ShouldContain("Olivia Hughes");

        // Nothing is done on the day a yes ends: it is found by itself the day after.
        school.Time.Pass(TimeSpan.FromDays(2));
        (await RunAsync(school)).ShouldBeFalse("it lasts to the end of its last day");
        school.Time.Pass(TimeSpan.FromDays(1));
        (await RunAsync(school)).ShouldBeTrue();
        (await school.With(db => db.TakeDownTasks.OrderByDescending(task => task.MadeAt).Select(task => task.Cause).FirstAsync())).ShouldBe(TakeDownCause.Lapsed);
        (await (await school.As(Role.Office)).See("/posts/letters")).Text.ShouldContain("Aisha Begum 0 of 1");
    }

    /// <summary>PST-10: an adult who takes back their own picture is not shown either; nobody's family is written to about it.</summary>
    [Fact]
    public async Task PST_10_adult_who_withdraws_or_has_left_is_taken_down_too()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Facebook, scene.Website);
        var helper = await school.As(Role.TeachingAssistant);
        (string, string)[] yes = [.. ((Guid[])[scene.Website, scene.Facebook, scene.Instagram]).SelectMany(channel => ((string[])["Photo", "Video"]).Select(medium => ($"Form.Answers[{channel:N}-{medium}]", "Yes")))];
        await helper.Follow(await helper.Press(await helper.See("/consents/mine"), "Record this", yes));
        var teacher = await school.As(Role.Teacher);
        var both = ("Form.Adults", SchoolStory.PersonId(Role.TeachingAssistant).ToString());
        var facebook = await teacher.PublishAsync(scene, scene.Facebook, ["Olivia"], both);
        var website = await teacher.PublishAsync(scene, scene.Website, ["Olivia"], both);
        (await RunAsync(school)).ShouldBeFalse();
        school.Time.Pass(TimeSpan.FromMinutes(5));
        await helper.Follow(await helper.Press(await helper.See("/consents/mine"), "Record this", ($"Form.Answers[{scene.Facebook:N}-Photo]", "No")));
        (await RunAsync(school)).ShouldBeTrue();
        (await RunAsync(school)).ShouldBeFalse("a second look finds nothing");
        var tasks = await teacher.See("/posts/tasks");
        tasks.Html.QuerySelectorAll("tbody th").Select(cell => Page.Plain(cell.TextContent)).ShouldBe([facebook]);
        tasks.Text.ShouldNotContain("Yusuf");
        (await (await school.As(Role.Office)).See("/posts/letters")).Text.ShouldNotContain("Olivia");

        // Whoever has left is shown nowhere.
        var office = await school.As(Role.Office);
        await office.Follow(await office.Press(await office.See($"/people/{SchoolStory.PersonId(Role.TeachingAssistant)}/leaving"), "Mark as leaving", Typed.On("Form.On", school.Time.Today)));
        school.Time.Pass(TimeSpan.FromDays(1));
        (await RunAsync(school)).ShouldBeTrue();
        (await school.With(db => db.TakeDownTasks.OrderByDescending(task => task.MadeAt).Select(task => new { task.Cause, task.PersonId, Post = db.Posts.Single(post => post.Id == task.PostId).Code }).FirstAsync()))
            .ShouldBe(new { Cause = TakeDownCause.Left, PersonId = (Guid?)SchoolStory.PersonId(Role.TeachingAssistant), Post = website });
    }

    [Fact]
    public async Task PST_12_board_of_faces_counts_what_is_out_and_falls_when_one_comes_down()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        var face = await teacher.PublishAsync(scene, scene.Facebook, ["Olivia"], ("Form.Exposure", "FaceOn"));
        var group = await teacher.PublishAsync(scene, scene.Facebook, ["Olivia"]);
        (await teacher.Open("/posts/exposure")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        var head = await school.As(Role.Headteacher);
        var board = await head.See("/posts/exposure");
        board.Heading.ShouldStartWith("Faces 1 out");
        board.Html.QuerySelectorAll("table.school-cards th a").Select(link => Page.Plain(link.TextContent)).ShouldBe([face, group]);
        await head.Follow(await head.Press(await head.See($"/posts/{group}/look"), "Record this look", ("Form.Reason", "Nobody is to be recognised.")));
        await teacher.Follow(await teacher.Press(await teacher.See($"/posts/{face}/take-down"), "Record that it is down", ("Form.Reason", "AuditOfFaces")));
        board = await head.See("/posts/exposure");
        board.Heading.ShouldStartWith("Faces 0 out");
        board.Text.ShouldContain("Everything that is out has been looked at this term.");
    }

    private static Task<bool> RunAsync(School school) => school.Services.GetRequiredService<RippleJob>().RunOnceAsync(default);

    private static Task BrotherAsync(School school) => school.With(async db =>
    {
        var mother = await db.Guardians.SingleAsync(guardian => guardian.Name == "Mary Hughes");
        var kamil = await db.Pupils.Include(pupil => pupil.Guardianships).SingleAsync(pupil => pupil.GivenName == "Kamil");
        kamil.AddGuardian(mother.Id, "Stepmother", Domain.People.ParentalResponsibility.No, SchoolStory.Actor(Role.Office), school.Time.Now);
        await db.SaveChangesAsync();
    });
}
