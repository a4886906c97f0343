using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Letters;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>The school's own letters, and the page of every letter that the viewer may read, whatever it belongs to.</summary>
public sealed class LettersController(SchoolDb db, SchoolClock clock, Vault vault, LetterDesk desk) : SchoolController
{
    private const int PageLength = 25;

    [Authorize(Can.KeepLetters)]
    [HttpGet("/letters")]
    public async Task<IActionResult> Index(LetterKind? kind, string? sort, int page, CancellationToken cancel)
    {
        var letters = desk.Of(LetterAbout.School).VisibleTo(Actor).AsNoTracking().Where(letter => kind == null || letter.Kind == kind);
        var ordered = sort == "written" ? letters.OrderBy(letter => letter.WrittenAt) : letters.OrderByDescending(letter => letter.WrittenAt);
        var number = Math.Max(1, page);
        var found = await ordered.ThenBy(letter => letter.Code).Skip((number - 1) * PageLength).Take(PageLength + 1).Whole().ToListAsync(cancel);
        return View(new LettersPage(
            [.. found.Take(PageLength).Select(letter => LetterRow.Of(letter, clock.Today))], number, found.Count > PageLength, kind, LetterKinds.For(LetterAbout.School)));
    }

    /// <param name="about">What it belongs to.</param>
    /// <param name="of">The reference of that.</param>
    /// <param name="kind">Which letter; null to choose one.</param>
    /// <param name="cancel">Stops it.</param>
    [Authorize(Can.WriteLetters)]
    [HttpGet("/letters/new")]
    public async Task<IActionResult> New(LetterAbout? about, string? of, LetterKind? kind, CancellationToken cancel)
    {
        var belongs = about ?? LetterAbout.School;
        if (!Enum.IsDefined(belongs) || await desk.Of(belongs).FindAsync(Actor, of, cancel) is not { } subject) return NotFound();
        if (kind is not { } chosen) return View("Choose", new LetterChoicePage(subject, belongs, LetterKinds.For(belongs)));
        if (!LetterKinds.For(belongs).Contains(chosen)) return NotFound();
        ModelState.Accepts(subject.CanWrite);
        var signatories = await desk.SignatoriesAsync(Actor, chosen, cancel);
        return View(await PageAsync(LetterForm.For(chosen, subject.Answers, signatories.Count == 1 ? signatories[0].Value : null), chosen, belongs, subject, cancel));
    }

    [Authorize(Can.WriteLetters)]
    [HttpPost("/letters/new")]
    public async Task<IActionResult> Create(LetterAbout about, string? of, LetterKind kind, [Bind(Prefix = "Form")] LetterForm form, CancellationToken cancel)
    {
        if (!Enum.IsDefined(about) || await desk.Of(about).FindAsync(Actor, of, cancel) is not { } subject || !LetterKinds.For(about).Contains(kind)) return NotFound();
        if (await desk.Of(about).VisibleTo(Actor).SingleOrDefaultAsync(letter => letter.Id == form.Id, cancel) is { } written) return Redirect($"/letters/{written.Code}");
        if (!form.Bears(kind)) ModelState.AddModelError("", "Open this page again and send it from there");
        var page = await PageAsync(form, kind, about, subject, cancel);
        if (!ModelState.Accepts(new LetterFormValidator(kind, page.Signatories, clock.Today), form) || !ModelState.Accepts(subject.CanWrite)) return Unaccepted(nameof(New), page);
        var texts = await db.ReferenceTextsAsync(Actor, [FirstReferences.SchoolRoute, FirstReferences.SchoolChannels], clock.Today, cancel);
        var letter = await db.DrawAsync(() => Written(form, page, texts), each => each.Code, cancel);
        db.Add(letter);
        await db.UseAsync(texts.All, letter, Actor, clock.Now, cancel);
        await desk.Of(about).MovedAsync(letter, Actor, clock.Now, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "This is how the letter will look. Nothing has been sent.";
        return Redirect($"/letters/{letter.Code}");
    }

    [Authorize(Can.WriteLetters)]
    [HttpGet("/letters/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await desk.FindAsync(Actor, code, cancel) is not { } open) return NotFound();
        open.Letter.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        return View(await LetterPageOf(open, cancel));
    }

    private async Task<LetterPage> LetterPageOf(OpenLetter open, CancellationToken cancel)
    {
        var (letter, subject) = (open.Letter, open.Subject);
        var names = await db.NamesAsync(LetterReading.People(letter), cancel);
        var ways = (await db.Settings.AsNoTracking().SingleOrDefaultAsync(settings => settings.SchoolId == letter.SchoolId, cancel))?.Ways ?? Presets.Default;
        var cools = letter.CoolsUntil(subject.Attacked, clock.Now);
        var wording = letter.WordingNumber == 0 ? FirstWordings.Of(letter.Kind).Origin : $"your school's wording, version {letter.WordingNumber}";
        return new LetterPage(
            letter, LetterReading.SheetOf(open, vault, names, HttpContext.Features.Get<SchoolAccess>()!.SchoolName, clock.Now), subject,
            LetterReading.StoryOf(letter, vault, names), letter.CanSend(subject.Attacked, clock.Now, clock.Today), letter.CanSignSecond(subject.Attacked, Actor), cools,
            cools is null ? [] : await desk.SecondsAsync(open, cancel), new AskForm(), wording,
            subject.KeptWithRecord ? null : await Keeping.ReadAsync(db, vault, letter, LetterRetention.For(letter, ways), Actor, $"/letters/{letter.Code}", cancel));
    }

    private Letter Written(LetterForm form, LetterNewPage page, ReferenceTexts texts)
    {
        var answers = form.Answers(new Dictionary<string, string>
        {
            [LetterFields.School] = HttpContext.Features.Get<SchoolAccess>()!.SchoolName,
            [LetterFields.Route] = texts[FirstReferences.SchoolRoute],
            [LetterFields.Channels] = texts[FirstReferences.SchoolChannels],
        });
        var (person, role) = Signatory.Read(form.Signatory!);
        var version = Guid.CreateVersion7();
        var plan = new LetterPlan(
            page.Kind, page.About, page.Subject.Id, page.Wording.Number, vault.Seal(PlainText.Tidy(form.Recipient)!, form.Id), person, role, form.ReplyBy);
        return Letter.Write(
            form.Id, plan, vault.Seal(LetterText.Fill(page.Wording.Subject, answers), version), vault.Seal(LetterText.Fill(page.Wording.Text, answers), version),
            version, Actor, clock.Now);
    }

    private async Task<LetterNewPage> PageAsync(LetterForm form, LetterKind kind, LetterAbout about, LetterSubject subject, CancellationToken cancel) => new(
        form, kind, about, subject, await db.WordingInUseAsync(Actor.SchoolId, kind, cancel), await desk.SignatoriesAsync(Actor, kind, cancel));
}
