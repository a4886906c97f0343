using Microsoft.Data.SqlClient;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>One database of this run on the SQL Server that the environment names; dropped when the run ends.</summary>
internal static class LiveSqlServer
{
    public const string Variable = "SCHOOLSOCIAL_TEST_SQLSERVER";

    public static string? Connection { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection ? connection : null;

    public static string OfThisRun { get; } = Connection is null
        ? ""
        : new SqlConnectionStringBuilder(Connection) { InitialCatalog = $"SchoolSocial_Test_{Guid.CreateVersion7():N}" }.ToString();

    public static DatabaseChoice Choose(DataFolder folder)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop();
        return DatabaseChoice.From(nameof(Engine.SqlServer), OfThisRun, folder);
    }

    private static void Drop()
    {
        SqlConnection.ClearAllPools();
        var name = new SqlConnectionStringBuilder(OfThisRun).InitialCatalog;
        using var connection = new SqlConnection(new SqlConnectionStringBuilder(Connection) { InitialCatalog = "master" }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"IF DB_ID(N'{name}') IS NOT NULL BEGIN ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]; END";
        command.ExecuteNonQuery();
    }
}
