using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Files;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Files;
using SchoolSocial.Web.Features.Files;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The register of what shows what happened, and adding to it. Nothing is ever taken from it.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class EvidenceController(SchoolDb db, SchoolClock clock, Vault vault, FileStore store) : SchoolController
{
    [HttpGet("/concerns/{code}/evidence")]
    public async Task<IActionResult> Index(string code, CancellationToken cancel) =>
        await db.FindConcernAsync(Actor, code, cancel) is { } concern ? View(await EvidencePage.ReadAsync(db, vault, concern, Actor, cancel)) : NotFound();

    [HttpGet("/concerns/{code}/evidence/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await db.FindConcernAsync(Actor, code, cancel) is { } concern ? View(PageOf(concern, new EvidenceForm { TakenBy = Actor.Name })) : NotFound();

    [HttpPost("/concerns/{code}/evidence/new")]
    [ReceivesFile]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] EvidenceForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.Evidence.Any(item => item.Id == form.Id)) return Redirect($"/concerns/{code}/evidence");
        var upload = Upload.Of(HttpContext);
        if (upload is not null) ModelState.Accepts(concern.CanTakeFiles);
        if (!ModelState.Accepts(new EvidenceFormValidator(clock.Now, upload is not null), form) || !ModelState.Accepts(concern.CanWorkOn(Actor))
            || !Upload.Accepts(HttpContext, ModelState, "Form.File", missing: null))
        {
            return Unaccepted(nameof(New), PageOf(concern, form));
        }

        var isFirst = concern.Evidence.Count == 0;
        concern.AddEvidence(form.Id, Said(form), Keep(upload, concern), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), PageOf(concern, form));
        TempData["Done"] = isFirst
            ? "The evidence is kept. Keep everything else as well: texts, emails, pages and messages. Delete nothing, and do not forward it."
            : "The evidence is kept.";
        return Redirect($"/concerns/{code}/evidence");
    }

    private Guid? Keep(Upload? upload, Concern concern)
    {
        if (upload?.Reception.File is not { } received) return null;
        store.Keep(received);
        var id = received.Content.Id;
        db.Add(StoredFile.Keep(received.Content, vault.Seal(upload.Name, id), concern, Actor, clock.Now));
        return id;
    }

    private EvidenceWords Said(EvidenceForm form) => new(
        form.Kind!.Value, form.TakenAt, vault.Seal(PlainText.Tidy(form.Place)!, form.Id), vault.Seal(PlainText.Tidy(form.TakenBy)!, form.Id),
        vault.SealIfAny(PlainText.Tidy(form.HeldAt), form.Id), vault.SealIfAny(PlainText.Tidy(form.Note), form.Id));

    private static EvidenceNewPage PageOf(Concern concern, EvidenceForm form) => new(concern.Code, form, concern.CanTakeFiles.Refusal);
}
