using System.Text;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Domain.Tests.Files;

/// <summary>Rules FIL-01 and FIL-03 of docs/rules/files.md.</summary>
public sealed class FileSignsTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", FileKind.Pdf)]
    [InlineData("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", FileKind.Png)]
    [InlineData("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF", FileKind.Jpeg)]
    [InlineData("RIFF\u0010\0\0\0WEBPVP8 ", FileKind.WebP)]
    [InlineData("\0\0\0\u0018ftypisom\0\0\u0002\0", FileKind.Mp4)]
    [InlineData("\0\0\0\u0014ftypqt  \0\0\0\0", FileKind.Mp4)]
    [InlineData("[20/11/2026, 14:02] Sam: where are you\nSam: hello", FileKind.Text)]
    [InlineData("\u00EF\u00BB\u00BFplain words", FileKind.Text)]
    [InlineData("From: a@b.example\r\nDate: Fri, 20 Nov 2026 14:02:00 +0000\r\nSubject: hello\r\n\r\nwords", FileKind.Email)]
    [InlineData("Received: by mail\r\nFrom: a@b.example\r\nDate: Fri, 20 Nov 2026\r\n\r\n", FileKind.Email)]
    [InlineData("PK\u0003\u0004\u0014\0\0\0\0\0\0\0!\0[Content_Types].xml", FileKind.Word)]
    public void FIL_01_Content_says_what_a_file_is(string head, FileKind kind) => KindOf(head).ShouldBe(kind);

    [Theory]
    [InlineData("")]
    [InlineData("MZ\u0090\0\u0003\0\0\0")]
    [InlineData("\u007FELF\u0002\u0001")]
    [InlineData("GIF89a\u0001\0\u0001\0")]
    [InlineData("<!DOCTYPE html><html>")]
    [InlineData("  \n<HTML><script>alert(1)</script>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>")]
    [InlineData("\u00EF\u00BB\u00BF<?xml version='1.0'?><svg/>")]
    [InlineData("{\\rtf1 words}")]
    [InlineData("PK\u0003\u0004\u0014\0\0\0program.exe")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0")]
    [InlineData("RIFF\u0010\0\0\0WAVEfmt ")]
    [InlineData("\u0089PNG\r\n\u001A\n\0\0\0\rIDAT")]
    [InlineData("words with a \0 in them")]
    public void FIL_01_Anything_else_is_not_known(string head) => KindOf(head).ShouldBeNull();

    [Theory]
    [InlineData("../../x", "x")]
    [InlineData("..\\..\\windows\\x.png", "x.png")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    [InlineData("pic\u202Egnp.exe", "picgnp.exe")]
    [InlineData("line\nbreak.txt", "linebreak.txt")]
    [InlineData("  Żółw 🐢.jpg ", "Żółw 🐢.jpg")]
    public void FIL_03_A_name_is_shown_without_path_or_unseen_letters(string? given, string tidy) => FileName.Tidy(given).ShouldBe(tidy);

    [Fact]
    public void FIL_03_A_long_name_is_cut_between_characters()
    {
        var name = FileName.Tidy(string.Concat(Enumerable.Repeat("🐢", 100)));
        name.Length.ShouldBe(StoredFile.NameMaxLength);
        name.EnumerateRunes().ShouldAllBe(rune => rune.Value == 0x1F422);
    }

    [Theory]
    [InlineData("screen.png", FileKind.Png, "screen.png")]
    [InlineData("screen.PNG", FileKind.Png, "screen.png")]
    [InlineData("invoice.pdf.exe", FileKind.Pdf, "invoice.pdf.exe.pdf")]
    [InlineData("a:b?.html", FileKind.Text, "a_b_.html.txt")]
    public void FIL_03_It_is_saved_with_the_ending_of_what_it_is(string name, FileKind kind, string saved) => FileName.ForDownload(name, kind).ShouldBe(saved);

    [Fact]
    public void FIL_02_Limits_are_said_in_words() =>
        FileLimits.Evidence.Words.ShouldBe("A PDF, PNG picture, JPEG picture, WebP picture, text file, email (EML) or MP4 video, up to 50 MB; a video up to 500 MB.");

    private static FileKind? KindOf(string head) => FileSigns.KindOf(Encoding.Latin1.GetBytes(head));
}
