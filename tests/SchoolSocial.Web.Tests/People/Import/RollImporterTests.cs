using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.People.Import;

public class RollImporterTests
{
    [Theory, OnSqlite, OnSqlServer]
    [Trait("Rule", "IMP-27")]
    public async Task A_dry_run_changes_nothing_and_the_import_does_what_it_showed(Engine engine)
    {
        await using var scene = await ImportScene.OpenAsync(engine);
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(10));
        await scene.Importer.WorkAsync(default);
        var looked = await scene.RunAsync(id);
        (looked.Status, looked.Added, looked.BadLines).ShouldBe((ImportStatus.Ready, 23, 0));
        (await scene.PupilsAsync()).ShouldBeEmpty();
        scene.Shelf.OpenReport(id)!.Changes.Count.ShouldBe(23);

        await scene.ConfirmAsync(id);
        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Applied);
        var pupils = await scene.PupilsAsync();
        pupils.Count.ShouldBe(10);
        pupils.ShouldAllBe(pupil => pupil.Memberships.Count == 1 && pupil.Guardianships.Count == 1);
        (await scene.Cellar.VerifyAsync()).Fault.ShouldBeNull();
    }

    [Theory, OnSqlite, OnSqlServer]
    [Trait("Rule", "IMP-21")]
    public async Task The_same_file_again_finds_nothing_to_do_and_adds_nothing_to_the_audit_of_any_record(Engine engine)
    {
        await using var scene = await ImportScene.OpenAsync(engine);
        var csv = ImportScene.Headings + ImportScene.Lines(10);
        (await scene.TakeAsync(csv)).Status.ShouldBe(ImportStatus.Applied);
        var before = (await scene.Cellar.ChainAsync()).Count(entry => entry.RootKind != nameof(ImportRun));
        var again = await scene.TakeAsync(csv);
        (again.Status, again.Added, again.Changed, again.Leaving).ShouldBe((ImportStatus.Ready, 0, 0, 0));
        again.CanConfirm(true, true).Refusal.ShouldStartWith("There is nothing to import");
        (await scene.Cellar.ChainAsync()).Count(entry => entry.RootKind != nameof(ImportRun)).ShouldBe(before);
    }

    [Fact]
    [Trait("Rule", "IMP-27")]
    public async Task Each_record_has_its_own_fact_by_the_person_who_confirmed_in_one_chain()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.TakeAsync(ImportScene.Headings + ImportScene.Lines(2));
        var links = (await scene.Cellar.ChainAsync()).Where(entry => entry.RootKind is nameof(Pupil) or nameof(Guardian) or nameof(SchoolClass)).ToList();
        links.Select(link => link.Action).Order().ShouldBe(
            ["class.opened", "class.opened", "guardian.added", "guardian.added", "pupil.enrolled", "pupil.enrolled"]);
        links.ShouldAllBe(link => link.ActorId == scene.Cellar.Head.PersonId && link.Changes != null);
        (await scene.Cellar.ChainAsync()).Where(entry => entry.RootKind == nameof(ImportRun)).Select(entry => entry.Action)
            .ShouldBe(["import.uploaded", "import.columns-matched", "import.looked-over", "import.confirmed", "import.applied"]);
    }

    [Fact]
    [Trait("Rule", "IMP-27")]
    public async Task A_roll_that_moved_since_the_look_is_refused_and_can_be_looked_at_again()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.TakeAsync(ImportScene.Headings + ImportScene.Lines(5));
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(4));
        await scene.Importer.WorkAsync(default);
        await scene.Cellar.DoAsync(async db =>
        {
            var pupil = await db.Pupils.SingleAsync(each => each.SourceId == "4");
            pupil.Change(pupil.Details with { KnownAs = "Somebody else" }, scene.Cellar.Head, scene.Cellar.Now);
            await db.SaveChangesAsync();
        });
        await scene.ConfirmAsync(id);
        await scene.Importer.WorkAsync(default);
        var stopped = await scene.RunAsync(id);
        (stopped.Status, stopped.Stop).ShouldBe((ImportStatus.Stopped, ImportStop.RollMoved));
        (await scene.PupilsAsync()).ShouldAllBe(pupil => pupil.LeftOn == null);

        await scene.ChangeAsync(id, run => run.LookAgain(scene.Cellar.Head, scene.Cellar.Now));
        await scene.Importer.WorkAsync(default);
        await scene.ConfirmAsync(id);
        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Applied);
        (await scene.PupilsAsync()).Single(pupil => pupil.SourceId == "4").LeftOn.ShouldNotBeNull();
    }

    [Fact]
    [Trait("Rule", "IMP-27")]
    public async Task A_change_elsewhere_on_the_roll_is_no_hindrance()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.TakeAsync(ImportScene.Headings + ImportScene.Lines(5));
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(6), whole: false);
        await scene.Importer.WorkAsync(default);
        await scene.Cellar.DoAsync(async db =>
        {
            db.Add(Pupil.Enrol(scene.Cellar.SchoolId, new PupilDetails("Late", "Comer", null, new DateOnly(2018, 1, 1)), scene.Cellar.Head, scene.Cellar.Now));
            await db.SaveChangesAsync();
        });
        await scene.ConfirmAsync(id);
        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Applied);
    }

    [Fact]
    [Trait("Rule", "IMP-27")]
    public async Task A_save_that_the_database_refuses_changes_nothing_and_says_so()
    {
        await using var scene = await ImportScene.OpenAsync();
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(50));
        await scene.Importer.WorkAsync(default);
        await scene.ConfirmAsync(id);
        await SqlAsync(scene, "CREATE TRIGGER full BEFORE INSERT ON Pupils WHEN NEW.SourceId = '33' BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
        await scene.Importer.WorkAsync(default);
        var stopped = await scene.RunAsync(id);
        (stopped.Status, stopped.Stop).ShouldBe((ImportStatus.Stopped, ImportStop.NotSaved));
        (await scene.PupilsAsync()).ShouldBeEmpty();
        (await scene.Cellar.AskAsync(db => db.Classes.CountAsync())).ShouldBe(0);
        (await scene.Cellar.VerifyAsync()).Fault.ShouldBeNull();

        await SqlAsync(scene, "DROP TRIGGER full");
        await scene.ChangeAsync(id, run => run.LookAgain(scene.Cellar.Head, scene.Cellar.Now));
        await scene.Importer.WorkAsync(default);
        await scene.ConfirmAsync(id);
        await scene.Importer.WorkAsync(default);
        (await scene.PupilsAsync()).Count.ShouldBe(50);
    }

    [Theory]
    [Trait("Rule", "IMP-28")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_was_in_hand_when_the_program_died_is_stopped_by_the_next_and_changed_nothing(bool applying)
    {
        await using var scene = await ImportScene.OpenAsync();
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(5));
        if (applying)
        {
            await scene.Importer.WorkAsync(default);
            await scene.ConfirmAsync(id);
        }

        // What a killed process leaves behind: the run in the turn file, and nobody who holds it.
        await File.WriteAllBytesAsync(scene.Turn, id.ToByteArray());
        await scene.Importer.WorkAsync(default);
        var stopped = await scene.RunAsync(id);
        (stopped.Status, stopped.Stop).ShouldBe((ImportStatus.Stopped, ImportStop.Interrupted));
        (await scene.PupilsAsync()).ShouldBeEmpty();
        (await File.ReadAllBytesAsync(scene.Turn)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Rule", "IMP-28")]
    public async Task While_another_process_has_the_turn_this_one_waits_and_disturbs_nothing()
    {
        await using var scene = await ImportScene.OpenAsync();
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(5));
        await scene.Importer.WorkAsync(default);
        await scene.ConfirmAsync(id);
        await using (var other = new FileStream(scene.Turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            other.Write(id.ToByteArray());
            other.Flush();
            await scene.Importer.WorkAsync(default);
            (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Applying);
            other.SetLength(0);
        }

        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Applied);
    }

    [Fact]
    [Trait("Rule", "IMP-31")]
    public async Task The_upload_lies_sealed_and_goes_when_it_has_served()
    {
        await using var scene = await ImportScene.OpenAsync();
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(5));
        await scene.Importer.WorkAsync(default);
        var kept = Directory.GetFiles(scene.Cellar.Folder.Files, "*", SearchOption.AllDirectories).Where(file => file.Contains($"{id:N}", StringComparison.Ordinal)).ToList();
        kept.Count.ShouldBe(2);
        foreach (var file in kept) Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain("Family3");
        await scene.ConfirmAsync(id);
        await scene.Importer.WorkAsync(default);
        scene.Shelf.Open(id).ShouldBeNull();
        scene.Shelf.OpenReport(id).ShouldNotBeNull();

        scene.Cellar.Time.Advance(TimeSpan.FromDays(ImportRun.KeepDays + 1));
        await scene.Importer.WorkAsync(default);
        scene.Shelf.OpenReport(id).ShouldBeNull();
    }

    [Fact]
    [Trait("Rule", "IMP-31")]
    public async Task An_upload_that_nobody_takes_further_is_thrown_away_after_a_week()
    {
        await using var scene = await ImportScene.OpenAsync();
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(5));
        await scene.Importer.WorkAsync(default);
        scene.Cellar.Time.Advance(TimeSpan.FromDays(ImportRun.KeepDays) - TimeSpan.FromMinutes(1));
        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Ready);
        scene.Cellar.Time.Advance(TimeSpan.FromMinutes(2));
        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Withdrawn);
        scene.Shelf.Open(id).ShouldBeNull();
    }

    [Fact]
    [Trait("Rule", "IMP-31")]
    public async Task A_lost_or_altered_file_stops_the_run_in_words()
    {
        await using var scene = await ImportScene.OpenAsync();
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(5));
        var file = Directory.GetFiles(scene.Cellar.Folder.Files, $"{id:N}.roll", SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Stop.ShouldBe(ImportStop.FileLost);
    }

    [Fact]
    [Trait("Rule", "IMP-01")]
    public async Task A_file_that_cannot_be_used_says_why_and_can_be_given_up()
    {
        await using var scene = await ImportScene.OpenAsync();
        var id = await scene.UploadAsync(RollKind.OneRoster, "no zip"u8.ToArray());
        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Unusable);
        scene.Shelf.OpenReport(id)!.Problems.ShouldHaveSingleItem().ShouldStartWith("The zip cannot be opened");
        await scene.ChangeAsync(id, run => run.Withdraw(scene.Cellar.Head, scene.Cellar.Now));
        await scene.Importer.WorkAsync(default);
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Withdrawn);
    }

    [Fact]
    [Trait("Rule", "IMP-27")]
    public async Task Two_who_confirm_the_same_run_at_once_import_once()
    {
        await using var scene = await ImportScene.OpenAsync();
        var id = await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(5));
        await scene.Importer.WorkAsync(default);
        await scene.Cellar.DoAsync(async one => await scene.Cellar.DoAsync(async other =>
        {
            var mine = await one.ImportRuns.SingleAsync(run => run.Id == id);
            var theirs = await other.ImportRuns.SingleAsync(run => run.Id == id);
            mine.Confirm(true, true, scene.Cellar.Head, scene.Cellar.Now);
            theirs.Confirm(true, true, scene.Cellar.Teacher, scene.Cellar.Now);
            await one.SaveChangesAsync();
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
        }));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.Importer.WorkAsync(default)));
        (await scene.RunAsync(id)).Status.ShouldBe(ImportStatus.Applied);
        (await scene.PupilsAsync()).Count.ShouldBe(5);
    }

    private static Task SqlAsync(ImportScene scene, string sql) => scene.Cellar.DoAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    });
}
