using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Consents.Import;

namespace SchoolSocial.Data.Consents.Import;

/// <summary>What an import would change, as it stands now.</summary>
/// <param name="Plan">Every answer and every line that cannot be used.</param>
/// <param name="New">Answers that are not recorded yet.</param>
/// <param name="Same">Answers that stand already.</param>
/// <param name="Problem">Why the file cannot be used at all.</param>
public sealed record ConsentLook(ConsentPlan Plan, IReadOnlyList<PlannedAnswer> New, int Same, string? Problem)
{
    /// <summary>Changes with everything that the person was shown, so that what is applied is what they agreed to.</summary>
    public string Print => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', New.Select(answer => answer.ToString()).Append($"{Same} {Plan.Bad.Count} {Plan.LeftOut}")))));
}

/// <summary>Looks an import over and applies it in one save: the whole of it, or nothing.</summary>
public sealed class ConsentImporter(SchoolDb db, ImportShelf shelf, SchoolClock clock)
{
    public async Task<ConsentLook?> LookAsync(ConsentImport import, CancellationToken cancel) => (await ReadAsync(import, track: false, cancel))?.Look;

    /// <summary>False where the file is gone or what would be done is no longer what was shown. Saving is the caller's.</summary>
    public async Task<bool> ApplyAsync(ConsentImport import, string print, Actor actor, CancellationToken cancel)
    {
        if (await ReadAsync(import, track: true, cancel) is not { } read || read.Look.Problem is not null || read.Look.Print != print) return false;
        var at = clock.Now;
        var wording = await db.WordingOnAsync(import.SchoolId, clock.Today, cancel);
        foreach (var child in read.Look.New.GroupBy(answer => answer.PupilId))
        {
            if (!read.Records.TryGetValue(child.Key, out var record)) db.Add(record = ConsentRecord.ForPupil(import.SchoolId, child.Key));
            record.Take(child.OrderBy(answer => answer.FromOn).Select(answer => (Guid.CreateVersion7(), answer.Given(wording?.Id))), actor, at);
        }

        import.Apply(read.Look.New.Count, read.Look.Plan.Bad.Count, actor, at);
        return true;
    }

    public void Forget(ConsentImport import) => shelf.Remove(import.Id, withReport: true);

    private async Task<(ConsentLook Look, Dictionary<Guid, ConsentRecord> Records)?> ReadAsync(ConsentImport import, bool track, CancellationToken cancel)
    {
        await using var file = shelf.Open(import.Id) is { } kept ? await CopyAsync(kept, cancel) : null;
        if (file is null || import.Match is null) return null;
        var match = JsonSerializer.Deserialize<ConsentMatch>(import.Match)!;
        var (lines, problem) = ConsentFile.Read(file, import.FileName, Insensitive(match));
        var records = db.ConsentRecords.Include(record => record.Answers).Where(record => record.SchoolId == import.SchoolId && record.PupilId != null);
        var known = await (track ? records : records.AsNoTracking()).ToDictionaryAsync(record => record.PupilId!.Value, cancel);
        var plan = ConsentPlan.Make(lines, Insensitive(match), await PupilsAsync(import.SchoolId, cancel), known, clock.Today);
        var fresh = plan.Answers.Where(answer => !known.TryGetValue(answer.PupilId, out var record) || !record.Holds(answer.Given())).ToList();
        return (new ConsentLook(plan, fresh, plan.Answers.Count - fresh.Count, problem), known);
    }

    private async Task<Dictionary<string, Guid>> PupilsAsync(Guid schoolId, CancellationToken cancel)
    {
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == schoolId).Select(pupil => new { pupil.Id, pupil.SourceId, pupil.Upn }).ToListAsync(cancel);
        var byName = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        foreach (var pupil in pupils)
        {
            if (pupil.SourceId is { } source) byName.TryAdd(source, pupil.Id);
            if (pupil.Upn is { } upn) byName.TryAdd(upn, pupil.Id);
        }

        return byName;
    }

    private static ConsentMatch Insensitive(ConsentMatch match) => match with { Questions = new Dictionary<string, IReadOnlyList<string>>(match.Questions, StringComparer.OrdinalIgnoreCase) };

    private static async Task<MemoryStream> CopyAsync(MemoryStream kept, CancellationToken cancel)
    {
        await using (kept)
        {
            var copy = new MemoryStream((int)kept.Length);
            await kept.CopyToAsync(copy, cancel);
            return copy;
        }
    }
}
