using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>A password, which a browser with scripts can show on request. It is never sent back to the browser.</summary>
[HtmlTargetElement("govuk-password-input")]
public sealed class GovUkPasswordInput : LabelledTagHelper
{
    public string Autocomplete { get; set; } = "current-password";

    [HtmlAttributeName("input-attributes", DictionaryAttributePrefix = "input-")]
    public IDictionary<string, string?> InputAttributes { get; set; } = new Dictionary<string, string?>();

    private protected override void DrawControl(
        TagBuilder group, IReadOnlyList<KeyValuePair<string, string?>> attributes, string? describedBy, bool hasError)
    {
        group.Attributes["class"] = Markup.Classes(group.Attributes["class"], "govuk-password-input");
        group.Attributes["data-module"] = "govuk-password-input";
        var input = Markup.Element("input", Markup.Classes(
                "govuk-input govuk-password-input__input govuk-js-password-input-input", hasError ? "govuk-input--error" : null))
            .With("id", ControlId).With("name", FullName).With("type", "password").With("spellcheck", "false")
            .With("aria-describedby", describedBy).With("autocomplete", Autocomplete).With("autocapitalize", "none")
            .Flag("disabled", Disabled == true).With(attributes).With(InputAttributes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var button = Markup.Element("button",
                "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", Markup.Text("Show"))
            .With("type", "button").With("data-module", "govuk-button").With("aria-controls", ControlId)
            .With("aria-label", "Show password").Flag("hidden", true);
        group.InnerHtml.AppendHtml(Markup.Element("div", "govuk-input__wrapper govuk-password-input__wrapper", input, button));
    }
}
