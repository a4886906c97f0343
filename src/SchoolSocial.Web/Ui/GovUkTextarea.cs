using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>Several lines of text; as <c>govuk-character-count</c> with a limit that is counted down while typing.</summary>
[HtmlTargetElement("govuk-textarea")]
[HtmlTargetElement("govuk-character-count")]
public sealed class GovUkTextarea : LabelledTagHelper
{
    public string? Value { get; set; }
    public int Rows { get; set; } = 5;
    public int? MaxLength { get; set; }
    public int? MaxWords { get; set; }
    public int? Threshold { get; set; }
    public bool? Spellcheck { get; set; }
    public bool? Readonly { get; set; }

    [HtmlAttributeName("textarea-attributes", DictionaryAttributePrefix = "textarea-")]
    public IDictionary<string, string?> TextareaAttributes { get; set; } = new Dictionary<string, string?>();

    private bool Counts => MaxLength is not null || MaxWords is not null;

    private protected override string? ExtraDescription => Counts ? $"{ControlId}-info" : null;

    private protected override void DrawControl(
        TagBuilder group, IReadOnlyList<KeyValuePair<string, string?>> attributes, string? describedBy, bool hasError)
    {
        var textarea = Markup.Element("textarea",
                Markup.Classes("govuk-textarea", hasError ? "govuk-textarea--error" : null, Counts ? "govuk-js-character-count" : null))
            .With("id", ControlId).With("name", FullName).With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .With("spellcheck", Spellcheck is { } check ? (check ? "true" : "false") : null)
            .With("aria-describedby", describedBy)
            .Flag("disabled", Disabled == true).Flag("readonly", Readonly == true)
            .With(attributes).With(TextareaAttributes);
        // A browser drops the first line break of a textarea: give it one of ours to drop, so that a typed one stays.
        var value = ValueOr(Value);
        if (value is not null && (value.StartsWith('\n') || value.StartsWith('\r')))
            textarea.InnerHtml.AppendHtml("\n");
        textarea.InnerHtml.Append(value ?? "");
        group.InnerHtml.AppendHtml(textarea);
        if (Counts)
            AddCount(group);
    }

    private void AddCount(TagBuilder group)
    {
        var limit = (MaxWords ?? MaxLength)!.Value;
        group.Attributes["class"] = Markup.Classes(group.Attributes["class"], "govuk-character-count");
        group.With("data-module", "govuk-character-count")
            .With("data-maxlength", MaxLength?.ToString(CultureInfo.InvariantCulture))
            .With("data-maxwords", MaxWords?.ToString(CultureInfo.InvariantCulture))
            .With("data-threshold", Threshold?.ToString(CultureInfo.InvariantCulture))
            .With("data-count-type", MaxWords is null ? null : "words");
        var message = $"You can enter up to {limit} {(MaxWords is null ? "characters" : "words")}";
        group.InnerHtml.AppendHtml(
            Markup.Element("div", "govuk-hint govuk-character-count__message", Markup.Text(message)).With("id", $"{ControlId}-info"));
    }
}
