using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>A piece that a child element hands to its parent: a label, a hint, a legend and so on.</summary>
internal sealed class Part(IHtmlContent? content)
{
    public IHtmlContent? Content { get; } = content;
    public AttributeDictionary Attributes { get; } = [];
    public bool IsPageHeading { get; init; }
    public string? VisuallyHiddenText { get; init; }

    public static Part? Of(string? text, string? classes = null)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var part = new Part(new StringHtmlContent(text));
        if (!string.IsNullOrWhiteSpace(classes))
            part.Attributes["class"] = classes;
        return part;
    }

    /// <summary>Content and attributes of an element, which itself is not written: its parent decides where the piece goes.</summary>
    public static async Task<Part> TakeAsync(TagHelperOutput output, bool isPageHeading = false, string? visuallyHiddenText = null)
    {
        var content = await output.GetChildContentAsync();
        var part = new Part(content.IsEmptyOrWhiteSpace ? null : content)
        {
            IsPageHeading = isPageHeading,
            VisuallyHiddenText = visuallyHiddenText,
        };
        foreach (var attribute in output.Attributes)
            part.Attributes[attribute.Name] = attribute.Value?.ToString();
        output.SuppressOutput();
        return part;
    }
}

/// <summary>What the child elements of one field have handed over.</summary>
internal sealed class FieldParts
{
    public Part? Label { get; set; }
    public Part? Hint { get; set; }
    public Part? Error { get; set; }
    public Part? Fieldset { get; set; }
    public Part? Legend { get; set; }
    public Part? Prefix { get; set; }
    public Part? Suffix { get; set; }
    public List<ChoiceItem> Items { get; } = [];

    public static FieldParts Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(FieldParts), out var parts)
            ? (FieldParts)parts
            : throw new InvalidOperationException($"<{context.TagName}> must stand inside the field it belongs to.");
}
