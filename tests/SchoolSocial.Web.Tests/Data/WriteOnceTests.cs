using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>Rule AUD-05 of docs/rules/audit.md: the database itself refuses to change or remove what is written once.</summary>
public sealed class WriteOnceTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_05_Every_table_that_is_written_once_has_its_guards(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var tables = await cellar.AskAsync(db => Task.FromResult(WriteOnce.Tables(db).Select(table => table.Name).ToList()));
        tables.ShouldContain("AuditEntries");
        tables.ShouldContain("ConcernEntries");
        tables.ShouldContain("ConcernAcknowledgements");
        (await GuardsAsync(cellar)).ShouldBe(Expected(engine, tables), ignoreOrder: true);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_05_The_next_start_puts_back_a_guard_that_is_gone_or_does_nothing(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var before = await GuardsAsync(cellar);
        await cellar.SqlAsync(engine == Engine.Sqlite
            ? (FormattableString)$"""DROP TRIGGER "AuditEntries_no_delete"; DROP TRIGGER "AuditEntries_no_update"; CREATE TRIGGER "AuditEntries_no_update" BEFORE UPDATE ON "AuditEntries" BEGIN SELECT 1; END"""
            : $"DISABLE TRIGGER [AuditEntries_write_once] ON [AuditEntries]");
        await cellar.StartAsync();
        (await GuardsAsync(cellar)).ShouldBe(before, ignoreOrder: true);
        await RefusedAsync(cellar, $"UPDATE \"AuditEntries\" SET \"Action\" = 'other' WHERE \"SchoolId\" = {cellar.SchoolId}");
        await RefusedAsync(cellar, $"DELETE FROM \"AuditEntries\" WHERE \"SchoolId\" = {cellar.SchoolId}");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_05_Changing_or_removing_a_link_or_an_entry_by_sql_is_refused(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var concern = await cellar.RaiseAsync();
        await cellar.DoAsync(async db =>
        {
            var found = await db.Concerns.SingleAsync(found => found.Id == concern.Id);
            found.AddEntry(Guid.CreateVersion7(), EntryKind.Fact, cellar.Vault.Seal("Words", found.Id), cellar.Head, cellar.Now);
            await db.SaveChangesAsync();
        });
        await RefusedAsync(cellar, $"UPDATE \"AuditEntries\" SET \"Action\" = 'other' WHERE \"SchoolId\" = {cellar.SchoolId}");
        await RefusedAsync(cellar, $"DELETE FROM \"AuditEntries\" WHERE \"SchoolId\" = {cellar.SchoolId}");
        await RefusedAsync(cellar, $"UPDATE \"ConcernEntries\" SET \"Kind\" = 2 WHERE \"ConcernId\" = {concern.Id}");
        await RefusedAsync(cellar, $"DELETE FROM \"ConcernEntries\" WHERE \"ConcernId\" = {concern.Id}");
        (await cellar.VerifyAsync()).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task AUD_05_Replacing_a_link_by_inserting_it_again_is_refused()
    {
        await using var cellar = await Cellar.OpenAsync();
        await RefusedAsync(cellar, $"""
            INSERT OR REPLACE INTO "AuditEntries" ("SchoolId", "Position", "At", "ActorId", "Action", "RootKind", "RootId", "Signature")
            SELECT "SchoolId", "Position", "At", "ActorId", 'other', "RootKind", "RootId", "Signature" FROM "AuditEntries" WHERE "Position" = 2
            """);
        await RefusedAsync(cellar, $"""UPDATE OR REPLACE "AuditEntries" SET "Position" = 1 WHERE "Position" = 2""");
        (await cellar.VerifyAsync()).Fault.ShouldBeNull();
    }

    private static async Task RefusedAsync(Cellar cellar, FormattableString sql) =>
        (await Should.ThrowAsync<DbException>(() => cellar.SqlAsync(sql))).Message.ShouldContain("is written once");

    private static async Task<List<string>> GuardsAsync(Cellar cellar)
    {
        var guards = await cellar.RowsAsync(cellar.Choice.Engine == Engine.Sqlite
            ? "SELECT name || ': ' || sql FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT name FROM sys.triggers WHERE is_disabled = 0 AND is_instead_of_trigger = 1");
        return [.. guards.Select(guard => guard.Split(" BEFORE ")[0])];
    }

    private static List<string> Expected(Engine engine, IEnumerable<string> tables) => [.. tables.SelectMany(table => engine == Engine.SqlServer
        ? [$"{table}_write_once"]
        : ((string[])["update", "delete", "insert"]).Select(act => $"{table}_no_{act}: CREATE TRIGGER \"{table}_no_{act}\""))];
}
