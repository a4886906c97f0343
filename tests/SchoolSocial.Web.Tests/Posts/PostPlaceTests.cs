using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Posts;

/// <summary>PST-15: a check begins with the account, and goes by its rules, its hashtags and its sites (WD53, WD54, WD60, WH19).</summary>
public sealed class PostPlaceTests
{
    [Fact]
    public async Task PST_15_who_may_not_post_to_an_account_at_that_moment_is_told_so()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/posts/new");
        page.Html.QuerySelectorAll("input[name='Form.PlaceId']").Select(place => place.GetAttribute("value")).ShouldBe([$"{scene.OnFacebook}", $"{scene.OnInstagram}", $"{scene.Website}"]);

        // Somebody without a part on an account finds the website alone, and why.
        var office = await school.As(Role.Office);
        var others = await office.See("/posts/new");
        others.Html.QuerySelectorAll("input[name='Form.PlaceId']").Select(place => place.GetAttribute("value")).ShouldBe([$"{scene.Website}"]);
        others.Text.ShouldContain("You have no account on Facebook to post to.");
        (await office.Press(others, "Go on to the words", ("Form.PlaceId", $"{scene.OnFacebook}"), ("Form.Picture", "None"))).Errors.ShouldBe(["Say where it will be posted"]);

        // A channel of a platform is not posted to past the register.
        (await teacher.Press(page, "Go on to the words", ("Form.PlaceId", $"{scene.Facebook}"), ("Form.Picture", "None"))).Errors.ShouldBe(["Say where it will be posted"]);

