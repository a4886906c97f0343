using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Gives somebody a thing to do on a concern they can see.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class ActionsController(SchoolDb db, SchoolClock clock, Vault vault, Alerts alerts) : SchoolController
{
    [HttpGet("/concerns/{code}/actions/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        return View(await PageAsync(concern, new ActionForm { DueOn = clock.Today.AddDays(1) }, cancel));
    }

    [HttpPost("/concerns/{code}/actions/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ActionForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.Actions.Any(action => action.Id == form.Id)) return Redirect($"/concerns/{code}");
        var page = await PageAsync(concern, form, cancel);
        var owners = page.Owners.Where(owner => owner.Value.Length > 0).Select(owner => Guid.Parse(owner.Value)).ToHashSet();
        if (!ModelState.Accepts(new ActionFormValidator(clock.Today, owners), form) || !ModelState.Accepts(concern.CanWorkOn(Actor)))
        {
            return Unaccepted(nameof(New), page);
        }

        concern.GiveAction(form.Id, vault.Seal(PlainText.Tidy(form.Task)!, form.Id), form.OwnerId!.Value, form.DueOn!.Value, Actor, clock.Now);
        if (form.OwnerId != Actor.PersonId)
        {
            await alerts.SendAsync([form.OwnerId.Value], NoticeKind.ActionGiven, $"/concerns/{code}", concern, clock.Now, cancel);
        }

        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The action has been given.";
        return Redirect($"/concerns/{code}");
    }

    private async Task<ActionPage> PageAsync(Concern concern, ActionForm form, CancellationToken cancel)
    {
        var ids = concern.SeenBy(await db.RoleHoldersAsync(concern.SchoolId, clock.Now, cancel)).ToList();
        var people = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).OrderBy(person => person.NormalisedName).ToListAsync(cancel);
        return new ActionPage(concern.Code, form,
            [new Choice("", "Choose a name"), .. people.Select(person => Choice.Of(person.Id, person.Name))]);
    }
}
