using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

[HtmlTargetElement("govuk-radios-item")]
[HtmlTargetElement("govuk-checkboxes-item")]
public sealed class ChoiceItemElement : TagHelper
{
    public string? Value { get; set; }
    public string? Id { get; set; }
    public bool? Checked { get; set; }
    public bool? Disabled { get; set; }
    public CheckboxesItemBehavior Behavior { get; set; }

    [HtmlAttributeName("input-attributes", DictionaryAttributePrefix = "input-")]
    public IDictionary<string, string?> InputAttributes { get; set; } = new Dictionary<string, string?>();

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldParts.Of(context);
        var pieces = new ChoicePieces();
        context.Items[typeof(ChoicePieces)] = pieces;
        var label = await Part.TakeAsync(output);
        field.Items.Add(new ChoiceItem
        {
            Label = label,
            Value = Value,
            Id = Id,
            Checked = Checked,
            Disabled = Disabled == true,
            Behavior = Behavior,
            Hint = pieces.Hint,
            Conditional = pieces.Conditional,
            InputAttributes = InputAttributes,
        });
    }
}

[HtmlTargetElement("govuk-radios-divider")]
[HtmlTargetElement("govuk-checkboxes-divider")]
public sealed class ChoiceDivider : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        FieldParts.Of(context).Items.Add(new ChoiceItem { Label = await Part.TakeAsync(output), IsDivider = true });
}

[HtmlTargetElement("govuk-radios-item-hint")]
[HtmlTargetElement("govuk-checkboxes-item-hint")]
public sealed class ChoiceItemHint : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ChoicePieces.Of(context).Hint = await Part.TakeAsync(output);
}

/// <summary>The question that a choice opens. Without scripts it is simply there, indented below its choice.</summary>
[HtmlTargetElement("govuk-radios-item-conditional")]
[HtmlTargetElement("govuk-checkboxes-item-conditional")]
public sealed class ChoiceItemConditional : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ChoicePieces.Of(context).Conditional = await Part.TakeAsync(output);
}

internal sealed class ChoicePieces
{
    public Part? Hint { get; set; }
    public Part? Conditional { get; set; }

    public static ChoicePieces Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(ChoicePieces), out var pieces)
            ? (ChoicePieces)pieces
            : throw new InvalidOperationException($"<{context.TagName}> must stand inside the choice it belongs to.");
}
