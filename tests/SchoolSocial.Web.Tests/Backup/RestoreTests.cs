using SchoolSocial.Data.Backup;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Backup;

/// <summary>Rules BAK-08 to BAK-11 of docs/rules/backup.md: all or nothing, and nothing deleted.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly Safe safe = new();

    public void Dispose() => safe.Dispose();

    [Fact]
    public async Task BAK_08_Data_that_is_there_is_left_alone_unless_it_may_be_moved_aside()
    {
        await using var cellar = await Cellar.OpenAsync();
        await Safe.WriteAsync(cellar, safe.File());
        await cellar.RaiseAsync();
        await cellar.CloseAsync();
        var before = Contents.Of(cellar.Folder.Path);

        (await Should.ThrowAsync<BackupException>(() => Safe.RestoreAsync(safe.File(), cellar.Folder.Path))).Message.ShouldContain("--replace");
        Contents.Of(cellar.Folder.Path).ShouldBe(before);

        var report = await Safe.RestoreAsync(safe.File(), cellar.Folder.Path, replace: true);
        Contents.Of(report.MovedAside!).ShouldBe(before);
        await cellar.RestartAsync();
        (await cellar.VerifyAsync()).Rows.ShouldBe(3);
    }

    [Fact]
    public async Task BAK_08_A_second_restore_moves_the_first_aside_as_well()
    {
        await using var cellar = await Cellar.OpenAsync();
        await Safe.WriteAsync(cellar, safe.File());
        await Safe.RestoreAsync(safe.File(), safe.Folder());
        var first = await Safe.RestoreAsync(safe.File(), safe.Folder(), replace: true);
        var second = await Safe.RestoreAsync(safe.File(), safe.Folder(), replace: true);
        first.MovedAside.ShouldNotBe(second.MovedAside);
        Contents.Of(first.MovedAside!).ShouldBe(Contents.Of(second.MovedAside!));
    }

    [Fact]
    public async Task BAK_08_A_wrong_passphrase_with_replace_leaves_the_data_where_it_is()
    {
        await using var cellar = await Cellar.OpenAsync();
        await Safe.WriteAsync(cellar, safe.File());
        await cellar.CloseAsync();
        var before = Contents.Of(cellar.Folder.Path);
        await Should.ThrowAsync<BackupException>(() => Safe.RestoreAsync(safe.File(), cellar.Folder.Path, "not these words", replace: true));
        Contents.Of(cellar.Folder.Path).ShouldBe(before);
    }

    [Fact]
    public async Task BAK_09_While_the_product_runs_nothing_is_restored_over_it()
    {
        await using var cellar = await Cellar.OpenAsync();
        await Safe.WriteAsync(cellar, safe.File());
        await cellar.StartAsync();
        (await Should.ThrowAsync<BackupException>(() => Safe.RestoreAsync(safe.File(), cellar.Folder.Path, replace: true)))
            .Message.ShouldBe("SchoolSocial is running on this data folder. Stop it first.");
        await cellar.RaiseAsync();
    }

    [Fact]
    public async Task BAK_09_While_a_restore_runs_the_product_does_not_start()
    {
        await using var cellar = await Cellar.OpenAsync();
        await using (new FileStream(cellar.Folder.Within(FolderInUse.FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            (await Should.ThrowAsync<StartException>(cellar.StartAsync)).Message.ShouldStartWith("A backup is being restored into");
        }

        await cellar.StartAsync();
    }

    [Fact]
    public async Task BAK_10_A_restore_that_was_cut_short_is_told_at_the_start_and_can_be_done_again()
    {
        await using var cellar = await Cellar.OpenAsync();
        await Safe.WriteAsync(cellar, safe.File());
        await cellar.CloseAsync();

        // As it stands when the power goes in the middle: the old half is aside, the new not yet in.
        await File.WriteAllTextAsync(cellar.Folder.Within(DataFolder.UnfinishedRestore), "");
        Directory.CreateDirectory(cellar.Folder.Within("before-restore-1"));
        Directory.Move(cellar.Folder.Keys, cellar.Folder.Within("before-restore-1/keys"));
        Should.Throw<StartException>(() => new DataFolder(cellar.Folder.Path)).Message.ShouldContain("Run it again with --replace");
        Directory.Exists(cellar.Folder.Keys).ShouldBeFalse("no new keys may be made there");

        await Safe.RestoreAsync(safe.File(), cellar.Folder.Path, replace: true);
        await cellar.RestartAsync();
        (await cellar.VerifyAsync()).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task BAK_11_What_is_no_backup_or_is_not_there_is_named()
    {
        (await RefusedAsync(safe.File("nothing"))).ShouldStartWith("There is no file");
        await File.WriteAllTextAsync(safe.File("letter.txt"), new string('x', 500));
        (await RefusedAsync(safe.File("letter.txt"))).ShouldBe("This file is not a SchoolSocial backup.");

        Task<string> RefusedAsync(string file) => Message(() => Safe.RestoreAsync(file, safe.Folder()));
        static async Task<string> Message(Func<Task> act) => (await Should.ThrowAsync<BackupException>(act)).Message;
    }

    [Fact]
    public void BAK_11_A_database_outside_the_data_folder_is_not_restored_to_another_place() =>
        Should.Throw<BackupException>(() => RestoreInto.From(safe.Folder(), null, "Data Source=/somewhere/else.db", replace: false))
            .Message.ShouldContain("ConnectionStrings__SchoolSocial");
}
