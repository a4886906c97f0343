using Humanizer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Features.SignIn;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// For somebody who is to receive a concern and cannot sign in yet: a sheet to hand over, and who was told outside and when. For
/// the one who reported it, of their own words alone, and for those who see it.
/// </summary>
[Authorize(Can.LogConcerns)]
public sealed class HandOverController(SchoolDb db, SchoolClock clock, Vault vault, Slips slips) : SchoolController
{
    [HttpGet("/concerns/{code}/hand-over")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } concern) return NotFound();
        concern.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        OnPaper(code, Back(concern), clock.Now);
        return View(new HandOverSheet(
            code, RolesFor(concern).Select(role => role.Title().ToLowerInvariant()).Humanize("or"), concern.RaisedAt, concern.HappenedOn,
            (await db.NamesAsync([concern.ReporterId], cancel))[concern.ReporterId], concern.AtRisk,
            vault.Open(concern.Account, concern.Id), vault.OpenIfAny(concern.ChildsWords, concern.Id), slips.Site));
    }

    [HttpGet("/concerns/{code}/hand-over/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await FindAsync(code, cancel) is { } concern
        ? View(new HandOverNewPage(code, Back(concern), new HandOverForm { Id = Guid.CreateVersion7(), On = clock.Today }))
        : NotFound();

    [HttpPost("/concerns/{code}/hand-over/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HandOverForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } concern) return NotFound();
        var page = new HandOverNewPage(code, Back(concern), form);
        if (concern.HandOvers.Any(each => each.Id == form.Id)) return Redirect(page.BackHref);
        if (!ModelState.Accepts(new HandOverFormValidator(clock.Today), form)) return Unaccepted(nameof(New), page);
        concern.HandOver(form.Id, vault.Seal(PlainText.Tidy(form.Who)!, form.Id), TypedTime.At(form.On!.Value, TypedTime.Of(form.Time)!.Value), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "It is noted who was told.";
        return Redirect(page.BackHref);
    }

    private async Task<Concern?> FindAsync(string code, CancellationToken cancel) =>
        await db.FindReportAsync(Actor, code, cancel) ?? (Actor.May(Can.HandleConcerns) ? await db.FindConcernAsync(Actor, code, cancel) : null);

    /// <summary>Whoever reported it reads the roles they were told of then: where it has gone since is for those who see it.</summary>
    private IReadOnlyList<Role> RolesFor(Concern concern) => concern.ReporterId == Actor.PersonId ? concern.FirstRoles : concern.SeeingRoles;

    private string Back(Concern concern) => concern.ReporterId == Actor.PersonId ? $"/concerns/{concern.Code}/receipt" : $"/concerns/{concern.Code}/sight";
}
