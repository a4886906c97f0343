using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>A button. Every submit button guards against a double click; the server still has the last word.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class GovUkButton : TagHelper
{
    public string Type { get; set; } = "submit";
    public bool? Disabled { get; set; }
    public bool? PreventDoubleClick { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", Type);
        output.Attributes.SetAttribute("class", Markup.Classes("govuk-button", output.Attributes["class"]?.Value?.ToString()));
        output.Attributes.SetAttribute("data-module", "govuk-button");
        if (Disabled == true)
        {
            output.Attributes.SetAttribute("disabled", "disabled");
            output.Attributes.SetAttribute("aria-disabled", "true");
        }
        if (PreventDoubleClick is not null || Type == "submit")
            output.Attributes.SetAttribute("data-prevent-double-click", PreventDoubleClick == false ? "false" : "true");
        output.Content.SetHtmlContent(content);
    }
}

/// <summary>A link that looks like a button: for going somewhere, never for changing anything.</summary>
[HtmlTargetElement("govuk-button-link", Attributes = "href")]
public sealed class GovUkButtonLink : TagHelper
{
    public bool IsStartButton { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("role", "button");
        output.Attributes.SetAttribute("draggable", "false");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        output.Attributes.SetAttribute("class",
            Markup.Classes("govuk-button", output.Attributes["class"]?.Value?.ToString(), IsStartButton ? "govuk-button--start" : null));
        output.Content.SetHtmlContent(content);
        if (IsStartButton)
            output.Content.AppendHtml(Icon());
    }

    private static TagBuilder Icon() =>
        Markup.Element("svg", "govuk-button__start-icon", Markup.Element("path").With("fill", "currentColor").With("d", "M0 0h13l20 20-20 20H0l20-20z"))
            .With("xmlns", "http://www.w3.org/2000/svg").With("width", "17.5").With("height", "19")
            .With("viewBox", "0 0 33 40").With("aria-hidden", "true").With("focusable", "false");
}
