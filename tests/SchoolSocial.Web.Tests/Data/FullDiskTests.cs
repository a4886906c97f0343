using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Backup;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Backup;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>A full disk or a read-only folder is a clear error, and nothing that was acknowledged is lost.</summary>
public sealed class FullDiskTests
{
    [SmallDiskFact]
    public async Task AUD_10_On_a_full_disk_a_save_fails_whole_and_the_same_save_succeeds_when_there_is_room()
    {
        using var disk = SmallDisk.Mount(8);
        await using var cellar = await Cellar.OpenAsync(Engine.Sqlite, disk.Path);
        var kept = await cellar.RaiseAsync();
        disk.Fill();
        await cellar.DoAsync(async db =>
        {
            // As large as a narrative may be, so that it does not fit into a page that is already there.
            var late = cellar.NewConcern(new string('x', Concern.AccountMaxLength));
            db.Add(late);
            var fault = await Should.ThrowAsync<Exception>(() => db.SaveChangesAsync());
            StorageFault.Of(fault).ShouldBe(StorageFault.Full);
            (await cellar.VerifyAsync()).Fault.ShouldBeNull();
            (await cellar.AskAsync(other => other.Concerns.Select(concern => concern.Id).ToListAsync())).ShouldBe([kept.Id]);

            disk.MakeRoom();
            await db.SaveChangesAsync();
            (await cellar.AskAsync(other => other.Concerns.CountAsync())).ShouldBe(2);
        });
        var report = await cellar.VerifyAsync();
        (report.Fault, report.Rows).ShouldBe((null, 5));
        (await cellar.AnchorAsync())!.Position.ShouldBe(5);
    }

    [SmallDiskFact]
    public async Task BAK_05_A_backup_onto_a_full_disk_is_refused_and_leaves_nothing_behind()
    {
        using var disk = SmallDisk.Mount(1);
        disk.Fill();
        await using var cellar = await Cellar.OpenAsync();
        var before = Contents.Of(cellar.Folder.Path);
        var fault = await Should.ThrowAsync<BackupException>(() => Safe.WriteAsync(cellar, Path.Combine(disk.Path, "a.backup")));
        fault.Message.ShouldStartWith("The backup could not be written: ");
        Directory.EnumerateFiles(disk.Path).Select(Path.GetFileName).ShouldBe(["ballast"]);
        Contents.Of(cellar.Folder.Path).ShouldBe(before);
        Directory.Exists(cellar.Folder.Within("backup-work")).ShouldBeFalse();
    }

    [SmallDiskFact]
    public async Task BAK_08_A_restore_onto_a_full_disk_leaves_the_old_data_in_place()
    {
        using var disk = SmallDisk.Mount(8);
        using var safe = new Safe();
        await using var cellar = await Cellar.OpenAsync(Engine.Sqlite, disk.Path);
        await Safe.WriteAsync(cellar, safe.File());
        await cellar.CloseAsync();
        var before = Contents.Of(cellar.Folder.Path);
        disk.Fill();
        (await Should.ThrowAsync<BackupException>(() => Safe.RestoreAsync(safe.File(), cellar.Folder.Path, replace: true)))
            .Message.ShouldStartWith("The backup could not be restored: ");
        disk.MakeRoom();
        Contents.Of(cellar.Folder.Path).ShouldBe(before);
        await cellar.RestartAsync();
    }

    [SmallDiskFact]
    public async Task A_read_only_data_folder_is_told_at_once()
    {
        using var disk = SmallDisk.Mount(8);
        await using var cellar = await Cellar.OpenAsync(Engine.Sqlite, disk.Path);
        await cellar.CloseAsync();
        disk.MakeReadOnly();
        await using (var services = Template.Services(cellar.Folder, cellar.Choice, cellar.Time))
        {
            await using var scope = services.CreateAsyncScope();
            (await Should.ThrowAsync<StartException>(() => scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(default)))
                .Message.ShouldStartWith($"The data folder {cellar.Folder.Path} cannot be written:");
        }

        var empty = Path.Combine(disk.Path, "another");
        Should.Throw<StartException>(() => new DataFolder(empty)).Message.ShouldStartWith($"The data folder {empty} cannot be made:");
        SmallDisk.Run("mount", "-o", "remount,rw", disk.Path);
    }
}
