using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

[HtmlTargetElement("govuk-input-label")]
[HtmlTargetElement("govuk-textarea-label")]
[HtmlTargetElement("govuk-character-count-label")]
[HtmlTargetElement("govuk-select-label")]
[HtmlTargetElement("govuk-file-upload-label")]
[HtmlTargetElement("govuk-password-input-label")]
public sealed class FieldLabel : TagHelper
{
    public bool IsPageHeading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        FieldParts.Of(context).Label = await Part.TakeAsync(output, IsPageHeading);
}

[HtmlTargetElement("govuk-input-hint")]
[HtmlTargetElement("govuk-textarea-hint")]
[HtmlTargetElement("govuk-character-count-hint")]
[HtmlTargetElement("govuk-select-hint")]
[HtmlTargetElement("govuk-file-upload-hint")]
[HtmlTargetElement("govuk-password-input-hint")]
[HtmlTargetElement("govuk-radios-hint")]
[HtmlTargetElement("govuk-checkboxes-hint")]
[HtmlTargetElement("govuk-date-input-hint")]
public sealed class FieldHint : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        FieldParts.Of(context).Hint = await Part.TakeAsync(output);
}

[HtmlTargetElement("govuk-input-error-message")]
[HtmlTargetElement("govuk-textarea-error-message")]
[HtmlTargetElement("govuk-character-count-error-message")]
[HtmlTargetElement("govuk-select-error-message")]
[HtmlTargetElement("govuk-file-upload-error-message")]
[HtmlTargetElement("govuk-password-input-error-message")]
[HtmlTargetElement("govuk-radios-error-message")]
[HtmlTargetElement("govuk-checkboxes-error-message")]
[HtmlTargetElement("govuk-date-input-error-message")]
public sealed class FieldErrorMessage : TagHelper
{
    public string? VisuallyHiddenText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        FieldParts.Of(context).Error = await Part.TakeAsync(output, visuallyHiddenText: VisuallyHiddenText);
}

/// <summary>The optional wrapper that the library of the same names has; its children reach the field through it.</summary>
[HtmlTargetElement("govuk-radios-fieldset")]
[HtmlTargetElement("govuk-checkboxes-fieldset")]
[HtmlTargetElement("govuk-date-input-fieldset")]
public sealed class FieldFieldset : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        FieldParts.Of(context).Fieldset = await Part.TakeAsync(output);
}

[HtmlTargetElement("govuk-radios-fieldset-legend")]
[HtmlTargetElement("govuk-checkboxes-fieldset-legend")]
[HtmlTargetElement("govuk-date-input-fieldset-legend")]
[HtmlTargetElement("govuk-fieldset-legend")]
public sealed class FieldLegend : TagHelper
{
    public bool IsPageHeading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        FieldParts.Of(context).Legend = await Part.TakeAsync(output, IsPageHeading);
}

[HtmlTargetElement("govuk-input-prefix")]
public sealed class InputPrefix : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        FieldParts.Of(context).Prefix = await Part.TakeAsync(output);
}

[HtmlTargetElement("govuk-input-suffix")]
public sealed class InputSuffix : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        FieldParts.Of(context).Suffix = await Part.TakeAsync(output);
}
