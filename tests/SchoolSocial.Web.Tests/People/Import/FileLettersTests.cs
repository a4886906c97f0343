using System.Text;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Tests.People.Import;

[Trait("Rule", "IMP-02")]
public class FileLettersTests
{
    private const string Csv = "Adno,Forename,Surname,DOB\n1,Zoë,O’Brien,31/01/2018\n";

    [Fact]
    public void UTF8_is_read_with_its_mark_and_without()
    {
        var bare = Read(Encoding.UTF8.GetBytes(Csv));
        var marked = Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Csv)]);
        foreach (var roll in new[] { bare, marked })
        {
            var pupil = roll.Pupils.ShouldHaveSingleItem();
            (pupil.SourceId, pupil.GivenName, pupil.FamilyName).ShouldBe(("1", "Zoë", "O’Brien"));
            roll.Notes.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Windows_1252_is_read_and_said()
    {
        var roll = Read(Encoding1252.GetBytes(Csv));
        var pupil = roll.Pupils.ShouldHaveSingleItem();
        (pupil.GivenName, pupil.FamilyName).ShouldBe(("Zoë", "O’Brien"));
        roll.Notes.ShouldHaveSingleItem().ShouldContain("read as Windows-1252");
    }

    [Fact]
    public void An_accent_past_the_first_block_of_a_long_file_decides_as_well()
    {
        var text = new StringBuilder("Adno,Forename,Surname,DOB\n");
        for (var i = 0; i < 5000; i++) text.Append(i).Append(",Amy,Ash,31/01/2018\n");
        text.Append("x,Zoë,Ash,31/01/2018\n");
        Read(Encoding1252.GetBytes(text.ToString())).Pupils[^1].GivenName.ShouldBe("Zoë");
        Read(Encoding.UTF8.GetBytes(text.ToString())).Pupils[^1].GivenName.ShouldBe("Zoë");
    }

    [Fact]
    public void A_letter_that_lies_across_two_blocks_is_still_UTF8()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = "Adno,Forename,Surname,DOB,Note\n1,Amy,Ash,31/01/2018," + new string('x', shift) + string.Concat(Enumerable.Repeat("\n2,😀,Ash,31/01/2018,é", 1)) + "\n";
            var many = text + string.Concat(Enumerable.Range(3, 9000).Select(i => $"{i},😀ë,Ash,31/01/2018,\n"));
            Read(Encoding.UTF8.GetBytes(many)).Notes.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF16_with_its_mark_is_read_and_said(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var roll = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Csv.Replace(',', '\t'))]);
        roll.Pupils.ShouldHaveSingleItem().GivenName.ShouldBe("Zoë");
        roll.Notes.ShouldHaveSingleItem().ShouldBe("roll.csv was read as UTF-16.");
    }

    [Theory]
    [InlineData("", "roll.csv is empty.")]
    [InlineData("50 4B 03 04 14 00", "roll.csv is a zip or an Excel workbook, not a CSV.")]
    [InlineData("D0 CF 11 E0 A1 B1", "roll.csv is an older Excel workbook, not a CSV.")]
    [InlineData("25 50 44 46 2D 31", "roll.csv is a PDF, not a CSV.")]
    [InlineData("FF FE 00 00 41 00 00 00", "roll.csv is written in UTF-32")]
    [InlineData("41 00 64 00 6E 00", "roll.csv is not a text file, or is written in UTF-16 without its mark.")]
    [InlineData("41 64 6E 6F 0A 81 8D E9", "roll.csv is in letters that are neither UTF-8 nor Windows-1252")]
    [InlineData("EF BB BF 41 0A E9 0A", "roll.csv begins as UTF-8 but holds letters that are not")]
    [InlineData("EF BB BF 41 00 42", "roll.csv is not a text file.")]
    [InlineData("0A 0A 0A", "roll.csv has no headings.")]
    [Trait("Rule", "IMP-01")]
    public void What_is_no_text_that_can_be_read_is_refused_with_a_way_on(string hex, string reason)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        var reading = RollText.Plain(RollKind.Pupils, bytes);
        reading.File.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().ShouldStartWith(reason);
    }

    [Fact]
    public void Half_a_character_in_UTF16_makes_its_line_bad_and_not_the_file()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Adno,Forename,Surname,DOB\n1,Zo"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("x,Ash,31/01/2018\n2,Amy,Ash,31/01/2018\n")];
        var roll = Read(bytes);
        roll.Pupils.ShouldHaveSingleItem().GivenName.ShouldBe("Amy");
        roll.BadLines.ShouldHaveSingleItem().Reason.ShouldStartWith("Letters were lost here");
    }

    [Fact]
    [Trait("Rule", "IMP-03")]
    public void A_name_spoilt_by_a_wrong_encoding_before_it_came_to_us_is_a_bad_line_with_what_it_may_mean()
    {
        var twice = Encoding1252.GetString(Encoding.UTF8.GetBytes("Zoë"));
        var roll = Read(Encoding.UTF8.GetBytes($"Adno,Forename,Surname,DOB\n1,{twice},Ash,31/01/2018\n"));
        roll.Pupils.ShouldBeEmpty();
        roll.BadLines.ShouldHaveSingleItem().Reason.ShouldContain("perhaps “Zoë” is meant");
    }

    private static Encoding Encoding1252
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(1252);
        }
    }

    private static RollFile Read(byte[] csv)
    {
        var reading = RollText.Plain(RollKind.Pupils, csv);
        reading.Problems.ShouldBeEmpty();
        return reading.File.ShouldNotBeNull();
    }
}
