using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>
/// A table head by which the list can be sorted: <c>&lt;th sort-key="raised"&gt;Raised&lt;/th&gt;</c>. The address then says
/// <c>sort=raised</c> or <c>sort=-raised</c>; the server sorts.
/// </summary>
[HtmlTargetElement("th", Attributes = "sort-key")]
public sealed class SortableHead : TagHelper
{
    public string SortKey { get; set; } = "";

    /// <summary>"ascending" or "descending" on the column by which the list is sorted when the address says nothing.</summary>
    public string? SortDefault { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var asked = request.Query["sort"].ToString();
        var now = asked.Length == 0 ? SortDefault ?? "none"
            : asked == SortKey ? "ascending"
            : asked == $"-{SortKey}" ? "descending"
            : "none";
        var next = now == "ascending" ? $"-{SortKey}" : SortKey;
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("class", Markup.Classes("govuk-table__header", output.Attributes["class"]?.Value?.ToString()));
        output.Attributes.SetAttribute("aria-sort", now);
        output.Content.SetHtmlContent(Markup.Element("a", "school-sort", words)
            .With("href", SameAddress.With(request, ("sort", next), ("page", null))));
    }
}
