using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>The embedded engine is set so that what was acknowledged is on the disk, and both engines refuse what does not fit.</summary>
public sealed class EngineSettingsTests
{
    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    public async Task The_embedded_engine_keeps_every_save(string question, string answer)
    {
        await using var cellar = await Cellar.OpenAsync();
        (await cellar.RowsAsync(question)).ShouldBe([answer]);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_text_that_is_too_long_is_refused_by_the_database(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        await JoinAsync(new string('é', Person.NameMaxLength));
        await Should.ThrowAsync<DbUpdateException>(() => JoinAsync(new string('é', Person.NameMaxLength + 1)));
        (await cellar.AskAsync(db => db.People.CountAsync(person => person.SchoolId == cellar.SchoolId))).ShouldBe(3);

        Task JoinAsync(string name) => cellar.DoAsync(async db =>
        {
            db.Add(Person.Join(cellar.SchoolId, new PersonDetails(name, "Long"), cellar.Head, cellar.Now));
            await db.SaveChangesAsync();
        });
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_row_that_points_at_nothing_is_refused_by_the_database(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        await cellar.DoAsync(async db =>
        {
            db.Add(Appointment.Make(cellar.SchoolId, Guid.CreateVersion7(), Role.Teacher, new DateOnly(2026, 9, 1), null, cellar.Head, cellar.Now));
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
        });
    }

    [Fact]
    public async Task A_writer_waits_for_another_that_holds_the_database_and_then_saves()
    {
        await using var cellar = await Cellar.OpenAsync();
        await using var connection = new SqliteConnection(cellar.Choice.ConnectionString);
        await connection.OpenAsync();
        var held = connection.BeginTransaction();
        var waiting = Task.Run(() => cellar.RaiseAsync());
        await Task.Delay(700);
        waiting.IsCompleted.ShouldBeFalse();
        await held.RollbackAsync();
        await waiting;
        (await cellar.VerifyAsync()).Rows.ShouldBe(4);
    }
}
