using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>Fields that belong together, under a legend (<c>govuk-fieldset-legend</c>, or in short the attribute).</summary>
[HtmlTargetElement("govuk-fieldset")]
public sealed class GovUkFieldset : TagHelper
{
    public string? Legend { get; set; }
    public string? LegendClass { get; set; }
    public string? DescribedBy { get; set; }
    public string? Role { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts();
        context.Items[typeof(FieldParts)] = parts;
        var content = await output.GetChildContentAsync();
        var own = new Part(null);
        foreach (var attribute in output.Attributes)
            own.Attributes[attribute.Name] = attribute.Value?.ToString();
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(
            Markup.Fieldset(own, parts.Legend ?? Part.Of(Legend, LegendClass), DescribedBy, Role, content));
    }
}
