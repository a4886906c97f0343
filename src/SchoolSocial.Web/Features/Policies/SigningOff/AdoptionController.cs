using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>
/// Another school of the federation makes this policy its own (JW01): one text for both, signed at both where the policy says so. Done by
/// somebody who heads, chairs or clerks that other school too; nobody puts a policy upon a school they do not serve.
/// </summary>
[Authorize(Can.SignOffPolicies)]
public sealed class AdoptionController(SchoolDb db, SchoolClock clock, ForceTaking force) : PolicyController(db)
{
    [HttpGet("/policies/{code}/adoption")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await PageAsync(policy, new AdoptionForm(), cancel);
        return page.Schools.Count == 0 ? Forbid() : View(page);
    }

    [HttpPost("/policies/{code}/adoption")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] AdoptionForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await PageAsync(policy, form, cancel);
        if (page.Schools.Count == 0) return Forbid();
        if (!ModelState.Accepts(new AdoptionFormValidator(page), form) || !ModelState.Accepts(policy.CanBeAdoptedBy(form.SchoolId!.Value))) return Unaccepted(nameof(New), page);
        policy.AdoptAt(form.SchoolId.Value, Actor, clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        if (policy.InForce is not null) await force.AskReadersAsync(policy, cancel);
        TempData["Done"] = "The policy is adopted there too.";
        return Redirect($"/policies/{code}");
    }

    [HttpGet("/policies/{code}/adoption/end")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await EndPageAsync(policy, new AdoptionEndForm(), cancel);
        return page.Schools.Count == 0 ? Forbid() : View(page);
    }

    /// <summary>By somebody who heads, chairs or clerks the school that held it: what it has taken over it may give back.</summary>
    [HttpPost("/policies/{code}/adoption/end")]
    public async Task<IActionResult> End(string code, [Bind(Prefix = "Form")] AdoptionEndForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await EndPageAsync(policy, form, cancel);
        if (page.Schools.Count == 0) return Forbid();
        if (!ModelState.Accepts(new AdoptionEndFormValidator(page), form) || !ModelState.Accepts(policy.CanEndAdoptionAt(form.SchoolId!.Value))) return Unaccepted(nameof(Edit), page);
        policy.EndAdoptionAt(form.SchoolId.Value, PlainText.Tidy(form.Reason)!, Actor, clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(Edit), page);
        await force.AskReadersAtAsync(form.SchoolId.Value, cancel);
        TempData["Done"] = "That school no longer holds the policy, and nobody there is asked to read it.";
        return Redirect(form.SchoolId == Actor.SchoolId ? "/policies" : $"/policies/{code}");
    }

    /// <summary>The schools that hold it and that this person heads, chairs or clerks.</summary>
    internal static async Task<IReadOnlyList<Choice>> HoldersAsync(SchoolDb db, Policy policy, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        if (!viewer.May(Can.SignOffPolicies) || !policy.AdoptionsNow.Any()) return [];
        var signer = await db.SignerAsync(viewer, today, cancel);
        var serves = policy.AdoptionsNow.Select(adoption => adoption.AdoptedBySchoolId).Where(school => signer.Holds(school, Policy.MayAdopt)).ToList();
        return [.. (await db.Schools.AsNoTracking().Where(school => serves.Contains(school.Id)).OrderBy(school => school.Name).ToListAsync(cancel)).Select(school => Choice.Of(school.Id, school.Name))];
    }

    private async Task<AdoptionEndPage> EndPageAsync(Policy policy, AdoptionEndForm form, CancellationToken cancel) => new(policy, form, await HoldersAsync(Db, policy, Actor, clock.Today, cancel));

    /// <summary>The schools for which this person may adopt it, none of which holds it yet.</summary>
    internal static async Task<IReadOnlyList<Choice>> SchoolsAsync(SchoolDb db, Policy policy, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        if (!viewer.May(Can.SignOffPolicies) || policy.SchoolId != viewer.SchoolId) return [];
        var signer = await db.SignerAsync(viewer, today, cancel);
        var serves = signer.RolesBySchool.Keys.Where(school => signer.Holds(school, Policy.MayAdopt) && policy.CanBeAdoptedBy(school).IsAllowed).ToList();
        if (serves.Count == 0) return [];
        var found = await (from other in db.Schools.AsNoTracking()
                           from own in db.Schools
                           where own.Id == policy.SchoolId && own.FederationId != null && other.FederationId == own.FederationId && serves.Contains(other.Id)
                           orderby other.Name
                           select new { other.Id, other.Name }).ToListAsync(cancel);
        return [.. found.Select(each => Choice.Of(each.Id, each.Name))];
    }

    private async Task<AdoptionPage> PageAsync(Policy policy, AdoptionForm form, CancellationToken cancel) => new(policy, form, await SchoolsAsync(Db, policy, Actor, clock.Today, cancel));
}

public sealed class AdoptionForm
{
    [Display(Name = "Which school adopts it?", Description = "The schools of the federation that you head, chair or clerk as well.")]
    public Guid? SchoolId { get; set; }
}

public sealed class AdoptionFormValidator : AbstractValidator<AdoptionForm>
{
    public AdoptionFormValidator(AdoptionPage page) =>
        RuleFor(form => form.SchoolId).Must(id => page.Schools.Offers(id)).WithMessage("Choose the school");
}

public sealed record AdoptionPage(Policy Policy, AdoptionForm Form, IReadOnlyList<Choice> Schools);

public sealed class AdoptionEndForm
{
    [Display(Name = "Which school no longer holds it?")]
    public Guid? SchoolId { get; set; }

    [Display(Name = "Why?", Description = "Kept in the policy's history.")]
    public string? Reason { get; set; }
}

public sealed class AdoptionEndFormValidator : AbstractValidator<AdoptionEndForm>
{
    public AdoptionEndFormValidator(AdoptionEndPage page)
    {
        RuleFor(form => form.SchoolId).Must(id => page.Schools.Offers(id)).WithMessage("Choose the school");
        RuleFor(form => form.Reason).Filled("Say why").Words(PolicyStep.ReasonMaxLength, "The reason");
    }
}

public sealed record AdoptionEndPage(Policy Policy, AdoptionEndForm Form, IReadOnlyList<Choice> Schools);
