using Microsoft.Playwright;

namespace SchoolSocial.Browser.Tests.Fixture;

/// <summary>Somebody before a screen, in the words of what they do there. Fields, buttons and links are known by what they say.</summary>
public sealed class Person
{
    private readonly string origin;
    private readonly List<string> faults = [];

    public Person(IPage page, string origin)
    {
        this.origin = origin;
        Page = page;
        page.Context.Request += (_, request) => Watch(request);
        page.Context.Response += (_, response) => Watch(response);
        page.PageError += (_, error) => faults.Add($"A script failed on {page.Url}: {error}");
        page.Console += (_, message) =>
        {
            // The browser also reports a page that was answered with a refusal; that is the test's own business.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) faults.Add($"{page.Url}: {message.Text}");
        };
    }

    public IPage Page { get; }

    /// <summary>What must never happen on any page: a call to somewhere else, a missing file, a script's failure.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Path and query of the page before their eyes.</summary>
    public string Address => new Uri(Page.Url).PathAndQuery;

    public Task LeavesAsync() => Page.Context.CloseAsync();

    public Task GoesTo(string path) => Page.GotoAsync(path);

    public async Task SignsIn(string email, string password)
    {
        await GoesTo("/sign-in");
        await Types("School email", email);
        await Types("Password", password);
        await Presses("Sign in");
    }

    public async Task EntersCode(string code)
    {
        await Sees("Enter the code from your app");
        await Types("Code from your app", code);
        await Presses("Sign in");
    }

    public Task Types(string label, string text) => Field(label).FillAsync(text);

    /// <summary>Ticks a box or chooses an answer.</summary>
    public Task Chooses(string answer) => Page.GetByLabel(answer, new() { Exact = true }).CheckAsync(new() { Force = true });

    /// <summary>Chooses an answer of the question that asks so.</summary>
    public Task Answers(string question, string answer) =>
        Page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(answer, new() { Exact = true }).CheckAsync(new() { Force = true });

    public Task Attaches(string label, FilePayload file) => Field(label).SetInputFilesAsync(file);

    public Task Presses(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task Follows(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    /// <summary>Waits for the page with this heading.</summary>
    public Task Sees(string heading) =>
        Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(heading);

    /// <summary>Waits for work that goes on behind the page, which reloads itself meanwhile.</summary>
    public Task Waits(string words) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(words, new() { Timeout = 60_000 });

    public Task Reads(string words) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(words);

    /// <summary>Is the field before their eyes?</summary>
    public Task<bool> CanFill(string label) => Field(label).IsVisibleAsync();

    public Task Keys(params string[] keys) => Each(keys, key => Page.Keyboard.PressAsync(key));

    /// <summary>What the keyboard would act on now: its words, label or id.</summary>
    public Task<string> Focused() => Page.EvaluateAsync<string>(
        "() => { const at = document.activeElement; return (at.labels?.[0]?.textContent ?? at.textContent ?? at.id).trim().replace(/\\s+/g, ' '); }");

    /// <summary>Presses Tab until the keyboard is there.</summary>
    public async Task TabsTo(string words)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Focused() == words) return;
        }

        throw new InvalidOperationException($"{Page.Url}: the Tab key does not come to '{words}'.");
    }

    /// <summary>Presses Shift and Tab until the keyboard is there.</summary>
    public async Task TabsBackTo(string words)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await Page.Keyboard.PressAsync("Shift+Tab");
            if (await Focused() == words) return;
        }

        throw new InvalidOperationException($"{Page.Url}: Shift and Tab do not come to '{words}'.");
    }

    /// <summary>Presses the arrow down among the answers of one question, which chooses as it goes, until the keyboard is there.</summary>
    public async Task ArrowsTo(string words)
    {
        for (var presses = 0; presses < 20; presses++)
        {
            if (await Focused() == words && await Page.EvaluateAsync<bool>("() => document.activeElement.checked")) return;
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        throw new InvalidOperationException($"{Page.Url}: the arrow keys do not come to '{words}'.");
    }

    /// <summary>On a narrow screen the menu is behind a button; on a wide one it lies open.</summary>
    public async Task OpensMenu()
    {
        var button = Page.Locator("summary", new() { HasTextString = "Menu" });
        if (await button.IsVisibleAsync()) await button.ClickAsync();
    }

    /// <summary>Where the links of the page lead, within the product.</summary>
    public async Task<IReadOnlyList<string>> LinksOnPage()
    {
        var found = await Page.EvaluateAsync<string[]>("() => [...document.links].map(link => link.href.split('#')[0])");
        return [.. found.Where(href => href.StartsWith(origin + "/", StringComparison.Ordinal)).Select(href => href[origin.Length..]).Distinct()];
    }

    private ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true });

    private static async Task Each(IEnumerable<string> keys, Func<string, Task> press)
    {
        foreach (var key in keys) await press(key);
    }

    private void Watch(IRequest request)
    {
        if (!request.Url.StartsWith(origin + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) faults.Add($"{Page.Url} calls {request.Url}");
    }

    private void Watch(IResponse response)
    {
        if (response.Status >= 400 && response.Request.ResourceType != "document") faults.Add($"{response.Url} answered {response.Status}");
        if (response.Status >= 500) faults.Add($"{response.Url} answered {response.Status}");
    }
}
