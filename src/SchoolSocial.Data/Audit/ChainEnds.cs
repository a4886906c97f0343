using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Data.Audit;

/// <summary>
/// Where a school's chain ends now. No record of a school changes without a link (AUD_01), whichever process or node changes it: while the
/// end is the same, so is everything that was read since it was asked for. Asked with every page that is remembered by it, and so
/// without the long way through the records' own machinery, which takes five times as long as the question.
/// </summary>
public sealed class ChainEnds(DatabaseChoice choice)
{
    private const string Ask = """SELECT "Signature" FROM "AuditHeads" WHERE "SchoolId" = @school""";

    /// <summary>The signature of the last link; "" before the first.</summary>
    public async Task<string> OfAsync(Guid schoolId, CancellationToken cancel)
    {
        await using var connection = Connection();
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = Ask;
        var school = command.CreateParameter();
        school.ParameterName = "@school";
        school.Value = schoolId;
        command.Parameters.Add(school);
        return await command.ExecuteScalarAsync(cancel) as string ?? "";
    }

    private DbConnection Connection() => choice.Engine == Engine.SqlServer ? new SqlConnection(choice.ConnectionString) : new SqliteConnection(choice.ConnectionString);
}
