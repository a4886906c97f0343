using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>A wrong setting, a lost key or a database of somebody else is one clear line, and nothing is written.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DataFolder folder = Template.NewFolder();

    public void Dispose() => Directory.Delete(folder.Path, recursive: true);

    [Theory]
    [InlineData("Oracle")]
    [InlineData("7")]
    public void A_wrong_engine_is_named(string engine)
    {
        Should.Throw<StartException>(() => DatabaseChoice.From(engine, null, folder))
            .Message.ShouldBe($"SchoolSocial__Database__Engine is '{engine}', but must be Sqlite or SqlServer.");
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("SqlServer")]
    public void A_connection_that_cannot_be_read_is_named(string engine)
    {
        var fault = Should.Throw<StartException>(() => DatabaseChoice.From(engine, "Server=a;Nonsense=b", folder));
        fault.Message.ShouldStartWith("ConnectionStrings__SchoolSocial cannot be read:");
        fault.Message.ShouldNotContain('\n');
    }

    [Fact]
    public void Sql_server_without_a_connection_is_named()
    {
        Should.Throw<StartException>(() => DatabaseChoice.From("SqlServer", " ", folder))
            .Message.ShouldBe("SQL Server is chosen, but ConnectionStrings__SchoolSocial is empty.");
    }

    [Fact]
    public async Task A_sql_server_that_is_not_there_is_told_within_seconds()
    {
        await using var services = Template.Services(folder, DatabaseChoice.From("SqlServer", "Server=127.0.0.1,9;User Id=a;Password=b", folder), TimeProvider.System);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var fault = await RefusedAsync(services);
        fault.ShouldStartWith("The database cannot be opened:");
        fault.ShouldNotContain('\n');
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(12));
    }

    [Fact]
    public void A_data_folder_that_cannot_be_made_is_named()
    {
        var file = Path.GetTempFileName();
        Should.Throw<StartException>(() => new DataFolder(Path.Combine(file, "data"))).Message.ShouldStartWith($"The data folder {file}");
        File.Delete(file);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        // Permissions do not bind the root user, so what stands in the way is a folder where the file must go.
        await using var cellar = await Cellar.OpenAsync();
        Directory.CreateDirectory(cellar.Folder.Within("start.lock.d"));
        File.Delete(cellar.Folder.Within("start.lock"));
        Directory.Move(cellar.Folder.Within("start.lock.d"), cellar.Folder.Within("start.lock"));
        (await RefusedAsync(cellar.Services)).ShouldStartWith($"The data folder {cellar.Folder.Path} cannot be written:");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await using var cellar = await Cellar.OpenAsync();
        await cellar.CloseAsync();
        await File.WriteAllTextAsync(cellar.Folder.Database, new string('x', 5000));
        await using var services = Template.Services(cellar.Folder, cellar.Choice, cellar.Time);
        (await RefusedAsync(services)).ShouldStartWith("The database cannot be opened:");
    }

    [Fact]
    public async Task A_database_that_was_made_with_other_keys_is_refused()
    {
        await using var cellar = await Cellar.OpenAsync();
        await cellar.CloseAsync();
        foreach (var key in Directory.EnumerateFiles(cellar.Folder.Keys)) File.Delete(key);
        await using var services = Template.Services(cellar.Folder, cellar.Choice, cellar.Time);
        (await RefusedAsync(services)).ShouldStartWith($"The keys in {cellar.Folder.Keys} are not the ones this database was made with.");
    }

    [Fact]
    public async Task A_second_node_without_the_shared_files_is_refused()
    {
        await using var cellar = await Cellar.OpenAsync();
        await cellar.CloseAsync();
        foreach (var file in Directory.EnumerateFiles(cellar.Folder.Files)) File.Delete(file);
        await using var services = Template.Services(cellar.Folder, cellar.Choice, cellar.Time);
        (await RefusedAsync(services)).ShouldStartWith($"The files in {cellar.Folder.Files} are not the ones this database was made with.");
        Directory.EnumerateFileSystemEntries(cellar.Folder.Files).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        await using var cellar = await Cellar.OpenAsync();
        await cellar.SqlAsync($"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20991231235959_FromTheFuture', '6.0.0')""");
        (await RefusedAsync(cellar.Services)).ShouldStartWith("This database was made by a newer version of SchoolSocial (it has the change 20991231235959_FromTheFuture).");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Nodes_that_start_together_take_turns(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        if (engine == Engine.Sqlite)
        {
            await cellar.CloseAsync();
            File.Delete(cellar.Folder.Database);
        }

        await using var one = Template.Services(cellar.Folder, cellar.Choice, cellar.Time);
        await using var other = Template.Services(cellar.Folder, cellar.Choice, cellar.Time);
        await Task.WhenAll(((ServiceProvider[])[one, other, one, other]).Select(StartAsync));
        await using var scope = one.CreateAsyncScope();
        var applied = (await scope.ServiceProvider.GetRequiredService<SchoolDb>().Database.GetAppliedMigrationsAsync()).ToList();
        applied.ShouldNotBeEmpty();
        applied.ShouldBeUnique();
    }

    private static async Task StartAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(default);
    }

    private static async Task<string> RefusedAsync(IServiceProvider services) =>
        (await Should.ThrowAsync<StartException>(() => StartAsync(services))).Message;
}
