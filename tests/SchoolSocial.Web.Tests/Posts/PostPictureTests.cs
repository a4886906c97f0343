using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Files;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Posts;

/// <summary>PST-16: the picture itself is kept clean and sealed while the post lives, and goes with it.</summary>
public sealed class PostPictureTests
{
    private static readonly byte[] Frame = [0xFF, 0xC0, 0x00, 0x0B, 0x08, 0x01, 0x00, 0x02, 0x00, 0x01, 0x01, 0x11, 0x00];

    /// <summary>The sample with a frame that says how large it is: 512 by 256.</summary>
    private static byte[] Jpeg => [.. Samples.Jpeg[..2], .. Frame, .. Samples.Jpeg[2..]];

    [Fact]
    public async Task PST_16_picture_is_kept_clean_and_sealed_shown_to_the_approver_and_removed_with_the_post()
    {
        using var school = new School();
        var (scene, teacher, code) = await CheckedAsync(school);
        var page = await teacher.See($"/posts/{code}/picture");
        (await teacher.Upload(page, "Keep this picture", ("Form.File", "words.txt", "Not a picture."u8.ToArray()))).Errors.Single().ShouldStartWith("This kind of file cannot be kept here.");
        (await teacher.Follow(await teacher.Upload(page, "Keep this picture", ("Form.File", "Kamil on the beam.jpg", Jpeg)))).Text.ShouldContain("Kamil on the beam.jpg (JPEG picture)");
        var id = await school.With(db => db.Files.Select(file => file.Id).SingleAsync());
        var store = school.Services.GetRequiredService<FileStore>();

        // What lies sealed is the clean picture: where it was taken is nowhere in the product.
        await using (var kept = store.Open(id))
        {
            var bytes = new MemoryStream();
            await kept.CopyToAsync(bytes);
            Encoding.Latin1.GetString(bytes.ToArray()).ShouldNotContain(Samples.Place);
            bytes.ToArray().AsSpan().IndexOf(Samples.Drawn).ShouldBeGreaterThan(0);
        }

        var office = await school.As(Role.Office);
        await office.Follow(await office.Press(await office.See($"/posts/{code}"), "Approve"));
        (await office.Open($"/posts/{code}/picture/file")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await school.As(Role.TeachingAssistant)).Open($"/posts/{code}/picture/file")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await teacher.Open($"/posts/{code}/picture")).Text.ShouldContain("A picture is kept already.");
        await teacher.Follow(await teacher.Press(await teacher.See($"/posts/{code}/publication"), "Record that it is out", ("Form.Address", "https://social.example/1")));
        store.Holds(id).ShouldBeTrue();
        await teacher.Follow(await teacher.Press(await teacher.See($"/posts/{code}/take-down"), "Record that it is down", ("Form.Reason", "OutOfDate")));
        store.Holds(id).ShouldBeFalse();
        (await teacher.Open($"/posts/{code}/picture/file")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await school.ActionsOn(nameof(StoredFile))).ShouldBe(["file.kept", "file.downloaded", "file.removed"]);
        (await school.With(db => db.Files.Select(file => file.Sha256).SingleAsync())).Length.ShouldBe(StoredFile.HashLength);
        scene.ShouldNotBeNull();
    }

    [Fact]
    public async Task PST_16_picture_goes_when_it_is_not_approved_or_never_posted()
    {
        using var school = new School();
        var (scene, teacher, code) = await CheckedAsync(school);
        await teacher.Follow(await teacher.Upload(await teacher.See($"/posts/{code}/picture"), "Keep this picture", ("Form.File", "a.jpg", Jpeg)));
        var office = await school.As(Role.Office);
        await office.Follow(await office.Press(await office.See($"/posts/{code}/refusal"), "Do not approve this", ("Form.Reason", "Another picture, please.")));
        var store = school.Services.GetRequiredService<FileStore>();
        store.Holds(await school.With(db => db.Files.Select(file => file.Id).SingleAsync())).ShouldBeFalse();

        var forgotten = PostScene.CodeOf(await teacher.Follow(await teacher.CheckAsync(scene, scene.Facebook, ["Olivia"])));
        await teacher.Follow(await teacher.Upload(await teacher.See($"/posts/{forgotten}/picture"), "Keep this picture", ("Form.File", "b.jpg", Jpeg)));
        var second = await school.With(db => db.Files.Where(file => !file.Steps.Any()).Select(file => file.Id).SingleAsync());
        var sweep = school.Services.GetRequiredService<FileSweepJob>();
        await sweep.RunOnceAsync(default);
        store.Holds(second).ShouldBeTrue();
        school.Time.Pass(TimeSpan.FromDays(PostPictures.DaysUnposted + 1));
        await sweep.RunOnceAsync(default);
        store.Holds(second).ShouldBeFalse();
    }

    /// <summary>A second copy, kept at the same moment before that was prevented, goes with the first.</summary>
    [Fact]
    public async Task PST_16_every_copy_goes_with_the_post()
    {
        using var school = new School();
        var (scene, teacher, _) = await CheckedAsync(school, ApprovalRule.Nobody);
        var code = await teacher.PublishAsync(scene, scene.Facebook, ["Olivia"]);
        var copies = new[] { await KeepAsync(school, code), await KeepAsync(school, code) };
        await teacher.Follow(await teacher.Press(await teacher.See($"/posts/{code}/take-down"), "Record that it is down", ("Form.Reason", "OutOfDate")));
        await GoneAsync(school, copies);
    }

    /// <summary>Whatever way a picture came to lie beside a post that is down, nobody is shown it, and the next hour takes it away.</summary>
    [Fact]
    public async Task PST_16_picture_beside_a_post_that_is_down_is_not_shown_and_goes_within_the_hour()
    {
        using var school = new School();
        var (scene, teacher, _) = await CheckedAsync(school, ApprovalRule.Nobody);
        var code = await teacher.PublishAsync(scene, scene.Facebook, ["Olivia"]);
        await teacher.Follow(await teacher.Press(await teacher.See($"/posts/{code}/take-down"), "Record that it is down", ("Form.Reason", "OutOfDate")));
        var late = await KeepAsync(school, code);
        (await teacher.Open($"/posts/{code}/picture/file")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await teacher.See($"/posts/{code}")).Text.ShouldNotContain("copy.jpg");
        await school.Services.GetRequiredService<FileSweepJob>().RunOnceAsync(default);
        await GoneAsync(school, late);
    }

    /// <summary>Cleaning a picture takes a while: another copy, or the taking down, may come in between.</summary>
    [Fact]
    public async Task PST_16_of_two_changes_at_once_the_second_is_stale()
    {
        using var school = new School();
        var (_, _, code) = await CheckedAsync(school);
        await school.With(async slow =>
        {
            await KeepingAsync(slow);
            await school.With(async quick =>
            {
                await KeepingAsync(quick);
                await quick.SaveChangesAsync();
            });
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => slow.SaveChangesAsync());
        });
        (await school.ActionsOn(nameof(Post))).ShouldBe(["post.checked", "post.picture-kept"]);

        async Task KeepingAsync(SchoolDb db)
        {
            var post = await db.Posts.SingleAsync(each => each.Code == code);
            db.KeepPicture(post, Copy(post, school), SchoolStory.Actor(Role.Teacher), school.Time.Now);
        }
    }

    [Theory]
    [InlineData(6_001, 10, false)]
    [InlineData(6_000, 6_000, true)]
    public async Task PST_16_picture_larger_than_is_ever_posted_is_refused(int width, int height, bool taken)
    {
        using var school = new School();
        var (_, teacher, code) = await CheckedAsync(school);
        byte[] large = [.. Samples.Jpeg[..2], .. Frame[..5], (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, .. Frame[9..], .. Samples.Jpeg[2..]];
        var answer = await teacher.Upload(await teacher.See($"/posts/{code}/picture"), "Keep this picture", ("Form.File", "large.jpg", large));
        if (taken) answer.Status.ShouldBe(HttpStatusCode.Found);
        else answer.Errors.ShouldBe([$"The picture is {width} by {height} pixels. Make it smaller first: at most 6000 on each side."]);
    }

    [Fact]
    public void PST_16_size_is_read_without_drawing()
    {
        PictureSize.Of(FileKind.Jpeg, new MemoryStream(Jpeg)).ShouldBe((512, 256));
        PictureSize.Of(FileKind.Png, new MemoryStream(Samples.Png)).ShouldBe((1, 1));
        PictureSize.Of(FileKind.WebP, new MemoryStream(Samples.WebP)).ShouldBe((1, 1));
        PictureSize.Of(FileKind.WebP, new MemoryStream([.. "RIFF----WEBPVP8L----"u8, 0x2F, 0xFF, 0xC1, 0x3F, 0x00, .. new byte[8]])).ShouldBe((512, 256));
        PictureSize.Of(FileKind.Jpeg, new MemoryStream(Samples.Jpeg)).ShouldBeNull();
    }

    private static Task<Guid> KeepAsync(School school, string code) => school.With(async db =>
    {
        var post = await db.Posts.SingleAsync(each => each.Code == code);
        var copy = Copy(post, school);
        db.Add(copy);
        await db.SaveChangesAsync();
        return copy.Id;
    });

    private static StoredFile Copy(Post post, School school)
    {
        var id = Guid.CreateVersion7();
        var name = school.Services.GetRequiredService<Vault>().Seal("copy.jpg", id);
        return StoredFile.Keep(new FileContent(id, FileKind.Jpeg, 1, new string('0', StoredFile.HashLength)), name, post, SchoolStory.Actor(Role.Teacher), school.Time.Now);
    }

    private static async Task GoneAsync(School school, params Guid[] copies) =>
        (await school.With(db => db.Files.Where(file => copies.Contains(file.Id)).Include(file => file.Steps).ToListAsync()))
            .Select(file => file.State).ShouldBe(copies.Select(_ => FileState.Removed));

    private static async Task<(ConsentScene Scene, Visitor Teacher, string Code)> CheckedAsync(School school, ApprovalRule rule = ApprovalRule.SecondPair)
    {
        var scene = await ConsentScene.SetAsync(school, rule);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        return (scene, teacher, PostScene.CodeOf(await teacher.Follow(await teacher.CheckAsync(scene, scene.Facebook, ["Olivia"]))));
    }
}
