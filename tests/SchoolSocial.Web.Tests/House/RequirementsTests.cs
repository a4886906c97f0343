using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.House;

/// <summary>
/// The list of what five schools' documents ask (docs/requirements.md): every one of them stands there once, with the rule, the page and the
/// test that carry it as docs/rules and the tests have them. <c>SCHOOLSOCIAL_WRITE_DOCS=true</c> writes those columns anew.
/// </summary>
public sealed class RequirementsTests
{
    private static readonly Dictionary<string, int> Schools = new() { ["WD"] = 83, ["ST"] = 54, ["WH"] = 44, ["JW"] = 65, ["WB"] = 31 };

    [Fact]
    public void Every_requirement_stands_on_the_page_once_with_what_it_asks()
    {
        var rows = RequirementsPage.Rows(Page());
        rows.Count.ShouldBe(277);
        rows.GroupBy(row => row.Id[..2]).ToDictionary(school => school.Key, school => school.Count()).ShouldBe(Schools, ignoreOrder: true);
        rows.GroupBy(row => row.Id).Where(same => same.Count() > 1).ShouldBeEmpty();
        rows.ShouldAllBe(row => row.Asks.Length > 5);
    }

    /// <summary>Rule, page and tests of every row, as they are now.</summary>
    [Fact]
    public void What_the_page_says_of_rules_is_so()
    {
        var file = Path.Combine(Sources.Root, RequirementsPage.Path);
        if (Environment.GetEnvironmentVariable(PermissionsPage.Rewrite) == "true") File.WriteAllText(file, RequirementsPage.Written(Page()));
        Page().ShouldBe(RequirementsPage.Written(Page()), $"the rules have changed: {PermissionsPage.Rewrite}=true dotnet test tests/SchoolSocial.Web.Tests --filter RequirementsTests");
    }

    [Fact]
    public void Every_requirement_that_a_rule_or_the_code_names_is_on_the_page()
    {
        var named = RequirementsPage.Rules.SelectMany(rule => rule.Carries).Concat(Sources.Below("src", ".cs", ".cshtml").Concat(Sources.Below("tests", ".cs")).SelectMany(file => RequirementsPage.RequirementsIn(file.Text)));
        named.Distinct().Except(RequirementsPage.Rows(Page()).Select(row => row.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_carries_a_requirement_names_its_page_and_is_held_by_a_test()
    {
        var carrying = RequirementsPage.Rules.Where(rule => rule.Carries.Count > 0).ToList();
        carrying.ShouldNotBeEmpty();
        carrying.Where(rule => rule.Pages.Count == 0).Select(rule => $"{rule.Where} {rule.Number}").ShouldBeEmpty("put the page's address in backticks beside the requirement, such as `/policies/{reference}`");
        carrying.Where(rule => RequirementsPage.TestsOf(rule.Number).Count == 0).Select(rule => rule.Number).ShouldBeEmpty("no test bears the rule's number");
    }

    [Fact]
    public void Every_address_in_a_rule_is_a_page_of_the_product()
    {
        using var school = new School();
        var routes = Entrance.Of(school.Services).Select(entrance => Parts(entrance.Route)).ToList();
        RequirementsPage.Rules.SelectMany(rule => rule.Pages.Where(page => !routes.Exists(route => Fits(Parts(page), route))).Select(page => $"{rule.Where} {rule.Number}: {page}")).ShouldBeEmpty();
    }

    private static string[] Parts(string address) => address.Trim('/').Split('/');

    /// <summary><c>/policies/{ref}</c> fits <c>/policies/{reference}</c>, and <c>/concerns/new/pupil</c> fits <c>/concerns/new/{kind}</c>.</summary>
    private static bool Fits(string[] page, string[] route) =>
        page.Length == route.Length && page.Zip(route).All(pair => pair.Second.StartsWith('{') || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));

    private static string Page() => Sources.Read(RequirementsPage.Path).Text;
}
