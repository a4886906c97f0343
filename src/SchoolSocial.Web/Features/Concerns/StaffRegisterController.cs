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

/// <summary>
/// The register of confidential concerns about adults at school, with what each person's come to together: small things that mean little
/// one by one. It holds what the viewer may see and nothing else, so it is the head's, and another's only where one was granted.
/// </summary>
[Authorize(Can.HandleConcerns)]
public sealed class StaffRegisterController(SchoolDb db, Vault vault) : SchoolController
{
    [HttpGet("/concerns/adults")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var links = await Links().ToListAsync(cancel);
        var names = await db.NamesAsync(links.Select(link => link.PersonId), cancel);
        IReadOnlyList<PatternRow> rows =
        [
            .. links.GroupBy(link => link.PersonId).Select(each => new PatternRow(
                    each.Key, names[each.Key], each.Select(link => link.Code).Distinct().Count(), each.Count(link => link.Status != ConcernStatus.Closed),
                    each.Min(link => link.HappenedOn), each.Max(link => link.HappenedOn)))
                .OrderByDescending(row => row.Count).ThenByDescending(row => row.Latest).ThenBy(row => row.Name, StringComparer.CurrentCulture),
        ];
        return View(new RegisterPage(rows, await UnmatchedAsync(cancel)));
    }

    /// <summary>Whoever is on no list of ours (somebody of an agency, a hirer) stands under the name they were given, so that no concern is missing.</summary>
    private async Task<IReadOnlyList<UnmatchedRow>> UnmatchedAsync(CancellationToken cancel)
    {
        var links = await db.ConcernsVisibleTo(Actor).AsNoTracking().Where(concern => concern.Subject != ConcernSubject.PupilParentOrPublic)
            .SelectMany(
                concern => concern.People.Where(link => link.RemovedAt == null && link.PersonId == null && link.PupilId == null && link.GuardianId == null && link.PartPlayed == PartPlayed.Alleged),
                (concern, link) => new { concern.Id, concern.Code, concern.Kind, concern.Status, concern.HappenedOn, link.Words })
            .ToListAsync(cancel);
        return [.. links.Where(link => link.Words is not null).Select(link => new UnmatchedRow(vault.Open(link.Words!, link.Id), link.Code, link.Kind, link.Status, link.HappenedOn))
            .OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(row => row.HappenedOn)];
    }

    [HttpGet("/concerns/adults/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var links = await Links().Where(link => link.PersonId == id).OrderBy(link => link.HappenedOn).ThenBy(link => link.RaisedAt).ToListAsync(cancel);
        if (links.Count == 0) return NotFound();
        return View(new PatternPage(id, (await db.NamesAsync([id], cancel))[id], links));
    }

    /// <summary>Every visible concern about an adult, once for each adult it is about.</summary>
    private IQueryable<PatternLink> Links() => db.ConcernsVisibleTo(Actor).AsNoTracking()
        .Where(concern => concern.Subject != ConcernSubject.PupilParentOrPublic)
        .SelectMany(concern => concern.People.Where(link => link.RemovedAt == null && link.PersonId != null && link.PartPlayed == PartPlayed.Alleged), (concern, link) => new PatternLink
        {
            PersonId = link.PersonId!.Value,
            Code = concern.Code,
            Kind = concern.Kind,
            Status = concern.Status,
            HappenedOn = concern.HappenedOn,
            RaisedAt = concern.RaisedAt,
        });
}

public sealed class PatternLink
{
    public Guid PersonId { get; init; }

    public string Code { get; init; } = "";

    public ConcernKind Kind { get; init; }

    public ConcernStatus Status { get; init; }

    public DateOnly HappenedOn { get; init; }

    public DateTime RaisedAt { get; init; }
}

/// <summary>The register: what each adult's concerns come to together, and the adults nobody has matched yet.</summary>
public sealed record RegisterPage(IReadOnlyList<PatternRow> Rows, IReadOnlyList<UnmatchedRow> Unmatched);

public sealed record UnmatchedRow(string Name, string Code, ConcernKind Kind, ConcernStatus Status, DateOnly HappenedOn);

public sealed record PatternRow(Guid PersonId, string Name, int Count, int Open, DateOnly First, DateOnly Latest);

public sealed record PatternPage(Guid Id, string Name, IReadOnlyList<PatternLink> Concerns);
