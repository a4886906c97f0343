using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The diary of messages and friend requests: a twenty-second entry, and the list of those the person may see.</summary>
[Authorize(Can.LogConcerns)]
public sealed class DiaryController(SchoolDb db, SchoolClock clock, Vault vault, Alerts alerts) : SchoolController
{
    [HttpGet("/diary")]
    public async Task<IActionResult> Index(bool open, Guid? pupil, string? sort, int page = 1, CancellationToken cancel = default) =>
        View(await DiaryPage.ReadAsync(db, vault, Actor, new DiaryFilter(open, pupil, sort), page, cancel));

    [HttpGet("/diary/new")]
    public async Task<IActionResult> New(CancellationToken cancel) => View(await DiaryNewPage.ReadAsync(db, Actor, new DiaryForm { HappenedOn = clock.Today }, clock.Today, cancel));

    [HttpPost("/diary/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] DiaryForm form, CancellationToken cancel)
    {
        var page = await DiaryNewPage.ReadAsync(db, Actor, form, clock.Today, cancel);
        if (await SentBeforeAsync(form.Id, cancel) is { } sent) return Redirect($"/diary/{sent}");
        if (!ModelState.Accepts(new DiaryFormValidator(clock.Today, page.PupilIds), form)) return Unaccepted(nameof(New), page);
        var entry = DiaryEntry.Keep(form.Id, Said(form), Actor, clock.Now);
        db.Add(entry);
        await TellAsync(entry, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "Your entry is kept.";
        return Redirect($"/diary/{entry.Code}");
    }

    [HttpGet("/diary/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindDiaryEntryAsync(Actor, code, cancel) is not { } entry) return NotFound();
        if (entry.ById != Actor.PersonId)
        {
            entry.Opened(Actor, clock.Now);
            await db.SaveChangesAsync(cancel);
        }

        return View(await DiaryEntryPage.ReadAsync(db, vault, entry, cancel) with { Keeping = await KeepingAsync(entry, cancel) });
    }

    /// <summary>The head hears of each (ST41), or the chair of the head's own; the safeguarding lead once, when one pupil has reached several.</summary>
    private async Task TellAsync(DiaryEntry entry, CancellationToken cancel)
    {
        var holders = await db.RoleHoldersAsync(entry.SchoolId, clock.Now, cancel);
        Role[] heads = entry.IsOfHead ? [Role.Chair, Role.JointChair] : [Role.Headteacher, Role.ActingHead];
        await alerts.SendAsync(Holding(heads), NoticeKind.DiaryKept, $"/diary/{entry.Code}", entry, clock.Now, cancel);
        if (entry.PupilId is not { } pupil || entry.Kind == DiaryKind.MightLookOdd) return;
        var reached = await db.ReachedByAsync(entry.SchoolId, pupil, clock.Now.AddDays(-DiaryPattern.WithinDays), cancel);
        if (!DiaryPattern.IsReached(reached, Actor.PersonId)) return;

        // Who has declared a tie with the child is passed over: there may be something to decide here.
        var child = new ChildrenNamed([.. (await db.PupilsAsync([pupil], cancel)).Values], []);
        var tied = await db.TiedToAsync(vault, entry.SchoolId, child, cancel);
        List<Guid> leads = [.. Holding(Role.Dsl).Where(person => !tied.Contains(person))];
        if (leads.Count == 0) leads = [.. Holding(Role.DeputyDsl, Role.Headteacher, Role.ActingHead).Where(person => !tied.Contains(person))];
        await alerts.SendAsync(leads, NoticeKind.DiaryPattern, $"/diary/{entry.Code}", entry, clock.Now, cancel);

        List<Guid> Holding(params Role[] roles) => [.. holders.Where(holder => roles.Contains(holder.Role)).Select(holder => holder.PersonId).Distinct().Where(person => person != entry.ById)];
    }

    private async Task<Keeping> KeepingAsync(DiaryEntry entry, CancellationToken cancel)
    {
        var birth = await db.Pupils.Where(pupil => pupil.Id == entry.PupilId).Select(pupil => (DateOnly?)pupil.DateOfBirth).SingleOrDefaultAsync(cancel);
        return await Keeping.ReadAsync(db, vault, entry, ConcernRetention.For(entry, birth, await db.WaysAsync(entry.SchoolId, cancel)), Actor, $"/diary/{entry.Code}", cancel);
    }

    private Task<string?> SentBeforeAsync(Guid id, CancellationToken cancel) => db.Diary.AsNoTracking()
        .Where(entry => entry.Id == id && entry.ById == Actor.PersonId).Select(entry => entry.Code).SingleOrDefaultAsync(cancel)!;

    private DiaryWords Said(DiaryForm form) => new(
        form.Kind!.Value, form.From ?? DiaryFrom.SomebodyElse, form.PupilId, vault.SealIfAny(PlainText.Tidy(form.Handle), form.Id),
        vault.Seal(PlainText.Tidy(form.Account)!, form.Id), vault.Seal(PlainText.Tidy(form.Words)!, form.Id), form.HappenedOn!.Value,
        vault.SealIfAny(PlainText.Tidy(form.Elsewhere), form.Id));
}
