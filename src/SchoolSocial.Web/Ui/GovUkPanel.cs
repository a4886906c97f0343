using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>The top of a Done page: what has happened, and the reference to keep.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class GovUkPanel : TagHelper
{
    public int HeadingLevel { get; set; } = 1;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var pieces = new PanelPieces();
        context.Items[typeof(PanelPieces)] = pieces;
        // The other kind of panel, which interrupts a journey, says so by its class.
        var interrupts = output.Attributes["class"]?.Value?.ToString()?.Contains("govuk-panel--interruption", StringComparison.Ordinal) == true;
        await Wrapping.WriteAsync(output, "div", interrupts ? "govuk-panel" : "govuk-panel govuk-panel--confirmation");
        var heading = "h" + HeadingLevel.ToString(CultureInfo.InvariantCulture);
        output.Content.SetHtmlContent(
            Markup.Element(heading, "govuk-panel__title", pieces.Title?.Content).With(pieces.Title?.Attributes ?? []));
        if (pieces.Body?.Content is { } body)
            output.Content.AppendHtml(Markup.Element("div", "govuk-panel__body", body).With(pieces.Body.Attributes));
    }
}

internal sealed class PanelPieces
{
    public Part? Title { get; set; }
    public Part? Body { get; set; }
}

[HtmlTargetElement("govuk-panel-title")]
public sealed class PanelTitle : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ((PanelPieces)context.Items[typeof(PanelPieces)]).Title = await Part.TakeAsync(output);
}

[HtmlTargetElement("govuk-panel-body")]
public sealed class PanelBody : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ((PanelPieces)context.Items[typeof(PanelPieces)]).Body = await Part.TakeAsync(output);
}
