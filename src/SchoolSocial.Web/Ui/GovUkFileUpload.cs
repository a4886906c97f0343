using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>A file from the person's own device. The form around it must say <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("govuk-file-upload")]
public sealed class GovUkFileUpload : LabelledTagHelper
{
    public bool Multiple { get; set; }

    /// <summary>Lets a browser with scripts take the file by drag and drop.</summary>
    public bool JavascriptEnhancements { get; set; }

    [HtmlAttributeName("input-attributes", DictionaryAttributePrefix = "input-")]
    public IDictionary<string, string?> InputAttributes { get; set; } = new Dictionary<string, string?>();

    private protected override void DrawControl(
        TagBuilder group, IReadOnlyList<KeyValuePair<string, string?>> attributes, string? describedBy, bool hasError)
    {
        var input = Markup.Element("input", Markup.Classes("govuk-file-upload", hasError ? "govuk-file-upload--error" : null))
            .With("id", ControlId).With("name", FullName).With("type", "file").With("aria-describedby", describedBy)
            .Flag("disabled", Disabled == true).Flag("multiple", Multiple)
            .With(attributes).With(InputAttributes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        group.InnerHtml.AppendHtml(JavascriptEnhancements
            ? Markup.Element("div", "govuk-file-upload-wrapper", input).With("data-module", "govuk-file-upload")
            : input);
    }
}
