using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchoolSocial.Data.Policies.Import;

/// <summary>The words of one paragraph as Markdown. Bold, italics and links are kept; pictures and the like are named as lost.</summary>
internal sealed class WordWords(MainDocumentPart main, Action<string> lose)
{
    private readonly StringBuilder text = new();

    public string Of(Paragraph paragraph)
    {
        Take(paragraph.ChildElements);
        return Guarded(text.ToString().Trim());
    }

    private void Take(IEnumerable<OpenXmlElement> elements)
    {
        foreach (var element in elements) Take(element);
    }

    private void Take(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run:
                TakeRun(run);
                break;
            case Hyperlink link:
                TakeLink(link);
                break;
            case DeletedRun or MoveFromRun:
                var gone = string.Concat(element.Descendants<DeletedText>().Select(each => each.Text));
                lose($"Words that were struck out by “track changes”: {gone}");
                break;
            case ParagraphProperties or BookmarkStart or BookmarkEnd or ProofError or CommentRangeStart or CommentRangeEnd or PermStart or PermEnd:
                break;
            default:
                if (element.LocalName is "oMath" or "oMathPara")
                {
                    lose($"The layout of a formula; its letters are kept: {element.InnerText}");
                    text.Append(element.InnerText);
                }
                else
                {
                    Take(element.ChildElements);
                }

                break;
        }
    }

    private void TakeRun(Run run)
    {
        var words = new StringBuilder();
        foreach (var piece in run.ChildElements)
        {
            switch (piece)
            {
                case Text plain:
                    words.Append(plain.Text);
                    break;
                case TabChar:
                    words.Append(' ');
                    break;
                case Break or CarriageReturn:
                    words.Append((piece as Break)?.Type?.Value == BreakValues.Page ? " " : "\n");
                    break;
                case NoBreakHyphen:
                    words.Append('\u2011');
                    break;
                case SymbolChar symbol:
                    words.Append('\u2022');
                    lose($"A sign of the font {symbol.Font?.Value}, shown as a dot");
                    break;
                case FootnoteReference note:
                    words.Append(" (note ").Append(note.Id?.InnerText).Append(')');
                    break;
                case EndnoteReference note:
                    words.Append(" (note ").Append(note.Id?.InnerText).Append(')');
                    break;
                case Drawing drawing:
                    TakeDrawing(drawing);
                    break;
                case Picture or EmbeddedObject:
                    LosePicture(piece, piece is Picture ? "A picture" : "An object of another program");
                    break;
                case AlternateContent choice:
                    TakeAlternate(choice);
                    break;
            }
        }

        Append(words.ToString(), IsOn(run.RunProperties?.Bold), IsOn(run.RunProperties?.Italic));
    }

    private void Append(string words, bool bold, bool italic)
    {
        var core = words.Trim();
        if (core.Length == 0 || !(bold || italic))
        {
            text.Append(Escaped(words));
            return;
        }

        var mark = bold && italic ? "***" : bold ? "**" : "*";
        var (before, after) = (words[..words.IndexOf(core, StringComparison.Ordinal)], words[(words.IndexOf(core, StringComparison.Ordinal) + core.Length)..]);

        // Word cuts one bold sentence into many runs: they are joined again.
        if (before.Length == 0 && EndsWith(mark)) text.Length -= mark.Length;
        else text.Append(before).Append(mark);
        text.Append(Escaped(core)).Append(mark).Append(after);
    }

    private bool EndsWith(string mark) =>
        text.Length >= 2 * mark.Length && text.ToString(text.Length - mark.Length, mark.Length) == mark && text[text.Length - mark.Length - 1] is not ('*' or '\\');

    private void TakeLink(Hyperlink link)
    {
        var inner = new WordWords(main, lose);
        inner.Take(link.ChildElements);
        var words = inner.text.ToString();
        var address = link.Id?.Value is { } id ? main.HyperlinkRelationships.FirstOrDefault(each => each.Id == id)?.Uri : null;
        if (address is { IsAbsoluteUri: true } && address.Scheme is "https" or "http" or "mailto") text.Append('[').Append(words).Append("](<").Append(address.AbsoluteUri).Append(">)");
        else
        {
            text.Append(words);
            if (address is not null) lose($"The address behind “{words}”: {address.OriginalString}");
        }
    }

    private void TakeDrawing(Drawing drawing)
    {
        var boxed = drawing.Descendants<TextBoxContent>().ToList();
        if (boxed.Count > 0) TakeBox(boxed);
        else LosePicture(drawing, "A picture");
    }

    private void TakeAlternate(AlternateContent choice)
    {
        // The same thing twice, for newer and older programs: one of them is enough.
        var one = (OpenXmlElement?)choice.GetFirstChild<AlternateContentChoice>() ?? choice.GetFirstChild<AlternateContentFallback>();
        if (one is null) return;
        var boxed = one.Descendants<TextBoxContent>().ToList();
        if (boxed.Count > 0) TakeBox(boxed);
        else LosePicture(one, "A picture or drawing");
    }

    private void TakeBox(IEnumerable<TextBoxContent> boxes)
    {
        var words = string.Join(" ", boxes.SelectMany(box => box.Descendants<Paragraph>()).Select(paragraph => new WordWords(main, lose).Of(paragraph)).Where(each => each.Length > 0));
        if (words.Length == 0) return;
        if (text.Length > 0) text.Append(' ');
        text.Append(words);
        lose($"The frame of a text box; its words are kept: {(words.Length <= 80 ? words : words[..77] + "...")}");
    }

    private void LosePicture(OpenXmlElement element, string what)
    {
        var described = element.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().FirstOrDefault();
        var words = described?.Description?.Value is { Length: > 0 } description ? description : described?.Name?.Value;
        lose(words is null ? what : $"{what}: {words}");
    }

    private static bool IsOn(OnOffType? mark) => mark is not null && (mark.Val is null || mark.Val.Value);

    private static string Escaped(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal);

    /// <summary>A line that would begin a heading, a list, a quotation or a tag line in Markdown is kept from it.</summary>
    private static string Guarded(string words) => string.Join('\n', words.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
        .Select(line => line[0] is '#' or '>' or '@' or '|' or '+' or '-' or '~' ? $"\\{line}" : line));
}
