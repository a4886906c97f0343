using System.Text;
using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Data.Demo;

namespace SchoolSocial.Browser.Tests;

/// <summary>
/// The pictures of the guide, of the demo school as a visitor finds it. They are made anew where <see cref="Setting"/> names a folder, and
/// looked at in any case, so that no page of the guide is missing.
/// </summary>
[Collection(Chromium.Name)]
public sealed class GuidePicturesTests(Chromium chromium)
{
    /// <summary>For example <c>SCHOOLSOCIAL_GUIDE_PICTURES=docs/guide dotnet test tests/SchoolSocial.Browser.Tests --filter GuidePictures</c>.</summary>
    public const string Setting = "SCHOOLSOCIAL_GUIDE_PICTURES";

    private static readonly string? Folder = Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named ? Path.Combine(Checkout.Root, named) : null;

    private const string Roll = """
        Adno,Forename,Surname,DOB,Year,Reg,Parent 1 name,Parent 1 email
        90001,Zoë,Ferreira,01/04/2021,R,Acorns,Rui Ferreira,rui@ferreira.example
        90002,Ivy,O'Brien,02/05/2021,R,Acorns,Nuala O'Brien,nuala@obrien.example
        90003,Haroon,Siddiq,31/02/2021,R,Acorns,,
        """;

    [BrowserFact]
    public Task Each_page_that_the_guide_shows_is_there() => chromium.MeetDemo(async school =>
    {
        var visitor = await school.Someone();
        await visitor.GoesTo("/sign-in");
        await PictureAsync(visitor, "sign-in");

        var teacher = await Comes(school, "teacher", Screen.Phone);
        await PictureAsync(teacher, "home-of-a-teacher");
        await teacher.Follows("Log a concern");
        await PictureAsync(teacher, "log-a-concern");
        await teacher.GoesTo("/policies/to-read");
        await teacher.Sees("To read and sign");
        await PictureAsync(teacher, "read-and-sign");

        await teacher.GoesTo("/posts/new");
        await teacher.Sees("Can we post this?");
        await PictureAsync(teacher, "post-check");

        var lead = await Comes(school, "computing");
        await lead.GoesTo("/accounts");
        await lead.Sees("Accounts");
        await PictureAsync(lead, "accounts");
        await lead.GoesTo("/accounts?q=Reading");
        await lead.Page.Locator("main tbody a").First.ClickAsync();
        await lead.Sees("Reading at Oakfield");
        await PictureAsync(lead, "account");
        await lead.GoesTo("/posts");
        await lead.Page.Locator("main tbody a").First.ClickAsync();
        await lead.Page.Locator("h1", new() { HasText = "Receipt" }).WaitForAsync();
        await PictureAsync(lead, "post-receipt");

        var dsl = await Comes(school, "dsl");
        await dsl.GoesTo("/concerns");
        await dsl.Page.Locator("main table tbody a").First.ClickAsync();
        await dsl.Sees("Concern C-");
        await PictureAsync(dsl, "concern");

        var head = await Comes(school, "head");
        await head.GoesTo("/oversight");
        await head.Sees("Oversight");
        await PictureAsync(head, "dashboard");
        await head.GoesTo("/people");
        await head.Sees("People");
        await PictureAsync(head, "people");
        await head.GoesTo("/settings");
        await PictureAsync(head, "settings");
        await head.GoesTo("/my-reminders");
        await PictureAsync(head, "my-reminders");
        await head.GoesTo("/policies");
        await head.Sees("Policies");
        await PictureAsync(head, "policies");
        await head.Page.Locator("main tbody a", new() { HasText = "Social media" }).First.ClickAsync();
        await head.Page.Locator("h1", new() { HasText = "Social media" }).WaitForAsync();
        await PictureAsync(head, "policy");
        await head.GoesTo("/audit");
        await head.Sees("Audit");
        await PictureAsync(head, "audit");

        await head.GoesTo("/letters");
        await head.Page.Locator("main tbody a").First.ClickAsync();
        await head.Page.Locator("h1", new() { HasText = "Letter L-" }).WaitForAsync();
        await PictureAsync(head, "letter");

        var office = await Comes(school, "office");
        await office.GoesTo("/consents");
        await office.Sees("Consents");
        await PictureAsync(office, "consents");
        await office.GoesTo("/people/imports/new");
        await office.Page.Locator("input[value=Pupils]").CheckAsync(new() { Force = true });
        await office.Chooses("No, only some");
        await office.Attaches("The file", new FilePayload { Name = "reception.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Roll) });
        await office.Presses("Upload and look it over");
        await office.Presses("Read the file");
        await office.Waits("Ready to import");
        await PictureAsync(office, "import-changes");
    });

    private static async Task<Person> Comes(BrowserSchool school, string who, Screen? screen = null)
    {
        var person = await school.Someone(screen);
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
