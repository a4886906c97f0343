using SchoolSocial.Web.Features.Audit;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Files;
using SchoolSocial.Web.Tests.Files;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-71 to CON-74 of docs/rules/concerns.md, and FIL-01 to FIL-14 of files.md, through the screens.</summary>
public sealed class EvidenceScreenTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task CON_71_ST28_Evidence_is_kept_with_when_where_and_by_whom_and_the_copy_says_no_place()
    {
        var (dsl, concern) = await OpenAsync();
        var register = await dsl.Follow(await dsl.Upload(
            await dsl.See($"/concerns/{concern.Code}/evidence/new"), "Keep this evidence", ("Form.File", "../../x", Samples.Jpeg), Answers()));
        register.Text.ShouldContain("Keep everything else as well: texts, emails, pages and messages. Delete nothing, and do not forward it.");
        register.Text.ShouldContain("Screen print, 20 Nov 2026, 2:05pm");
        register.Fact("From").ShouldBe("The class group chat");
        register.Fact("Taken by").ShouldBe("Amelia Hart");
        register.Fact("File")!.ShouldStartWith("x (JPEG picture,");
        var (file, path) = await FileAsync();
        register.Fact("SHA-256 of the original").ShouldBe(file.Sha256);
        (file.Sha256, file.Length).ShouldBe((Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Samples.Jpeg)), Samples.Jpeg.Length));
        Path.GetFileName(path).ShouldBe($"{file.Id:N}.sealed");
        Directory.GetFiles(school.Folder, "x", SearchOption.AllDirectories).ShouldBeEmpty();

        using var answer = await dsl.Client.GetAsync(new Uri($"/concerns/{concern.Code}/evidence/{await ItemAsync()}/file", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=x.jpg; filename*=UTF-8''x.jpg");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var copy = await answer.Content.ReadAsByteArrayAsync();
        copy.AsSpan().IndexOf(Encoding.Latin1.GetBytes(Samples.Place)).ShouldBe(-1);
        copy.AsSpan().IndexOf(Samples.Drawn).ShouldBeGreaterThan(0);
        (await school.ActionsOn(nameof(StoredFile))).ShouldBe(["file.kept", "file.downloaded"]);
        (await school.ActionsOn(nameof(Concern))).ShouldContain("concern.evidence-added");
    }

    [Fact]
    public async Task CON_72_Evidence_is_for_those_who_see_the_concern_and_not_found_by_others()
    {
        var (dsl, concern) = await OpenAsync(about: Role.TeachingAssistant, handler: Role.Headteacher);
        await KeepAsync(dsl, concern, Samples.Pdf);
        var address = $"/concerns/{concern.Code}/evidence";
        var item = await ItemAsync();
        foreach (var role in (Role[])[Role.Dsl, Role.Chair])
        {
            var other = await school.As(role);
            foreach (var path in (string[])[address, $"{address}/new", $"{address}/{item}/file", $"{address}/{item}/withholding", $"{address}/{item}/destruction"])
            {
                (await other.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound, $"{role} {path}");
            }
        }

        foreach (var role in (Role[])[Role.TeachingAssistant, Role.Teacher, Role.Office, Role.Governor])
        {
            (await (await school.As(role)).Open($"{address}/{item}/file")).Status.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
        }
    }

    [Fact]
    public async Task CON_72_The_audit_shows_nothing_of_a_file_to_whoever_may_not_see_its_concern()
    {
        var (chair, concern) = await OpenAsync(about: Role.Headteacher, handler: Role.Chair);
        await KeepAsync(chair, concern, Samples.Pdf);
        (await SeenBy(Role.Headteacher)).ShouldBe(0);
        (await SeenBy(Role.Dpo)).ShouldBe(0);
        (await SeenBy(Role.Chair)).ShouldBe(1);

        Task<int> SeenBy(Role role) => school.With(db => db.AuditVisibleTo(SchoolStory.Actor(role)).CountAsync(entry => entry.RootKind == nameof(StoredFile)));
    }

    [Fact]
    public async Task FIL_01_A_web_page_named_as_a_picture_is_refused_and_what_was_typed_stays()
    {
        var (dsl, concern) = await OpenAsync();
        var page = await dsl.Upload(
            await dsl.See($"/concerns/{concern.Code}/evidence/new"), "Keep this evidence", ("Form.File", "screen.png", Samples.WebPage), Answers());
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Errors.ShouldHaveSingleItem().ShouldStartWith("This kind of file cannot be kept here.");
        page.Html.QuerySelector("[name='Form.Place']")!.TextContent.Trim().ShouldBe("The class group chat");
        Sealed().ShouldBeEmpty();
        (await school.With(db => db.Files.CountAsync())).ShouldBe(0);
        (await Reload(concern)).Evidence.ShouldBeEmpty();
    }

    [Fact]
    public async Task CON_71_Every_answer_is_asked_for_and_a_thing_without_a_file_says_where_it_is()
    {
        var (dsl, concern) = await OpenAsync();
        var page = await dsl.Upload(await dsl.See($"/concerns/{concern.Code}/evidence/new"), "Keep this evidence", ("Form.File", "", []),
            ("Form.TakenBy", ""), ("Form.TakenTime", "tea time"));
        page.Errors.ShouldBe(
        [
            "Say what it is", "Enter the day it was taken or written", "Enter the time, like 14:35", "Say where it is from", "Say who took it",
            "Choose a file, or say where the thing itself is kept",
        ], ignoreOrder: true);
        await dsl.Follow(await dsl.Upload(page, "Keep this evidence", ("Form.File", "", []), [.. Answers(), ("Form.HeldAt", "The phone is in the head's safe.")]));
        var item = (await Reload(concern)).Evidence.ShouldHaveSingleItem();
        item.FileId.ShouldBeNull();
    }

    [Fact]
    public async Task CON_63_The_same_form_sent_twice_keeps_one_item_and_one_file()
    {
        var (dsl, concern) = await OpenAsync();
        var form = await dsl.See($"/concerns/{concern.Code}/evidence/new");
        await dsl.Follow(await dsl.Upload(form, "Keep this evidence", ("Form.File", "a.pdf", Samples.Pdf), Answers()));
        await dsl.Follow(await dsl.Upload(form, "Keep this evidence", ("Form.File", "a.pdf", Samples.Pdf), Answers()));
        (await Reload(concern)).Evidence.ShouldHaveSingleItem();
        Sealed().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task FIL_02_Without_the_token_of_the_page_nothing_is_received()
    {
        var (dsl, concern) = await OpenAsync();
        using var content = new MultipartFormDataContent { { new ByteArrayContent(Samples.Pdf), "\"Form.File\"", "a.pdf" } };
        using var answer = await dsl.Client.PostAsync(new Uri($"/concerns/{concern.Code}/evidence/new", UriKind.Relative), content);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Sealed().ShouldBeEmpty();
    }

    [Fact]
    public async Task FIL_12_Withheld_with_a_reason_nobody_downloads_it_until_it_is_released()
    {
        var (dsl, concern) = await OpenAsync();
        await KeepAsync(dsl, concern, Samples.Png);
        var item = await ItemAsync();
        var address = $"/concerns/{concern.Code}/evidence/{item}";
        (await dsl.Press(await dsl.See($"{address}/withholding"), "Withhold this file")).Errors.ShouldBe(["Say why"]);
        var register = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/withholding"), "Withhold this file", ("Form.Reason", "It shows another child.")));
        register.Text.ShouldContain("It shows another child.");
        register.HasLink("Download x.png").ShouldBeFalse();
        (await dsl.Open($"{address}/file")).Location.ShouldBe($"/concerns/{concern.Code}/evidence");
        Sealed().ShouldHaveSingleItem();
        await dsl.Follow(await dsl.Press(await dsl.See($"{address}/withholding"), "Release this file", ("Form.Reason", "The other family agreed.")));
        (await dsl.Open($"{address}/file")).Status.ShouldBe(HttpStatusCode.OK);
        (await school.ActionsOn(nameof(StoredFile))).ShouldBe(["file.kept", "file.withheld", "file.released", "file.downloaded"]);
    }

    [Fact]
    public async Task FIL_13_FIL_14_One_press_seals_it_and_two_people_destroy_it()
    {
        var (dsl, concern) = await OpenAsync();
        await KeepAsync(dsl, concern, Samples.Png);
        var address = $"/concerns/{concern.Code}/evidence/{await ItemAsync()}";
        var register = await dsl.Follow(await dsl.Press(
            await dsl.See($"/concerns/{concern.Code}/evidence"), "It may be an indecent image of a child: seal it from everyone"));
        register.HasLink("Download x.png").ShouldBeFalse();
        register.Html.QuerySelectorAll("img").ShouldBeEmpty();
        (await dsl.Open($"{address}/file")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await dsl.Press(await dsl.See($"{address}/withholding"), "Withhold this file", ("Form.Reason", "x"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await dsl.Follow(await dsl.Press(await dsl.See($"{address}/destruction"), "Record this advice", ("Form.Reason", "Police, 20 November, CR/118/26")));
        (await dsl.Press(await dsl.See($"{address}/destruction"), "I agree: destroy it now")).Errors.ShouldBe(["You recorded the advice, so a second person must agree."]);
        Sealed().ShouldHaveSingleItem();
        var head = await school.As(Role.Headteacher);
        var after = await head.Follow(await head.Press(await head.See($"{address}/destruction"), "I agree: destroy it now"));
        after.Text.ShouldContain("This file has been destroyed. Its record stays.");
        after.Fact("SHA-256 of the original").ShouldNotBeNull();
        Sealed().ShouldBeEmpty();
        (await school.ActionsOn(nameof(StoredFile))).ShouldBe(["file.kept", "file.sealed", "file.destruction-advised", "file.destroyed"]);
    }

    [Fact]
    public async Task CON_73_Moved_to_the_nudes_pathway_all_its_files_are_sealed_and_no_more_are_taken()
    {
        var (dsl, concern) = await OpenAsync();
        await KeepAsync(dsl, concern, Samples.Png);
        await KeepAsync(dsl, concern, Samples.Pdf);
        await school.With(async db =>
        {
            var found = await ConcernQueries.FindConcernAsync(db, SchoolStory.Actor(Role.Dsl), concern.Code, default);
            await RecordQueries.SealFilesAsync(db, found!, SchoolStory.Actor(Role.Dsl), school.Time.Now, default);
            await db.SaveChangesAsync();
        });
        var files = await school.With(db => db.Files.Include(file => file.Steps).AsNoTracking().ToListAsync());
        files.Select(file => file.State).ShouldBe([FileState.SealedAsImage, FileState.SealedAsImage]);
        var page = await dsl.See($"/concerns/{concern.Code}/evidence/new");
        page.Html.QuerySelector("input[type=file]").ShouldBeNull();
        page.Text.ShouldContain("No file may be kept with this concern");
        var token = page.Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "\"__RequestVerificationToken\"" } };
        foreach (var (name, value) in Answers()) content.Add(new StringContent(value), $"\"{name}\"");
        content.Add(new ByteArrayContent(Samples.Jpeg), "\"Form.File\"", "a.jpg");
        using var answer = await dsl.Client.PostAsync(new Uri($"/concerns/{concern.Code}/evidence/new", UriKind.Relative), content);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Sealed().Length.ShouldBe(2);
    }

    private static (string, string)[] Answers() =>
    [
        ("Form.Kind", "ScreenPrint"), .. Typed.On("Form.TakenOn", 20, 11, 2026), ("Form.TakenTime", "14.05"),
        ("Form.Place", "The class group chat"), ("Form.TakenBy", "Amelia Hart"),
    ];

    private async Task<(Visitor Handler, Concern Concern)> OpenAsync(Role? about = null, Role handler = Role.Dsl)
    {
        school.Time.Now = new DateTime(2026, 11, 20, 15, 0, 0, DateTimeKind.Utc);
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: about);
        return (await school.As(handler), concern);
    }

    private static async Task KeepAsync(Visitor visitor, Concern concern, byte[] bytes) => await visitor.Follow(await visitor.Upload(
        await visitor.See($"/concerns/{concern.Code}/evidence/new"), "Keep this evidence", ("Form.File", "x.png", bytes), Answers()));

    private Task<Guid> ItemAsync() => school.With(db => db.Concerns.SelectMany(concern => concern.Evidence).Select(item => item.Id).SingleAsync());

    private async Task<(StoredFile File, string Path)> FileAsync() =>
        (await school.With(db => db.Files.AsNoTracking().SingleAsync()), Sealed().ShouldHaveSingleItem());

    private Task<Concern> Reload(Concern concern) => school.With(db => db.Concerns.AsNoTracking().Include(each => each.Evidence).SingleAsync(each => each.Id == concern.Id));

    private string[] Sealed() => Directory.GetFiles(school.Folder, "*.sealed", SearchOption.AllDirectories);
}
