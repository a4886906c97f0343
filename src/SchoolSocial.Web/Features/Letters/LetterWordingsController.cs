using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Letters;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>The school's own words for each kind of letter, version after version; beneath them the product's own.</summary>
[Authorize(Can.KeepLetters)]
public sealed class LetterWordingsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/letters/wordings")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var newest = (await Wordings().OrderByDescending(wording => wording.Number).ToListAsync(cancel)).DistinctBy(wording => wording.Kind).ToDictionary(wording => wording.Kind);
        return View(new LetterWordingsPage([.. LetterKinds.All.Select(kind => (Kind: kind, Own: newest.GetValueOrDefault(kind)))
            .Select(each => new KindRow(each.Kind, WordingInUse.For(each.Kind, each.Own).Origin, each.Own is null, each.Own?.WrittenAt))]));
    }

    [HttpGet("/letters/wordings/{kind}")]
    public async Task<IActionResult> Show(LetterKind kind, CancellationToken cancel)
    {
        if (!Enum.IsDefined(kind)) return NotFound();
        var own = await Wordings().Where(wording => wording.Kind == kind).OrderByDescending(wording => wording.Number).ToListAsync(cancel);
        var names = await db.NamesAsync(own.Select(wording => wording.WrittenById), cancel);
        var first = FirstWordings.Of(kind);
        return View(new LetterWordingPage(kind,
            [
                .. own.Select(wording => new WordingVersion(wording.Number, wording.Subject, wording.Text, names[wording.WrittenById], wording.WrittenAt)),
                new WordingVersion(first.Number, first.Subject, first.Text, null, null),
            ]));
    }

    [HttpGet("/letters/wordings/{kind}/new")]
    public async Task<IActionResult> New(LetterKind kind, CancellationToken cancel)
    {
        if (!Enum.IsDefined(kind)) return NotFound();
        var now = await db.WordingInUseAsync(Actor.SchoolId, kind, cancel);
        return View(new LetterWordingNewPage(kind, now.Number + 1, new LetterWordingForm { Id = Guid.CreateVersion7(), Subject = now.Subject, Text = now.Text }));
    }

    [HttpPost("/letters/wordings/{kind}/new")]
    public async Task<IActionResult> Create(LetterKind kind, [Bind(Prefix = "Form")] LetterWordingForm form, CancellationToken cancel)
    {
        if (!Enum.IsDefined(kind)) return NotFound();
        if (await Wordings().AnyAsync(wording => wording.Id == form.Id, cancel)) return Redirect($"/letters/wordings/{kind}");
        var page = new LetterWordingNewPage(kind, (await db.WordingInUseAsync(Actor.SchoolId, kind, cancel)).Number + 1, form);
        if (!ModelState.Accepts(new LetterWordingFormValidator(kind), form)) return Unaccepted(nameof(New), page);
        db.Add(LetterWording.Write(form.Id, Actor.SchoolId, kind, page.Number, PlainText.Tidy(form.Subject)!, PlainText.Tidy(form.Text)!, Actor, clock.Now));
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Taken:
                ModelState.AddModelError("", "Somebody else has just added a version. Look at it, then send yours again.");
                return Unaccepted(nameof(New), page with { Number = page.Number + 1 });
            case SaveOutcome.Failed:
                return NotSaved(nameof(New), page);
        }

        TempData["Done"] = $"Version {page.Number} is in use. Letters already written keep the words they were made from.";
        return Redirect($"/letters/wordings/{kind}");
    }

    private IQueryable<LetterWording> Wordings() => db.LetterWordings.AsNoTracking().Where(wording => wording.SchoolId == Actor.SchoolId);
}
