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

/// <summary>Says that an action is done, and what came of it.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class CompletionController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/concerns/{code}/actions/{id:guid}/completion")]
    public async Task<IActionResult> New(string code, Guid id, CancellationToken cancel)
    {
        var concern = await db.FindConcernAsync(Actor, code, cancel);
        var action = concern?.Actions.FirstOrDefault(action => action.Id == id);
        return action is null ? NotFound() : View(new CompletionPage(code, vault.Open(action.Task, id), new CompletionForm()));
    }

    [HttpPost("/concerns/{code}/actions/{id:guid}/completion")]
    public async Task<IActionResult> Create(string code, Guid id, [Bind(Prefix = "Form")] CompletionForm form, CancellationToken cancel)
    {
        var concern = await db.FindConcernAsync(Actor, code, cancel);
        if (concern?.Actions.FirstOrDefault(action => action.Id == id) is not { } action) return NotFound();
        if (!ModelState.Accepts(new CompletionFormValidator(), form) || !ModelState.Accepts(action.CanComplete))
        {
            return Unaccepted(nameof(New), new CompletionPage(code, vault.Open(action.Task, id), form));
        }

        concern.CompleteAction(id, vault.Seal(PlainText.Tidy(form.Result)!, id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), new CompletionPage(code, vault.Open(action.Task, id), form));
        TempData["Done"] = "The action is done.";
        return Redirect($"/concerns/{code}");
    }
}
