using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>The yearly look at one's own privacy: ticks and a date, and nothing of what was found.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class SelfChecksController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/my-declarations/privacy")]
    public IActionResult New() => View(new SelfCheckForm { Id = Guid.CreateVersion7() });

    [HttpPost("/my-declarations/privacy")]
    public async Task<IActionResult> Create(SelfCheckForm form, CancellationToken cancel)
    {
        if (await db.SelfChecks.AnyAsync(check => check.Id == form.Id && check.PersonId == Actor.PersonId, cancel)) return Redirect("/my-declarations");
        if (!ModelState.Accepts(new SelfCheckFormValidator(), form, "")) return Unaccepted(nameof(New), form);
        var ticks = form.Ticks.Select(Enum.Parse<SelfCheckTicks>).Aggregate(SelfCheckTicks.None, (one, other) => one | other);
        db.Add(SelfCheck.Make(form.Id, ticks, clock.Today, Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), form);
        TempData["Done"] = "It is noted with today's date.";
        return Redirect("/my-declarations");
    }
}

public sealed class SelfCheckForm
{
    public Guid Id { get; set; }

    [Display(Name = "What have you looked at today?", Description = "Tick what you have done. Nobody asks what you saw, or for any account name.")]
    public List<string> Ticks { get; set; } = [];

    public static IReadOnlyList<Choice> Choices { get; } = [.. SelfCheck.Each.Select(tick => new Choice(tick.ToString(), SelfCheck.Words(tick)))];
}

public sealed class SelfCheckFormValidator : AbstractValidator<SelfCheckForm>
{
    public SelfCheckFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Ticks).NotEmpty().WithMessage("Tick what you have looked at");
        RuleForEach(form => form.Ticks).Must(tick => SelfCheck.Each.Any(each => each.ToString() == tick)).WithMessage("Choose from the list");
    }
}
