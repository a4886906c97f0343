using Microsoft.AspNetCore.Razor.TagHelpers;
using SchoolSocial.Web.Features.Policies.Versions;

namespace SchoolSocial.Web.Features.Policies.Markup;

/// <summary>The words of a clause, safely drawn: <c>&lt;policy-words of="clause.Words" /&gt;</c>.</summary>
[HtmlTargetElement("policy-words")]
public sealed class PolicyClauseTagHelper : TagHelper
{
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "policy-words");
        output.Content.SetHtmlContent(new PolicyMarkdown(Of));
    }
}

/// <summary>A stretch of compared words, marked where it stands in one text only.</summary>
[HtmlTargetElement("policy-stretch")]
public sealed class PolicyStretchTagHelper : TagHelper
{
    public Stretch Of { get; set; } = new("", false);

    public string Tag { get; set; } = "ins";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Of.Differs ? Tag : null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetContent(Of.Words);
    }
}
