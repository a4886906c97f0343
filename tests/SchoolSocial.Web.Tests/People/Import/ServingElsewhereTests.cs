using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.People.Import;

public class ServingElsewhereTests
{
    private const string Headings = "Staff code,Forename,Surname,Work email,Job title\n";

    [Fact]
    [Trait("Rule", "IMP-33")]
    public async Task Another_schools_lead_is_not_marked_as_leaving_and_whoever_once_served_there_is()
    {
        await using var scene = await ImportScene.OpenAsync();
        await TakeAsync(scene, "TO,Tom,Oak,,Teacher\nAF,Ada,Fir,,Teacher\nHH,Hal,Hay,,Teacher\n");
        var today = SchoolTime.DateOf(scene.Cellar.Now);
        await scene.Cellar.DoAsync(async db =>
        {
            var (other, head) = (Guid.CreateVersion7(), scene.Cellar.Head);
            db.Add(School.Open(other, Cellar.Details, head, scene.Cellar.Now));
            var ids = await db.People.ToDictionaryAsync(person => person.Name, person => person.Id);
            db.Add(Appointment.MakeAtSetup(other, ids["Ada Fir"], Role.Dsl, today.AddDays(-100), head, scene.Cellar.Now));
            db.Add(Appointment.Make(other, ids["Tom Oak"], Role.Teacher, today.AddDays(-100), today.AddDays(-1), head, scene.Cellar.Now));
            await db.SaveChangesAsync();
        });

        var run = await TakeAsync(scene, "HH,Hal,Hay,,Teacher\n");
        run.Status.ShouldBe(ImportStatus.Applied);
        scene.Shelf.OpenReport(run.Id)!.Notes.ShouldContain(note => note.StartsWith("Ada Fir is not in the file. Ada Fir also serves at another school", StringComparison.Ordinal));
        var leaving = await scene.Cellar.AskAsync(db => db.People.AsNoTracking().Where(person => person.LeavesAt != null).ToListAsync());
        leaving.ShouldHaveSingleItem().Name.ShouldBe("Tom Oak");
    }

    private static async Task<ImportRun> TakeAsync(ImportScene scene, string lines)
    {
        var id = await scene.UploadAsync(RollKind.Staff, Encoding.UTF8.GetBytes(Headings + lines));
        await scene.Importer.WorkAsync(default);
        await scene.ConfirmAsync(id);
        await scene.Importer.WorkAsync(default);
        return await scene.RunAsync(id);
    }
}
