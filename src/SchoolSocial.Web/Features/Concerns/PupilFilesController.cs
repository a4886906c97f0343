using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Which part each child played in which concern, and how many parts there were: a part is counted, never a label on a child.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class PupilFilesController(SchoolDb db, SchoolClock clock, ConcernSearch search) : SchoolController
{
    /// <summary>How many played which part, in the concerns the viewer may see, narrowed as the list is.</summary>
    [HttpGet("/concerns/parts")]
    public async Task<IActionResult> Index(ConcernFilter filter, CancellationToken cancel)
    {
        await filter.LookAsync(db, search, Actor, clock.Now, cancel);
        var counts = await filter.Narrow(db, db.ConcernsVisibleTo(Actor).AsNoTracking(), clock.Now)
            .SelectMany(concern => concern.People.Where(link => link.RemovedAt == null))
            .Select(link => new Under<PartPlayed> { Id = link.Id, Word = link.PartPlayed }).CountsAsync(cancel);
        IReadOnlyList<PartCount> rows = [.. Enum.GetValues<PartPlayed>().Select(part => new PartCount(part, counts.GetValueOrDefault(part)))];
        return View(rows);
    }

    [HttpGet("/concerns/pupils/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var parts = await db.ConcernsVisibleTo(Actor).AsNoTracking()
            .SelectMany(concern => concern.People.Where(link => link.PupilId == id && link.RemovedAt == null), (concern, link) => new PupilPart
            {
                Code = concern.Code,
                Kind = concern.Kind,
                Status = concern.Status,
                HappenedOn = concern.HappenedOn,
                RaisedAt = concern.RaisedAt,
                Part = link.PartPlayed,
            }).OrderBy(part => part.HappenedOn).ThenBy(part => part.RaisedAt).ToListAsync(cancel);
        if (parts.Count == 0) return NotFound();
        var pupil = await db.PupilsOf(Actor).AsNoTracking().SingleAsync(pupil => pupil.Id == id, cancel);
        return View(new PupilFilePage(id, pupil.Name, parts));
    }
}

public sealed record PartCount(PartPlayed Part, int Count);

public sealed class PupilPart
{
    public string Code { get; init; } = "";

    public ConcernKind Kind { get; init; }

    public ConcernStatus Status { get; init; }

    public DateOnly HappenedOn { get; init; }

    public DateTime RaisedAt { get; init; }

    public PartPlayed Part { get; init; }
}

public sealed record PupilFilePage(Guid Id, string Name, IReadOnlyList<PupilPart> Parts)
{
    /// <summary>Each part this child played, and how often.</summary>
    public IReadOnlyList<PartCount> Counts { get; } = [.. Parts.GroupBy(part => part.Part).OrderBy(part => part.Key).Select(part => new PartCount(part.Key, part.Count()))];
}
