using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Opens a closed concern again, with a reason. The closing stays in the record.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class ReopeningController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/concerns/{code}/reopening")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await db.FindConcernAsync(Actor, code, cancel) is null ? NotFound() : View(new ReopeningPage(code, new ReopeningForm()));

    [HttpPost("/concerns/{code}/reopening")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ReopeningForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (!ModelState.Accepts(new ReopeningFormValidator(), form) || !ModelState.Accepts(concern.CanReopen(Actor)))
        {
            return Unaccepted(nameof(New), new ReopeningPage(code, form));
        }

        concern.Reopen(vault.Seal(PlainText.Tidy(form.Reason)!, concern.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), new ReopeningPage(code, form));
        TempData["Done"] = "The concern is open again.";
        return Redirect($"/concerns/{code}");
    }
}
