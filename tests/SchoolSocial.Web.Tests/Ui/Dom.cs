using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SchoolSocial.Web.Tests.Ui;

/// <summary>Markup in one form that two equal pages share: attributes and classes in order, white space folded, one node a line.</summary>
internal static partial class Dom
{
    private static readonly string[] Flags = ["checked", "disabled", "selected", "open", "multiple", "readonly", "hidden"];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }

    public static string Normal(string html)
    {
        var lines = new List<string>();
        foreach (var node in new HtmlParser().ParseDocument($"<body>{html}</body>").Body!.ChildNodes)
            Write(node, 0, lines);
        return string.Join('\n', lines);
    }

    private static void Write(INode node, int depth, List<string> lines)
    {
        var indent = new string(' ', depth * 2);
        if (node is IText text)
        {
            var folded = Space.Replace(text.Data, " ").Trim();
            if (folded.Length > 0)
                lines.Add($"{indent}\"{folded}\"");
        }
        else if (node is IElement element)
        {
            var attributes = element.Attributes
                .Select(a => $" {a.Name}=\"{Value(a)}\"").Where(a => a != " class=\"\"").Order(StringComparer.Ordinal);
            lines.Add($"{indent}<{element.LocalName}{string.Concat(attributes)}>");
            // Neighbouring pieces of text are one text to a reader.
            element.Normalize();
            foreach (var child in element.ChildNodes)
                Write(child, depth + 1, lines);
        }
    }

    private static string Value(IAttr attribute) =>
        Flags.Contains(attribute.Name) ? ""
        : attribute.Name == "class" ? string.Join(' ', Space.Split(attribute.Value.Trim()).Order(StringComparer.Ordinal))
        : attribute.Value;
}
