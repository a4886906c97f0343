using System.Text.RegularExpressions;

namespace SchoolSocial.Web.Tests.House;

/// <summary>The one style sheet holds the parts of GOV.UK and MoJ Frontend that the pages use, and no other (docs/decisions/0030).</summary>
public sealed partial class StylesTests
{
    [Fact]
    public void Every_component_that_is_compiled_stands_on_a_page()
    {
        var pages = string.Join('\n', Sources.Below("src/SchoolSocial.Web", ".cs", ".cshtml").Select(file => file.Text));
        var compiled = Component().Matches(Sources.Read("src/SchoolSocial.Web/Styles/site.scss").Text).Select(found => found.Groups["name"].Value).ToList();
        compiled.Count.ShouldBeGreaterThan(10);
        compiled.Where(name => !Regex.IsMatch(pages, $@"\b(govuk|moj)-{name}\b")).ShouldBeEmpty();
    }

    [GeneratedRegex(@"/(?:components/|frontend/moj/components/[a-z-]+/)(?<name>[a-z-]+)""")]
    private static partial Regex Component();
}
