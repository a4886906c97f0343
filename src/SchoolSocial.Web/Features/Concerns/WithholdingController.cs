using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Files;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Withholds a file of the evidence with a reason, or releases it with one. It is never deleted.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class WithholdingController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/concerns/{code}/evidence/{id:guid}/withholding")]
    public async Task<IActionResult> New(string code, Guid id, CancellationToken cancel) =>
        await db.FindEvidenceFileAsync(Actor, code, id, cancel) is { File: { } file } ? View(PageOf(code, file, new FileReasonForm())) : NotFound();

    [HttpPost("/concerns/{code}/evidence/{id:guid}/withholding")]
    public async Task<IActionResult> Create(string code, Guid id, [Bind(Prefix = "Form")] FileReasonForm form, CancellationToken cancel)
    {
        if (await db.FindEvidenceFileAsync(Actor, code, id, cancel) is not { File: { } file }) return NotFound();
        var releases = file.State == FileState.Withheld;
        if (!ModelState.Accepts(new FileReasonFormValidator("Say why"), form) || !ModelState.Accepts(releases ? file.CanRelease : file.CanWithhold))
        {
            return Unaccepted(nameof(New), PageOf(code, file, form));
        }

        var reason = vault.Seal(PlainText.Tidy(form.Reason)!, file.Id);
        if (releases) file.Release(reason, Actor, clock.Now);
        else file.Withhold(reason, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), PageOf(code, file, form));
        TempData["Done"] = releases ? "The file can be downloaded again." : "The file is withheld. Nobody can download it.";
        return Redirect($"/concerns/{code}/evidence");
    }

    private FilePage PageOf(string code, StoredFile file, FileReasonForm form) => new(code, vault.Open(file.Name, file.Id), file.State, null, form);
}
