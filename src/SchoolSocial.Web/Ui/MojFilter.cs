using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>
/// The filter of a list. It is a plain GET form, so the state is in the address; on a phone it is folded away. What is chosen stands
/// above the fields as tags (<c>moj-filter-tag</c>), each a link that takes just that one away.
/// </summary>
[HtmlTargetElement("moj-filter")]
public sealed class MojFilter : TagHelper
{
    public string Heading { get; set; } = "Filter";
    public string SubmitText { get; set; } = "Apply filters";

    /// <summary>What of the address stays when filters are applied, separated by commas. Choosing anew starts at the first page.</summary>
    public string Keep { get; set; } = "sort";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tags = new List<IHtmlContent>();
        context.Items[typeof(MojFilter)] = tags;
        var fields = await output.GetChildContentAsync();
        await Wrapping.WriteAsync(output, "details", "moj-filter school-filter");
        var count = tags.Count == 0 ? null : Markup.Element("span", "school-filter__count", Markup.Text($" {tags.Count} chosen"));
        output.Content.SetHtmlContent(Markup.Element("summary", "moj-filter__header school-filter__header",
            Markup.Element("span", null, Markup.Text(Heading), count)));
        // Where there is room nothing is folded: the style sheet then shows this heading in the summary's place.
        var content = Markup.Element("div", "moj-filter__content",
            Markup.Element("h2", "govuk-heading-m school-filter__title", Markup.Text(Heading)));
        if (tags.Count > 0)
            content.InnerHtml.AppendHtml(Chosen(tags));
        content.InnerHtml.AppendHtml(Form(fields));
        output.Content.AppendHtml(content);
    }

    private TagBuilder Chosen(List<IHtmlContent> tags)
    {
        var list = Markup.Element("ul", "moj-filter-tags");
        foreach (var tag in tags)
            list.InnerHtml.AppendHtml(Markup.Element("li", null, tag));
        var request = ViewContext.HttpContext.Request;
        var kept = Kept(request).Select(k => (k.Key, (string?)k.Value)).ToArray();
        var clear = SameAddress.Only(request, kept);
        return Markup.Element("div", "moj-filter__selected",
            Markup.Element("h3", "govuk-heading-s govuk-!-margin-bottom-1", Markup.Text("Chosen")), list,
            Markup.Element("a", "govuk-link govuk-link--no-visited-state school-filter__clear", Markup.Text("Clear filters")).With("href", clear));
    }

    private TagBuilder Form(TagHelperContent fields)
    {
        var request = ViewContext.HttpContext.Request;
        var options = Markup.Element("div", "moj-filter__options", fields,
            Markup.Element("button", "govuk-button", Markup.Text(SubmitText)).With("type", "submit").With("data-module", "govuk-button"));
        var form = Markup.Element("form").With("method", "get").With("action", request.PathBase + request.Path);
        foreach (var (name, value) in Kept(request))
        {
            var hidden = Markup.Element("input").With("type", "hidden").With("name", name).With("value", value);
            hidden.TagRenderMode = TagRenderMode.SelfClosing;
            form.InnerHtml.AppendHtml(hidden);
        }
        form.InnerHtml.AppendHtml(options);
        return form;
    }

    private IEnumerable<KeyValuePair<string, string>> Kept(HttpRequest request) =>
        from name in Keep.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        from value in request.Query[name]
        where value is not null
        select KeyValuePair.Create(name, value);
}

/// <summary>One chosen filter: the name and value as they stand in the address, the words inside.</summary>
[HtmlTargetElement("moj-filter-tag", Attributes = "name")]
public sealed class MojFilterTag : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>Absent: the filter goes away with all its values.</summary>
    public string? Value { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var href = SameAddress.Without(ViewContext.HttpContext.Request, Name, Value);
        var tag = Markup.Element("a", "moj-filter__tag",
            Markup.Element("span", "govuk-visually-hidden", Markup.Text("Remove this filter ")), words).With("href", href);
        ((List<IHtmlContent>)context.Items[typeof(MojFilter)]).Add(tag);
        output.SuppressOutput();
    }
}
