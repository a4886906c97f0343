using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Pathways;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Pathways;

/// <summary>The pathways of a concern: which there are, beginning one, and the page of one.</summary>
[Authorize(Can.HandleConcerns)]
[TakesNoFiles]
[KeepsWordsOnly]
public sealed class PathwaysController(SchoolDb db, SchoolClock clock, Vault vault, Alerts alerts) : SchoolController
{
    [HttpGet("/concerns/{code}/pathways")]
    public async Task<IActionResult> Index(string code, CancellationToken cancel) =>
        await db.FindConcernAsync(Actor, code, cancel) is { } concern ? View(await PathwaysPage.ReadAsync(db, concern, Actor, clock, cancel)) : NotFound();

    [HttpPost("/concerns/{code}/pathways/{kind}")]
    public async Task<IActionResult> Create(string code, PathwayKind kind, CancellationToken cancel)
    {
        if (!PathwayTable.Kinds.Contains(kind) || await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        var page = await PathwaysPage.ReadAsync(db, concern, Actor, clock, cancel);
        if (page.Rows.FirstOrDefault(row => row.Kind == kind) is { Code: { } begun }) return Redirect($"/pathways/{begun}");
        if (!ModelState.Accepts(Pathway.CanStart(kind, concern, Actor))) return Unaccepted(nameof(Index), page);
        var at = clock.Now;
        var pathway = Pathway.Start(Guid.CreateVersion7(), kind, concern, Actor, at);
        if (PathwayTable.Of(kind).IsWithoutPictures) await db.SealFilesAsync(concern, Actor, at, cancel);
        db.Add(pathway);
        await TellAsync(concern, pathway, at, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), page);
        return Redirect($"/pathways/{pathway.Code}");
    }

    [HttpGet("/pathways/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindPathwayAsync(Actor, code, cancel) is not var (pathway, concern)) return NotFound();
        pathway.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        return View(await PathwayPage.ReadAsync(db, vault, pathway, concern, Actor, clock, cancel));
    }

    /// <summary>Everybody else who sees the concern is told that one has been begun, and of which letter.</summary>
    private async Task TellAsync(Concern concern, Pathway pathway, DateTime at, CancellationToken cancel)
    {
        var people = concern.SeenBy(await db.RoleHoldersAsync(concern.SchoolId, at, cancel)).Where(person => person != Actor.PersonId).ToList();
        await alerts.SendAsync(people, PathwayAlerts.Of(pathway.Kind), $"/pathways/{pathway.Code}", pathway, at, cancel);
    }
}

public static class PathwayAlerts
{
    public static NoticeKind Of(PathwayKind kind) => kind switch
    {
        PathwayKind.Nudes => NoticeKind.PathwayN,
        PathwayKind.Adults => NoticeKind.PathwayA,
        PathwayKind.ParentPosts => NoticeKind.PathwayP,
        PathwayKind.Blackmail => NoticeKind.PathwayB,
        PathwayKind.Impersonation => NoticeKind.PathwayI,
        PathwayKind.StaffBullying => NoticeKind.PathwayS,
        PathwayKind.Premises => NoticeKind.PathwayC,
        PathwayKind.SexualAbuse => NoticeKind.PathwayX,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
