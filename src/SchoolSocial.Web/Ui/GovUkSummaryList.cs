using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>Key facts, one a row, each with its Change links where there are any.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class GovUkSummaryList : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = new List<SummaryRow>();
        context.Items[typeof(List<SummaryRow>)] = rows;
        await output.GetChildContentAsync();
        var anyActions = rows.Exists(r => r.Actions.Count > 0);
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Markup.Classes("govuk-summary-list", output.Attributes["class"]?.Value?.ToString()));
        output.Content.Clear();
        foreach (var row in rows)
            output.Content.AppendHtml(row.Draw(anyActions));
    }
}

internal sealed class SummaryRow
{
    public Part? Key { get; set; }
    public Part? Value { get; set; }
    public List<IHtmlContent> Actions { get; } = [];
    public string? Classes { get; set; }

    public static SummaryRow Of(TagHelperContext context) => (SummaryRow)context.Items[typeof(SummaryRow)];

    public TagBuilder Draw(bool anyActions)
    {
        var bare = anyActions && Actions.Count == 0 ? "govuk-summary-list__row--no-actions" : null;
        return Markup.Element("div", Markup.Classes("govuk-summary-list__row", bare, Classes),
            Cell("dt", "govuk-summary-list__key", Key), Cell("dd", "govuk-summary-list__value", Value), DrawActions());
    }

    private static TagBuilder Cell(string element, string classes, Part? part) =>
        Markup.Element(element, classes, part?.Content).With(part?.Attributes ?? []);

    private TagBuilder? DrawActions()
    {
        if (Actions.Count == 0)
            return null;
        if (Actions.Count == 1)
            return Markup.Element("dd", "govuk-summary-list__actions", Actions[0]);
        var list = Markup.Element("ul", "govuk-summary-list__actions-list");
        foreach (var action in Actions)
            list.InnerHtml.AppendHtml(Markup.Element("li", "govuk-summary-list__actions-list-item", action));
        return Markup.Element("dd", "govuk-summary-list__actions", list);
    }
}

[HtmlTargetElement("govuk-summary-list-row", ParentTag = "govuk-summary-list")]
[HtmlTargetElement("row", ParentTag = "govuk-summary-list")]
public sealed class SummaryListRow : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var row = new SummaryRow { Classes = output.Attributes["class"]?.Value?.ToString() };
        ((List<SummaryRow>)context.Items[typeof(List<SummaryRow>)]).Add(row);
        context.Items[typeof(SummaryRow)] = row;
        await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

[HtmlTargetElement("govuk-summary-list-row-key")]
[HtmlTargetElement("key", ParentTag = "row")]
public sealed class SummaryListKey : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        SummaryRow.Of(context).Key = await Part.TakeAsync(output);
}

[HtmlTargetElement("govuk-summary-list-row-value")]
[HtmlTargetElement("value", ParentTag = "row")]
public sealed class SummaryListValue : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        SummaryRow.Of(context).Value = await Part.TakeAsync(output);
}

/// <summary>Only groups the actions; each of them reaches the row by itself.</summary>
[HtmlTargetElement("govuk-summary-list-row-actions")]
[HtmlTargetElement("row-actions", ParentTag = "row")]
public sealed class SummaryListActions : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

[HtmlTargetElement("govuk-summary-list-row-action", Attributes = "href")]
[HtmlTargetElement("action", ParentTag = "row-actions", Attributes = "href")]
public sealed class SummaryListAction : TagHelper
{
    public string? VisuallyHiddenText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var part = await Part.TakeAsync(output);
        var hidden = string.IsNullOrEmpty(VisuallyHiddenText)
            ? null
            : Markup.Element("span", "govuk-visually-hidden", Markup.Text(" " + VisuallyHiddenText));
        SummaryRow.Of(context).Actions.Add(Markup.Element("a", "govuk-link", part.Content, hidden).With(part.Attributes));
    }
}
