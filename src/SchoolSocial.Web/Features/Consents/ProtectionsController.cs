using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Children who must not be shown, whatever was agreed. For the safeguarding lead and the head alone.</summary>
[Authorize(Can.ReadProtections)]
public sealed class ProtectionsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/consents/protected")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var today = clock.Today;
        var rows = await db.ProtectionsOf(Actor).AsNoTracking().Where(mark => mark.LiftedAt == null)
            .Join(db.Pupils, mark => mark.PupilId, pupil => pupil.Id, (mark, pupil) => new { Mark = mark, Pupil = pupil })
            .OrderBy(each => each.Pupil.NormalisedName).ToListAsync(cancel);
        return View(new ProtectionsPage([.. rows.Select(each => new ProtectionRow(
            each.Mark.Id, each.Pupil.Id, each.Pupil.Name, each.Mark.PlacedAt, each.Mark.ReviewOn, each.Mark.ReviewOn <= today))]));
    }

    [HttpGet("/consents/pupils/{id:guid}/protection/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await db.FindPupilAsync(Actor, id, cancel) is { } pupil ? View(new ProtectionPage(new ProtectionForm { Id = Guid.CreateVersion7() }, id, pupil.Name)) : NotFound();

    [HttpPost("/consents/pupils/{id:guid}/protection/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] ProtectionForm form, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        var page = new ProtectionPage(form, id, pupil.Name);
        if (!ModelState.Accepts(new ProtectionFormValidator(), form)) return Unaccepted(nameof(New), page);
        if (await db.ProtectionsOf(Actor).AnyAsync(mark => mark.PupilId == id && mark.LiftedAt == null, cancel)) return Redirect($"/consents/pupils/{id}");
        db.Add(Protection.Place(form.Id, Actor.SchoolId, id, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), form.ReviewOn, Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"{pupil.Name} is protected. Pictures that are already out become take-down tasks.";
        return Redirect($"/consents/pupils/{id}");
    }

    [HttpGet("/consents/protected/{id:guid}/lift")]
    public async Task<IActionResult> Lift(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } found ? View(new ProtectionPage(new ProtectionForm { Id = id }, found.Mark.PupilId, found.Name)) : NotFound();

    [HttpPost("/consents/protected/{id:guid}/lift")]
    public async Task<IActionResult> Destroy(Guid id, [Bind(Prefix = "Form")] ProtectionForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } found) return NotFound();
        form.Id = id;
        var page = new ProtectionPage(form, found.Mark.PupilId, found.Name);
        if (!ModelState.Accepts(new ProtectionFormValidator(), form) || !ModelState.Accepts(found.Mark.CanLift)) return Unaccepted(nameof(Lift), page);
        found.Mark.Lift(vault.Seal(PlainText.Tidy(form.Reason)!, id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Lift), page);
        TempData["Done"] = $"The mark on {found.Name} is lifted. What the family has answered counts again.";
        return Redirect($"/consents/pupils/{found.Mark.PupilId}");
    }

    private async Task<(Protection Mark, string Name)?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await db.ProtectionsOf(Actor).SingleOrDefaultAsync(mark => mark.Id == id, cancel) is not { } mark) return null;
        return (mark, (await db.PupilsOf(Actor).AsNoTracking().SingleAsync(pupil => pupil.Id == mark.PupilId, cancel)).Name);
    }
}
