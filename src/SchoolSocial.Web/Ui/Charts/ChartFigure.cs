namespace SchoolSocial.Web.Ui.Charts;

/// <summary>One number of a picture: what it counts, where its list is, and what it was before (if that is told too).</summary>
public sealed record ChartFigure(string Label, int Value, string? Href = null, int? Before = null, string? BeforeHref = null);
