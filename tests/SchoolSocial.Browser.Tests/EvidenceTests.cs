using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Files;

namespace SchoolSocial.Browser.Tests;

/// <summary>Evidence in a real browser: what is refused, what is kept, and what the copy does not say.</summary>
[Collection(Chromium.Name)]
public sealed class EvidenceTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task CON_71_A_wrong_type_is_refused_and_a_picture_with_a_place_is_given_without_it(bool scripts) => chromium.Meet(async school =>
    {
        var (dsl, address) = await OpenAsync(school, scripts);
        await dsl.GoesTo($"{address}/evidence/new");
        await FillsIn(dsl);
        await dsl.Attaches("The file", new FilePayload { Name = "screen.png", MimeType = "image/png", Buffer = Samples.WebPage });
        await dsl.Presses("Keep this evidence");
        await dsl.Reads("This kind of file cannot be kept here.");
        (await dsl.Page.GetByLabel("Where is it from?").InputValueAsync()).ShouldBe("The class group chat");

        await dsl.Attaches("The file", new FilePayload { Name = "../../x", MimeType = "image/jpeg", Buffer = Samples.Jpeg });
        await dsl.Presses("Keep this evidence");
        await dsl.Sees("Evidence of concern");
        await dsl.Reads("JPEG picture");
        await dsl.Reads("Keep everything else as well");

        var download = await dsl.Page.RunAndWaitForDownloadAsync(() => dsl.Page.GetByRole(AriaRole.Link, new() { Name = "Download" }).ClickAsync());
        download.SuggestedFilename.ShouldEndWith("x.jpg");
        var copy = await File.ReadAllBytesAsync(await download.PathAsync());
        copy.AsSpan().IndexOf(Encoding.Latin1.GetBytes(Samples.Place)).ShouldBe(-1);
        copy.AsSpan().IndexOf(Samples.Drawn).ShouldBeGreaterThan(0);
    });

    [BrowserFact]
    public Task FIL_02_Two_gigabytes_are_answered_in_words_and_leave_nothing() => chromium.Meet(async school =>
    {
        var (dsl, address) = await OpenAsync(school, scripts: false);
        var large = Path.Combine(Directory.CreateTempSubdirectory("school-large-").FullName, "long.mp4");
        await using (var file = File.Create(large))
        {
            file.Write(Samples.Mp4.AsSpan(0, 32));
            file.SetLength(2L << 30);
        }

        await dsl.GoesTo($"{address}/evidence/new");
        await FillsIn(dsl);
        await dsl.Page.GetByLabel("The file").SetInputFilesAsync(large);
        await dsl.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this evidence" }).ClickAsync(new() { Timeout = 180_000 });
        await Assertions.Expect(dsl.Page.Locator("main")).ToContainTextAsync("The video is larger than 500 MB.", new() { Timeout = 180_000 });
        Directory.GetFiles(school.Folder, "*.sealed", SearchOption.AllDirectories).ShouldBeEmpty();
        (await school.With(db => db.Files.CountAsync())).ShouldBe(0);
        Directory.Delete(Path.GetDirectoryName(large)!, recursive: true);
    });

    private static async Task<(Person Dsl, string Address)> OpenAsync(BrowserSchool school, bool scripts)
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        return (await school.SignedIn(Role.Dsl, Screen.Phone, scripts), $"/concerns/{concern.Code}");
    }

    private static async Task FillsIn(Person dsl)
    {
        await dsl.Answers("What is it?", "Screen print");
        await dsl.Types("Day", "19");
        await dsl.Types("Month", "11");
        await dsl.Types("Year", "2026");
        await dsl.Types("At what time?", "14:35");
        await dsl.Types("Where is it from?", "The class group chat");
    }
}
