using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>One answer out of many. With <c>type-ahead</c>, a browser with scripts lets people type to narrow the list.</summary>
[HtmlTargetElement("govuk-select")]
public sealed class GovUkSelect : LabelledTagHelper
{
    public IEnumerable<Choice>? Items { get; set; }
    public bool TypeAhead { get; set; }

    [HtmlAttributeName("select-attributes", DictionaryAttributePrefix = "select-")]
    public IDictionary<string, string?> SelectAttributes { get; set; } = new Dictionary<string, string?>();

    private protected override void DrawControl(
        TagBuilder group, IReadOnlyList<KeyValuePair<string, string?>> attributes, string? describedBy, bool hasError)
    {
        var select = Markup.Element("select", Markup.Classes("govuk-select", hasError ? "govuk-select--error" : null))
            .With("id", ControlId).With("name", FullName).With("aria-describedby", describedBy)
            .With("data-module", TypeAhead ? "type-ahead" : null)
            .Flag("disabled", Disabled == true).With(attributes).With(SelectAttributes);
        var chosen = Values();
        foreach (var item in Parts.Items.Concat((Items ?? []).Select(ChoiceItem.Of)))
            select.InnerHtml.AppendHtml(Option(item, chosen));
        group.InnerHtml.AppendHtml(select);
    }

    private static TagBuilder Option(ChoiceItem item, IReadOnlyCollection<string> chosen)
    {
        var text = item.Label.Content ?? HtmlString.Empty;
        var isSelected = item.Checked ?? chosen.Contains(item.Value ?? "", StringComparer.OrdinalIgnoreCase);
        return Markup.Element("option", null, text).With("value", item.Value)
            .Flag("selected", isSelected).Flag("disabled", item.Disabled).With(item.Label.Attributes);
    }
}

[HtmlTargetElement("govuk-select-item")]
public sealed class SelectItem : TagHelper
{
    public string? Value { get; set; }
    public bool? Selected { get; set; }
    public bool? Disabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldParts.Of(context);
        field.Items.Add(new ChoiceItem
        {
            Label = await Part.TakeAsync(output),
            Value = Value,
            Checked = Selected,
            Disabled = Disabled == true,
        });
    }
}
