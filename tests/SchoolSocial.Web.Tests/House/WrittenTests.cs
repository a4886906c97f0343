using System.Text.RegularExpressions;

namespace SchoolSocial.Web.Tests.House;

/// <summary>What the code does not do, wherever it stands.</summary>
public sealed partial class WrittenTests
{
    /// <summary>Where words of SQL are written by hand, each with the reason.</summary>
    private static readonly Dictionary<string, string> Sql = new()
    {
        ["src/SchoolSocial.Data/SqlServerSchoolDb.cs"] = "what differs between the engines",
        ["src/SchoolSocial.Data/Audit/AuditRows.cs"] = "an import writes thousands of links in one prepared command",
        ["src/SchoolSocial.Data/Audit/ChainEnds.cs"] = "asked with every page that is remembered, so it goes the shortest way",
        ["src/SchoolSocial.Data/Audit/WriteOnce.cs"] = "the triggers that refuse to change what is written once",
        ["src/SchoolSocial.Data/Backup/BackupReader.cs"] = "SQLite's own check of a database",
        ["src/SchoolSocial.Data/Backup/BackupWriter.cs"] = "the copy is one file, without a log beside it",
        ["src/SchoolSocial.Data/Start/DatabaseStart.cs"] = "one node at a time; the write-ahead log",
        ["src/SchoolSocial.Data/Start/LostTransactions.cs"] = "gives the driver back the transaction that a full disk took",
    };

    private static readonly IReadOnlyList<SourceFile> Code = Sources.Below("src", ".cs");
    private static readonly IReadOnlyList<SourceFile> Views = Sources.Below("src", ".cshtml");

    [Fact]
    public void Nothing_is_written_into_a_page_unencoded() => None([.. Code, .. Views], Unencoded());

    [Fact]
    public void No_view_holds_a_style_or_a_script_of_its_own()
    {
        Views.Sum(view => Script().Count(view.Text)).ShouldBeGreaterThan(0, "the layout fetches its scripts by src");
        None(Views, OwnStyleOrScript());
    }

    [Fact]
    public void No_region_and_nothing_put_off() => None([.. Code, .. Views, .. Sources.Below("tests", ".cs").Where(file => !file.Path.Contains("/House/", StringComparison.Ordinal))], PutOff());

    [Fact]
    public void Sql_is_written_by_hand_only_where_it_is_named_here()
    {
        var found = Code.Where(file => HandWrittenSql().IsMatch(file.Text)).Select(file => file.Path).ToList();
        found.Except(Sql.Keys).ShouldBeEmpty("a query goes through the model: it starts from what the viewer may see, and both engines understand it");
        Sql.Keys.Except(found).ShouldBeEmpty("named here, but no SQL is there any more");
    }

    /// <summary>They are also off the list of parameters: words that came from a person never become SQL.</summary>
    [Fact]
    public void No_sql_is_put_together_from_pieces() => None([.. Code.Where(file => !Sql.ContainsKey(file.Path))], InterpolatedSql());

    [Fact]
    public void A_file_of_the_house_can_be_read_at_one_sitting() =>
        Code.Where(file => file.Lines.Count() > Longest).Select(file => $"{file.Path} has {file.Lines.Count()} lines").ShouldBeEmpty();

    private const int Longest = 300;

    private static void None(IReadOnlyCollection<SourceFile> files, Regex refused)
    {
        files.Count.ShouldBeGreaterThan(20);
        files.SelectMany(file => refused.Matches(file.Text).Select(found => $"{file.At(found.Index)}: {found.Value}")).ShouldBeEmpty();
    }

    [GeneratedRegex(@"Html\.Raw\b|new HtmlString\b|(AppendHtml|SetHtmlContent|AppendHtmlLine)\(\s*@?\$""")]
    private static partial Regex Unencoded();

    [GeneratedRegex(@"<script[^>]*\bsrc=")]
    private static partial Regex Script();

    [GeneratedRegex(@"<style\b|\sstyle\s*=|<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+\s*=\s*[""']|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex OwnStyleOrScript();

    [GeneratedRegex(@"#region|\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex PutOff();

    [GeneratedRegex(@"\bFromSql\w*|\bExecuteSql\w*|\bCommandText\b|\bCreateCommand\b|\bnew Sql(ite)?Command\b|\bsqlite3_exec\b")]
    private static partial Regex HandWrittenSql();

    [GeneratedRegex(@"\$@?""+\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|EXEC|ALTER|DROP)\s")]
    private static partial Regex InterpolatedSql();
}
