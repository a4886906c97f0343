using System.Text.Json;
using System.Text.RegularExpressions;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Ui;

/// <summary>Our elements give the markup that GOV.UK Frontend itself gives for the same options.</summary>
public sealed partial class FixtureTests
{
    private const string Field = "name id label label.text label.html label.classes label.isPageHeading hint hint.text errorMessage "
        + "errorMessage.text describedBy attributes classes formGroup formGroup.classes disabled ";
    private const string Choices = "name idPrefix items items.value items.text items.html items.checked items.disabled items.divider items.id "
        + "items.hint items.hint.text items.conditional items.conditional.html items.attributes items.label items.label.classes "
        + "items.label.attributes fieldset fieldset.legend fieldset.legend.text fieldset.legend.html fieldset.legend.classes "
        + "fieldset.legend.isPageHeading fieldset.classes fieldset.attributes hint hint.text errorMessage errorMessage.text "
        + "attributes classes formGroup formGroup.classes ";

    // Component; how a view writes it; the options we have; how many of the shipped examples use no others.
    private static readonly (string Component, Func<JsonElement, Tag> View, string Options, int Count)[] Known =
    [
        ("input", FixtureFields.Input, Field + "type value spellcheck autocomplete pattern inputmode autocapitalize prefix prefix.text prefix.html "
            + "prefix.classes prefix.attributes suffix suffix.text suffix.html suffix.classes suffix.attributes", 44),
        ("textarea", FixtureFields.Textarea, Field + "value rows spellcheck autocomplete", 18),
        ("character-count", FixtureFields.CharacterCount, Field + "value rows maxlength maxwords threshold spellcheck", 19),
        ("select", FixtureFields.Select, Field + "value items items.value items.text items.selected items.disabled items.attributes", 18),
        ("file-upload", FixtureFields.FileUpload, Field + "multiple javascript", 18),
        ("password-input", FixtureFields.PasswordInput, Field + "autocomplete", 10),
        ("radios", FixtureFields.Radios, Choices + "value", 38),
        ("checkboxes", FixtureFields.Checkboxes, Choices + "values items.behaviour fieldset.describedBy describedBy", 38),
        ("date-input", FixtureFields.DateInput, "id namePrefix hint hint.text errorMessage errorMessage.text fieldset fieldset.legend "
            + "fieldset.legend.text fieldset.legend.html fieldset.describedBy attributes formGroup formGroup.classes", 7),
        ("button", FixtureWords.Button, "text html type name value id href disabled classes attributes isStartButton preventDoubleClick", 36),
        ("fieldset", FixtureWords.Fieldset, "legend legend.text legend.html legend.classes legend.isPageHeading html describedBy role classes attributes", 18),
        ("tag", o => FixtureWords.Word("govuk-tag", new GovUkTag(), o), "text html classes attributes", 12),
        ("inset-text", o => FixtureWords.Word("govuk-inset-text", new GovUkInsetText(), o), "text html id classes attributes", 6),
        ("warning-text", FixtureWords.WarningText, "text html iconFallbackText classes attributes", 8),
        ("details", FixtureWords.Details, "summaryText summaryHtml text html open id classes attributes", 10),
        ("notification-banner", FixtureWords.NotificationBanner, "text html type titleText titleHeadingLevel titleId role disableAutoFocus classes attributes", 20),
        ("panel", FixtureWords.Panel, "titleText titleHtml text html headingLevel classes attributes", 11),
        ("summary-list", FixtureWords.SummaryList, "rows rows.key rows.key.text rows.key.html rows.key.classes rows.value rows.value.text "
            + "rows.value.html rows.value.classes rows.actions rows.actions.items rows.actions.items.href rows.actions.items.text "
            + "rows.actions.items.html rows.actions.items.visuallyHiddenText rows.actions.items.classes rows.actions.items.attributes "
            + "rows.classes classes attributes", 19),
        ("pagination", FixtureWords.Pagination, "previous previous.href previous.text previous.labelText next next.href next.text next.labelText "
            + "items items.number items.href items.current items.ellipsis items.visuallyHiddenText landmarkLabel classes attributes", 14),
    ];

    // Examples of the template language's own habits, or of a use we do not have.
    private static readonly HashSet<string> NotOurs =
    [
        "radios: with falsy items", "checkboxes: with falsy values", "select: with falsy values", "pagination: with empty items", // an empty item that still counts
        "character-count: to configure in JavaScript", "character-count: with neither maxlength, maxwords nor textarea description set",
        "button: start", "button: start link with html", // our start button is a link of plain words
    ];

    public static TheoryData<string> Components => [.. Known.Select(k => k.Component)];

    [Theory]
    [MemberData(nameof(Components))]
    public async Task Markup_is_that_of_the_design_system(string component)
    {
        var (_, view, options, count) = Known.Single(k => k.Component == component);
        var known = options.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var usable = Fixture.Of(component).Where(f => f.Uses(known) && !NotOurs.Contains(f.ToString())).ToList();
        var differing = new List<string>();
        foreach (var fixture in usable)
        {
            var drawn = Dom.Normal(await new Drawing().DrawAsync(view(fixture.Options)));
            var expected = Dom.Normal(OurWays(component, fixture.Html));
            if (drawn != expected)
                differing.Add($"--- {fixture}\nexpected\n{expected}\nbut drew\n{drawn}");
        }
        differing.ShouldBeEmpty();
        usable.Count.ShouldBe(count, "the number of examples compared has changed: has the package new ones, or new options?");
    }

    /// <summary>The two things in which we mean to differ.</summary>
    private static string OurWays(string component, string html) => component switch
    {
        // Parts of a date are posted as Prefix.Day, for the model binder, where the design system says prefix-day.
        "date-input" => DatePart.Replace(html, m => $"name=\"{(m.Groups[1].Length > 0 ? m.Groups[1].Value.TrimEnd('-') : "date")}."
            + $"{char.ToUpperInvariant(m.Groups[2].Value[0])}{m.Groups[2].Value[1..]}\""),
        // A submit button refuses a double click unless it is told not to.
        "button" when !html.Contains("data-prevent-double-click", StringComparison.Ordinal) =>
            html.Replace("type=\"submit\"", "type=\"submit\" data-prevent-double-click=\"true\"", StringComparison.Ordinal),
        _ => html,
    };

    [GeneratedRegex("name=\"([^\"]*?-)?(day|month|year)\"")]
    private static partial Regex DatePart { get; }
}
