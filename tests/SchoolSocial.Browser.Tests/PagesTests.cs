using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Walk;

namespace SchoolSocial.Browser.Tests;

/// <summary>
/// What every page is held to, for every role. All come to one school, so that pages which two roles see alike but for their words are
/// drawn once.
/// </summary>
[Collection(Chromium.Name)]
public sealed class PagesTests(PagesTests.OneSchool one) : IClassFixture<PagesTests.OneSchool>
{
    public static TheoryData<Role> AllRoles => [.. Roles.All.Where(role => role != Role.ActingHead)];

    /// <summary>Every page of the role, on a phone and on a desk: no fault for axe, and at 320 px nothing to scroll sideways.</summary>
    [BrowserTheory]
    [MemberData(nameof(AllRoles))]
    public Task Every_page_of_the_role_is_accessible_and_fits_the_narrowest_screen(Role role) => Chromium.MeetAt(one.School!, async school =>
    {
        var person = await school.SignedIn(role);
        (await LookAtAll(person, await school.As(role), "/")).ShouldContain("/concerns/new");
    });

    [BrowserFact]
    public Task Every_page_before_signing_in_is_accessible_and_fits_the_narrowest_screen() => Chromium.MeetAt(one.School!, async school =>
    {
        var someone = await school.Someone();
        (await LookAtAll(someone, school.Visitor(), "/sign-in")).ShouldContain("/sign-in");
    });

    /// <summary>Follows every link without drawing, which takes a moment, and then draws each page of which no like one was drawn yet.</summary>
    private async Task<List<string>> LookAtAll(Person person, Visitor visitor, string start)
    {
        var unlike = new List<string>();
        var walker = new Walker(visitor) { Meets = (address, page) => { if (one.LookedAt.Add(Build.Of(address, page))) unlike.Add(address); } };
        await walker.FromAsync(start);
        var faults = new List<string>();
        foreach (var address in unlike)
        {
            await person.GoesTo(address);
            faults.AddRange(await FaultsAt(person, Screen.Desk));
            faults.AddRange(await FaultsAt(person, Screen.Narrow));
        }

        faults.ShouldBeEmpty();
        return walker.Seen;
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
