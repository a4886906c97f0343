using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Tests.People.Import;

[Trait("Rule", "IMP-31")]
public class ImportShelfTests
{
    [Fact]
    public async Task An_upload_without_a_run_goes_when_it_is_old_and_not_before()
    {
        await using var scene = await ImportScene.OpenAsync();
        var (left, fresh) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var id in new[] { left, fresh }) scene.Shelf.Keep(id, "a roll"u8);
        Age(scene, left, ImportRun.KeepDays + 1);
        Age(scene, fresh, ImportRun.KeepDays - 1);
        await scene.Importer.WorkAsync(default);
        scene.Shelf.Open(left).ShouldBeNull();
        scene.Shelf.Open(fresh).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_left_of_a_run_that_is_over_goes_with_the_next_work_and_an_open_runs_stays()
    {
        await using var scene = await ImportScene.OpenAsync();
        var applied = (await scene.TakeAsync(ImportScene.Headings + ImportScene.Lines(2))).Id;
        var (givenUp, open) = (await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(3)), await scene.UploadAsync(ImportScene.Headings + ImportScene.Lines(4)));
        await scene.Importer.WorkAsync(default);
        await scene.ChangeAsync(givenUp, run => run.Withdraw(scene.Cellar.Head, scene.Cellar.Now));
        scene.Shelf.Keep(applied, "a roll"u8);
        await scene.Importer.WorkAsync(default);
        foreach (var id in new[] { applied, givenUp }) scene.Shelf.Open(id).ShouldBeNull();
        scene.Shelf.OpenReport(givenUp).ShouldBeNull();
        scene.Shelf.OpenReport(applied).ShouldNotBeNull();
        scene.Shelf.Open(open).ShouldNotBeNull();
    }

    private static void Age(ImportScene scene, Guid id, int days) =>
        File.SetLastWriteTimeUtc(Path.Combine(Path.GetDirectoryName(scene.Turn)!, $"{id:N}.roll"), scene.Cellar.Now.AddDays(-days));
}
