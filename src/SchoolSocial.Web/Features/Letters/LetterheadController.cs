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
        return View(new LetterheadPage(LetterheadForm.Of(head)));
    }

    [HttpPost("/letters/letterhead")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] LetterheadForm form, CancellationToken cancel)
    {
        var (head, page, text) = (await HeadAsync(cancel), new LetterheadPage(form), PlainText.Tidy(form.Text));
        if (!ModelState.Accepts(new LetterheadFormValidator(), form) || !ModelState.Accepts(Letterhead.CanBear(text!))) return Unaccepted(nameof(Edit), page);
        if (head is not null && head.Version != form.Version)
        {
            var answers = StaleAnswers.Of(form, LetterheadForm.Of(head));
            form.Version = head.Version;
            return Stale(nameof(Edit), page, answers);
        }

        if (head is null) db.Add(Letterhead.Begin(Actor.SchoolId, form.Said(), Actor, clock.Now));
        else head.Change(form.Said(), Actor, clock.Now);
        if (await TrySaveAsync(db, cancel) is not SaveOutcome.Saved) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "Letters printed from now on bear this letterhead.";
        return Redirect("/letters");
    }

    private Task<Letterhead?> HeadAsync(CancellationToken cancel) => db.Letterheads.SingleOrDefaultAsync(head => head.SchoolId == Actor.SchoolId, cancel);
}

public sealed class LetterheadForm
{
    public int Version { get; set; }

    [Display(Name = "Below the school's name", Description = "Address, telephone, email and website, one on each line. Six lines at most.")]
    public string? Text { get; set; }

    [Display(Name = "To whom do families take a worry?", Description = "In this order. It stands on letters and notices, after the words speak to.")]
    public string? Route { get; set; }

    [Display(Name = "By what do you tell families something?", Description = "Your proper channels, as they stand in letters after the word by.")]
    public string? Channels { get; set; }

    public LetterheadWords Said() => new(PlainText.Tidy(Text)!, Own(Route, FamilyWays.Usual.Route), Own(Channels, FamilyWays.Usual.Channels));

    /// <summary>As it is stored; what the school has not said itself is the usual.</summary>
    public static LetterheadForm Of(Letterhead? head)
    {
        var ways = FamilyWays.Of(head);
        return new LetterheadForm { Text = head?.Text, Route = ways.Route, Channels = ways.Channels, Version = head?.Version ?? 0 };
    }

    private static string? Own(string? typed, string usual) => PlainText.Tidy(typed) is { } tidy && tidy != usual ? tidy : null;
}

public sealed class LetterheadFormValidator : AbstractValidator<LetterheadForm>
{
    public LetterheadFormValidator()
    {
        RuleFor(form => form.Text).Filled("Enter the address").Words(Letterhead.TextMaxLength, "The letterhead");
        RuleFor(form => form.Route).Line(FamilyWays.MaxLength, "To whom families take a worry");
        RuleFor(form => form.Channels).Line(FamilyWays.MaxLength, "The channels");
    }
}

public sealed record LetterheadPage(LetterheadForm Form);
