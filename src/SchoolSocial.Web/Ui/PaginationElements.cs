using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

[HtmlTargetElement("govuk-pagination-previous", Attributes = "href")]
public sealed class PaginationPrevious : TagHelper
{
    public string? LabelText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var part = await Part.TakeAsync(output);
        PaginationParts.Of(context).Previous = new PaginationLink(null, part.Content, LabelText, part.Attributes);
    }
}

[HtmlTargetElement("govuk-pagination-next", Attributes = "href")]
public sealed class PaginationNext : TagHelper
{
    public string? LabelText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var part = await Part.TakeAsync(output);
        PaginationParts.Of(context).Next = new PaginationLink(null, part.Content, LabelText, part.Attributes);
    }
}

[HtmlTargetElement("govuk-pagination-item", Attributes = "href")]
public sealed class PaginationItem : TagHelper
{
    public bool? Current { get; set; }
    public string? VisuallyHiddenText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var number = (await output.GetChildContentAsync()).GetContent().Trim();
        var part = await Part.TakeAsync(output);
        PaginationParts.Of(context).Items.Add(
            PaginationMarkup.Item(part.Content, null, VisuallyHiddenText ?? $"Page {number}", Current == true, part.Attributes));
    }
}

[HtmlTargetElement("govuk-pagination-ellipsis")]
public sealed class PaginationEllipsis : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        PaginationParts.Of(context).Items.Add(PaginationMarkup.Ellipsis());
        output.SuppressOutput();
    }
}
