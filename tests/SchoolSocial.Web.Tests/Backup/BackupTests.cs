using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Backup;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Backup;

/// <summary>Rules BAK-01 to BAK-07 of docs/rules/backup.md: what a backup holds and when it is refused.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly Safe safe = new();

    public void Dispose() => safe.Dispose();

    [Fact]
    public async Task BAK_01_A_restored_backup_holds_everything_and_the_product_goes_on_with_it()
    {
        await using var cellar = await Cellar.OpenAsync();
        var concern = await cellar.RaiseAsync("The words of a narrative");
        Directory.CreateDirectory(Path.Combine(cellar.Folder.Files, "evidence", "2026"));
        await File.WriteAllBytesAsync(Path.Combine(cellar.Folder.Files, "evidence", "2026", "bild é.png"), RandomNumberGenerator.GetBytes(3_500_000));
        await File.WriteAllTextAsync(Path.Combine(cellar.Folder.Files, "evidence", "empty"), "");
        await File.WriteAllTextAsync(Path.Combine(cellar.Folder.Protection, "key-1.xml"), "<key/>");

        var report = await Safe.WriteAsync(cellar, safe.File());
        report.Faults.ShouldBeEmpty();
        report.MadeAt.ShouldBe(cellar.Now);
        (await Safe.RestoreAsync(safe.File(), safe.Folder())).MovedAside.ShouldBeNull();

        foreach (var part in (string[])["keys", "protection", "files", "anchors"])
        {
            Contents.Of(cellar.Folder.Path, part).ShouldNotBeEmpty();
            Contents.Of(safe.Folder(), part).ShouldBe(Contents.Of(cellar.Folder.Path, part));
        }

        var folder = new DataFolder(safe.Folder());
        await using var services = Template.Services(folder, DatabaseChoice.From(null, null, folder), cellar.Time);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(default);
        var found = await scope.ServiceProvider.GetRequiredService<SchoolSocial.Data.SchoolDb>().Concerns.SingleAsync();
        found.Id.ShouldBe(concern.Id);
        services.GetRequiredService<Vault>().Open(found.Account, found.Id).ShouldBe("The words of a narrative");
        (await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(default)).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task BAK_02_A_backup_made_while_others_write_is_consistent_and_holds_what_was_acknowledged_before()
    {
        await using var cellar = await Cellar.OpenAsync();
        using var writer = await WriterProcess.StartAsync(cellar, writers: 3, concernsEach: 100_000);
        while (writer.Acknowledged.Count < 5) await Task.Delay(20);
        var before = writer.Acknowledged.ToList();
        var report = await Safe.WriteAsync(cellar, safe.File());
        await writer.KillAsync();
        writer.Acknowledged.Count.ShouldBeGreaterThan(before.Count, "nobody wrote during the backup");

        report.Faults.ShouldBeEmpty();
        await Safe.RestoreAsync(safe.File(), safe.Folder());
        var folder = new DataFolder(safe.Folder());
        await using var services = Template.Services(folder, DatabaseChoice.From(null, null, folder), cellar.Time);
        await using var scope = services.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<SchoolSocial.Data.SchoolDb>().Concerns.Select(concern => concern.Id).ToListAsync();
        before.Except(kept).ShouldBeEmpty();
        (await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(default)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task BAK_02_A_backup_is_made_while_an_import_holds_its_turn()
    {
        await using var cellar = await Cellar.OpenAsync();
        var imports = Directory.CreateDirectory(Path.Combine(cellar.Folder.Files, "imports")).FullName;
        await File.WriteAllTextAsync(Path.Combine(imports, "1.roll"), "sealed");
        await using var turn = new FileStream(Path.Combine(imports, "turn.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        (await Safe.WriteAsync(cellar, safe.File())).Faults.ShouldBeEmpty();
        await Safe.RestoreAsync(safe.File(), safe.Folder());
        Directory.GetFiles(Path.Combine(safe.Folder(), "files", "imports")).Select(Path.GetFileName).ShouldBe(["1.roll"]);
    }

    [Fact]
    public async Task BAK_03_Nothing_of_a_backup_can_be_read_without_the_passphrase()
    {
        await using var cellar = await Cellar.OpenAsync();
        await File.WriteAllTextAsync(Path.Combine(cellar.Folder.Files, "note.txt"), "Recognisable words in a file");
        await Safe.WriteAsync(cellar, safe.File());
        var text = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(safe.File()));
        text.ShouldStartWith("SchoolSocial backup");
        text.ShouldNotContain("Recognisable");
        text.ShouldNotContain("SQLite format");
        text.ShouldNotContain("audit.key");
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(safe.File()).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var wrong = await Should.ThrowAsync<BackupException>(() => Safe.RestoreAsync(safe.File(), safe.Folder(), "four unusual words hare"));
        wrong.Message.ShouldBe("The passphrase is not the one this backup was sealed with, or the beginning of the file is damaged.");
        Contents.Of(safe.Folder()).ShouldBeEmpty();
    }

    [Fact]
    public async Task BAK_04_A_file_with_one_byte_changed_anywhere_or_its_end_cut_off_is_refused_whole()
    {
        await using var cellar = await Cellar.OpenAsync();
        await File.WriteAllBytesAsync(Path.Combine(cellar.Folder.Files, "large"), RandomNumberGenerator.GetBytes(2_500_000));
        await Safe.WriteAsync(cellar, safe.File());
        var good = await File.ReadAllBytesAsync(safe.File());

        foreach (var at in (int[])[0, 19, 20, 30, 60, 90, 1_000, 88 + (1 << 20), 2_000_000, good.Length - 17, good.Length - 1])
        {
            var damaged = good.ToArray();
            damaged[at] ^= 1;
            await RefusedAsync(damaged, $"byte {at}");
        }

        // Cut inside a chunk, at the end of one, inside the header, and to nothing; and with something after the end.
        const int Sealed = (1 << 20) + 16;
        foreach (var length in (int[])[good.Length - 1, good.Length - 700, 88 + Sealed, 88 + (2 * Sealed), 88, 40, 0]) await RefusedAsync(good[..length], $"cut at {length}");
        await RefusedAsync([.. good, 0], "one byte more");
        await RefusedAsync([.. good[..88], .. good[(88 + Sealed)..(88 + (2 * Sealed))], .. good[88..(88 + Sealed)], .. good[(88 + (2 * Sealed))..]], "chunks exchanged");
        (await Safe.RestoreAsync(safe.File(), safe.Folder())).Backup.Faults.ShouldBeEmpty();

        async Task RefusedAsync(byte[] bytes, string how)
        {
            await File.WriteAllBytesAsync(safe.File("damaged"), bytes);
            var refusal = await Should.ThrowAsync<BackupException>(() => Safe.RestoreAsync(safe.File("damaged"), safe.Folder()), how);
            refusal.Message.ShouldNotContain('\n');
            Contents.Of(safe.Folder()).ShouldBeEmpty(how);
        }
    }

    [Fact]
    public async Task BAK_04_A_content_that_ends_exactly_with_a_chunk_comes_back_whole()
    {
        await using var cellar = await Cellar.OpenAsync();
        var file = Path.Combine(cellar.Folder.Files, "large");
        await File.WriteAllBytesAsync(file, new byte[2_000_000]);
        await Safe.WriteAsync(cellar, safe.File("first"));
        var over = Plain(safe.File("first")) % (1 << 20);
        await File.WriteAllBytesAsync(file, new byte[2_000_000 + (1 << 20) - over]);
        await Safe.WriteAsync(cellar, safe.File("second"));
        (Plain(safe.File("second")) % (1 << 20)).ShouldBe(0);
        await Safe.RestoreAsync(safe.File("second"), safe.Folder());
        Contents.Of(safe.Folder(), "files").ShouldBe(Contents.Of(cellar.Folder.Path, "files"));

        static long Plain(string path)
        {
            var box = new FileInfo(path).Length - 88;
            var chunks = (box + (1 << 20) + 15) / ((1 << 20) + 16);
            return box - (16 * chunks);
        }
    }

    [Fact]
    public async Task BAK_05_A_backup_is_never_written_over_another_file_nor_into_the_data_it_saves()
    {
        await using var cellar = await Cellar.OpenAsync();
        await File.WriteAllTextAsync(safe.File("there"), "something of somebody's");
        (await RefusedAsync(safe.File("there"))).ShouldEndWith("is there already. Choose another name.");
        (await File.ReadAllTextAsync(safe.File("there"))).ShouldBe("something of somebody's");
        (await RefusedAsync(Path.Combine(cellar.Folder.Files, "a.backup"))).ShouldContain("outside the data folder");
        (await RefusedAsync(Path.Combine(safe.Folder("nowhere"), "a.backup"))).ShouldEndWith("is not there. Make it first.");
        Directory.EnumerateFiles(cellar.Folder.Path, "*.backup*", SearchOption.AllDirectories).ShouldBeEmpty();

        async Task<string> RefusedAsync(string file) => (await Should.ThrowAsync<BackupException>(() => Safe.WriteAsync(cellar, file))).Message;
    }

    [Fact]
    public async Task BAK_06_A_backup_of_a_broken_audit_is_made_and_says_so()
    {
        await using var cellar = await Cellar.OpenAsync();
        await cellar.ForceAsync($"UPDATE \"AuditEntries\" SET \"Action\" = 'person.praised' WHERE \"Position\" = 2");
        var report = await Safe.WriteAsync(cellar, safe.File());
        report.Faults.ShouldBe(["Oakfield Primary School: row 2 was altered or put in."]);
        (await Safe.RestoreAsync(safe.File(), safe.Folder())).Backup.Faults.ShouldBe(report.Faults);
    }

    [Fact]
    public async Task BAK_07_With_sql_server_a_backup_holds_all_but_the_database_and_goes_only_where_sql_server_is()
    {
        var folder = (await Cellar.OpenAsync()).Folder;
        await using var services = Template.Services(folder, DatabaseChoice.From("SqlServer", "Server=none", folder), TimeProvider.System);
        var report = await services.GetRequiredService<BackupWriter>().WriteAsync(safe.File(), Safe.Words, default);
        report.Engine.ShouldBe(Engine.SqlServer);
        (await Should.ThrowAsync<BackupException>(() => Safe.RestoreAsync(safe.File(), safe.Folder())))
            .Message.ShouldBe("This backup was made for SqlServer, but SchoolSocial__Database__Engine says Sqlite.");
        await Safe.RestoreAsync(safe.File(), safe.Folder(), engine: Engine.SqlServer);
        Contents.Of(safe.Folder(), "keys").ShouldBe(Contents.Of(folder.Path, "keys"));
        File.Exists(Path.Combine(safe.Folder(), "school.db")).ShouldBeFalse();
        Directory.Delete(folder.Path, recursive: true);
    }
}
