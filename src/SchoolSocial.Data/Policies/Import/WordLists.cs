using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchoolSocial.Data.Policies.Import;

/// <summary>An item of a list: bullet or number, and how deep.</summary>
internal sealed record WordItem(bool IsBullet, int Depth);

/// <summary>What a paragraph's style and numbering make of it: a heading, an item, or neither.</summary>
internal sealed class WordLists(MainDocumentPart main)
{
    private readonly Dictionary<string, Style> styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!).ToDictionary(same => same.Key, same => same.First());

    private readonly Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;

    /// <summary>1 to 9 for a heading, 1 for the title; null for anything else.</summary>
    public int? HeadingOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } direct and < 9) return direct + 1;
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var hop = 0; id is not null && hop < 10; hop++)
        {
            var style = styles.GetValueOrDefault(id);
            var name = style?.StyleName?.Val?.Value ?? id;
            if (name.Equals("title", StringComparison.OrdinalIgnoreCase)) return 1;
            var plain = name.Replace(" ", "", StringComparison.Ordinal);
            if (plain.StartsWith("heading", StringComparison.OrdinalIgnoreCase) && plain.Length == 8 && char.IsAsciiDigit(plain[7])) return plain[7] - '0';
            if (style?.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level and < 9) return level + 1;
            id = style?.BasedOn?.Val?.Value;
        }

        return null;
    }

    public WordItem? ItemOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties?.NumberingProperties;
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var hop = 0; properties?.NumberingId is null && id is not null && hop < 10; hop++)
        {
            var style = styles.GetValueOrDefault(id);
            properties = style?.StyleParagraphProperties?.NumberingProperties ?? properties;
            id = style?.BasedOn?.Val?.Value;
        }

        if (properties?.NumberingId?.Val?.Value is not { } number || number == 0) return null;
        var depth = properties.NumberingLevelReference?.Val?.Value ?? 0;
        var @abstract = numbering?.Elements<NumberingInstance>().FirstOrDefault(each => each.NumberID?.Value == number)?.AbstractNumId?.Val?.Value;
        var level = numbering?.Elements<AbstractNum>().FirstOrDefault(each => each.AbstractNumberId?.Value == @abstract)?.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == depth);
        return new WordItem(level?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet, depth);
    }
}
