using System.Text.Json;

namespace SchoolSocial.Browser.Tests.Fixture;

/// <summary>axe-core, the accessibility checker, over the page as it stands: WCAG 2.2 A and AA, and its own good practices.</summary>
public static class Axe
{
    private static readonly Lazy<string> Script =
        new(() => File.ReadAllText(Path.Combine(Checkout.Root, "src", "SchoolSocial.Web", "node_modules", "axe-core", "axe.min.js")));

    /// <summary>What is wrong: rule, element and how to put it right.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOn(Person person)
    {
        // Evaluated by the browser's own tools: the page's security policy, which stays on, would refuse a script tag.
        await person.Page.EvaluateAsync(Script.Value);
        var found = await person.Page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
            })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))
            """);
        return [.. found.EnumerateArray().Select(words => $"{person.Address} {words.GetString()}")];
    }
}
