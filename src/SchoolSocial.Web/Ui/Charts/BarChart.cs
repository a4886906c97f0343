using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui.Charts;

/// <summary>How many of each kind, the label above its bar and the number behind it; a lighter bar below tells what it was before.</summary>
[HtmlTargetElement("school-bars")]
public sealed class BarChart : Chart
{
    private protected override TagBuilder Draw(string id)
    {
        var longest = Figures.Max(f => Math.Max(Now(f).Length, Then(f).Length));
        var geometry = BarGeometry.Of(Figures, BarGeometry.RoomBefore(longest));
        var picture = Markup.Element("svg", null, Words(id), Hatch(id)).With("height", Rem(geometry.Height));
        foreach (var row in geometry.Rows)
            AddRow(picture, row, id);
        picture.InnerHtml.AppendHtml(Markup.Element("line", "school-chart__base")
            .With("x1", "0").With("x2", "0").With("y1", "0").With("y2", Rem(geometry.Height)));
        return picture;
    }

    private void AddRow(TagBuilder picture, BarGeometry.Row row, string id)
    {
        for (var i = 0; i < row.Lines.Count; i++)
            picture.InnerHtml.AppendHtml(Word(row.Lines[i], "0", row.Top + ((i + 0.8) * BarGeometry.LineHeight)).With("dx", "0.25rem"));
        picture.InnerHtml.AppendHtml(Bar("school-chart__bar", row.Bar));
        picture.InnerHtml.AppendHtml(Behind(Now(row.Figure), row.Bar, "school-chart__number"));
        if (row.Before is not { } before)
            return;
        picture.InnerHtml.AppendHtml(Bar("school-chart__bar school-chart__bar--before", before));
        picture.InnerHtml.AppendHtml(Bar("school-chart__hatch", before).With("fill", $"url(#{id}-hatch)"));
        picture.InnerHtml.AppendHtml(Behind(Then(row.Figure), before, null));
    }

    /// <summary>The words behind a bar: its number, and with a comparison also what it is the number of ("Last term: 4").</summary>
    private string Now(ChartFigure figure) => HasBefore ? $"{ValueHead}: {Number(figure.Value)}" : Number(figure.Value);

    private string Then(ChartFigure figure) => figure.Before is { } before ? $"{BeforeHead}: {Number(before)}" : "";

    private static TagBuilder Bar(string classes, BarGeometry.Bar bar) => Markup.Element("rect", classes)
        .With("x", "0").With("y", Rem(bar.Top)).With("width", Percent(bar.Width)).With("height", Rem(BarGeometry.BarHeight));

    private static TagBuilder Behind(string words, BarGeometry.Bar bar, string? classes) =>
        Word(words, Percent(bar.Width), bar.Top + (BarGeometry.BarHeight * 0.75), classes).With("dx", "0.375rem");

    private static TagBuilder Word(string words, string x, double baseline, string? classes = null) =>
        Markup.Element("text", classes, Markup.Text(words)).With("x", x).With("y", Rem(baseline));

    /// <summary>Stripes instead of the lighter colour, for paper without colours.</summary>
    private static TagBuilder Hatch(string id) =>
        Markup.Element("defs", null, Markup.Element("pattern", null, Markup.Element("path", "school-chart__stripe").With("d", "M-1 1 1-1M0 8 8 0M7 9 9 7"))
            .With("id", $"{id}-hatch").With("width", "8").With("height", "8").With("patternUnits", "userSpaceOnUse"));
}
