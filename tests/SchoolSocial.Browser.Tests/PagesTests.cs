using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Walk;

namespace SchoolSocial.Browser.Tests;

/// <summary>What every page is held to, for each role that has pages of its own.</summary>
[Collection(Chromium.Name)]
public sealed class PagesTests(Chromium chromium)
{
    public static TheoryData<Role> AllRoles => [.. Roles.All.Where(role => role != Role.ActingHead)];

    /// <summary>Every page of the role, on a phone and on a desk: no fault for axe, and at 320 px nothing to scroll sideways.</summary>
    [BrowserTheory]
    [MemberData(nameof(AllRoles))]
    public Task Every_page_of_the_role_is_accessible_and_fits_the_narrowest_screen(Role role) => chromium.Meet(async school =>
    {
        await WalkStory.TellAsync(school);
        var person = await school.SignedIn(role);
        (await LookAtAll(person, "/")).ShouldContain("/concerns/new");
    });

    [BrowserFact]
    public Task Every_page_before_signing_in_is_accessible_and_fits_the_narrowest_screen() => chromium.Meet(async school =>
    {
        var someone = await school.Someone();
        (await LookAtAll(someone, "/sign-in")).ShouldContain("/sign-in");
    });

    private static async Task<List<string>> LookAtAll(Person person, string start)
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
}
