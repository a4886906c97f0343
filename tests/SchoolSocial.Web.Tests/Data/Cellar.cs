using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.TestWriter;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>
/// The Data floor as the product registers it, on a data folder of its own, with one school in it: its head and a teacher.
/// Every piece of work gets a context of its own, as every request does.
/// </summary>
public sealed class Cellar : IAsyncDisposable
{
    private Cellar(DataFolder folder, DatabaseChoice choice)
    {
        Folder = folder;
        Choice = choice;
        Services = Template.Services(folder, choice, Time);
        SchoolId = Guid.CreateVersion7();
        Head = new Actor(Guid.CreateVersion7(), SchoolId, "Ada Head", new HashSet<Role> { Role.Headteacher });
        Teacher = new Actor(Guid.CreateVersion7(), SchoolId, "Tom Teacher", new HashSet<Role> { Role.Teacher });
    }

    public static SchoolDetails Details { get; } =
        new("Oakfield Primary School", null, Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default);

    public FakeTime Time { get; } = new(new DateTimeOffset(2026, 11, 20, 14, 35, 0, TimeSpan.Zero));

    public DateTime Now => Time.Now.UtcDateTime;

    public DataFolder Folder { get; }

    public DatabaseChoice Choice { get; }

    public ServiceProvider Services { get; private set; }

    public Guid SchoolId { get; }

    public Actor Head { get; }

    public Actor Teacher { get; }

    public Vault Vault => Services.GetRequiredService<Vault>();

    public static async Task<Cellar> OpenAsync(Engine engine = Engine.Sqlite, string? place = null)
    {
        var folder = await Template.CopyAsync(engine, place);
        var choice = engine == Engine.Sqlite ? DatabaseChoice.From(null, null, folder) : LiveSqlServer.Choose(folder);
        var cellar = new Cellar(folder, choice);
        await cellar.DoAsync(async db =>
        {
            db.Add(School.Open(cellar.SchoolId, Details, cellar.Head, cellar.Now));
            db.Add(Person.Join(cellar.Head.PersonId, cellar.SchoolId, new PersonDetails("Ada", "Head"), cellar.Head, cellar.Now));
            db.Add(Person.Join(cellar.Teacher.PersonId, cellar.SchoolId, new PersonDetails("Tom", "Teacher"), cellar.Head, cellar.Now));
            await db.SaveChangesAsync();
        });
        return cellar;
    }

    public async Task DoAsync(Func<SchoolDb, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<SchoolDb>());
    }

    public async Task<T> AskAsync<T>(Func<SchoolDb, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<SchoolDb>());
    }

    public Concern NewConcern(string account = "A pupil showed me a message.", params IReadOnlyCollection<Guid> about) =>
        TestConcern.New(Vault, Teacher, Now, account, about);

    /// <summary>A concern raised and saved, as the front door does it.</summary>
    public async Task<Concern> RaiseAsync(string account = "A pupil showed me a message.", params IReadOnlyCollection<Guid> about)
    {
        var concern = NewConcern(account, about);
        await DoAsync(async db =>
        {
            db.Add(concern);
            await db.SaveChangesAsync();
        });
        return concern;
    }

    /// <summary>The chain of this cellar's school, in order.</summary>
    public Task<List<AuditEntry>> ChainAsync() => AskAsync(db =>
        db.AuditEntries.AsNoTracking().Where(entry => entry.SchoolId == SchoolId).OrderBy(entry => entry.Position).ToListAsync());

    public Task<AuditAnchor?> AnchorAsync() => Services.GetRequiredService<AuditAnchors>().ReadAsync(SchoolId, default);

    public async Task<ChainReport> VerifyAsync(Guid? schoolId = null)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(schoolId ?? SchoolId, default);
    }

    public async Task StartAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(default);
    }

    /// <summary>SQL by somebody who goes round the product.</summary>
    public Task SqlAsync(FormattableString sql) => DoAsync(db => db.Database.ExecuteSqlInterpolatedAsync(sql));

    /// <summary>The first column of what a query of the engine's own gives.</summary>
    public Task<List<string>> RowsAsync(string sql) => AskAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    });

    /// <summary>SQL by somebody who takes the database's own guards down first and puts them back.</summary>
    public async Task ForceAsync(FormattableString sql)
    {
        await DoAsync(async db =>
        {
            foreach (var table in WriteOnce.Tables(db))
            {
                string[] drops = Choice.Engine == Engine.SqlServer
                    ? [$"DROP TRIGGER [{table.Name}_write_once]"]
                    : [.. ((string[])["update", "delete", "insert"]).Select(act => $"DROP TRIGGER {table.Name}_no_{act}")];
                foreach (var drop in drops) await db.Database.ExecuteSqlRawAsync(drop);
            }
        });
        await SqlAsync(sql);
        await DoAsync(db => WriteOnce.GuardAsync(db, Choice.Engine, default));
    }

    /// <summary>Begins anew on the same folder, as the product does when it is started again.</summary>
    public async Task RestartAsync()
    {
        await CloseAsync();
        Services = Template.Services(Folder, Choice, Time);
        await StartAsync();
    }

    /// <summary>Lets go of the database, so that its file can be moved about.</summary>
    public async Task CloseAsync()
    {
        await Services.DisposeAsync();
        if (Choice.Engine != Engine.Sqlite) return;
        await using var connection = new SqliteConnection(Choice.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(Folder.Path, recursive: true);
    }
}
