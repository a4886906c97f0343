using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// The reporter's side: that it was received, how it stands and when it last moved, and a place for a further note. Nothing of what
/// others wrote.
/// </summary>
[Authorize(Can.LogConcerns)]
public sealed class ReceiptsController(SchoolDb db, SchoolClock clock, Vault vault, Invitations invitations, Alerts alerts) : SchoolController
{
    private const int Newest = 100;

    [HttpGet("/concerns/mine")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await db.Concerns.AsNoTracking()
        .Where(Concern.ReportedBy(Actor)).OrderByDescending(concern => concern.RaisedAt).Take(Newest)
        .Select(concern => new ReceiptRow(concern.Code, concern.Kind, concern.Status, concern.RaisedAt, concern.LastMovedAt))
        .ToListAsync(cancel));

    [HttpGet("/concerns/{code}/receipt")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await db.FindReportAsync(Actor, code, cancel) is { } concern
            ? View(Page(concern, new FurtherNoteForm()) with { WaitsSealed = await WaitsSealedAsync(concern, cancel) })
            : NotFound();

    [HttpPost("/concerns/{code}/receipt")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] FurtherNoteForm form, CancellationToken cancel)
    {
        if (await db.FindReportAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.Entries.Any(entry => entry.Id == form.Id)) return Redirect($"/concerns/{code}/receipt");
        if (!ModelState.Accepts(new FurtherNoteFormValidator(), form)) return Unaccepted(nameof(Show), Page(concern, form));

        // A reporter may add at any time, to a closed concern too: the last word is never taken from them.
        concern.AddEntry(form.Id, EntryKind.FromReporter, vault.Seal(PlainText.Tidy(form.Words)!, form.Id), Actor, clock.Now);
        await alerts.SendAsync([.. await HandlersAsync(concern, cancel)], NoticeKind.ConcernNoteAdded, $"/concerns/{code}", concern, clock.Now, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), Page(concern, form));
        TempData["Done"] = "Your note has been added. The people handling this will see it.";
        return Redirect($"/concerns/{code}/receipt");
    }

    /// <summary>Whoever has it in hand hears of a further note; where they see it no more, or nobody has it yet, those who were told of it.</summary>
    private async Task<IEnumerable<Guid>> HandlersAsync(Concern concern, CancellationToken cancel)
    {
        var line = await ConcernLine.ReadAsync(db, concern.SchoolId, clock, cancel);
        var (seeing, told) = (concern.SeenBy(line.Holders), concern.ToldSoFar);
        var handlers = concern.Acknowledged is { } inHand && seeing.Contains(inHand.ById) && !line.Away.Contains(inHand.ById) ? [inHand.ById] : seeing.Where(told.Contains);
        return handlers.Where(person => person != concern.ReporterId);
    }

    /// <summary>
    /// Nobody who is to receive it can sign in yet, so somebody must be told in person. Where it turned out to be about whoever reported it, the
    /// answer is the one of the day they reported: where it has gone since is not theirs to learn.
    /// </summary>
    private async Task<bool> WaitsSealedAsync(Concern concern, CancellationToken cancel)
    {
        if (concern.Status != ConcernStatus.Raised) return false;
        var holders = await db.RoleHoldersAsync(concern.SchoolId, clock.Now, cancel);
        var seeing = concern.ExcludedNow.Contains(concern.ReporterId) ? holders.Where(holder => concern.FirstRoles.Contains(holder.Role)).Select(holder => holder.PersonId) : concern.SeenBy(holders);
        return !await invitations.CanSignInAsync([.. seeing], cancel);
    }

    private ReceiptPage Page(Concern concern, FurtherNoteForm form) => new(
        concern.Code, concern.Status, concern.AtRisk, concern.RaisedAt, concern.LastMovedAt, concern.AcknowledgeBy,
        vault.Open(concern.Account, concern.Id),
        [.. concern.Entries.Where(entry => entry.Kind == EntryKind.FromReporter).OrderBy(entry => entry.At)
            .Select(entry => new ConcernMoment(entry.At, entry.Kind.Words(), "", vault.Open(entry.Words, entry.Id)))],
        form)
    {
        HandOvers = [.. concern.HandOvers.Where(each => each.ById == concern.ReporterId).OrderBy(each => each.ToldAt)
            .Select(each => new ConcernMoment(each.ToldAt, "Told outside", "", vault.Open(each.Who, each.Id)))],
    };
}

public sealed record ReceiptRow(string Code, ConcernKind Kind, ConcernStatus Status, DateTime RaisedAt, DateTime LastMovedAt);

/// <summary>What the reporter sees: their own words and how it stands.</summary>
public sealed record ReceiptPage(
    string Code, ConcernStatus Status, AtRisk AtRisk, DateTime RaisedAt, DateTime LastMovedAt, DateTime AcknowledgeBy,
    string Account, IReadOnlyList<ConcernMoment> Notes, FurtherNoteForm Form)
{
    /// <summary>Nobody who is to receive it can sign in yet.</summary>
    public bool WaitsSealed { get; init; }

    /// <summary>Who was told of it outside, as the reporter wrote it.</summary>
    public IReadOnlyList<ConcernMoment> HandOvers { get; init; } = [];
}

public sealed class FurtherNoteForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Add a further note", Description = "Something you remembered, or that has happened since.")]
    public string? Words { get; set; }
}

public sealed class FurtherNoteFormValidator : AbstractValidator<FurtherNoteForm>
{
    public FurtherNoteFormValidator() => RuleFor(form => form.Words).Filled("Write your note").Words(Concern.NoteMaxLength, "The note");
}
