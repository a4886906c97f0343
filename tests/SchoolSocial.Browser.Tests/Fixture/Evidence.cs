using Microsoft.Playwright;

namespace SchoolSocial.Browser.Tests.Fixture;

/// <summary>What was on the screens when a test failed.</summary>
public static class Evidence
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "artifacts", "browser");

    public static async Task KeepAsync(IEnumerable<Person> people, string test)
    {
        Directory.CreateDirectory(Folder);
        var number = 0;
        foreach (var person in people)
        {
            var name = Path.Combine(Folder, $"{test}-{++number}");
            try
            {
                await File.WriteAllTextAsync(name + ".html", await person.Page.ContentAsync());
                await person.Page.ScreenshotAsync(new PageScreenshotOptions { Path = name + ".png", FullPage = true });
            }
            catch (PlaywrightException fault)
            {
                // The browser itself may be what failed; the test's own error is the one to show.
                await File.WriteAllTextAsync(name + ".txt", fault.Message);
            }
        }
    }
}
