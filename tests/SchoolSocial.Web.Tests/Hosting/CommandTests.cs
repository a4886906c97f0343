using SchoolSocial.Web.Tests.Backup;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Hosting;

/// <summary>Rules AUD-14 and BAK-12: the commands as a person runs them, with their lines and exit codes.</summary>
public sealed class CommandTests : IDisposable
{
    private static readonly (string, string) Words = ("SCHOOLSOCIAL_BACKUP_PASSPHRASE", Safe.Words);

    private readonly Safe safe = new();

    public void Dispose() => safe.Dispose();

    [Fact]
    public async Task AUD_14_Verify_audit_says_whole_and_ends_with_0_or_names_school_and_row_and_ends_with_1()
    {
        await using var cellar = await Cellar.OpenAsync();
        var whole = await WebProcess.RunAsync(cellar.Folder.Path, ["verify-audit"]);
        whole.Error.ShouldBe("");
        whole.Out.ShouldBe($"Oakfield Primary School: the audit is whole, 3 rows. The last is signed {(await cellar.ChainAsync())[^1].Signature}.\n");
        whole.ExitCode.ShouldBe(0);

        await cellar.ForceAsync($"UPDATE \"AuditEntries\" SET \"Action\" = 'person.praised' WHERE \"Position\" = 2");
        var broken = await WebProcess.RunAsync(cellar.Folder.Path, ["verify-audit"]);
        broken.Error.ShouldBe("Oakfield Primary School: row 2 was altered or put in. The audit is broken.\n");
        broken.Out.ShouldBe("");
        broken.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task AUD_14_Verify_audit_where_nothing_is_yet_makes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("schoolsocial-empty-").FullName;
        var answer = await WebProcess.RunAsync(folder, ["verify-audit"]);
        (answer.ExitCode, answer.Error).ShouldBe((1, "There is no database yet, or it cannot be reached.\n"));
        Directory.EnumerateFiles(folder, "*.db").ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task BAK_12_Backup_and_restore_from_the_command_line()
    {
        await using var cellar = await Cellar.OpenAsync();
        await cellar.RaiseAsync();
        var backup = await WebProcess.RunAsync(cellar.Folder.Path, ["backup", safe.File()], Words);
        backup.Error.ShouldBe("");
        backup.Out.ShouldStartWith($"{safe.File()} holds ");
        backup.Out.ShouldEndWith("and has been read back and checked.\n");
        backup.ExitCode.ShouldBe(0);

        var again = await WebProcess.RunAsync(cellar.Folder.Path, ["backup", safe.File()], Words);
        (again.ExitCode, again.Error).ShouldBe((1, $"{safe.File()} is there already. Choose another name.\n"));

        var wrong = await WebProcess.RunAsync(safe.Folder(), ["restore", safe.File()], ("SCHOOLSOCIAL_BACKUP_PASSPHRASE", "some other words"));
        wrong.Error.ShouldBe("Nothing was restored. The passphrase is not the one this backup was sealed with, or the beginning of the file is damaged.\n");
        wrong.ExitCode.ShouldBe(1);

        var restore = await WebProcess.RunAsync(safe.Folder(), ["restore", safe.File()], Words);
        restore.Error.ShouldBe("");
        restore.Out.ShouldMatch("^Restored [0-9]+ files of [0-9]+ [A-Z][a-z]+ [0-9]{4}, [0-9:]{5} into ");
        restore.Out.ShouldEndWith("The audit is whole.\n");
        restore.ExitCode.ShouldBe(0);
        (await WebProcess.RunAsync(safe.Folder(), ["verify-audit"])).Out.ShouldContain("the audit is whole, 4 rows");

        var over = await WebProcess.RunAsync(safe.Folder(), ["restore", safe.File()], Words);
        (over.ExitCode, over.Error).ShouldBe((1, $"Nothing was restored. There is data in {safe.Folder()} already. Add --replace to move it aside and put the backup in its place.\n"));
        var replaced = await WebProcess.RunAsync(safe.Folder(), ["restore", safe.File(), "--replace"], Words);
        replaced.Out.ShouldContain("What was there before is in");
        replaced.ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("too short", "The passphrase must have at least 12 characters. Four unusual words are good.")]
    [InlineData(null, "Run this at a terminal, or put the passphrase into SCHOOLSOCIAL_BACKUP_PASSPHRASE.")]
    public async Task BAK_12_A_passphrase_that_will_not_do_is_named(string? words, string line)
    {
        await using var cellar = await Cellar.OpenAsync();
        var answer = await WebProcess.RunAsync(cellar.Folder.Path, ["backup", safe.File()], words is null ? [] : [("SCHOOLSOCIAL_BACKUP_PASSPHRASE", words)]);
        (answer.ExitCode, answer.Error).ShouldBe((1, line + "\n"));
        File.Exists(safe.File()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Use it so: backup FILE", "backup")]
    [InlineData("Use it so: restore FILE [--replace]", "restore", "a", "--force")]
    [InlineData("Use it so: verify-audit", "verify-audit", "now")]
    public async Task A_command_called_wrongly_tells_how(string line, params string[] words)
    {
        await using var cellar = await Cellar.OpenAsync();
        var answer = await WebProcess.RunAsync(cellar.Folder.Path, words, Words);
        (answer.ExitCode, answer.Error).ShouldBe((1, line + "\n"));
    }

    [Fact]
    public async Task An_unknown_command_names_those_there_are()
    {
        var answer = await WebProcess.RunAsync(safe.Folder(), ["backups"]);
        answer.Error.ShouldStartWith("There is no command 'backups'. There is: verify-audit, backup, restore");
        answer.ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("SchoolSocial__Database__Engine", "Oracle", "SchoolSocial cannot start. SchoolSocial__Database__Engine is 'Oracle', but must be Sqlite or SqlServer.\n")]
    [InlineData("ConnectionStrings__SchoolSocial", "Nonsense=1", "SchoolSocial cannot start. ConnectionStrings__SchoolSocial cannot be read: ")]
    [InlineData("SchoolSocial__DataFolder", "/dev/null/data", "SchoolSocial cannot start. The data folder /dev/null/data cannot be made: ")]
    public async Task A_wrong_setting_is_one_line_and_no_start(string name, string value, string line)
    {
        var answer = await WebProcess.RunAsync(safe.Folder(), [], ("ASPNETCORE_URLS", "https://127.0.0.1:0"), (name, value));
        answer.Error.ShouldStartWith(line);
        answer.Error.Trim().ShouldNotContain('\n');
        answer.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_one_line_and_no_start()
    {
        var answer = await WebProcess.RunAsync(
            safe.Folder(), [], ("ASPNETCORE_URLS", "https://127.0.0.1:0"), ("SchoolSocial__Database__Engine", "SqlServer"),
            ("ConnectionStrings__SchoolSocial", "Server=127.0.0.1,9;User Id=a;Password=secret-word"));
        answer.Error.ShouldStartWith("SchoolSocial cannot start. The database cannot be opened: ");
        answer.Error.Trim().ShouldNotContain('\n');
        answer.Error.ShouldNotContain("secret-word");
        answer.ExitCode.ShouldBe(1);
    }
}
