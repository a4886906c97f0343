using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui.Charts;

/// <summary>
/// A picture of figures: its title states the finding, the picture says the same to a screen reader, and the table behind it holds every
/// number, each a link to its list where there is one.
/// </summary>
public abstract class Chart : TagHelper
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The finding, in a sentence: "Pupil follows halved since the autumn".</summary>
    public string Title { get; set; } = "";

    /// <summary>What is counted, over what time: "Concerns raised this term, by kind".</summary>
    public string Description { get; set; } = "";

    public IReadOnlyList<ChartFigure> Figures { get; set; } = [];
    public string LabelHead { get; set; } = "Kind";
    public string ValueHead { get; set; } = "Number";
    public string BeforeHead { get; set; } = "Before";

    /// <summary>Shown where there is nothing to draw: what will appear here, and when.</summary>
    public string EmptyText { get; set; } = "There is nothing to show yet.";

    public int HeadingLevel { get; set; } = 3;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public sealed override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = NextId();
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Markup.Classes("school-chart", output.Attributes["class"]?.Value?.ToString()));
        output.Attributes.SetAttribute("aria-labelledby", $"{id}-finding");
        output.Content.SetHtmlContent(Markup.Element("figcaption", null,
            Markup.Element("h" + Number(HeadingLevel), "govuk-heading-s school-chart__title", Markup.Text(Title)).With("id", $"{id}-finding"),
            Markup.Element("p", "school-chart__description", Markup.Text(Description))));
        if (Figures.Count == 0)
        {
            output.Content.AppendHtml(Markup.Element("p", "govuk-body", Markup.Text(EmptyText)));
            return;
        }
        var picture = Draw(id).With("role", "img").With("aria-labelledby", $"{id}-title {id}-desc")
            .With("class", "school-chart__picture").With("width", "100%").With("focusable", "false");
        output.Content.AppendHtml(picture);
        output.Content.AppendHtml(Behind());
    }

    /// <summary>The picture, beginning with <see cref="Words"/>.</summary>
    private protected abstract TagBuilder Draw(string id);

    private protected bool HasBefore => Figures.Any(f => f.Before is not null);

    private protected HtmlContentBuilder Words(string id)
    {
        var told = Figures.Select(f => f.Before is { } before
            ? $"{f.Label}: {ValueHead} {Number(f.Value)}, {BeforeHead} {Number(before)}"
            : $"{f.Label}: {Number(f.Value)}");
        var words = new HtmlContentBuilder();
        words.AppendHtml(Markup.Element("title", null, Markup.Text(Title)).With("id", $"{id}-title"));
        words.AppendHtml(Markup.Element("desc", null, Markup.Text($"{Description}. {string.Join("; ", told)}.")).With("id", $"{id}-desc"));
        return words;
    }

    private protected static string Number(int number) => number.ToString("N0", British);

    private protected static string Rem(double length) => length.ToString("0.###", CultureInfo.InvariantCulture) + "rem";

    private protected static string Percent(double length) => length.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private TagBuilder Behind()
    {
        var head = Markup.Element("tr", "govuk-table__row", Head(LabelHead, false), Head(ValueHead, true), HasBefore ? Head(BeforeHead, true) : null);
        var body = Markup.Element("tbody", "govuk-table__body");
        foreach (var figure in Figures)
            body.InnerHtml.AppendHtml(Markup.Element("tr", "govuk-table__row",
                Markup.Element("th", "govuk-table__header", Markup.Text(figure.Label)).With("scope", "row"),
                Cell(figure.Value, figure.Href), HasBefore ? Cell(figure.Before, figure.BeforeHref) : null));
        var table = Markup.Element("table", "govuk-table",
            Markup.Element("caption", "govuk-table__caption govuk-visually-hidden", Markup.Text(Description)),
            Markup.Element("thead", "govuk-table__head", head), body);
        return Markup.Element("details", "govuk-details school-chart__table",
            Markup.Element("summary", "govuk-details__summary",
                Markup.Element("span", "govuk-details__summary-text", Markup.Text("The figures in a table"),
                    Markup.Element("span", "govuk-visually-hidden", Markup.Text($": {Title}")))),
            Markup.Element("div", "govuk-details__text", table));
    }

    private static TagBuilder Head(string words, bool numeric) =>
        Markup.Element("th", Markup.Classes("govuk-table__header", numeric ? "govuk-table__header--numeric" : null), Markup.Text(words)).With("scope", "col");

    private static TagBuilder Cell(int? number, string? href)
    {
        IHtmlContent? words = number is { } n ? Markup.Text(Number(n)) : Markup.Text("–");
        return Markup.Element("td", "govuk-table__cell govuk-table__cell--numeric",
            href is null || number is null ? words : Markup.Element("a", "govuk-link", words).With("href", href).With("data-figure", Number(number.Value)));
    }

    private string NextId()
    {
        var items = ViewContext.HttpContext.Items;
        var number = items.TryGetValue(typeof(Chart), out var last) ? (int)last! + 1 : 1;
        items[typeof(Chart)] = number;
        return $"chart-{Number(number)}";
    }
}
