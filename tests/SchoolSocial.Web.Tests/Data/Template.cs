using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>An empty school's data folder for each engine, started once a run by the product's own start; tests work on copies.</summary>
internal static class Template
{
    private static readonly Lazy<Task<DataFolder>> Sqlite = new(() => StartAsync(folder => DatabaseChoice.From(null, null, folder)));
    private static readonly Lazy<Task<DataFolder>> SqlServer = new(() => StartAsync(LiveSqlServer.Choose));

    public static async Task<DataFolder> CopyAsync(Engine engine, string? place = null)
    {
        var template = await (engine == Engine.Sqlite ? Sqlite : SqlServer).Value;
        var copy = NewFolder(place);
        foreach (var file in Directory.EnumerateFiles(template.Path, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(copy.Path, Path.GetRelativePath(template.Path, file)), overwrite: true);
        }

        return copy;
    }

    public static DataFolder NewFolder(string? place = null) =>
        new(Path.Combine(place ?? Path.Combine(Path.GetTempPath(), "schoolsocial-tests"), Guid.CreateVersion7().ToString("N")));

    /// <summary>The product's own registration, and nothing else.</summary>
    public static ServiceProvider Services(DataFolder folder, DatabaseChoice choice, TimeProvider time) =>
        new ServiceCollection().AddLogging().AddSingleton(time).AddSchoolData(folder, choice).BuildServiceProvider(validateScopes: true);

    private static async Task<DataFolder> StartAsync(Func<DataFolder, DatabaseChoice> choose)
    {
        var folder = NewFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder.Path, recursive: true);
        var choice = choose(folder);
        await using var services = Services(folder, choice, TimeProvider.System);
        await using (var scope = services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(default);
        if (choice.Engine == Engine.SqlServer) return folder;

        // What is still in the write-ahead log must be in the file before it is copied, or tables are lost.
        await using var connection = new SqliteConnection(choice.ConnectionString);
        await connection.OpenAsync();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearPool(connection);
        return folder;
    }
}
