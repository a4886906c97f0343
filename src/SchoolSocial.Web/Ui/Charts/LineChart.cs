using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui.Charts;

/// <summary>How a number went, week by week: a line above a baseline of nought, with the highest and the latest number at
/// their points. A lighter line on the same scale tells how it went before.</summary>
[HtmlTargetElement("school-line")]
public sealed class LineChart : Chart
{
    public LineChart() => LabelHead = "Week";

    private protected override TagBuilder Draw(string id)
    {
        var isCompared = Figures.All(f => f.Before is not null);
        var geometry = LineGeometry.Of([.. Figures.Select(f => f.Value)], isCompared ? [.. Figures.Select(f => f.Before!.Value)] : null);
        var points = geometry.Points;
        var picture = Markup.Element("svg", null, Words(id)).With("height", Rem(LineGeometry.Height));
        picture.InnerHtml.AppendHtml(Markup.Element("line", "school-chart__base")
            .With("x1", "0").With("x2", "100%").With("y1", Rem(LineGeometry.Bottom)).With("y2", Rem(LineGeometry.Bottom)));
        AddLine(picture, geometry.Before, "school-chart__line school-chart__line--before");
        AddLine(picture, points, "school-chart__line");
        if (isCompared && LineName.Place(points, geometry.Before) is var name)
            picture.InnerHtml.AppendHtml(Markup.Element("text", "school-chart__name", Markup.Text(BeforeHead))
                .With("x", Percent(name.X)).With("y", Rem(name.Y)).With("text-anchor", name.Anchor));
        for (var i = 0; i < points.Count; i++)
            AddPoint(picture, points[i], Figures[i].Value);
        picture.InnerHtml.AppendHtml(Week(points[0], Figures[0].Label));
        if (points.Count > 1)
            picture.InnerHtml.AppendHtml(Week(points[^1], Figures[^1].Label));
        return picture;
    }

    private static void AddLine(TagBuilder picture, IReadOnlyList<LineGeometry.Point> points, string classes)
    {
        for (var i = 1; i < points.Count; i++)
            picture.InnerHtml.AppendHtml(Markup.Element("line", classes)
                .With("x1", Percent(points[i - 1].X)).With("y1", Rem(points[i - 1].Y))
                .With("x2", Percent(points[i].X)).With("y2", Rem(points[i].Y)));
    }

    private static void AddPoint(TagBuilder picture, LineGeometry.Point point, int value)
    {
        picture.InnerHtml.AppendHtml(Markup.Element("circle", "school-chart__point")
            .With("cx", Percent(point.X)).With("cy", Rem(point.Y)).With("r", point.IsTold ? "0.3rem" : "0.2rem"));
        if (point.IsTold)
            picture.InnerHtml.AppendHtml(Markup.Element("text", "school-chart__number", Markup.Text(Number(value)))
                .With("x", Percent(point.X)).With("y", Rem(point.Y - 0.6)).With("text-anchor", point.Anchor));
    }

    private static TagBuilder Week(LineGeometry.Point point, string label) =>
        Markup.Element("text", null, Markup.Text(label)).With("x", Percent(point.X))
            .With("y", Rem(LineGeometry.Bottom + 1.4)).With("text-anchor", point.Anchor);
}
