using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace SchoolSocial.Browser.Tests.Fixture;

/// <summary>One browser for the whole run. All browser tests are of this collection, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Chromium : ICollectionFixture<Chromium>, IAsyncLifetime
{
    public const string Name = "Chromium";

    /// <summary>A story that takes longer is stuck, even on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.WhyNot is not null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Path
                ?? throw new InvalidOperationException($"No Chromium, Chrome or Edge was found, and in CI the browser tests may not be skipped. See {InstalledBrowser.Setting} in the README."),
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync",

                // A name of its own, as at a school; every other name leads nowhere, so that a page that calls out is seen to fail.
                $"--host-resolver-rules=MAP {BrowserSchool.Host} 127.0.0.1, MAP * ~NOTFOUND",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>
    /// A fresh school and the people who come to it. When the test fails, what each of them had before their eyes is kept in
    /// artifacts/browser; when it does not, nobody's page may have called out, broken a rule of the security policy or thrown.
    /// </summary>
    public async Task Meet(Func<BrowserSchool, Task> story, [CallerMemberName] string test = "")
    {
        using var school = Opens();
        await MeetAt(school, story, test);
    }

    /// <summary>As <see cref="Meet"/>, at the demo school.</summary>
    public async Task MeetDemo(Func<BrowserSchool, Task> story, [CallerMemberName] string test = "")
    {
        using var school = new BrowserSchool(browser!, demo: true);
        await MeetAt(school, story, test);
    }

    /// <summary>As <see cref="Meet"/>, at a school that several tests share.</summary>
    public static async Task MeetAt(BrowserSchool school, Func<BrowserSchool, Task> story, [CallerMemberName] string test = "")
    {
        try
        {
            await story(school).WaitAsync(Patience);
            school.People.SelectMany(person => person.Faults).ShouldBeEmpty();
        }
        catch
        {
            await Evidence.KeepAsync(school.People, test);
            throw;
        }
        finally
        {
            await school.EverybodyLeaves();
        }
    }

    public BrowserSchool Opens() => new(browser!);
}
