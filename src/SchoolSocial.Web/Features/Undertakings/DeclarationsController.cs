using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>Ties that others have declared, for the few who advise on them.</summary>
[Authorize(Can.ReadDeclarations)]
public sealed class DeclarationsController(SchoolDb db, SchoolClock clock, Vault vault, KeptApart apart) : SchoolController
{
    [HttpGet("/declarations")]
    public async Task<IActionResult> Index(bool ended = false, string? sort = null, int page = 1, CancellationToken cancel = default)
    {
        var found = db.DeclarationsAt(Actor).AsNoTracking().Include(each => each.Steps).Where(each => ended ? each.EndedAt != null : each.EndedAt == null);
        var listing = await (sort == "declared"
            ? found.OrderBy(each => each.MadeAt).ThenByDescending(each => each.Id)
            : found.OrderByDescending(each => each.MadeAt).ThenBy(each => each.Id)).PageAsync(page, cancel);
        var names = await db.NamesAsync(listing.Rows.Select(each => each.PersonId), cancel);
        return View(new DeclarationsPage(listing.Of(listing.Rows.Select(each => new DeclarationRow(each, names.GetValueOrDefault(each.PersonId, "somebody")))), ended, clock.Now));
    }

    [HttpGet("/declarations/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } found ? View(await PageAsync(found, new AdviceForm(), cancel)) : NotFound();

    [HttpPost("/declarations/{code}/advice")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] AdviceForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } found) return NotFound();
        if (!ModelState.Accepts(new AdviceFormValidator(), form) || !ModelState.Accepts(found.CanAdvise(Actor))) return Unaccepted(nameof(Show), await PageAsync(found, form, cancel));
        found.Advise(vault.Seal(PlainText.Tidy(form.Advice)!, found.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageAsync(found, form, cancel));
        TempData["Done"] = "The advice is recorded. They find it under their own declarations and acknowledge it there.";
        return Redirect($"/declarations/{code}");
    }

    /// <summary>The name alone found nobody: whoever advises gives it as the roll has it.</summary>
    [HttpPost("/declarations/{code}/child")]
    public async Task<IActionResult> Update(string code, string? child, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } found) return NotFound();
        var pupils = await db.PupilsCalledAsync(Actor.SchoolId, child ?? "", clock.Today, cancel);
        if (pupils.Count == 0) ModelState.AddModelError("child", "Nobody on the roll has this name. Enter it as the roll has it");
        if (!ModelState.Accepts(found.CanAdvise(Actor))) return Unaccepted(nameof(Show), await PageAsync(found, new AdviceForm(), cancel));
        foreach (var pupil in pupils) found.Match(pupil.Id, Actor, clock.Now);
        await apart.ByAsync(found, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageAsync(found, new AdviceForm(), cancel));
        TempData["Done"] = "The tie is matched to the roll.";
        return Redirect($"/declarations/{code}");
    }

    private Task<Declaration?> FindAsync(string code, CancellationToken cancel) =>
        db.DeclarationsAt(Actor).Include(each => each.Steps).Include(each => each.Children).AsSplitQuery().SingleOrDefaultAsync(each => each.Code == code, cancel);

    private async Task<Keeping> KeepingAsync(Declaration found, CancellationToken cancel)
    {
        var leaves = await db.People.Where(each => each.Id == found.PersonId).Select(each => each.LeavesAt).SingleOrDefaultAsync(cancel);
        return await Keeping.ReadAsync(db, vault, found, UndertakingRetention.For(found, leaves, await db.WaysAsync(Actor.SchoolId, cancel)), Actor, $"/declarations/{found.Code}", cancel);
    }

    private async Task<DeclarationPage> PageAsync(Declaration found, AdviceForm form, CancellationToken cancel)
    {
        var ids = found.Children.Select(child => child.PupilId).ToList();
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => ids.Contains(pupil.Id)).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        var names = await db.NamesAsync(found.Steps.Select(step => step.ById).Append(found.PersonId), cancel);
        return new DeclarationPage(
            found, names.GetValueOrDefault(found.PersonId, "somebody"), vault.Open(found.Child, found.Id), [.. pupils.Select(pupil => pupil.Name)],
            [.. found.Steps.OrderBy(step => step.At).Select(step => new DeclarationStepRow(step.Kind, step.At, names.GetValueOrDefault(step.ById, "somebody"), vault.OpenIfAny(step.Words, found.Id)))],
            found.CanAdvise(Actor).IsAllowed, form, await KeepingAsync(found, cancel));
    }
}

public sealed class AdviceForm
{
    [Display(Name = "What have you advised?", Description = "For example, that the tie changes with the post, and never to talk of school there. No account names.")]
    public string? Advice { get; set; }
}

public sealed class AdviceFormValidator : AbstractValidator<AdviceForm>
{
    public AdviceFormValidator() => RuleFor(form => form.Advice).Filled("Say what you have advised").Words(Declaration.AdviceMaxLength, "The advice").WithoutAccountNames();
}

public sealed record DeclarationRow(Declaration Declaration, string Who);

public sealed record DeclarationsPage(Listing<DeclarationRow> Listing, bool Ended, DateTime Now);

public sealed record DeclarationStepRow(DeclarationStepKind Kind, DateTime At, string By, string? Words);

public sealed record DeclarationPage(
    Declaration Declaration, string Who, string Child, IReadOnlyList<string> Matched, IReadOnlyList<DeclarationStepRow> Steps, bool MayAdvise, AdviceForm Form, Keeping Keeping);
