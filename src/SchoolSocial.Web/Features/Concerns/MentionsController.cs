using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Thanks and praise: kept for everybody at school to read, and counted as nothing.</summary>
[Authorize(Can.LogConcerns)]
public sealed class MentionsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    private const int Newest = 100;

    [HttpGet("/concerns/mentions")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var mentions = await db.PositiveMentions.AsNoTracking().Where(mention => mention.SchoolId == Actor.SchoolId)
            .OrderByDescending(mention => mention.At).Take(Newest).ToListAsync(cancel);
        var names = await db.NamesAsync(mentions.Select(mention => mention.ById), cancel);
        IReadOnlyList<MentionRow> rows = [.. mentions.Select(mention => new MentionRow(
            vault.Open(mention.Words, mention.Id), vault.OpenIfAny(mention.Place, mention.Id), mention.SeenOn, names[mention.ById]))];
        return View(rows);
    }

    [HttpGet("/concerns/mentions/new")]
    public IActionResult New() => View(new MentionPage(new MentionForm { Id = Guid.CreateVersion7(), SeenOn = clock.Today }));

    [HttpPost("/concerns/mentions/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] MentionForm form, CancellationToken cancel)
    {
        if (await db.PositiveMentions.AnyAsync(mention => mention.Id == form.Id && mention.SchoolId == Actor.SchoolId, cancel)) return Redirect("/concerns/mentions");
        if (!ModelState.Accepts(new MentionFormValidator(clock.Today), form)) return Unaccepted(nameof(New), new MentionPage(form));
        db.Add(PositiveMention.Keep(
            form.Id, vault.Seal(PlainText.Tidy(form.Words)!, form.Id), vault.SealIfAny(PlainText.Tidy(form.Place), form.Id), form.SeenOn!.Value, Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), new MentionPage(form));
        TempData["Done"] = "Thank you. It is kept.";
        return Redirect("/concerns/mentions");
    }
}

public sealed record MentionRow(string Words, string? Place, DateOnly SeenOn, string By);

public sealed record MentionPage(MentionForm Form);

public sealed class MentionForm
{
    public Guid Id { get; set; }

    [Display(Name = "What was said?", Description = "Leave out children's full names.")]
    public string? Words { get; set; }

    [Display(Name = "Where?", Description = "For example, the school's page or a letter.")]
    public string? Place { get; set; }

    [Display(Name = "When did you see it?")]
    public DateOnly? SeenOn { get; set; }
}

public sealed class MentionFormValidator : AbstractValidator<MentionForm>
{
    public MentionFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Words).Filled("Write what was said").Words(PositiveMention.WordsMaxLength, "What was said");
        RuleFor(form => form.Place).Line(PositiveMention.PlaceMaxLength, "The place");
        RuleFor(form => form.SeenOn).NotNull().WithMessage("Enter the day you saw it").NotAfter(today);
    }
}
