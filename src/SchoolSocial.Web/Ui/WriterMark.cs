using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Ui;

/// <summary>
/// Every posting form says, sealed, who was given it and for which school: what they write is not lost when their sign-in ends meanwhile, and never
/// lands at another of their schools.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class WriterMark(FormWriter writer, SchoolClock clock) : TagHelper
{
    /// <summary>A form without an answer in it, such as the one that signs out.</summary>
    public bool KeepsNothing { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (KeepsNothing || ViewContext.HttpContext.Features.Get<Actor>() is not { } actor) return;
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.MergeAttribute("type", "hidden");
        field.MergeAttribute("name", FormWriter.Field);
        field.MergeAttribute("value", OfThisPage(actor));
        output.PreContent.AppendHtml(field);
    }

    /// <summary>One mark for all forms of the page.</summary>
    private string OfThisPage(Actor actor)
    {
        var items = ViewContext.HttpContext.Items;
        if (items[typeof(WriterMark)] is not string mark) items[typeof(WriterMark)] = mark = writer.MarkOf(actor, clock.Now);
        return mark;
    }
}
