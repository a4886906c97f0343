using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SchoolSocial.Domain.Policies.Import;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Data.Policies.Import;

/// <summary>Goes through a Word document from its first paragraph to its last note, gathering clauses and naming what cannot be kept.</summary>
internal sealed class WordWalk(MainDocumentPart main, Audience usual)
{
    private readonly ClauseGathering gathering = new(usual);
    private readonly WordLists lists = new(main);
    private int numbers;

    public TextReading Read(Body body)
    {
        foreach (var element in body.ChildElements) Take(element);
        TakeNotes("Footnotes", main.FootnotesPart?.Footnotes?.Elements<Footnote>());
        TakeNotes("Endnotes", main.EndnotesPart?.Endnotes?.Elements<Endnote>());
        foreach (var header in main.HeaderParts.Select(part => part.Header?.InnerText)) LoseIfAny("The page header", header);
        foreach (var footer in main.FooterParts.Select(part => part.Footer?.InnerText)) LoseIfAny("The page footer", footer);
        foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? []) LoseIfAny("A comment", comment.InnerText);
        if (numbers > 0) gathering.Lose($"The automatic numbers of {numbers} paragraphs: clauses are numbered by SchoolSocial");
        return gathering.Reading();
    }

    private void Take(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                TakeParagraph(paragraph);
                break;
            case Table table:
                gathering.Continue(WordTable.Of(table, gathering.Lose, Words), isItem: false);
                break;
            case SdtBlock block:
                if (IsContents(block)) gathering.Lose("The table of contents, which SchoolSocial makes itself");
                else foreach (var inner in block.SdtContentBlock?.ChildElements ?? Enumerable.Empty<OpenXmlElement>()) Take(inner);
                break;
            case AltChunk:
                gathering.Lose("A whole document that was put into this one");
                break;
            case SectionProperties or BookmarkStart or BookmarkEnd or ProofError:
                break;
            case CustomXmlBlock or DocumentFormat.OpenXml.Wordprocessing.InsertedRun:
                foreach (var inner in element.ChildElements) Take(inner);
                break;
            default:
                LoseIfAny("A part of a kind that is not known here", element.InnerText);
                break;
        }
    }

    private void TakeParagraph(Paragraph paragraph)
    {
        var words = Words(paragraph);
        if (words.Length == 0) return;
        if (lists.HeadingOf(paragraph) is { } depth)
        {
            gathering.Heading(words.Replace("**", "", StringComparison.Ordinal), depth);
            return;
        }

        switch (lists.ItemOf(paragraph))
        {
            case { IsBullet: true } bullet:
                gathering.Continue($"{new string(' ', bullet.Depth * 2)}- {words}", isItem: true);
                break;
            case { } number when gathering.EndsWithColon || (number.Depth > 0 && gathering.EndsInList) || gathering.EndsInList:
                numbers++;
                gathering.Continue($"{new string(' ', number.Depth * 2)}- {words}", isItem: true);
                break;
            case not null:
                numbers++;
                gathering.Clause(words);
                break;
            default:
                gathering.Clause(words);
                break;
        }
    }

    private string Words(Paragraph paragraph) => new WordWords(main, gathering.Lose).Of(paragraph);

    private void TakeNotes(string title, IEnumerable<FootnoteEndnoteType>? notes)
    {
        var real = (notes ?? []).Where(note => note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal).ToList();
        if (real.Count == 0) return;
        gathering.Heading(title, 2);
        foreach (var note in real) gathering.Clause($"Note {note.Id?.Value}: {string.Join(" ", note.Elements<Paragraph>().Select(Words).Where(words => words.Length > 0))}");
    }

    private void LoseIfAny(string what, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words)) gathering.Lose($"{what}: {(words.Length <= 120 ? words : words[..117] + "...")}");
    }

    private static bool IsContents(SdtBlock block) =>
        block.SdtProperties?.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value == "Table of Contents";
}
