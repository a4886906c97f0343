using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>Enters a signature that was made on a printed page.</summary>
[Authorize(Can.WritePolicies)]
public sealed class PaperSignatureController(SchoolDb db, SchoolClock clock, ForceTaking force) : PolicyController(db)
{
    [HttpGet("/policies/{code}/paper-signature")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(await PageAsync(policy, new PaperSignatureForm(), cancel)) : NotFound();

    [HttpPost("/policies/{code}/paper-signature")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] PaperSignatureForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await PageAsync(policy, form, cancel);
        if (!ModelState.Accepts(new PaperSignatureFormValidator(page), form) || !IsAbout(policy.Waiting, form.Version)) return Unaccepted(nameof(New), page);
        var line = (await Db.LinesOfAsync(policy, cancel)).Single(line => line.Key == form.Line);
        if (!ModelState.Accepts(policy.CanEnterPaperSignature(line, PlainText.Tidy(form.Name)!, form.SignedOn!.Value, clock.Today))) return Unaccepted(nameof(New), page);
        policy.EnterPaperSignature(line, new SigningWords(null, PlainText.Tidy(form.Name)!, PlainText.Tidy(form.Position), form.SignedOn.Value), clock.Today, Actor, clock.Now);
        var inForce = await force.TryAsync(policy, Actor, cancel);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        if (inForce) await force.AskReadersAsync(policy, cancel);
        TempData["Done"] = inForce ? "The signature is entered, and the policy is in force." : "The signature is entered. Keep the signed page.";
        return Redirect($"/policies/{code}");
    }

    private async Task<PaperSignaturePage> PageAsync(Policy policy, PaperSignatureForm form, CancellationToken cancel)
    {
        var lines = await Db.LinesOfAsync(policy, cancel);

        // A school that has adopted the policy enters what was signed there, and nothing for the school that wrote it.
        var open = policy.Waiting is { } version
            ? lines.Where(line => policy.SignatureOn(version, line) is null && (policy.SchoolId == Actor.SchoolId || line.SchoolId == Actor.SchoolId))
            : [];
        return new PaperSignaturePage(policy, form, [.. open.Select(line => new Choice(line.Key, line.Title ?? "A signature without a position"))]);
    }
}

public sealed class PaperSignatureForm
{
    /// <summary>Of the text that waited when the page was opened.</summary>
    public int? Version { get; set; }

    [Display(Name = "Which line was signed?")]
    public string? Line { get; set; }

    [Display(Name = "Name of the signer")]
    public string? Name { get; set; }

    [Display(Name = "Position on the page", Description = "Leave it empty if none is given.")]
    public string? Position { get; set; }

    [Display(Name = "Date on the page")]
    public DateOnly? SignedOn { get; set; }
}

public sealed class PaperSignatureFormValidator : AbstractValidator<PaperSignatureForm>
{
    public PaperSignatureFormValidator(PaperSignaturePage page)
    {
        RuleFor(form => form.Line).Must(line => page.Lines.Any(choice => choice.Value == line)).WithMessage("Choose the line");
        RuleFor(form => form.Name).Filled("Enter the name of the signer").Line(Signature.PositionMaxLength, "The name");
        RuleFor(form => form.Position).Line(Signature.PositionMaxLength, "The position");
        RuleFor(form => form.SignedOn).NotNull().WithMessage("Enter the date on the page");
    }
}

public sealed record PaperSignaturePage(Policy Policy, PaperSignatureForm Form, IReadOnlyList<Choice> Lines);
