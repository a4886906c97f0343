using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Walk;

namespace SchoolSocial.Browser.Tests;

/// <summary>
/// What every page is held to, for every role. All come to one school, so that a page which two roles see alike to the letter is
/// looked at once.
/// </summary>
[Collection(Chromium.Name)]
public sealed partial class PagesTests(PagesTests.OneSchool one) : IClassFixture<PagesTests.OneSchool>
{
    public static TheoryData<Role> AllRoles => [.. Roles.All.Where(role => role != Role.ActingHead)];

    /// <summary>Every page of the role, on a phone and on a desk: no fault for axe, and at 320 px nothing to scroll sideways.</summary>
    [BrowserTheory]
    [MemberData(nameof(AllRoles))]
    public Task Every_page_of_the_role_is_accessible_and_fits_the_narrowest_screen(Role role) => Chromium.MeetAt(one.School!, async school =>
    {
        var person = await school.SignedIn(role);
        (await LookAtAll(person, "/")).ShouldContain("/concerns/new");
    });

    [BrowserFact]
    public Task Every_page_before_signing_in_is_accessible_and_fits_the_narrowest_screen() => Chromium.MeetAt(one.School!, async school =>
    {
        var someone = await school.Someone();
        (await LookAtAll(someone, "/sign-in")).ShouldContain("/sign-in");
    });

    private async Task<List<string>> LookAtAll(Person person, string start)
    {
        var waiting = new Queue<string>([start]);
        var known = new HashSet<string> { start };
        var kinds = new HashSet<string> { Shape.Of(start) };
        var seen = new List<string>();
        var faults = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            if (!await Opens(person, address)) continue;
            seen.Add(address);
            foreach (var link in await person.LinksOnPage())
            {
                if (known.Add(link) && kinds.Add(Shape.Of(link))) waiting.Enqueue(link);
            }

            if (!one.LookedAt.Add(await AsEverybodySeesIt(person))) continue;
            faults.AddRange(await FaultsAt(person, Screen.Desk));
            faults.AddRange(await FaultsAt(person, Screen.Narrow));
        }

        faults.ShouldBeEmpty();
        return seen;
    }

    /// <summary>False where the link leads to a file, which the browser would save.</summary>
    private static async Task<bool> Opens(Person person, string address)
    {
        try
        {
            await person.GoesTo(address);
            return true;
        }
        catch (PlaywrightException fault) when (fault.Message.Contains("Download is starting", StringComparison.Ordinal) || fault.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private static async Task<IEnumerable<string>> FaultsAt(Person person, Screen screen)
    {
        await person.Page.SetViewportSizeAsync(screen.Width, screen.Height);
        var faults = (await Axe.FaultsOn(person)).ToList();
        var wide = await person.Page.EvaluateAsync<string[]>("""
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return [];
              const wide = [...document.body.querySelectorAll('*')].filter(each => each.getBoundingClientRect().right > room + 1);
              return ['is wider than the screen', ...wide.slice(0, 3).map(each => each.outerHTML.slice(0, 120))];
            }
            """);
        if (wide.Length > 0) faults.Add($"{person.Address} at {screen.Width} px {string.Join(" | ", wide)}");
        return faults.Select(fault => $"{screen.Width} px: {fault}");
    }

    /// <summary>The page without what differs for each person: their name and the tokens of the forms.</summary>
    private static async Task<string> AsEverybodySeesIt(Person person)
    {
        var html = await person.Page.ContentAsync();
        foreach (var role in Roles.All) html = html.Replace(SchoolStory.NameOf(role), "Somebody", StringComparison.Ordinal);
        return Tokens().Replace(html, "");
    }

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+|[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Tokens();

    public sealed class OneSchool(Chromium chromium) : IAsyncLifetime
    {
        public BrowserSchool? School { get; private set; }

        public HashSet<string> LookedAt { get; } = [];

        public async Task InitializeAsync()
        {
            if (InstalledBrowser.WhyNot is not null) return;
            School = chromium.Opens();
            await WalkStory.TellAsync(School);
        }

        public Task DisposeAsync()
        {
            School?.Dispose();
            return Task.CompletedTask;
        }
    }
}
