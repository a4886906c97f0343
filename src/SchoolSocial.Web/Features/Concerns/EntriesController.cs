using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Adds to the working record of a concern. There is no edit and no delete.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class EntriesController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/concerns/{code}/entries/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await db.FindConcernAsync(Actor, code, cancel) is null ? NotFound() : View(new EntryPage(code, new EntryForm()));

    [HttpPost("/concerns/{code}/entries/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] EntryForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.Entries.Any(entry => entry.Id == form.Id)) return Redirect($"/concerns/{code}");
        if (!ModelState.Accepts(new EntryFormValidator(clock.Today), form) || !ModelState.Accepts(concern.CanWorkOn(Actor)))
        {
            return Unaccepted(nameof(New), new EntryPage(code, form));
        }

        concern.AddEntry(
            form.Id, form.Kind!.Value, vault.Seal(PlainText.Tidy(form.Words)!, form.Id), Actor, clock.Now,
            new EntryDay(form.HappenedOn, vault.SealIfAny(PlainText.Tidy(form.Present), form.Id)));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), new EntryPage(code, form));
        TempData["Done"] = "Your entry has been added.";
        return Redirect($"/concerns/{code}");
    }
}
