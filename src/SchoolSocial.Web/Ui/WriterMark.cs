using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Ui;

/// <summary>Every posting form says, sealed, who was given it: what they write is not lost when their sign-in ends meanwhile.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class WriterMark(FormWriter writer, SchoolClock clock) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.HttpContext.Features.Get<Actor>() is not { } actor) return;
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.MergeAttribute("type", "hidden");
        field.MergeAttribute("name", FormWriter.Field);
        field.MergeAttribute("value", writer.MarkOf(actor.PersonId, clock.Now));
        output.PreContent.AppendHtml(field);
    }
}
