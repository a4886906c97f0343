using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>The words families are asked with, version after version. None is ever changed.</summary>
public sealed class WordingsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [Authorize(Can.ReadConsents)]
    [HttpGet("/consents/wordings")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var wordings = await db.WordingsOf(Actor.SchoolId).AsNoTracking().OrderByDescending(wording => wording.Number).ToListAsync(cancel);
        var names = await db.NamesAsync(wordings.Select(wording => wording.WrittenById), cancel);
        var inUse = wordings.Find(wording => wording.FromOn <= clock.Today);
        return View(new WordingsPage(
            [.. wordings.Select(wording => new WordingRow(wording.Number, wording.Title, wording.Text, wording.FromOn, names.GetValueOrDefault(wording.WrittenById, ""), wording == inUse))],
            Actor.May(Can.ManageChannels)));
    }

    [Authorize(Can.ManageChannels)]
    [HttpGet("/consents/wordings/new")]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var last = await LastAsync(cancel);
        return View(new WordingPage(new WordingForm { Id = Guid.CreateVersion7(), Title = last?.Title, Text = last?.Text, FromOn = clock.Today }, (last?.Number ?? 0) + 1));
    }

    [Authorize(Can.ManageChannels)]
    [HttpPost("/consents/wordings/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] WordingForm form, CancellationToken cancel)
    {
        if (await db.WordingsOf(Actor.SchoolId).AnyAsync(wording => wording.Id == form.Id, cancel)) return Redirect("/consents/wordings");
        var page = new WordingPage(form, ((await LastAsync(cancel))?.Number ?? 0) + 1);
        if (!ModelState.Accepts(new WordingFormValidator(), form)) return Unaccepted(nameof(New), page);
        db.Add(ConsentWording.Write(form.Id, Actor.SchoolId, page.Number, PlainText.Tidy(form.Title)!, PlainText.Tidy(form.Text)!, form.FromOn!.Value, Actor, clock.Now));
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Taken:
                ModelState.AddModelError("", "Somebody else has just added a version. Look at it, then send yours again.");
                return Unaccepted(nameof(New), page with { Number = page.Number + 1 });
            case SaveOutcome.Failed:
                return NotSaved(nameof(New), page);
        }

        TempData["Done"] = $"Version {page.Number} is recorded. Answers already given keep the version they were given to.";
        return Redirect("/consents/wordings");
    }

    private Task<ConsentWording?> LastAsync(CancellationToken cancel) =>
        db.WordingsOf(Actor.SchoolId).AsNoTracking().OrderByDescending(wording => wording.Number).FirstOrDefaultAsync(cancel);
}
