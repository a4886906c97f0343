using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>
/// Every posting form carries the antiforgery token, also one with a literal address (the framework's own form element leaves it out
/// there), and lets the server do the checking, so that all errors come in our words and in one place.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostForm(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>After the framework's own form element, to see whether it has written a token.</summary>
    public override int Order => 1000;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!output.Attributes.ContainsName("novalidate"))
            output.Attributes.Add(new TagHelperAttribute("novalidate", null, HtmlAttributeValueStyle.Minimized));
        if (!output.PostContent.IsEmptyOrWhiteSpace) return;

        // Before a file, so that nothing of it is read for somebody who may not send it.
        var sendsFiles = output.Attributes.TryGetAttribute("enctype", out var how) && string.Equals(how.Value?.ToString(), "multipart/form-data", StringComparison.Ordinal);
        (sendsFiles ? output.PreContent : output.PostContent).AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
    }
}
