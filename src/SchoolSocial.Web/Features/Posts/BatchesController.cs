using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Pictures on a camera or tablet: taken, put on the school's network, erased from the device, each by whom and when (JW35).</summary>
[Authorize(Can.CheckPosts)]
public sealed class BatchesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/posts/batches")]
    public async Task<IActionResult> Index(string? sort, int page = 1, CancellationToken cancel = default) =>
        View(await BatchesPage.ReadAsync(db, Actor, new BatchForm { Id = Guid.CreateVersion7(), On = clock.Today }, clock.Today, sort, page, cancel));

    [HttpPost("/posts/batches")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] BatchForm form, CancellationToken cancel)
    {
        if (await db.PhotoBatches.AnyAsync(batch => batch.Id == form.Id && batch.SchoolId == Actor.SchoolId, cancel)) return Redirect("/posts/batches");
        if (!ModelState.Accepts(new BatchFormValidator(clock.Today), form)) return Unaccepted(nameof(Index), await PageAsync(form, cancel));
        db.Add(PhotoBatch.Take(form.Id, new PhotosTaken(PlainText.Tidy(form.Occasion)!, form.On!.Value, PlainText.Tidy(form.Device)!, form.Count!.Value), Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), await PageAsync(form, cancel));
        TempData["Done"] = "It is written down. Put the pictures on the school's network, then erase them from the device.";
        return Redirect("/posts/batches");
    }

    [HttpPost("/posts/batches/{id:guid}/upload")]
    public Task<IActionResult> Upload(Guid id, string? keptAt, CancellationToken cancel)
    {
        var where = PlainText.Tidy(keptAt);
        return StepAsync(id, batch => where is null or { Length: > PhotoBatch.PlaceMaxLength } ? Decision.Refused("Say in a few words where on the network they are.") : batch.CanUpload, batch => batch.Upload(where!, Actor, clock.Now), "The pictures are on the network. Now erase them from the device.", cancel);
    }

    [HttpPost("/posts/batches/{id:guid}/erasure")]
    public Task<IActionResult> Erase(Guid id, CancellationToken cancel) =>
        StepAsync(id, batch => batch.CanErase, batch => batch.Erase(Actor, clock.Now), "The pictures are no longer on the device.", cancel);

    private async Task<IActionResult> StepAsync(Guid id, Func<PhotoBatch, Decision> may, Action<PhotoBatch> act, string done, CancellationToken cancel)
    {
        if (await db.PhotoBatches.Where(PhotoBatch.VisibleTo(Actor, Actor.SeesAllPosts())).SingleOrDefaultAsync(batch => batch.Id == id, cancel) is not { } batch) return NotFound();
        var fresh = new BatchForm { Id = Guid.CreateVersion7(), On = clock.Today };
        ModelState.Clear();
        if (!ModelState.Accepts(may(batch))) return Unaccepted(nameof(Index), await PageAsync(fresh, cancel));
        act(batch);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), await PageAsync(fresh, cancel));
        TempData["Done"] = done;
        return Redirect("/posts/batches");
    }

    private Task<BatchesPage> PageAsync(BatchForm form, CancellationToken cancel) => BatchesPage.ReadAsync(db, Actor, form, clock.Today, null, 1, cancel);
}

public sealed class BatchForm
{
    public Guid Id { get; set; }

    [Display(Name = "What was the occasion?", Description = "For example, Year 3 at the farm. Name no child.")]
    public string? Occasion { get; set; }

    [Display(Name = "When?")]
    public DateOnly? On { get; set; }

    [Display(Name = "Which school device?", Description = "The number on its label. Pictures are taken with no other.")]
    public string? Device { get; set; }

    [Display(Name = "About how many pictures?")]
    public int? Count { get; set; }
}

public sealed class BatchFormValidator : AbstractValidator<BatchForm>
{
    public BatchFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Occasion).Filled("Say what the occasion was").Line(PhotoBatch.OccasionMaxLength, "The occasion");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today).Must(on => on is null || on >= today.AddYears(-1)).WithMessage("Check the year");
        RuleFor(form => form.Device).Filled("Say which school device it was").Line(PostDraft.DeviceMaxLength, "The device");
        RuleFor(form => form.Count).Must(count => count is >= 1 and <= PhotoBatch.GreatestCount).WithMessage($"Enter a number from 1 to {PhotoBatch.GreatestCount:N0}");
    }
}

public sealed record BatchRow(PhotoBatch Batch, string TakenBy, string? UploadedBy, string? ErasedBy, bool IsLate);

/// <summary>The pictures the viewer took, or everybody's for those who oversee posts; the latest first unless they turn it round.</summary>
public sealed record BatchesPage(BatchForm Form, IReadOnlyList<BatchRow> Rows, int Page, bool HasMore)
{
    private const int Length = 25;

    public static async Task<BatchesPage> ReadAsync(SchoolDb db, Actor viewer, BatchForm form, DateOnly today, string? sort, int page, CancellationToken cancel)
    {
        page = Math.Max(1, page);
        var seen = db.PhotoBatches.AsNoTracking().Where(PhotoBatch.VisibleTo(viewer, viewer.SeesAllPosts()));
        var sorted = sort == "day" ? seen.OrderBy(batch => batch.TakenOn).ThenBy(batch => batch.Occasion) : seen.OrderByDescending(batch => batch.TakenOn).ThenBy(batch => batch.Occasion);
        var found = await sorted.Skip((page - 1) * Length).Take(Length + 1).ToListAsync(cancel);
        var names = await db.NamesAsync(found.SelectMany(batch => new[] { batch.TakenById, batch.UploadedById ?? batch.TakenById, batch.ErasedById ?? batch.TakenById }), cancel);
        return new BatchesPage(
            form, [.. found.Take(Length).Select(batch => new BatchRow(batch, NameOf(batch.TakenById)!, NameOf(batch.UploadedById), NameOf(batch.ErasedById), batch.IsLate(today)))], page, found.Count > Length);

        string? NameOf(Guid? id) => id is { } known ? names.GetValueOrDefault(known, "Somebody") : null;
    }
}
