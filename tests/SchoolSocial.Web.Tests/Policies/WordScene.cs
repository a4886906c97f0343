using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SchoolSocial.Web.Tests.Policies;

/// <summary>Word files as schools have them, made here.</summary>
public static class WordScene
{
    public const int Sections = 60;

    /// <summary>About sixty pages: headings, paragraphs with smart quotes, bullets, numbered lists, tables, pictures, a footnote, a comment, tracked changes.</summary>
    public static byte[] SixtyPages()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "Heading1" });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 0 }) { AbstractNumberId = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Plain("As the county’s guidance says.")) { Id = 2 });
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(Plain("Ask the governors about this.")) { Id = "1", Author = "Head" });
            main.AddNewPart<HeaderPart>().Header = new Header(Plain("Oakfield Primary School, draft"));
            for (var section = 1; section <= Sections; section++) Section(body, section);
            body.Append(new Paragraph(
                new Run(new Text("The governors") { Space = SpaceProcessingModeValues.Preserve }),
                new DeletedRun(new Run(new DeletedText(" sometimes"))) { Author = "Head", Id = "9" },
                new InsertedRun(new Run(new Text(" always") { Space = SpaceProcessingModeValues.Preserve })) { Author = "Head", Id = "10" },
                new Run(new Text(" review this.") { Space = SpaceProcessingModeValues.Preserve }),
                new Run(new FootnoteReference { Id = 2 })));
        }

        return stream.ToArray();
    }

    public static byte[] WithMacros()
    {
        using var stream = new MemoryStream();
        stream.Write(SixtyPages());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var macro = zip.CreateEntry("word/vbaProject.bin").Open();
            macro.Write([1, 2, 3]);
        }

        return stream.ToArray();
    }

    public static byte[] Broken()
    {
        var bytes = SixtyPages();
        return bytes[..(bytes.Length / 2)];
    }

    private static void Section(Body body, int section)
    {
        var name = section.ToString(CultureInfo.InvariantCulture);
        body.Append(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), new Run(new Text($"Section {name}"))));
        for (var each = 1; each <= 6; each++) body.Append(Plain($"Clause {name}.{each}: “Staff” must not share pupils’ details – not even ‘in jest’ – on any site, and must tell the safeguarding lead the same day; this holds at school, at home, on trips and in the holidays, and for every account they use, whether open or closed."));
        body.Append(Plain($"The computing lead of part {name} does the following:"));
        for (var each = 1; each <= 3; each++) body.Append(Item(1, $"bullet {name}.{each} checks the list"));
        for (var each = 1; each <= 3; each++) body.Append(Item(2, $"numbered {name}.{each} is a rule by itself, long enough to stand alone."));
        body.Append(new Table(Row($"Who {name}", "What"), Row("Teacher", $"A cell with a | bar {name}"), Row("Governor", "“Quoted”")));
        if (section % 10 == 0) body.Append(new Paragraph(new Run(Picture(section, $"Logo of part {name}"))));
    }

    private static Paragraph Plain(string words) => new(new Run(new Text(words)));

    private static Paragraph Item(int list, string words) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })), new Run(new Text(words)));

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Plain(cell))));

    private static Drawing Picture(int id, string description) => new(new DW.Inline(
        new DW.Extent { Cx = 1, Cy = 1 }, new DW.DocProperties { Id = (uint)id, Name = "Picture", Description = description }, new A.Graphic(new A.GraphicData { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })));
}
