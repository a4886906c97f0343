using System.Text;
using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Data.Demo;

namespace SchoolSocial.Browser.Tests;

/// <summary>
/// The pages that heads and governors open the product for, each on a phone, on a wide screen and on paper without colours, and in the order in
/// which it is read aloud: for docs/guide/oversight.md. Made anew as the other pictures of the guide are.
/// </summary>
[Collection(Chromium.Name)]
public sealed class OversightPicturesTests(Chromium chromium)
{
    private const int LinesReadAloud = 60;

    private static readonly string? Folder = Environment.GetEnvironmentVariable(GuidePicturesTests.Setting) is { Length: > 0 } named ? Path.Combine(Checkout.Root, named) : null;

    private static readonly (int Width, int Height)[] Screens = [(375, 812), (1280, 900)];

    [BrowserFact]
    public Task Each_page_of_oversight_is_whole_on_a_phone_on_a_wide_screen_and_on_paper() => chromium.MeetDemo(async school =>
    {
        var aloud = new StringBuilder("# What is read aloud\n\nThe pages of [Oversight](oversight.md) in the order in which a screen reader meets them, made anew with the pictures. Long ones are cut.\n");
        var head = await Comes(school, "head");
        await LooksAsync(head, "/", "home-of-a-head", aloud);
        await LooksAsync(head, "/oversight", "oversight", aloud);
        await head.GoesTo("/oversight/packs/new");
        await head.Types("What is it for?", "The visit of Tuesday");
        await head.Presses("Make the pack");
        await head.Sees("Pack K-");
        var pack = head.Address;
        for (var looks = 0; looks < 60 && await head.Page.GetByText("The whole pack for paper").CountAsync() == 0; looks++)
        {
            await head.Page.WaitForTimeoutAsync(1_000);
            await head.GoesTo(pack);
        }

        await LooksAsync(head, pack, "inspection-pack", aloud);
        var governor = await Comes(school, "governor");
        await governor.GoesTo("/oversight/terms");
        await governor.Page.Locator("main tbody a").First.ClickAsync();
        await governor.Sees("Governors' page");
        await LooksAsync(governor, governor.Address, "governors-page", aloud);
        if (Folder is not null) await File.WriteAllTextAsync(Path.Combine(Folder, "oversight-read-aloud.md"), aloud.ToString());
    });

    private static async Task LooksAsync(Person person, string address, string name, StringBuilder aloud)
    {
        foreach (var (width, height) in Screens)
        {
            await person.Page.SetViewportSizeAsync(width, height);
            await person.GoesTo(address);
            await NothingSticksOutAsync(person, width);
            await PictureAsync(person, $"{name}-{width}");
        }

        await person.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await person.Page.EvaluateAsync("() => { document.documentElement.style.filter = 'grayscale(1)'; }");
        await NothingSticksOutAsync(person, Screens[^1].Width);
        await PictureAsync(person, $"{name}-print");
        await person.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        var heard = await person.Page.Locator("main").AriaSnapshotAsync();
        heard.ShouldContain("heading");
        var lines = heard.Split('\n');
        aloud.Append("\n## ").Append(await person.Page.Locator("h1").InnerTextAsync()).Append("\n\n```yaml\n").AppendJoin('\n', lines.Take(LinesReadAloud)).Append(lines.Length > LinesReadAloud ? "\n...\n```\n" : "\n```\n");
    }

    /// <summary>No word of a picture stands beside the page, and the page is not wider than the screen.</summary>
    private static async Task NothingSticksOutAsync(Person person, int width)
    {
        (await person.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, person.Address);
        var outside = await person.Page.EvaluateAsync<string[]>(
            "width => [...document.querySelectorAll('main svg text')].filter(word => { const box = word.getBoundingClientRect(); return box.width > 0 && (box.left < 0 || box.right > width); }).map(word => word.textContent)", width);
        outside.ShouldBeEmpty($"{person.Address} at {width}");
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
