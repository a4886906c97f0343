using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// Keeps a relative, or somebody too close, from a concern by hand; the next in its line takes it on. Whom a declared tie keeps from it is
/// kept from it without anybody's doing.
/// </summary>
[Authorize(Can.HandleConcerns)]
public sealed class ExclusionsController(SchoolDb db, SchoolClock clock, Vault vault, Invitations invitations, KeptApart apart) : SchoolController
{
    [HttpGet("/concerns/{code}/exclusions/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await db.FindConcernAsync(Actor, code, cancel) is { } concern
        ? View(await PageAsync(concern, new ExclusionForm { Id = Guid.CreateVersion7() }, cancel))
        : NotFound();

    [HttpPost("/concerns/{code}/exclusions/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ExclusionForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.Exclusions.Any(excluded => excluded.Id == form.Id)) return Redirect($"/concerns/{code}/sight");
        var page = await PageAsync(concern, form, cancel);
        var people = page.People.Where(each => each.Value.Length > 0).Select(each => Guid.Parse(each.Value)).ToHashSet();
        if (!ModelState.Accepts(new ExclusionFormValidator(people), form) || !ModelState.Accepts(concern.CanExclude(form.PersonId!.Value))) return Unaccepted(nameof(New), page);
        var line = await ConcernLine.ReadAsync(db, concern.SchoolId, clock, cancel);
        if (!ModelState.Accepts(line.CanDoWithout(concern, form.PersonId.Value))) return Unaccepted(nameof(New), page);
        concern.Exclude(form.Id, form.PersonId.Value, form.Reason!.Value, vault.Seal(PlainText.Tidy(form.Words)!, concern.Id), Actor, clock.Now);
        await line.TakeOverAsync(concern, new HashSet<Guid> { form.PersonId.Value }, invitations, Actor, clock.Now, cancel);
        await apart.FromPartsAsync(concern, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        if (form.PersonId == Actor.PersonId)
        {
            TempData["Done"] = "You are kept from this concern now. Whoever is next has been told.";
            return Redirect("/");
        }

        TempData["Done"] = "They are kept from this concern now.";
        return Redirect($"/concerns/{code}/sight");
    }

    [HttpGet("/concerns/{code}/exclusions/{id:guid}/readmission")]
    public async Task<IActionResult> Edit(string code, Guid id, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern || concern.Exclusions.All(excluded => excluded.Id != id)) return NotFound();
        ModelState.Accepts(concern.CanReadmit(id));
        return View("Reason", Readmitting(code, new ReasonForm()));
    }

    [HttpPost("/concerns/{code}/exclusions/{id:guid}/readmission")]
    public async Task<IActionResult> Destroy(string code, Guid id, [Bind(Prefix = "Form")] ReasonForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern || concern.Exclusions.All(excluded => excluded.Id != id)) return NotFound();
        if (!ModelState.Accepts(new ReasonFormValidator(), form) || !ModelState.Accepts(concern.CanReadmit(id)) || !ModelState.Accepts(await CanReadmitAsync(concern, id, cancel))) return Unaccepted("Reason", Readmitting(code, form));
        concern.Readmit(id, vault.Seal(PlainText.Tidy(form.Reason)!, concern.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved("Reason", Readmitting(code, form));
        TempData["Done"] = "They are no longer kept from it. They see it where their role or a grant lets them.";
        return Redirect($"/concerns/{code}/sight");
    }

    /// <summary>What the school has on record is not undone by whoever handles the concern while it is on record.</summary>
    private async Task<Decision> CanReadmitAsync(Concern concern, Guid id, CancellationToken cancel)
    {
        var person = concern.Exclusions.Single(excluded => excluded.Id == id).PersonId;
        var tied = await db.TiedToAsync(vault, concern.SchoolId, await db.ChildrenOnAsync(vault, concern, cancel), cancel);
        return tied.Contains(person) ? Decision.Refused("What the school has on record still keeps them from it.") : Decision.Allowed;
    }

    private static ReasonPage Readmitting(string code, ReasonForm form) =>
        new(code, "Stop keeping them from it", "Only where the tie turned out not to be one. That they were kept from it stays in the record.", "Stop keeping them from it", form);

    private async Task<ExclusionPage> PageAsync(Concern concern, ExclusionForm form, CancellationToken cancel)
    {
        var adults = await db.AdultsAndNewcomersAsync(concern.SchoolId, clock.Today, cancel);
        return new ExclusionPage(concern.Code, form, [new Choice("", "Choose a name"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))]);
    }
}
