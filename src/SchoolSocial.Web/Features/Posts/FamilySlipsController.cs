using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Features.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Slips that families send back: they have read what a policy asks of them (WH08), or what they may photograph at an event (WB22).</summary>
[Authorize(Can.RecordConsents)]
public sealed class FamilySlipsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/policies/{code}/families")]
    public async Task<IActionResult> OfPolicy(string code, [FromQuery(Name = "class")] Guid? classId, CancellationToken cancel) =>
        await PolicyAsync(code, cancel) is var (what, title) ? View("Index", await PageAsync(what, title, $"/policies/{code}", classId, cancel)) : NotFound();

    [HttpPost("/policies/{code}/families")]
    public async Task<IActionResult> EnterPolicy(string code, [FromForm(Name = "class")] Guid? classId, List<Guid> pupils, CancellationToken cancel) =>
        await PolicyAsync(code, cancel) is var (what, title) ? await EnterAsync(what, title, $"/policies/{code}", classId, pupils, cancel) : NotFound();

    [HttpGet("/posts/events/{id:guid}/families")]
    public async Task<IActionResult> OfEvent(Guid id, [FromQuery(Name = "class")] Guid? classId, CancellationToken cancel) =>
        await EventAsync(id, cancel) is var (what, title) ? View("Index", await PageAsync(what, title, "/posts/events", classId, cancel)) : NotFound();

    [HttpPost("/posts/events/{id:guid}/families")]
    public async Task<IActionResult> EnterEvent(Guid id, [FromForm(Name = "class")] Guid? classId, List<Guid> pupils, CancellationToken cancel) =>
        await EventAsync(id, cancel) is var (what, title) ? await EnterAsync(what, title, "/posts/events", classId, pupils, cancel) : NotFound();

    private async Task<IActionResult> EnterAsync(Acknowledged what, string title, string back, Guid? classId, List<Guid> pupils, CancellationToken cancel)
    {
        var page = await PageAsync(what, title, back, classId, cancel);
        var coming = page.Rows.Where(row => row.On is null && pupils.Contains(row.PupilId)).Select(row => row.PupilId).ToList();
        if (coming.Count == 0)
        {
            ModelState.AddModelError("", "Tick the children whose slips have come back.");
            return Unaccepted("Index", page);
        }

        foreach (var pupil in coming) db.Add(FamilyAcknowledgement.Enter(what, pupil, Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved("Index", page);
        TempData["Done"] = coming.Count == 1 ? "One slip is written down." : $"{coming.Count} slips are written down.";
        return Redirect($"{page.Path}?class={page.Class.Chosen!.Id}");
    }

    private async Task<(Acknowledged What, string Title)?> PolicyAsync(string code, CancellationToken cancel) =>
        await db.FindPolicyAsync(Actor, code, seesDrafts: false, cancel) is { InForce: { } version } policy
            ? (new Acknowledged(AcknowledgedKind.Policy, policy.Id, version.Number), $"{policy.Title}, version {version.Number}")
            : null;

    private async Task<(Acknowledged What, string Title)?> EventAsync(Guid id, CancellationToken cancel) =>
        await db.PhotoEvents.AsNoTracking().SingleOrDefaultAsync(planned => planned.Id == id && planned.SchoolId == Actor.SchoolId, cancel) is { } found
            ? (new Acknowledged(AcknowledgedKind.PhotoEvent, found.Id, 0), $"{found.Name}: {EventWords.Of(found.Rule).ToLowerInvariant()}")
            : null;

    private async Task<FamilySlipsPage> PageAsync(Acknowledged what, string title, string back, Guid? classId, CancellationToken cancel)
    {
        var choice = await ClassChoice.ReadAsync(db, Actor, classId, clock.Today, cancel);
        var pupils = await choice.PupilsAsync(db, Actor, clock.Today, cancel);
        var ids = pupils.ConvertAll(pupil => pupil.Id);
        var said = await db.FamilyAcknowledgements.AsNoTracking()
            .Where(slip => slip.SchoolId == Actor.SchoolId && slip.TargetId == what.TargetId && slip.VersionNumber == what.VersionNumber && ids.Contains(slip.PupilId))
            .ToDictionaryAsync(slip => slip.PupilId, slip => slip.On, cancel);
        var path = what.Kind == AcknowledgedKind.Policy ? $"{back}/families" : $"/posts/events/{what.TargetId}/families";
        return new FamilySlipsPage(title, back, path, choice, [.. pupils.Select(pupil => new FamilySlipRow(pupil.Id, pupil.Name, said.TryGetValue(pupil.Id, out var on) ? on : null))]);
    }
}

public sealed record FamilySlipRow(Guid PupilId, string Name, DateOnly? On);

public sealed record FamilySlipsPage(string Title, string Back, string Path, ClassChoice Class, IReadOnlyList<FamilySlipRow> Rows)
{
    public int Open => Rows.Count(row => row.On is null);
}
