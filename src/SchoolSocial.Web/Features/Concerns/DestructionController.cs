using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Files;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The bytes of a sealed file are destroyed: one person records who outside advised it, a second agrees.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class DestructionController(SchoolDb db, SchoolClock clock, Vault vault, FileStore store) : SchoolController
{
    [HttpGet("/concerns/{code}/evidence/{id:guid}/destruction")]
    public async Task<IActionResult> New(string code, Guid id, CancellationToken cancel) =>
        await db.FindEvidenceFileAsync(Actor, code, id, cancel) is { File: { } file } ? View(await PageAsync(code, file, new FileReasonForm(), cancel)) : NotFound();

    [HttpPost("/concerns/{code}/evidence/{id:guid}/destruction")]
    public async Task<IActionResult> Create(string code, Guid id, [Bind(Prefix = "Form")] FileReasonForm form, CancellationToken cancel)
    {
        if (await db.FindEvidenceFileAsync(Actor, code, id, cancel) is not { File: { } file }) return NotFound();
        if (!ModelState.Accepts(new FileReasonFormValidator("Say who advised it, when, and their reference"), form) || !ModelState.Accepts(file.CanAdviseDestruction))
        {
            return Unaccepted(nameof(New), await PageAsync(code, file, form, cancel));
        }

        file.AdviseDestruction(vault.Seal(PlainText.Tidy(form.Reason)!, file.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), await PageAsync(code, file, form, cancel));
        TempData["Done"] = "The advice is recorded. A second person must now agree on the same page.";
        return Redirect($"/concerns/{code}/evidence");
    }

    [HttpPost("/concerns/{code}/evidence/{id:guid}/destruction/agreement")]
    public async Task<IActionResult> Agree(string code, Guid id, CancellationToken cancel)
    {
        if (await db.FindEvidenceFileAsync(Actor, code, id, cancel) is not { File: { } file }) return NotFound();
        if (!ModelState.Accepts(file.CanAgreeToDestruction(Actor))) return Unaccepted(nameof(New), await PageAsync(code, file, new FileReasonForm(), cancel));
        file.AgreeToDestruction(null, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), await PageAsync(code, file, new FileReasonForm(), cancel));

        // Should the power go here, the sweep does it.
        store.Destroy(file.Id);
        TempData["Done"] = "The file is destroyed. Its record and its hash stay.";
        return Redirect($"/concerns/{code}/evidence");
    }

    private async Task<FilePage> PageAsync(string code, StoredFile file, FileReasonForm form, CancellationToken cancel)
    {
        FileStepRow? advice = null;
        if (file.Advice is { } step)
        {
            var names = await db.NamesAsync([step.ById!.Value], cancel);
            advice = new FileStepRow(step.Kind, names[step.ById.Value], step.At, vault.OpenIfAny(step.Words, file.Id));
        }

        return new FilePage(code, vault.Open(file.Name, file.Id), file.State, advice, form);
    }
}
