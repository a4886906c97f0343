using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Tests.Ui;

/// <summary>A piece of a view: words (encoded), raw markup, or an element with a tag helper behind it.</summary>
internal abstract record Piece
{
    public static Piece Words(string text) => new WordsPiece(text);
    public static Piece Html(string html) => new HtmlPiece(html);
}

internal sealed record WordsPiece(string Text) : Piece;

internal sealed record HtmlPiece(string Markup) : Piece;

internal sealed record Tag(string Name, TagHelper Behind, IReadOnlyDictionary<string, string?>? Attributes = null, params Piece[] Inside) : Piece;

/// <summary>Draws elements as Razor does: children run when their parent asks for them, each with the parent's items behind its own.</summary>
internal sealed class Drawing
{
    public ViewContext View { get; }

    public Drawing(ViewDataDictionary? viewData = null, HttpContext? http = null) => View = new ViewContext
    {
        HttpContext = http ?? new DefaultHttpContext(),
        ViewData = viewData ?? new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
    };

    public async Task<string> DrawAsync(params Piece[] pieces)
    {
        var content = new DefaultTagHelperContent();
        foreach (var piece in pieces)
            content.AppendHtml(await DrawAsync(piece, new Dictionary<object, object>()));
        return content.GetContent(HtmlEncoder.Default);
    }

    private async Task<IHtmlContent> DrawAsync(Piece piece, IDictionary<object, object> parentItems)
    {
        if (piece is WordsPiece words)
            return new StringHtmlContent(words.Text);
        if (piece is HtmlPiece html)
            return new HtmlString(html.Markup);
        var tag = (Tag)piece;
        tag.Behind.GetType().GetProperty("ViewContext")?.SetValue(tag.Behind, View);
        var items = new Dictionary<object, object>(parentItems);
        var attributes = new TagHelperAttributeList((tag.Attributes ?? new Dictionary<string, string?>())
            .Select(a => new TagHelperAttribute(a.Key, a.Value)));
        TagHelperContent? inside = null;
        var context = new TagHelperContext(tag.Name, attributes, items, Guid.CreateVersion7().ToString("N"));
        var output = new TagHelperOutput(tag.Name, new TagHelperAttributeList(attributes), async (useCached, _) =>
        {
            if (inside is not null && useCached)
                return inside;
            inside = new DefaultTagHelperContent();
            foreach (var child in tag.Inside)
                inside.AppendHtml(await DrawAsync(child, items));
            return inside;
        });
        tag.Behind.Init(context);
        await tag.Behind.ProcessAsync(context, output);
        // As Razor does for an element whose helper neither asked for the content nor replaced it.
        if (!output.IsContentModified)
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        return output;
    }
}
