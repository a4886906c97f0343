using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>
/// A whole school in memory: the real program in Production, on its own copy of a database that was migrated once for the run
/// and holds one person for every role. Audit, antiforgery and authorization are as they are for everybody.
/// </summary>
public class School : WebApplicationFactory<Program>
{
    private static readonly SemaphoreSlim MakingTemplate = new(1);
    private static string? template;

    private readonly string folder;

    public School()
        : this(CopyOfTemplate())
    {
    }

    /// <param name="folder">The data folder, which goes with the school.</param>
    protected School(string folder)
    {
        this.folder = folder;
        ClientOptions.BaseAddress = new Uri("https://localhost");
        ClientOptions.AllowAutoRedirect = false;
        Given = new SchoolStory(this);
    }

    /// <summary>The program on its first run: no school, nobody.</summary>
    public static School Empty() => new(EmptyFolder());

    public FakeTime Time { get; } = new();

    /// <summary>Tells what has happened before the test begins, by lawful steps only.</summary>
    public SchoolStory Given { get; }

    /// <summary>What somebody else does in the middle of a request.</summary>
    public Meanwhile Meanwhile { get; } = new();

    /// <summary>The data folder of this school.</summary>
    public string Folder => folder;

    protected virtual string EnvironmentName => "Production";

    /// <summary>Someone who is not signed in.</summary>
    public virtual Visitor Visitor() => new(CreateClient());

    /// <summary>Signed in as the person who holds the role.</summary>
    public async Task<Visitor> As(Role role)
    {
        var visitor = Visitor();
        await visitor.SignIn(SchoolStory.EmailOf(role), SchoolStory.Password);
        if (role.NeedsAuthenticator()) await visitor.EnterCode(await Given.AppCodeAsync(role));
        return visitor;
    }

    /// <summary>Another school that has lived through the same until now; what happens next in one does not happen in the other.</summary>
    public async Task<School> CopyAsync()
    {
        await With(CheckpointAsync);
        return new School(CopyOf(folder));
    }

    /// <summary>Reads or writes the records as the program does.</summary>
    public async Task<T> With<T>(Func<SchoolDb, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<SchoolDb>());
    }

    public Task With(Func<SchoolDb, Task> use) => With(async db =>
    {
        await use(db);
        return true;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("SchoolSocial:DataFolder", folder);
        builder.UseSetting("urls", "https://localhost");
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));

            // Each query is put to SQL Server's context too (QueryWatch).
            services.Replace(ServiceDescriptor.Scoped(provider =>
            {
                var options = new DbContextOptionsBuilder<SqliteSchoolDb>().UseApplicationServiceProvider(provider);
                provider.GetRequiredService<DatabaseChoice>().Use(options);
                QueryWatch.On(options);
                options.AddInterceptors(Meanwhile);
                return options.Options;
            }));

            // The strength of the hash is Identity's own business; here it would only be heat.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(folder)) return;
        Leave(folder);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Closes the kept connections to one database. Closing all would take those of other tests from under their hands.</summary>
    private static void Leave(string folder)
    {
        using var connection = new SqliteConnection(DatabaseChoice.From(null, null, new DataFolder(folder)).ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    protected static string EmptyFolder() => Directory.CreateTempSubdirectory("school-empty-").FullName;

    protected static string CopyOfTemplate()
    {
        MakingTemplate.Wait();
        try
        {
            template ??= MakeTemplate();
        }
        finally
        {
            MakingTemplate.Release();
        }

        return CopyOf(template);
    }

    private static string CopyOf(string from)
    {
        var copy = Directory.CreateTempSubdirectory("school-").FullName;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            if (IsOfTheRunning(file)) continue;
            var target = Path.Combine(copy, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    // The write-ahead log is empty after a checkpoint, and a lock belongs to whoever holds it.
    private static bool IsOfTheRunning(string file) =>
        file.EndsWith("-wal", StringComparison.Ordinal) || file.EndsWith("-shm", StringComparison.Ordinal) || file.EndsWith(".lock", StringComparison.Ordinal);

    // Without it the newest tables are only in the write-ahead log, which is not copied.
    private static async Task CheckpointAsync(SchoolDb db)
    {
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
    }

    private static string MakeTemplate()
    {
        var made = Directory.CreateTempSubdirectory("school-template-").FullName;
        using var first = new School(Directory.CreateTempSubdirectory("school-first-").FullName);
        first.Given.OpenAsync().GetAwaiter().GetResult();
        first.With(CheckpointAsync).GetAwaiter().GetResult();
        Leave(first.folder);
        foreach (var file in Directory.EnumerateFiles(first.folder, "*", SearchOption.AllDirectories))
        {
            if (file.EndsWith("-wal", StringComparison.Ordinal) || file.EndsWith("-shm", StringComparison.Ordinal)) continue;
            var target = Path.Combine(made, Path.GetRelativePath(first.folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(made, recursive: true);
        return made;
    }
}
