using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Guardians;

/// <summary>Guardians. A new one is added on the page of the child they belong to.</summary>
public sealed class GuardiansController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.ReadPupils)]
    [HttpGet("/people/guardians")]
    public async Task<IActionResult> Index(GuardianFilter filter, CancellationToken cancel) => View(await GuardiansPage.ReadAsync(db, Actor, filter, cancel));

    [Authorize(Can.ReadPupils)]
    [HttpGet("/people/guardians/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await db.FindGuardianAsync(Actor, id, cancel) is not { } guardian) return NotFound();
        guardian.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        var children = (await db.ChildrenOfAsync(Actor, [id], cancel))[id].ToList();
        var reviewOn = Retention.ForGuardian(children.Count == 0 ? null : children.Max(child => child.DateOfBirth), await db.WaysAsync(Actor.SchoolId, cancel));
        var keeping = Actor.May(Can.ReadPupilDetails) ? await Keeping.ReadAsync(db, vault, guardian, reviewOn, Actor, $"/people/guardians/{id}", cancel) : null;
        return View(new GuardianPage(guardian, children, keeping, Actor));
    }

    [Authorize(Can.ManagePupils)]
    [HttpGet("/people/guardians/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await db.FindGuardianAsync(Actor, id, cancel) is { } guardian ? View(new GuardianFormPage(GuardianForm.Of(guardian), guardian.Name)) : NotFound();

    [Authorize(Can.ManagePupils)]
    [HttpPost("/people/guardians/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] GuardianForm form, CancellationToken cancel)
    {
        if (await db.FindGuardianAsync(Actor, id, cancel) is not { } guardian) return NotFound();
        form.Id = id;
        var page = new GuardianFormPage(form, guardian.Name);
        if (!ModelState.Accepts(new GuardianFormValidator(), form)) return Unaccepted(nameof(Edit), page);
        if (form.Version != guardian.Version) return Overtaken(page, guardian);
        guardian.Change(form.Details(guardian.SourceId), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Stale: return Overtaken(page, (await db.FindGuardianAsync(Actor, id, cancel))!);
            case SaveOutcome.Taken or SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
        }

        TempData["Done"] = $"{guardian.Name}'s details have been saved.";
        return Redirect($"/people/guardians/{id}");
    }

    private ViewResult Overtaken(GuardianFormPage page, Guardian stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(page.Form, GuardianForm.Of(stored)));
    }
}
