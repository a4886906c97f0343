using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>The words of a letter that has not gone out, changed by hand. Each change is a version, and none is lost.</summary>
[Authorize(Can.WriteLetters)]
public sealed class LetterTextController(SchoolDb db, SchoolClock clock, Vault vault, LetterDesk desk) : SchoolController
{
    [HttpGet("/letters/{code}/text")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel)
    {
        if (await desk.FindAsync(Actor, code, cancel) is not { } open) return NotFound();
        ModelState.Accepts(open.Letter.CanReword);
        var latest = open.Letter.Latest;
        return View(new LetterTextPage(new LetterTextForm
        {
            Id = Guid.CreateVersion7(),
            Version = latest.Number,
            Subject = vault.Open(latest.Subject, latest.Id),
            Text = vault.Open(latest.Text, latest.Id),
        }, code));
    }

    [HttpPost("/letters/{code}/text")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] LetterTextForm form, CancellationToken cancel)
    {
        if (await desk.FindAsync(Actor, code, cancel) is not { } open) return NotFound();
        var (letter, page) = (open.Letter, new LetterTextPage(form, code));
        if (letter.Versions.Any(version => version.Id == form.Id)) return Redirect($"/letters/{code}");
        if (!ModelState.Accepts(new LetterTextFormValidator(), form) || !ModelState.Accepts(letter.CanReword)) return Unaccepted(nameof(Edit), page);
        if (letter.Latest.Number != form.Version) return Changed(page, open);
        letter.Reword(form.Id, vault.Seal(PlainText.Tidy(form.Subject)!, form.Id), vault.Seal(PlainText.Tidy(form.Text)!, form.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "The new words are kept beside the old ones.";
        return Redirect($"/letters/{code}");
    }

    private ViewResult Changed(LetterTextPage page, OpenLetter open)
    {
        var latest = open.Letter.Latest;
        page.Form.Version = latest.Number;
        return Stale(nameof(Edit), page, [new StaleAnswer("The letter", page.Form.Text ?? "", vault.Open(latest.Text, latest.Id))]);
    }
}
