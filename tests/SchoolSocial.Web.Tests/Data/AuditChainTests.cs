using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>Rules AUD-08 to AUD-10 of docs/rules/audit.md: what verification finds, and what gives a cut end away.</summary>
public sealed class AuditChainTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_08_The_chain_is_whole_after_many_saves_and_has_no_gap(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 40);
        var chain = await cellar.ChainAsync();
        chain.Select(link => link.Position).ShouldBe(Enumerable.Range(1, chain.Count).Select(position => (long)position));
        var report = await cellar.VerifyAsync();
        (report.Fault, report.Rows, report.LastSignature).ShouldBe((null, chain.Count, chain[^1].Signature));
        (await cellar.AnchorAsync()).ShouldBe(new AuditAnchor(chain.Count, chain[^1].Signature));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_08_Writers_at_the_same_time_make_one_chain(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            for (var i = 0; i < 10; i++) await cellar.RaiseAsync();
        }));
        var report = await cellar.VerifyAsync();
        (report.Fault, report.Rows).ShouldBe((null, 83));
        (await cellar.AnchorAsync())!.Position.ShouldBe(83);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_08_A_save_that_was_given_up_while_it_waited_leaves_no_trace(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        await cellar.DoAsync(async db =>
        {
            db.Add(cellar.NewConcern());
            using var given = new CancellationTokenSource();
            await given.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => db.SaveChangesAsync(given.Token));
        });
        (await cellar.VerifyAsync()).Rows.ShouldBe(3);
    }

    public static TheoryData<string> EveryColumn => ["At", "ActorId", "Action", "RootKind", "RootId", "Reason", "Changes", "Signature"];

    [Theory, MemberData(nameof(EveryColumn))]
    public async Task AUD_09_A_row_altered_in_any_column_is_named(string column)
    {
        await using var cellar = await ChainOfAsync(Engine.Sqlite, 3);
        var value = column switch
        {
            "At" => "2026-01-01 00:00:00",
            "ActorId" or "RootId" => Guid.CreateVersion7().ToString().ToUpperInvariant(),
            "Reason" => "1:AAAA",
            _ => "other",
        };
        await cellar.ForceAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(
            $"UPDATE \"AuditEntries\" SET \"{column}\" = {{0}} WHERE \"SchoolId\" = {{1}} AND \"Position\" = 4", value, cellar.SchoolId));
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 4 was altered or put in");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_The_first_altered_row_is_named(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 5);
        await cellar.ForceAsync($"UPDATE \"AuditEntries\" SET \"Action\" = 'concern.praised' WHERE \"SchoolId\" = {cellar.SchoolId} AND \"Position\" IN (5, 7)");
        var report = await cellar.VerifyAsync();
        (report.Rows, report.Fault).ShouldBe((4, "row 5 was altered or put in"));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_A_missing_row_is_named(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 5);
        await cellar.ForceAsync($"DELETE FROM \"AuditEntries\" WHERE \"SchoolId\" = {cellar.SchoolId} AND \"Position\" = 5");
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 5 is missing");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_A_row_taken_out_with_the_others_moved_up_is_named(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 5);
        await cellar.ForceAsync($"DELETE FROM \"AuditEntries\" WHERE \"SchoolId\" = {cellar.SchoolId} AND \"Position\" = 5");
        for (var position = 6; position <= 8; position++)
        {
            await cellar.ForceAsync($"UPDATE \"AuditEntries\" SET \"Position\" = {position - 1} WHERE \"SchoolId\" = {cellar.SchoolId} AND \"Position\" = {position}");
        }

        (await cellar.VerifyAsync()).Fault.ShouldBe("row 5 was altered or put in");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_A_row_put_in_is_named_even_at_the_end_or_before_the_start(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 2);
        await InsertAsync(6);
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 6 was altered or put in");
        await InsertAsync(0);
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 1 is missing");

        Task InsertAsync(long position) => cellar.SqlAsync($"""
            INSERT INTO "AuditEntries" ("SchoolId", "Position", "At", "ActorId", "Action", "RootKind", "RootId", "Signature")
            SELECT "SchoolId", {position}, "At", "ActorId", "Action", "RootKind", "RootId", "Signature" FROM "AuditEntries"
            WHERE "SchoolId" = {cellar.SchoolId} AND "Position" = 5
            """);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_A_cut_end_shows_even_with_the_head_set_back(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 5);
        await cellar.ForceAsync($"DELETE FROM \"AuditEntries\" WHERE \"SchoolId\" = {cellar.SchoolId} AND \"Position\" > 6");
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 7 is missing: the end of the chain was cut off");

        await SetHeadBackAsync(cellar, 6);
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 7 is missing: the end of the chain was cut off");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_An_end_that_was_cut_and_written_anew_shows(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 5);
        await cellar.ForceAsync($"DELETE FROM \"AuditEntries\" WHERE \"SchoolId\" = {cellar.SchoolId} AND \"Position\" > 6");
        await SetHeadBackAsync(cellar, 6);
        for (var i = 0; i < 4; i++) await cellar.RaiseAsync("Another story");
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 8 was replaced");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_A_whole_chain_taken_away_shows(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 2);
        await cellar.ForceAsync($"DELETE FROM \"AuditEntries\" WHERE \"SchoolId\" = {cellar.SchoolId}");
        await cellar.SqlAsync($"DELETE FROM \"AuditHeads\" WHERE \"SchoolId\" = {cellar.SchoolId}");
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 1 is missing: the end of the chain was cut off");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_A_head_that_was_changed_shows(Engine engine)
    {
        await using var cellar = await ChainOfAsync(engine, 2);
        await cellar.SqlAsync($"UPDATE \"AuditHeads\" SET \"Signature\" = 'other' WHERE \"SchoolId\" = {cellar.SchoolId}");
        (await cellar.VerifyAsync()).Fault.ShouldBe("the head of the chain does not match row 5");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_09_Checking_while_others_write_finds_no_fault(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++) await cellar.RaiseAsync();
        });
        while (!writing.IsCompleted) (await cellar.VerifyAsync()).Fault.ShouldBeNull();
        await writing;
        (await cellar.VerifyAsync()).Rows.ShouldBe(63);
    }

    [Fact]
    public async Task AUD_10_An_anchor_never_goes_back()
    {
        await using var cellar = await ChainOfAsync(Engine.Sqlite, 4);
        var copy = Path.Combine(cellar.Folder.Path, "copy.db");
        await cellar.DoAsync(db => db.Database.ExecuteSqlInterpolatedAsync($"VACUUM INTO {copy}"));
        for (var i = 0; i < 3; i++) await cellar.RaiseAsync();
        var far = (await cellar.AnchorAsync())!;

        // An older database put in place: what is written on top of it does not draw the anchor back.
        await cellar.CloseAsync();
        File.Move(copy, cellar.Folder.Database, overwrite: true);
        await cellar.RestartAsync();
        await cellar.RaiseAsync();
        (await cellar.AnchorAsync()).ShouldBe(far);
        (await cellar.VerifyAsync()).Fault.ShouldBe("row 9 is missing: the end of the chain was cut off");
    }

    [Fact]
    public async Task AUD_10_An_anchor_that_cannot_be_written_loses_no_record_and_is_made_good_by_the_next_save()
    {
        await using var cellar = await ChainOfAsync(Engine.Sqlite, 1);
        var aside = cellar.Folder.Anchors + ".aside";
        Directory.Move(cellar.Folder.Anchors, aside);
        await File.WriteAllTextAsync(cellar.Folder.Anchors, "a file where the folder should be");
        var concern = await cellar.RaiseAsync();
        (await cellar.AskAsync(db => db.Concerns.CountAsync(found => found.Id == concern.Id))).ShouldBe(1);

        File.Delete(cellar.Folder.Anchors);
        Directory.Move(aside, cellar.Folder.Anchors);
        var behind = await cellar.VerifyAsync();
        (behind.Fault, behind.Rows).ShouldBe((null, 5));
        (await cellar.AnchorAsync())!.Position.ShouldBe(4);
        await cellar.RaiseAsync();
        (await cellar.AnchorAsync())!.Position.ShouldBe(6);
    }

    [Fact]
    public async Task AUD_10_A_missing_or_damaged_anchor_shows_and_a_damaged_one_stays()
    {
        await using var cellar = await ChainOfAsync(Engine.Sqlite, 1);
        var file = Directory.EnumerateFiles(cellar.Folder.Anchors, "*.anchor").Single();
        await File.WriteAllTextAsync(file, "12");
        await cellar.RaiseAsync();
        (await cellar.VerifyAsync()).Fault.ShouldBe("its anchor file is damaged, so a cut end would not show");
        File.Delete(file);
        (await cellar.VerifyAsync()).Fault.ShouldBe("its anchor file is missing, so a cut end would not show");
        await cellar.RaiseAsync();
        (await cellar.VerifyAsync()).Fault.ShouldBeNull();
    }

    /// <summary>A school whose chain holds three links of its beginning and these of concerns.</summary>
    private static async Task<Cellar> ChainOfAsync(Engine engine, int concerns)
    {
        var cellar = await Cellar.OpenAsync(engine);
        for (var i = 0; i < concerns; i++) await cellar.RaiseAsync();
        return cellar;
    }

    private static Task SetHeadBackAsync(Cellar cellar, long position) => cellar.SqlAsync($"""
        UPDATE "AuditHeads" SET "Position" = {position}, "Signature" =
        (SELECT "Signature" FROM "AuditEntries" WHERE "SchoolId" = {cellar.SchoolId} AND "Position" = {position})
        WHERE "SchoolId" = {cellar.SchoolId}
        """);
}
