using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Classifies a concern: its kind, and what is broken, whom it hits, in which context. Old values and reasons are kept.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class ClassificationController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/concerns/{code}/classification")]
    public async Task<IActionResult> New(string code, ConcernKind? kind, CancellationToken cancel) => await db.FindConcernAsync(Actor, code, cancel) is { } concern
        ? View(await PageAsync(concern, new ClassificationForm { Id = Guid.CreateVersion7(), Kind = kind ?? concern.Kind, Tags = [.. concern.TagsNow] }, cancel))
        : NotFound();

    [HttpPost("/concerns/{code}/classification")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ClassificationForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.Classifications.Any(each => each.Id == form.Id)) return Redirect($"/concerns/{code}");
        if (!ModelState.Accepts(new ClassificationFormValidator(), form) || !ModelState.Accepts(concern.CanWorkOn(Actor)))
        {
            return Unaccepted(nameof(New), await PageAsync(concern, form, cancel));
        }

        var was = vault.SealIfAny(string.Join("; ", concern.TagsNow.Select(tag => tag.Text())), concern.Id);
        concern.Classify(form.Id, form.Kind!.Value, form.Tags, was, vault.Seal(PlainText.Tidy(form.Reason)!, concern.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), await PageAsync(concern, form, cancel));
        TempData["Done"] = form.Tags.Contains(ConcernTag.PersonalData)
            ? "The concern is classified. Personal data may have been broken into: tell the data protection officer now, for 72 hours may run."
            : "The concern is classified.";
        return Redirect($"/concerns/{code}");
    }

    private async Task<ClassificationPage> PageAsync(Concern concern, ClassificationForm form, CancellationToken cancel)
    {
        var names = await db.NamesAsync(concern.Classifications.Select(each => each.ById), cancel);
        return new ClassificationPage(concern.Code, form, [.. concern.Classifications.OrderBy(each => each.At).Select(each => new ClassifiedRow(
            each.WasKind.Words(), vault.OpenIfAny(each.WasTags, concern.Id), vault.Open(each.Reason, concern.Id), names[each.ById], each.At))]);
    }
}
