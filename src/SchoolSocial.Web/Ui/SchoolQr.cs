using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace SchoolSocial.Web.Ui;

/// <summary>An address as a QR code, drawn into the page itself: sharp on paper, and nothing to be fetched again under the address of a secret.</summary>
[HtmlTargetElement("school-qr")]
public sealed class SchoolQr : TagHelper
{
    public string Words { get; set; } = "";

    /// <summary>What it is, for those who do not see it.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        using var data = QRCodeGenerator.GenerateQrCode(Words, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "school-qr");
        output.Attributes.SetAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {size} {size}"));
        output.Attributes.SetAttribute("width", "160");
        output.Attributes.SetAttribute("height", "160");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Markup.Element("path", null).With("d", Dark(data, size)).With("fill", "#000000"));
    }

    private static string Dark(QRCodeData data, int size)
    {
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                if (data.ModuleMatrix[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return path.ToString();
    }
}
