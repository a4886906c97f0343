using System.Text;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Tests.Common;

[Trait("Rule", "IMP-18")]
public class SafeCsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")")]
    [InlineData("+44 7700 900123", "'+44 7700 900123")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-", "'-")]
    [InlineData("-3e9", "'-3e9")]
    [InlineData("-3\n", "'-3\n")]
    public void A_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(string cell, string written) => SafeCsv.Neutral(cell).ShouldBe(written);

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("-3", "-3")]
    [InlineData("-3.50", "-3.50")]
    [InlineData("Amy Ash-Birch", "Amy Ash-Birch")]
    [InlineData("amy@ash.example", "amy@ash.example")]
    [InlineData("1=1", "1=1")]
    [InlineData("👩‍👧", "👩‍👧")]
    public void Other_cells_and_plain_negative_numbers_stay_as_they_are(string? cell, string written) => SafeCsv.Neutral(cell).ShouldBe(written);

    [Fact]
    public async Task What_is_written_is_marked_UTF8_quoted_where_needed_and_parted_by_CRLF()
    {
        using var file = new MemoryStream();
        await using (var csv = new SafeCsv(file))
        {
            await csv.WriteAsync(["Name", "Note"]);
            await csv.WriteAsync(["Zoë \"Zo\" O’Brien, jun.", "=1\r\n2"]);
            await csv.WriteAsync([null, "محمد"]);
        }

        file.ToArray()[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(file.ToArray()[3..]).ShouldBe("Name,Note\r\n\"Zoë \"\"Zo\"\" O’Brien, jun.\",\"'=1\r\n2\"\r\n,محمد\r\n");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 7700 900123")]
    [InlineData("@home")]
    [InlineData("－3")]
    [InlineData("-3")]
    public void What_goes_out_comes_back_the_same(string text) => TextCheck.Look(SafeCsv.Neutral(text), 100)!.Value.Value.ShouldBe(text);
}
