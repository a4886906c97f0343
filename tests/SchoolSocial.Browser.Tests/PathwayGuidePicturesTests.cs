using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Data.Demo;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Pathways;

namespace SchoolSocial.Browser.Tests;

/// <summary>
/// The pages of the pathways, of letters and of what people declare and may do, each whole on a phone and on a wide screen: for the guide. Made anew as
/// its other pictures are.
/// </summary>
[Collection(Chromium.Name)]
public sealed class PathwayGuidePicturesTests(Chromium chromium)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable(GuidePicturesTests.Setting) is { Length: > 0 } named ? Path.Combine(Checkout.Root, named) : null;

    private static readonly (int Width, int Height)[] Screens = [(375, 812), (1280, 900)];

    /// <summary>The cards, with the names of their pictures.</summary>
    private static readonly (PathwayKind Kind, string Name)[] Cards =
    [
        (PathwayKind.Blackmail, "card-blackmail"), (PathwayKind.Impersonation, "card-impersonation"), (PathwayKind.StaffBullying, "card-staff-bullying"),
        (PathwayKind.Premises, "card-premises"), (PathwayKind.SexualAbuse, "card-sexual-abuse"),
    ];

    [BrowserFact]
    public Task Each_pathway_is_whole_on_a_phone_and_on_a_wide_screen() => chromium.MeetDemo(async school =>
    {
        var (dsl, head) = (await Comes(school, "dsl"), await Comes(school, "head"));
        await LooksAsync(dsl, await PathwayAsync(school, PathwayKind.Nudes), "pathway-nudes", "Pathway W-");
        await LooksAsync(head, await PathwayAsync(school, PathwayKind.Adults), "pathway-adults", "Pathway W-");
        await LooksAsync(head, await PathwayAsync(school, PathwayKind.ParentPosts), "pathway-posts", "Pathway W-");
    });

    /// <summary>Begun on the demo's newest case, which is open and which the safeguarding lead sees.</summary>
    [BrowserFact]
    public Task Each_card_is_whole_on_a_phone_and_on_a_wide_screen() => chromium.MeetDemo(async school =>
    {
        var dsl = await Comes(school, "dsl");
        var concern = await school.With(db => db.Pathways.Where(pathway => pathway.Kind == PathwayKind.Nudes).OrderByDescending(pathway => pathway.StartedAt)
            .Join(db.Concerns, pathway => pathway.ConcernId, each => each.Id, (_, each) => each.Code).FirstAsync());
        foreach (var (kind, name) in Cards)
        {
            await dsl.GoesTo($"/concerns/{concern}/pathways");
            await dsl.Presses($"Begin: {kind.Words().ToLowerInvariant()}");
            await dsl.Sees("Pathway W-");
            await LooksAsync(dsl, dsl.Address, name, "Pathway W-");
        }
    });

    [BrowserFact]
    public Task Each_page_of_letters_duty_and_undertakings_is_whole_on_a_phone_and_on_a_wide_screen() => chromium.MeetDemo(async school =>
    {
        var head = await Comes(school, "head");
        await LooksAsync(head, "/duty", "duty-page", "Needs a senior leader now");
        await LooksAsync(head, "/settings/references", "references", "References");
        await LooksAsync(head, "/induction", "induction", "Induction");
        await LooksAsync(head, "/authorisations", "authorisations", "Authorisations");
        await LooksAsync(head, "/declarations", "declarations", "Declarations");
        await LooksAsync(head, "/my-declarations", "my-declarations", "Your declarations");
        await LooksAsync(head, "/monitoring", "monitoring", "Filtering and monitoring");
        await LooksAsync(head, "/sites", "sites", "Sites for class");

        var letter = await school.With(db => db.Letters.Where(each => each.About == LetterAbout.Concern && each.Steps.Any(step => step.Kind == LetterStepKind.Sent)).OrderByDescending(each => each.WrittenAt).Select(each => each.Code).FirstAsync());
        await head.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await head.GoesTo($"/letters/{letter}/print");
        (await head.Page.Locator("main").InnerTextAsync()).ShouldContain("Yours sincerely,");
        await PictureAsync(head, "letter-print");
    });

    private static async Task<string> PathwayAsync(BrowserSchool school, PathwayKind kind) =>
        $"/pathways/{await school.With(db => db.Pathways.Where(pathway => pathway.Kind == kind).OrderByDescending(pathway => pathway.StartedAt).Select(pathway => pathway.Code).FirstAsync())}";

    private static async Task LooksAsync(Person person, string address, string name, string heading)
    {
        foreach (var (width, height) in Screens)
        {
            await person.Page.SetViewportSizeAsync(width, height);
            await person.GoesTo(address);
            (await person.Page.Locator("h1").InnerTextAsync()).ShouldContain(heading);
            (await person.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, person.Address);
            await PictureAsync(person, $"{name}-{width}");
        }
    }

    private static async Task<Person> Comes(BrowserSchool school, string who)
    {
        var person = await school.Someone();
        await person.SignsIn($"{who}@{DemoStaff.Domain}", DemoFill.Password);
        await person.Sees("Home");
        return person;
    }

    private static async Task PictureAsync(Person person, string name)
    {
        if (Folder is null) return;
        Directory.CreateDirectory(Folder);
        await person.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png") });
    }
}
