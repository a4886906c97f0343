using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>
/// All errors of the page, each a link to its field, in the order of the fields. It stands in the layout, so no view has to
/// remember it; errors that belong to no field (a refusal in words) come first and are plain text.
/// </summary>
[HtmlTargetElement("govuk-error-summary")]
public sealed class GovUkErrorSummary : TagHelper
{
    public string TitleText { get; set; } = "There is a problem";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var lines = Lines().ToList();
        if (lines.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        var list = Markup.Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (message, elementId) in lines)
            list.InnerHtml.AppendHtml(Markup.Element("li", null, elementId is null
                ? Markup.Text(message)
                : Markup.Element("a", null, Markup.Text(message)).With("href", $"#{elementId}")));
        var alert = Markup.Element("div", null,
            Markup.Element("h2", "govuk-error-summary__title", Markup.Text(TitleText)),
            Markup.Element("div", "govuk-error-summary__body", list)).With("role", "alert");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(alert);
    }

    private IEnumerable<(string Message, string? ElementId)> Lines()
    {
        var fields = FieldsOnPage.Of(ViewContext.HttpContext).InOrder;
        var placed = fields.Select(f => f.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, entry) in ViewContext.ViewData.ModelState)
            if (!placed.Contains(key))
                foreach (var error in entry!.Errors)
                    yield return (Words(error), null);
        // One line a field: its first error, as beside the field itself.
        foreach (var field in fields.DistinctBy(f => f.ElementId))
        {
            var first = fields.Where(f => f.ElementId == field.ElementId)
                .Select(f => ViewContext.ViewData.ModelState[f.Key]?.Errors.FirstOrDefault()).FirstOrDefault(e => e is not null);
            if (first is not null)
                yield return (Words(first), field.ElementId);
        }
    }

    private static string Words(ModelError error) => error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Check this answer";
}
