using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>What stands below the school's name on its letters.</summary>
[Authorize(Can.KeepLetters)]
public sealed class LetterheadController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/letters/letterhead")]
    public async Task<IActionResult> Edit(CancellationToken cancel)
    {
        var head = await HeadAsync(cancel);
        return View(new LetterheadPage(new LetterheadForm { Text = head?.Text, Version = head?.Version ?? 0 }));
    }

    [HttpPost("/letters/letterhead")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] LetterheadForm form, CancellationToken cancel)
    {
        var (head, page, text) = (await HeadAsync(cancel), new LetterheadPage(form), PlainText.Tidy(form.Text));
        if (!ModelState.Accepts(new LetterheadFormValidator(), form) || !ModelState.Accepts(Letterhead.CanBear(text!))) return Unaccepted(nameof(Edit), page);
        if (head is not null && head.Version != form.Version)
        {
            form.Version = head.Version;
            return Stale(nameof(Edit), page, [new StaleAnswer("Below the school's name", text!, head.Text)]);
        }

        if (head is null) db.Add(Letterhead.Begin(Actor.SchoolId, text!, Actor, clock.Now));
        else head.Change(text!, Actor, clock.Now);
        if (await TrySaveAsync(db, cancel) is not SaveOutcome.Saved) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "Letters printed from now on bear this letterhead.";
        return Redirect("/letters");
    }

    private Task<Letterhead?> HeadAsync(CancellationToken cancel) => db.Letterheads.SingleOrDefaultAsync(head => head.SchoolId == Actor.SchoolId, cancel);
}

public sealed class LetterheadForm
{
    public int Version { get; set; }

    [Display(Name = "Below the school's name", Description = "Address, phone, email and website, one on each line. Six lines at most.")]
    public string? Text { get; set; }
}

public sealed class LetterheadFormValidator : AbstractValidator<LetterheadForm>
{
    public LetterheadFormValidator() => RuleFor(form => form.Text).Filled("Enter the address").Words(Letterhead.TextMaxLength, "The letterhead");
}

public sealed record LetterheadPage(LetterheadForm Form);