        // The head takes the approval back between the check and the post: neither a new check nor the post itself goes through.
        var code = PostScene.CodeOf(await teacher.Follow(await teacher.CheckAsync(scene, scene.Facebook, [], ("Form.Caption", "A windy walk"))));
        var publication = await teacher.See($"/posts/{code}/publication");
        school.Time.Pass(TimeSpan.FromMinutes(5));
        await school.With(async db =>
        {
            var authority = await db.PostingAuthorities.Include(each => each.Steps).SingleAsync();
            authority.Note(AuthorityStepKind.Withdrawal, school.Time.Today, null, SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        const string Told = "You may not post to Oakfield yet. Still needed: headteacher's approval. Ask the headteacher.";
        (await teacher.See("/posts/new")).Text.ShouldContain(Told);
        (await teacher.Press(page, "Go on to the words", ("Form.PlaceId", $"{scene.OnFacebook}"), ("Form.Picture", "None"))).Errors.ShouldBe([Told]);
        (await teacher.Press(publication, "Record that it is out", ("Form.Address", "https://social.example/1"))).Errors.ShouldBe([Told]);
    }

    [Fact]
    public async Task PST_15_account_that_is_paused_is_posted_to_by_nobody()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        await school.With(async db =>
        {
            var account = await db.Accounts.Include(each => each.Steps).SingleAsync(each => each.Id == scene.OnFacebook);
            account.Take(AccountStepKind.Paused, new Sealed("x"), SchoolStory.Actor(Role.ComputingLead), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var page = await (await school.As(Role.Teacher)).See("/posts/new");
        page.Text.ShouldContain("Oakfield is not open, so nothing is posted to it now.");
        page.Html.QuerySelectorAll("input[name='Form.PlaceId']").Length.ShouldBe(2);
    }

    [Fact]
    public async Task PST_15_account_asks_for_more_than_its_channel_and_never_for_less()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.SecondPair);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Website, scene.Facebook, scene.Instagram);
        var lead = await school.As(Role.ComputingLead);
        var path = await school.With(db => db.Accounts.Where(account => account.Id == scene.OnFacebook).Select(account => $"/accounts/{account.Code}").SingleAsync());
        (await lead.Press(await lead.See($"{path}/rules"), "Save these rules", ("Form.Approval", "Nobody"))).Errors.ShouldBe(["Say who approves a post to it"]);
        (await lead.Follow(await lead.Press(await lead.See($"{path}/rules"), "Save these rules", ("Form.Approval", "SeniorLeader")))).Text.ShouldContain("A post needs a senior leader's approval");
        var teacher = await school.As(Role.Teacher);
        var strict = PostScene.CodeOf(await teacher.Follow(await teacher.CheckAsync(scene, scene.Facebook, ["Olivia"])));
        var usual = PostScene.CodeOf(await teacher.Follow(await teacher.CheckAsync(scene, scene.Instagram, ["Olivia"])));
        var office = await school.As(Role.Office);
        (await office.See($"/posts/{strict}")).Text.ShouldContain("Posts here are approved by a senior leader.");
        await office.Follow(await office.Press(await office.See($"/posts/{usual}"), "Approve"));
        (await school.With(db => db.Posts.OrderBy(post => post.CheckedAt).Select(post => post.Rule).ToListAsync())).ShouldBe([ApprovalRule.SeniorLeader, ApprovalRule.SecondPair], ignoreOrder: true);
    }

    [Fact]
    public async Task PST_15_hashtags_and_sites_of_the_account_are_looked_for_in_words_and_link()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        await school.With(async db =>
        {
            var account = await db.Accounts.SingleAsync(each => each.Id == scene.OnFacebook);
            account.ChangeUse(account.Use with { Hashtags = "#OakfieldPrimary", Domains = "bbc.co.uk" }, SchoolStory.Actor(Role.ComputingLead), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var teacher = await school.As(Role.Teacher);
        (string, string)[] words = [("Form.Caption", "More at www.strange.example #oakfieldprimary #windy"), ("Form.Link", "https://news.oakfield.example/walk")];
        var strict = await teacher.Follow(await teacher.CheckAsync(scene, scene.Facebook, [], words));
        strict.Text.ShouldContain("#windy is not among the school's own hashtags.");
        strict.Text.ShouldContain("The school has not approved www.strange.example.");
        (await teacher.Follow(await teacher.CheckAsync(scene, scene.Instagram, [], words))).Text.ShouldNotContain("Worth a thought");
    }

    [Fact]
    public async Task PST_05_receipt_says_which_school_device_and_the_next_check_remembers_it()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        var without = await teacher.CheckAsync(scene, scene.Facebook, ["Olivia"], ("Form.DeviceAsset", ""));
        without.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        without.Errors.ShouldBe(["Say which school device it was"]);
        (await teacher.Follow(await teacher.CheckAsync(scene, scene.Facebook, ["Olivia"], ("Form.DeviceAsset", "OAK-117")))).Text.ShouldContain("taken with school device OAK-117");
        var words = await teacher.Press(await teacher.See("/posts/new"), "Go on to the words", ("Form.PlaceId", $"{scene.OnFacebook}"), ("Form.Picture", "Photo"), ("Form.Children", $"{await scene.PupilAsync("Olivia")}"));
        words.Html.QuerySelector("[name='Form.DeviceAsset']")!.GetAttribute("value").ShouldBe("OAK-117");
    }

    [Fact]
    public async Task PST_19_JW65_an_account_of_pupils_work_shows_work_alone_and_families_are_asked_about_it_apart()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        var work = Guid.CreateVersion7();
        await school.With(async db =>
        {
            var head = SchoolStory.Actor(Role.Headteacher);
            db.Add(ConsentChannel.Open(work, SchoolStory.SchoolId, new ChannelDetails("Pupils' own work", ChannelKind.PupilsWork, true, false, 9, ApprovalRule.Nobody), head, scene.At));
            var account = await db.Accounts.Include(each => each.Steps).Include(each => each.Namings).Include(each => each.Classes).SingleAsync(each => each.Id == scene.OnFacebook);
            account.Change(account.Identity with { Kind = AccountKind.PupilPublishing, Name = "Oakfield gallery" }, [], school.Time.Today, head, school.Time.Now);
            await db.SaveChangesAsync();
        });
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/posts/new");
        page.Text.ShouldContain("Oakfield gallery (@oakfield_facebook) on Pupils' own work");
        page.Html.QuerySelectorAll("input[name='Form.PlaceId']").Select(place => place.GetAttribute("value")).ShouldNotContain($"{work}");
        var olivia = (await scene.PupilAsync("Olivia")).ToString();
        (await teacher.Press(page, "Go on to the words", ("Form.PlaceId", $"{scene.OnFacebook}"), ("Form.Picture", "Photo"), ("Form.Children", olivia))).Errors
            .ShouldBe(["Here only children's own work is shown, and no pictures of people"]);
        var words = await teacher.Press(page, "Go on to the words", ("Form.PlaceId", $"{scene.OnFacebook}"), ("Form.Picture", "Work"), ("Form.Children", olivia));
        (string, string)[] careful = [.. PostScene.Careful, ("Form.NoNameToBeSeen", "true")];
        var receipt = await teacher.Follow(await teacher.Press(words, "Can we post this?", careful));
        receipt.Html.QuerySelectorAll(".school-verdict li").Select(line => Page.Plain(line.TextContent)).ShouldContain("Not this picture Pupils' own work");
        receipt.Heading.ShouldStartWith("Not yet");
        await school.With(async db =>
        {
            var record = await db.RecordOfPupilAsync(SchoolStory.SchoolId, Guid.Parse(olivia), default);
            record.Take([(Guid.CreateVersion7(), new AnswerGiven(work, Medium.Photo, Answer.Yes, new AnswerSource(Giver.Family, null, HowGiven.PaperForm, school.Time.Today, scene.Wording)))], SchoolStory.Actor(Role.Office), school.Time.Now);
            await db.SaveChangesAsync();
        });
        page = await teacher.See("/posts/new");
        words = await teacher.Press(page, "Go on to the words", ("Form.PlaceId", $"{scene.OnFacebook}"), ("Form.Picture", "Work"), ("Form.Children", olivia));
        (await teacher.Follow(await teacher.Press(words, "Can we post this?", careful))).Heading.ShouldStartWith("Yes: Oakfield gallery");
    }
}
