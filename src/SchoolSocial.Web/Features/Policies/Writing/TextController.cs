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
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Writing;

/// <summary>Writes the text in Markdown, with a preview. Every change, even a comma, is a new version.</summary>
[Authorize(Can.WritePolicies)]
public sealed class TextController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/text")]
    public async Task<IActionResult> Edit(string code, string? frontFrom, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        ModelState.Accepts(policy.CanWrite(Actor));
        var stored = await Db.TextOfAsync(policy.Latest, cancel);
        var form = new TextForm { BasedOn = policy.Latest.Number, Text = stored.Canonical };
        if (!string.IsNullOrEmpty(frontFrom) && await FindAsync(frontFrom, cancel) is { } other) form.Text = await WithFrontMatterAsync(stored.Text, other, cancel);
        return View(await PageAsync(policy, form, null, null, cancel));
    }

    [HttpPost("/policies/{code}/text")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] TextForm form, bool preview, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        if (!ModelState.Accepts(new TextFormValidator(), form) || !ModelState.Accepts(policy.CanWrite(Actor))) return Unaccepted(nameof(Edit), await PageAsync(policy, form, null, null, cancel));
        var text = PolicyText.Read(form.Text, UsualAudience(policy));
        if (preview) return View(nameof(Edit), await PageAsync(policy, form, text, null, cancel));
        if (form.BasedOn != policy.Latest.Number)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            ModelState.AddModelError("", $"Somebody else wrote version {policy.Latest.Number} in the meantime. What you wrote is still here: look at what changed, bring both together, then save.");
            form.BasedOn = policy.Latest.Number;
            return View(nameof(Edit), await PageAsync(policy, form, null, await Db.TextOfAsync(policy.Latest, cancel), cancel));
        }

        if (policy.Write(text, PlainText.Tidy(form.Note), Actor, clock.Now) is not { } version)
        {
            TempData["Done"] = "Nothing changed, so no version was made.";
            return Redirect($"/policies/{code}");
        }

        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(Edit), await PageAsync(policy, form, null, null, cancel));
        TempData["Done"] = $"Version {version.Number} is saved. Nobody else reads it until it is agreed and signed.";
        return Redirect($"/policies/{code}/versions/{version.Number}");
    }

    /// <summary>The mission, aims and values of another policy, put before this one's text; nothing is saved by it (WB02).</summary>
    private async Task<string> WithFrontMatterAsync(PolicyText text, Policy other, CancellationToken cancel)
    {
        var front = (await Db.TextOfAsync(other.InForce ?? other.Latest, cancel)).Text.Clauses.Where(clause => clause.Tags.Kind == ClauseKind.FrontMatter);
        return PolicyText.Of(front.Where(clause => !text.Clauses.Any(each => each.Words == clause.Words)).Concat(text.Clauses)).Canonical();
    }

    private async Task<TextPage> PageAsync(Policy policy, TextForm form, PolicyText? preview, StoredText? theirs, CancellationToken cancel)
    {
        var others = await Db.PoliciesOpenTo(Actor, SeesDrafts).AsNoTracking().Where(each => each.Id != policy.Id).OrderBy(each => each.Title)
            .Select(each => new { each.Code, each.Title }).ToListAsync(cancel);
        return new TextPage(policy, form, preview, theirs, [.. others.Select(each => new Choice(each.Code, each.Title))]);
    }

    private static Audience UsualAudience(Policy policy) => policy.Binding | policy.Guidance;
}

public sealed class TextForm
{
    /// <summary>The version the writer began from.</summary>
    public int BasedOn { get; set; }

    [Display(Name = "Text")]
    public string? Text { get; set; }

    [Display(Name = "What did you change?", Description = "For the history. You may leave it empty.")]
    public string? Note { get; set; }
}

public sealed class TextFormValidator : AbstractValidator<TextForm>
{
    public TextFormValidator()
    {
        RuleFor(form => form.Text).Words(PolicyText.MaxLength, "The text")
            .Must(text => PlainText.Tidy(text) is not { } tidy || PlainText.HasControlCharacters(tidy) || tidy.Length > PolicyText.MaxLength || PolicyText.Read(tidy).Canonical().Length <= PolicyText.MaxLength)
            .WithMessage("The text is too long once every clause says whom it is for. Split the policy in two");
        RuleFor(form => form.Note).Words(PolicyVersion.NoteMaxLength, "The note");
    }
}

/// <param name="Policy">The policy.</param>
/// <param name="Form">What is being written.</param>
/// <param name="Preview">How it would look; null until asked for.</param>
/// <param name="Theirs">What somebody else wrote in the meantime.</param>
/// <param name="Others">Policies whose front matter can be brought in.</param>
public sealed record TextPage(Policy Policy, TextForm Form, PolicyText? Preview, StoredText? Theirs, IReadOnlyList<Choice> Others);
