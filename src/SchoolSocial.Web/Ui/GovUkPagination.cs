using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>
/// The way through the pages of a list. Given <c>page</c> and <c>pages</c> (or <c>has-more</c>, where the end is not counted),
/// it makes its own links from the address of the page; given children, it shows those.
/// </summary>
[HtmlTargetElement("govuk-pagination")]
public sealed class GovUkPagination : TagHelper
{
    public string LandmarkLabel { get; set; } = "Pagination";
    public int? Page { get; set; }
    public int? Pages { get; set; }
    public bool HasMore { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new PaginationParts();
        context.Items[typeof(PaginationParts)] = parts;
        await output.GetChildContentAsync();
        if (Page is { } page)
            Fill(parts, page);
        if (parts.Previous is null && parts.Next is null && parts.Items.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        var block = parts.Items.Count == 0;
        await Wrapping.WriteAsync(output, "nav", Markup.Classes("govuk-pagination", block ? "govuk-pagination--block" : null));
        output.Attributes.SetAttribute("aria-label", LandmarkLabel);
        output.Content.Clear();
        if (parts.Previous is { } previous)
            output.Content.AppendHtml(PaginationMarkup.Arrow(previous, "prev", "Previous", block));
        if (!block)
        {
            var list = Markup.Element("ul", "govuk-pagination__list");
            foreach (var item in parts.Items)
                list.InnerHtml.AppendHtml(item);
            output.Content.AppendHtml(list);
        }
        if (parts.Next is { } next)
            output.Content.AppendHtml(PaginationMarkup.Arrow(next, "next", "Next", block));
    }

    private void Fill(PaginationParts parts, int page)
    {
        var last = Pages ?? (HasMore ? page + 1 : page);
        if (last <= 1)
            return;
        if (page > 1)
            parts.Previous = new PaginationLink(Href(page - 1), null, null, []);
        if (page < last)
            parts.Next = new PaginationLink(Href(page + 1), null, null, []);
        if (Pages is null)
            return;
        var shown = PaginationMarkup.Shown(page, last);
        for (var i = 0; i < shown.Count; i++)
        {
            if (i > 0 && shown[i] > shown[i - 1] + 1)
                parts.Items.Add(PaginationMarkup.Ellipsis());
            var number = shown[i].ToString(CultureInfo.InvariantCulture);
            parts.Items.Add(PaginationMarkup.Item(Markup.Text(number), Href(shown[i]), $"Page {number}", shown[i] == page, []));
        }
    }

    private string Href(int page) =>
        SameAddress.With(ViewContext.HttpContext.Request, ("page", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)));
}

internal sealed record PaginationLink(string? Href, IHtmlContent? Text, string? LabelText, AttributeDictionary Attributes);

internal sealed class PaginationParts
{
    public PaginationLink? Previous { get; set; }
    public PaginationLink? Next { get; set; }
    public List<IHtmlContent> Items { get; } = [];

    public static PaginationParts Of(TagHelperContext context) => (PaginationParts)context.Items[typeof(PaginationParts)];
}

internal static class PaginationMarkup
{
    private const string PreviousArrow =
        "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string NextArrow =
        "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    /// <summary>First and last page, this one and its neighbours.</summary>
    public static IReadOnlyList<int> Shown(int page, int last) =>
        [.. new[] { 1, page - 1, page, page + 1, last }.Where(p => p >= 1 && p <= last).Distinct().Order()];

    public static TagBuilder Ellipsis() =>
        Markup.Element("li", "govuk-pagination__item govuk-pagination__item--ellipsis", Markup.Text("\u22ef"));

    public static TagBuilder Item(
        IHtmlContent? text, string? href, string label, bool current, IEnumerable<KeyValuePair<string, string?>> attributes) =>
        Markup.Element("li", Markup.Classes("govuk-pagination__item", current ? "govuk-pagination__item--current" : null),
            Markup.Element("a", "govuk-link govuk-pagination__link", text).With("href", href).With("aria-label", label)
                .With("aria-current", current ? "page" : null).With(attributes));

    public static TagBuilder Arrow(PaginationLink link, string kind, string word, bool block)
    {
        var decorated = block && link.LabelText is null ? "govuk-pagination__link-title--decorated" : null;
        var title = Markup.Element("span", Markup.Classes("govuk-pagination__link-title", decorated), link.Text ?? Markup.Text(word));
        if (link.Text is null)
            title.InnerHtml.AppendHtml(Markup.Element("span", "govuk-visually-hidden", Markup.Text(" page")));
        var anchor = Markup.Element("a", "govuk-link govuk-pagination__link").With("href", link.Href).With("rel", kind).With(link.Attributes);
        if (block || kind == "prev")
            anchor.InnerHtml.AppendHtml(Icon(kind));
        anchor.InnerHtml.AppendHtml(title);
        if (block && link.LabelText is not null)
        {
            anchor.InnerHtml.AppendHtml(Markup.Element("span", "govuk-visually-hidden", Markup.Text(":")));
            anchor.InnerHtml.AppendHtml(Markup.Element("span", "govuk-pagination__link-label", Markup.Text(link.LabelText)));
        }
        if (!block && kind == "next")
            anchor.InnerHtml.AppendHtml(Icon(kind));
        return Markup.Element("div", $"govuk-pagination__{kind}", anchor);
    }

    private static TagBuilder Icon(string kind) =>
        Markup.Element("svg", $"govuk-pagination__icon govuk-pagination__icon--{kind}",
                Markup.Element("path").With("d", kind == "prev" ? PreviousArrow : NextArrow))
            .With("xmlns", "http://www.w3.org/2000/svg").With("height", "13").With("width", "15")
            .With("aria-hidden", "true").With("focusable", "false").With("viewBox", "0 0 15 13");
}
