using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// All that the viewer may see of one pupil, one adult, one parent or one account, in the order in which it happened: on paper with its words, or as a
/// file without them. Each concern's trail says who took it out.
/// </summary>
[Authorize(Can.HandleConcerns)]
public sealed class ChronologyController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/concerns/pupils/{id:guid}/chronology")]
    public async Task<IActionResult> Pupil(Guid id, CancellationToken cancel) => await PrintAsync(await OfPupilAsync(id, cancel), cancel);

    [HttpGet("/concerns/pupils/{id:guid}/chronology.csv")]
    public async Task<IActionResult> PupilFile(Guid id, CancellationToken cancel) => await FileAsync(await OfPupilAsync(id, cancel), cancel);

    [HttpGet("/concerns/adults/{id:guid}/chronology")]
    public async Task<IActionResult> Adult(Guid id, CancellationToken cancel) => await PrintAsync(await OfAdultAsync(id, cancel), cancel);

    [HttpGet("/concerns/adults/{id:guid}/chronology.csv")]
    public async Task<IActionResult> AdultFile(Guid id, CancellationToken cancel) => await FileAsync(await OfAdultAsync(id, cancel), cancel);

    [HttpGet("/concerns/accounts/{code}/chronology")]
    public async Task<IActionResult> Account(string code, CancellationToken cancel) => await PrintAsync(await OfAccountAsync(code, cancel), cancel);

    [HttpGet("/concerns/accounts/{code}/chronology.csv")]
    public async Task<IActionResult> AccountFile(string code, CancellationToken cancel) => await FileAsync(await OfAccountAsync(code, cancel), cancel);

    [HttpGet("/concerns/parents/{id:guid}/chronology")]
    public async Task<IActionResult> Guardian(Guid id, CancellationToken cancel) => await PrintAsync(await OfGuardianAsync(id, cancel), cancel);

    [HttpGet("/concerns/parents/{id:guid}/chronology.csv")]
    public async Task<IActionResult> GuardianFile(Guid id, CancellationToken cancel) => await FileAsync(await OfGuardianAsync(id, cancel), cancel);

    private async Task<Chronology?> OfPupilAsync(Guid id, CancellationToken cancel)
    {
        var pupil = await db.PupilsOf(Actor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancel);
        return pupil is null ? null : await ReadAsync(pupil.Name, $"/concerns/pupils/{id}", concern => concern.People.Any(link => link.PupilId == id && link.RemovedAt == null), link => link.PupilId == id, cancel);
    }

    private async Task<Chronology?> OfAdultAsync(Guid id, CancellationToken cancel)
    {
        var chronology = await ReadAsync("", $"/concerns/adults/{id}", concern => concern.People.Any(link => link.PersonId == id && link.RemovedAt == null), link => link.PersonId == id, cancel);
        return chronology is null ? null : chronology with { Of = (await db.NamesAsync([id], cancel))[id] };
    }

    private async Task<Chronology?> OfGuardianAsync(Guid id, CancellationToken cancel)
    {
        var guardian = await db.Guardians.AsNoTracking().Where(each => each.Id == id && each.SchoolId == Actor.SchoolId).Select(each => each.Name).SingleOrDefaultAsync(cancel);
        return guardian is null ? null : await ReadAsync(
            guardian, $"/concerns?GuardianId={id}", concern => concern.People.Any(link => link.GuardianId == id && link.RemovedAt == null), link => link.GuardianId == id, cancel);
    }

    private async Task<Chronology?> OfAccountAsync(string code, CancellationToken cancel)
    {
        var account = await (await db.AccountsVisibleToAsync(Actor, clock.Now, cancel)).AsNoTracking().Where(each => each.Code == code).Select(each => new { each.Id, each.Name }).SingleOrDefaultAsync(cancel);
        return account is null ? null : await ReadAsync(
            account.Name, "/concerns", concern => concern.Links.Any(link => link.Kind == LinkKind.Account && link.TargetId == account.Id), _ => false, cancel);
    }

    private async Task<Chronology?> ReadAsync(string of, string back, Expression<Func<Concern, bool>> about, Func<ConcernPerson, bool> isThem, CancellationToken cancel)
    {
        var found = await db.ConcernsVisibleTo(Actor).Where(about).Include(concern => concern.People).Include(concern => concern.Closures).AsSplitQuery()
            .OrderByDescending(concern => concern.HappenedOn).ThenByDescending(concern => concern.RaisedAt).Take(Chronology.Most + 1).ToListAsync(cancel);
        if (found.Count == 0) return null;
        return new Chronology(of, back, found.Count > Chronology.Most, [.. found.Take(Chronology.Most).Reverse().Select(concern => new ChronologyLine(concern, [.. concern.PeopleNow.Where(isThem).Select(link => link.PartPlayed)]))]);
    }

    private async Task<IActionResult> PrintAsync(Chronology? chronology, CancellationToken cancel)
    {
        if (chronology is null) return NotFound();
        foreach (var line in chronology.Lines) line.Concern.Printed(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        OnPaper("Chronology of concerns, in confidence", chronology.BackHref, clock.Now);
        return View("Show", new ChronologyPage(chronology, [.. chronology.Lines.Select(line => vault.Open(line.Concern.Account, line.Concern.Id))]));
    }

    private async Task<IActionResult> FileAsync(Chronology? chronology, CancellationToken cancel)
    {
        if (chronology is null) return NotFound();
        foreach (var line in chronology.Lines) line.Concern.Exported(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        var file = new MemoryStream();
        await using (var csv = new SafeCsv(file))
        {
            await csv.WriteAsync(["Happened", "Logged", "Reference", "What", "Part in it", "Status", "How it ended"], cancel);
            foreach (var line in chronology.Lines)
            {
                await csv.WriteAsync(
                    [
                        line.Concern.HappenedOn.Shortly(), line.Concern.RaisedAt.Shortly(), line.Concern.Code, line.Concern.Kind.Words(), line.Part,
                        line.Concern.Status.Words(), line.Concern.Closed?.Outcome.Words() ?? "",
                    ],
                    cancel);
            }
        }

        return File(file.ToArray(), "text/csv; charset=utf-8", "chronology.csv");
    }
}

public sealed record ChronologyLine(Concern Concern, IReadOnlyList<PartPlayed> Parts)
{
    public string Part => string.Join(", ", Parts.Distinct().Order().Select(part => part.Words()));
}

/// <param name="Of">Whose it is.</param>
/// <param name="BackHref">Where it was asked for.</param>
/// <param name="HasMore">There are older ones than are shown.</param>
/// <param name="Lines">The concerns, in the order in which they happened.</param>
public sealed record Chronology(string Of, string BackHref, bool HasMore, IReadOnlyList<ChronologyLine> Lines)
{
    public const int Most = 200;
}

public sealed record ChronologyPage(Chronology Chronology, IReadOnlyList<string> Accounts);
