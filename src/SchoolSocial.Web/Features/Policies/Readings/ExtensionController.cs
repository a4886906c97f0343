using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Readings;

/// <summary>Gives somebody more time to read and sign, with the reason.</summary>
[Authorize(Can.TrackReading)]
public sealed class ExtensionController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/unread/{id:guid}/extension")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await AskAsync(id, cancel) is { } ask ? View(await PageAsync(ask, new ExtensionForm(), cancel)) : NotFound();

    [HttpPost("/policies/unread/{id:guid}/extension")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] ExtensionForm form, CancellationToken cancel)
    {
        if (await AskAsync(id, cancel) is not { } ask) return NotFound();
        var page = await PageAsync(ask, form, cancel);
        if (!ModelState.Accepts(new ExtensionFormValidator(clock.Today), form) || !ModelState.Accepts(Reading.CanExtend(ask.DueOn, form.Until!.Value, clock.Today))) return Unaccepted(nameof(New), page);
        var reading = await Db.PolicyReadings.SingleOrDefaultAsync(each => each.PolicyId == ask.PolicyId && each.PersonId == ask.PersonId, cancel);
        if (reading is null) Db.Add(reading = Reading.Of(ask.PolicyId, ask.PersonId, Actor));
        reading.Extend(ask.VersionNumber, ask.DueOn, form.Until.Value, PlainText.Tidy(form.Reason)!, clock.Today, Actor, clock.Now);
        ask.Extend(form.Until.Value);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"{page.Name} has more time.";
        return Redirect("/policies/unread");
    }

    private Task<ReadingAsk?> AskAsync(Guid id, CancellationToken cancel) =>
        Db.PolicyReadingAsks.SingleOrDefaultAsync(ask => ask.Id == id && ask.SchoolId == Actor.SchoolId && ask.EndedAt == null, cancel);

    private async Task<ExtensionPage> PageAsync(ReadingAsk ask, ExtensionForm form, CancellationToken cancel) => new(
        ask, (await Db.NamesAsync([ask.PersonId], cancel))[ask.PersonId],
        await Db.Policies.AsNoTracking().Where(policy => policy.Id == ask.PolicyId).Select(policy => policy.Title).SingleAsync(cancel), form);
}

public sealed class ExtensionForm
{
    [Display(Name = "Until when?")]
    public DateOnly? Until { get; set; }

    [Display(Name = "Why?", Description = "For example, on sick leave. Do not write what for.")]
    public string? Reason { get; set; }
}

public sealed class ExtensionFormValidator : AbstractValidator<ExtensionForm>
{
    public ExtensionFormValidator(DateOnly today)
    {
        RuleFor(form => form.Until).NotNull().WithMessage("Enter the new day").Must(on => on is null || on <= today.AddYears(2)).WithMessage("Check the year of the new day");
        RuleFor(form => form.Reason).Filled("Say why").Words(ReadingExtension.ReasonMaxLength, "The reason");
    }
}

public sealed record ExtensionPage(ReadingAsk Ask, string Name, string Policy, ExtensionForm Form);
