using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Letters;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Letters;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// For somebody who was granted the letters and meetings of a concern and no more of it: the reference, the letters, and the meetings with who was there.
/// Not what it is about, who is on it, or anything else that was written.
/// </summary>
[Authorize(Can.HandleConcerns)]
public sealed class MeetingsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    private const int Most = 100;

    [HttpGet("/concerns/meetings")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View((IReadOnlyList<string>)await db.Concerns.AsNoTracking()
        .Where(Concern.LettersVisibleTo(Actor)).Where(concern => !db.Concerns.Where(Concern.VisibleTo(Actor)).Any(whole => whole.Id == concern.Id))
        .OrderByDescending(concern => concern.RaisedAt).ThenBy(concern => concern.Id).Select(concern => concern.Code).Take(Most).ToListAsync(cancel));

    [HttpGet("/concerns/{code}/meetings")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } concern) return NotFound();
        concern.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        var letters = await db.LettersOf(concern).AsNoTracking().OrderBy(letter => letter.WrittenAt).Whole().ToListAsync(cancel);
        return View(new MeetingsPage(code, [.. letters.Select(letter => LetterRow.Of(letter, clock.Today))], concern.CanWorkOn(Actor).IsAllowed, [.. concern.Entries.Where(entry => entry.Kind is EntryKind.Interview or EntryKind.GovernorAction).OrderBy(entry => entry.At)
            .Select(entry => new MeetingRow(entry.Kind, entry.HappenedOn, entry.At, vault.OpenIfAny(entry.Present, entry.Id), vault.Open(entry.Words, entry.Id)))]));
    }

    /// <summary>Whoever was let into the meetings holds some of them, the chair above all, and writes them up: what they wrote they see, and no more than before.</summary>
    [HttpGet("/concerns/{code}/meetings/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is null ? NotFound() : View(new MeetingNewPage(code, new EntryForm { HappenedOn = clock.Today }));

    [HttpPost("/concerns/{code}/meetings/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] EntryForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } concern) return NotFound();
        var address = $"/concerns/{code}/meetings";
        if (concern.Entries.Any(entry => entry.Id == form.Id)) return Redirect(address);
        if (!ModelState.Accepts(new MeetingFormValidator(clock.Today), form) || !ModelState.Accepts(concern.CanWorkOn(Actor))) return Unaccepted(nameof(New), new MeetingNewPage(code, form));
        concern.AddEntry(
            form.Id, form.Kind!.Value, vault.Seal(PlainText.Tidy(form.Words)!, form.Id), Actor, clock.Now, new EntryDay(form.HappenedOn, vault.Seal(PlainText.Tidy(form.Present)!, form.Id)));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), new MeetingNewPage(code, form));
        TempData["Done"] = "The meeting is written up.";
        return Redirect(address);
    }

    private Task<Concern?> FindAsync(string code, CancellationToken cancel) => db.Concerns.Where(Concern.LettersVisibleTo(Actor)).Include(concern => concern.Entries)
        .SingleOrDefaultAsync(concern => concern.Code == code, cancel);
}

public sealed class MeetingFormValidator : AbstractValidator<EntryForm>
{
    public MeetingFormValidator(DateOnly today)
    {
        Include(new EntryFormValidator(today));
        RuleFor(form => form.Kind).Must(kind => kind is null || MeetingNewPage.Offered.Contains(kind.Value)).WithMessage("Choose whether it was a meeting or something the governors did");
        RuleFor(form => form.HappenedOn).NotNull().WithMessage("Enter the day of the meeting");
        RuleFor(form => form.Present).Filled("Say who was there").When(form => form.Kind != EntryKind.Interview);
    }
}

public sealed record MeetingNewPage(string Code, EntryForm Form)
{
    public static IReadOnlyList<EntryKind> Offered { get; } = [EntryKind.Interview, EntryKind.GovernorAction];

    public IReadOnlyList<Choice> Kinds { get; } = [.. Offered.Select(kind => new Choice(kind.ToString(), kind.Words()))];
}

public sealed record MeetingRow(EntryKind Kind, DateOnly? HappenedOn, DateTime At, string? Present, string Words);

public sealed record MeetingsPage(string Code, IReadOnlyList<LetterRow> Letters, bool MayWrite, IReadOnlyList<MeetingRow> Rows);
