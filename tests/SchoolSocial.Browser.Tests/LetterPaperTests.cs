using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Letters;
using SchoolSocial.Web.Tests.Posts;
using UglyToad.PdfPig;

namespace SchoolSocial.Browser.Tests;

/// <summary>LET-14: what comes out of the printer, or of "save as PDF". Each kind of letter is written on the screens, then printed by Chromium.</summary>
[Collection(Chromium.Name)]
public sealed class LetterPaperTests(Chromium chromium)
{
    /// <summary>A4 in points, give or take a rounding.</summary>
    private const double Width = 595;
    private const double Height = 842;

    public static TheoryData<LetterKind> Kinds => [.. LetterKinds.All];

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public Task LET_14_Letter_carries_the_schools_name_fits_its_pages_and_can_be_selected(LetterKind kind) => chromium.Meet(async school =>
    {
        var signs = kind == LetterKind.GoverningBody ? Role.Chair : Role.Headteacher;
        var (about, of) = await BelongsToAsync(school, kind);
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See("/letters/letterhead"), "Use this letterhead", ("Form.Text", "School Lane, Oakfield, OK1 2AB\n01234 567890\noffice@oakfield.example")));

        // One long answer, so that a letter of two pages is among them.
        var code = await head.LetterAsync(kind, signs, about, of, kind == LetterKind.Outcome ? string.Join(' ', Enumerable.Repeat("We agreed to talk before either of us writes.", 40)) : null);
        var person = await school.SignedIn(Role.Headteacher);
        await person.GoesTo($"/letters/{code}/print");
        using var pdf = PdfDocument.Open(await person.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        var pages = pdf.GetPages().ToList();
        pages.Count.ShouldBe(kind == LetterKind.Outcome ? 2 : 1, "one page, and two where there is much to say");
        foreach (var page in pages)
        {
            page.Width.ShouldBe(Width, 2);
            page.Height.ShouldBe(Height, 2);
            TextOf(page).ShouldContain("Oakfield Primary", customMessage: "on every page");
            TextOf(page).ShouldContain(code);
            page.Letters.ShouldAllBe(letter => letter.BoundingBox.Left >= 0 && letter.BoundingBox.Right <= page.Width && letter.BoundingBox.Bottom >= 0 && letter.BoundingBox.Top <= page.Height);
            page.GetImages().ShouldBeEmpty("words, and not a picture of words");
        }

        var whole = string.Join(' ', pages.Select(TextOf));
        whole.ShouldContain("School Lane, Oakfield, OK1 2AB");
        whole.ShouldContain("Yours sincerely,");
        whole.ShouldContain(SchoolStory.NameOf(signs));
        whole.ShouldContain(kind == LetterKind.PlatformAppeal ? "What we say of platform" : kind == LetterKind.TakeDownConfirmation ? "Dear parent or carer," : "Dear Mrs Hughes,");
        whole.ShouldNotContain("{");
        whole.ShouldNotContain("Hide this page", customMessage: "the bar of the screen is not printed");
    });

    private static async Task<(LetterAbout, string?)> BelongsToAsync(BrowserSchool school, LetterKind kind)
    {
        if (kind == LetterKind.LaunchToParents) return (LetterAbout.School, null);
        if (kind != LetterKind.TakeDownConfirmation) return (LetterAbout.Concern, (await school.Given.ConcernAsync(Role.Teacher)).Code);
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Facebook);
        await (await school.As(Role.Teacher)).PublishAsync(scene, scene.Facebook, ["Olivia"]);
        school.Time.Pass(TimeSpan.FromMinutes(5));
        await scene.AnswerAsync("Olivia", Answer.Withdrawn, scene.Facebook);
        await school.Services.GetRequiredService<RippleJob>().RunOnceAsync(default);
        return (LetterAbout.Pupil, (await scene.PupilAsync("Olivia")).ToString());
    }

    /// <summary>The words of a page in reading order, as a reader selects them.</summary>
    private static string TextOf(UglyToad.PdfPig.Content.Page page) => string.Join(' ', page.GetWords().Select(word => word.Text));
}
