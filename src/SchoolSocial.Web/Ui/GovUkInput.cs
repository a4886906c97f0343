using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>One line of text.</summary>
[HtmlTargetElement("govuk-input")]
public sealed class GovUkInput : LabelledTagHelper
{
    public string? Value { get; set; }
    public string Type { get; set; } = "text";
    public bool? Spellcheck { get; set; }
    public bool? Readonly { get; set; }

    [HtmlAttributeName("input-attributes", DictionaryAttributePrefix = "input-")]
    public IDictionary<string, string?> InputAttributes { get; set; } = new Dictionary<string, string?>();

    private protected override void DrawControl(
        TagBuilder group, IReadOnlyList<KeyValuePair<string, string?>> attributes, string? describedBy, bool hasError)
    {
        // A password is never sent back to the browser.
        var value = Type == "password" ? null : ValueOr(Value);
        var input = Markup.Element("input", Markup.Classes("govuk-input", hasError ? "govuk-input--error" : null))
            .With("id", ControlId).With("name", FullName).With("type", Type)
            .With("spellcheck", Spellcheck is { } check ? (check ? "true" : "false") : null)
            .With("value", string.IsNullOrEmpty(value) ? null : value)
            .With("aria-describedby", describedBy)
            .Flag("disabled", Disabled == true).Flag("readonly", Readonly == true)
            .With(attributes).With(InputAttributes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (Parts.Prefix is null && Parts.Suffix is null)
        {
            group.InnerHtml.AppendHtml(input);
            return;
        }
        group.InnerHtml.AppendHtml(Markup.Element("div", "govuk-input__wrapper",
            Affix(Parts.Prefix, "govuk-input__prefix"), input, Affix(Parts.Suffix, "govuk-input__suffix")));
    }

    private static TagBuilder? Affix(Part? part, string classes) =>
        part is null ? null : Markup.Element("div", classes, part.Content).With("aria-hidden", "true").With(part.Attributes);
}
