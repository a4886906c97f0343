using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.People.Import;

[Collection(Alone.Name)]
[Trait("Rule", "IMP-17")]
public class LargeRollTests
{
    [Fact]
    public void A_hundred_thousand_lines_are_read_within_sane_memory()
    {
        var csv = new StringBuilder("Adno,Forename,Surname,DOB,Year,Reg,Parent 1 name,Parent 1 email,Parent 1 mobile\n");
        for (var i = 0; i < 100_000; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{i},Name{i},Family{i % 977},{(i % 28) + 1:00}/0{(i % 9) + 1}/2017,{(i % 6) + 1},{(i % 6) + 1}A,Parent {i},p{i}@x.example,07700 {i:000000}\n");
        }

        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString()));
        csv.Clear();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var sample = RollReader.Sample(file, "roll.csv");
        var reading = RollReader.ReadPlain(file, "roll.csv", RollKind.Pupils, ColumnMatch.Suggest(RollKind.Pupils, sample.Headings), RollText.Today);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        reading.File!.Pupils.Count.ShouldBe(100_000);
        reading.File.Guardianships.Count.ShouldBe(100_000);
        reading.File.Classes.Count.ShouldBe(6);
        kept.ShouldBeLessThan(250L * 1024 * 1024);
        GC.KeepAlive(reading);
    }

    /// <summary>Whole or not at all, and the same file again finds nothing to do.</summary>
    [Fact]
    public async Task A_hundred_thousand_lines_are_applied_in_one_go()
    {
        await using var scene = await ImportScene.OpenAsync();
        var csv = new StringBuilder("Adno,Forename,Surname,DOB,Year,Reg\n");
        for (var i = 0; i < 100_000; i++) csv.Append(CultureInfo.InvariantCulture, $"{i},Given{i},Family{i % 977},{(i % 28) + 1:00}/03/2018,4,4A\n");
        var applied = await scene.TakeAsync(csv.ToString());
        (applied.Status, applied.BadLines).ShouldBe((ImportStatus.Applied, 0));
        (await scene.Cellar.AskAsync(db => db.Pupils.CountAsync())).ShouldBe(100_000);
        (await scene.Cellar.VerifyAsync()).Fault.ShouldBeNull();
        var again = await scene.TakeAsync(csv.ToString());
        (again.Status, again.Added, again.Changed, again.Leaving).ShouldBe((ImportStatus.Ready, 0, 0, 0));
    }

    [Fact]
    public void A_hundred_thousand_bad_lines_are_each_listed()
    {
        var csv = new StringBuilder("Adno,Forename,Surname,DOB\n");
        for (var i = 0; i < 100_000; i++) csv.Append("x,Amy,Ash,31/02/2017\n");
        var reading = RollText.Plain(RollKind.Pupils, csv.ToString());
        reading.File!.BadLines.Count.ShouldBe(100_000);
        reading.File.BadLines[^1].At.Line.ShouldBe(100_001);
    }

    [Fact]
    public void More_lines_than_any_school_has_are_refused()
    {
        var csv = new StringBuilder("Adno,Forename,Surname,DOB\n");
        for (var i = 0; i <= RollLimits.Rows; i++) csv.Append("x,A,A,1\n");
        RollText.Plain(RollKind.Pupils, csv.ToString()).Problems.ShouldBe(["roll.csv has more than 250,000 lines. No school's roll is so long."]);
    }

    [Fact]
    public void A_line_without_end_is_refused() =>
        RollText.Plain(RollKind.Pupils, "Adno,Forename,Surname,DOB\n1," + new string('x', 1024 * 1024) + ",Ash,31/01/2018\n").Problems
            .ShouldHaveSingleItem().ShouldStartWith("roll.csv has a line longer than 64 KB.");

    [Fact]
    public void More_columns_than_any_report_has_are_refused() =>
        RollText.Plain(RollKind.Pupils, string.Join(',', Enumerable.Range(0, 301).Select(i => $"c{i}")) + "\n").Problems
            .ShouldBe(["roll.csv has 301 columns. There is room for 300."]);
}
