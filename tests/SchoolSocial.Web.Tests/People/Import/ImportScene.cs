using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.People.Import;

/// <summary>A school with one school year, in which rolls are uploaded and worked on as the product does, without its screens.</summary>
internal sealed class ImportScene(Cellar cellar) : IAsyncDisposable
{
    public const string Headings = "Adno,Forename,Surname,DOB,Year,Reg,Parent 1 name,Parent 1 email\n";

    public Cellar Cellar => cellar;

    public ImportShelf Shelf => cellar.Services.GetRequiredService<ImportShelf>();

    public RollImporter Importer => cellar.Services.GetRequiredService<RollImporter>();

    /// <summary>The file that whoever works on imports holds.</summary>
    public string Turn => Path.Combine(cellar.Folder.Files, "imports", "turn.lock");

    public Guid YearId { get; private set; }

    public static async Task<ImportScene> OpenAsync(Engine engine = Engine.Sqlite)
    {
        var scene = new ImportScene(await Cellar.OpenAsync(engine));
        await scene.Cellar.DoAsync(async db =>
        {
            var school = await db.Schools.Include(each => each.Years).SingleAsync(each => each.Id == scene.Cellar.SchoolId);
            scene.YearId = school.AddYear(new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31), [], scene.Cellar.Head, scene.Cellar.Now).Id;
            await db.SaveChangesAsync();
        });
        return scene;
    }

    public static string Lines(int count, int from = 0) => string.Concat(Enumerable.Range(from, count).Select(i =>
        $"{i},Given{i},Family{i},{(i % 28) + 1:00}/03/2018,4,4{(char)('A' + (i % 3))},Parent {i},parent{i}@home.example\n"));

    public Task<Guid> UploadAsync(string csv, bool whole = true) => UploadAsync(RollKind.Pupils, Encoding.UTF8.GetBytes(csv), whole);

    public async Task<Guid> UploadAsync(RollKind kind, byte[] file, bool whole = true)
    {
        var run = ImportRun.Upload(Guid.CreateVersion7(), kind, "roll.csv", YearId, whole, cellar.Head, cellar.Now);
        Shelf.Keep(run.Id, file);
        if (kind is not RollKind.OneRoster)
        {
            using var csv = new MemoryStream(file);
            run.MatchColumns(JsonSerializer.Serialize(ColumnMatch.Suggest(kind, RollReader.Sample(csv, "roll.csv").Headings)), cellar.Head, cellar.Now);
        }

        await cellar.DoAsync(async db =>
        {
            db.Add(run);
            await db.SaveChangesAsync();
        });
        return run.Id;
    }

    public Task ConfirmAsync(Guid runId) => ChangeAsync(runId, run => run.Confirm(true, true, cellar.Head, cellar.Now));

    public Task ChangeAsync(Guid runId, Action<ImportRun> change) => cellar.DoAsync(async db =>
    {
        change(await db.ImportRuns.SingleAsync(run => run.Id == runId));
        await db.SaveChangesAsync();
    });

    /// <summary>Uploads, looks over, confirms and applies.</summary>
    public async Task<ImportRun> TakeAsync(string csv, bool whole = true)
    {
        var id = await UploadAsync(csv, whole);
        await Importer.WorkAsync(default);
        if ((await RunAsync(id)).CanConfirm(true, true).IsAllowed)
        {
            await ConfirmAsync(id);
            await Importer.WorkAsync(default);
        }

        return await RunAsync(id);
    }

    public Task<ImportRun> RunAsync(Guid runId) => cellar.AskAsync(db => db.ImportRuns.AsNoTracking().SingleAsync(run => run.Id == runId));

    public Task<List<Pupil>> PupilsAsync() => cellar.AskAsync(db => db.Pupils.AsNoTracking()
        .Include(pupil => pupil.Memberships).Include(pupil => pupil.Guardianships).AsSplitQuery().OrderBy(pupil => pupil.SourceId).ToListAsync());

    public ValueTask DisposeAsync() => cellar.DisposeAsync();
}
