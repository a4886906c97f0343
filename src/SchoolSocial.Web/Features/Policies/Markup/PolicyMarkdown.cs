using System.Text.Encodings.Web;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace SchoolSocial.Web.Features.Policies.Markup;

/// <summary>
/// A clause's Markdown as HTML. Raw HTML is shown as the text it is; a link that is not plainly an address on the web, of the product or
/// of a mailbox is shown as it was typed; a picture is shown as its words, for nothing is fetched from elsewhere.
/// </summary>
public sealed class PolicyMarkdown(string words) : IHtmlContent
{
    private const int LeastHeading = 4;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var document = Markdown.Parse(words, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Max(heading.Level, LeastHeading);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && !IsPlain(link.Url)) link.ReplaceBy(new LiteralInline($"<{link.Url}>"));
        }

        var renderer = new HtmlRenderer(writer) { ImplicitParagraph = false };
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new CaptionedTable());
        renderer.Render(document);
    }

    public static bool IsPlain(string? address) =>
        address is not null && (Array.Exists(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal)));

    private void Tame(LinkInline link)
    {
        if (!link.IsImage && IsPlain(link.Url)) return;
        var typed = link.Span is { IsEmpty: false } span && span.End < words.Length ? words.Substring(span.Start, span.Length) : link.Url ?? "";
        link.ReplaceBy(new LiteralInline(typed), copyChildren: false);
    }

    /// <summary>A table of ours has a caption, a scope at every head, and rows that may be read aloud.</summary>
    private sealed class CaptionedTable : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table obj)
        {
            renderer.EnsureLine();
            renderer.WriteLine("<div class=\"policy-table\" role=\"group\" aria-label=\"Table in the text\" tabindex=\"0\"><table class=\"govuk-table\"><caption class=\"govuk-table__caption govuk-visually-hidden\">Table in the text</caption>");
            foreach (var row in obj.OfType<TableRow>())
            {
                renderer.Write("<tr class=\"govuk-table__row\">");
                foreach (var cell in row.OfType<TableCell>())
                {
                    renderer.Write(row.IsHeader ? "<th scope=\"col\" class=\"govuk-table__header\">" : "<td class=\"govuk-table__cell\">");
                    var implicitly = renderer.ImplicitParagraph;
                    renderer.ImplicitParagraph = true;
                    renderer.WriteChildren(cell);
                    renderer.ImplicitParagraph = implicitly;
                    renderer.Write(row.IsHeader ? "</th>" : "</td>");
                }

                renderer.WriteLine("</tr>");
            }

            renderer.WriteLine("</table></div>");
        }
    }
}
