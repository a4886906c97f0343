using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>What people may do for the school because it is written down: the list for those who decide or answer for it, and each record.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class AuthorisationsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.ReadAuthorisations)]
    [HttpGet("/authorisations")]
    public async Task<IActionResult> Index(AuthorisationFilter filter, string? sort = null, int page = 1, CancellationToken cancel = default)
    {
        var found = filter.Narrow(db.AuthorisationsVisibleTo(Actor).AsNoTracking().WithParts(), clock.Today);
        var listing = await found.Sorted(sort).PageAsync(page, cancel);
        return View(new AuthorisationsPage(listing.Of(await AuthorisationRow.OfAsync(db, listing.Rows, clock.Now, cancel)), filter));
    }

    [HttpGet("/authorisations/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await db.FindAuthorisationAsync(Actor, code, cancel) is { } asked ? View(await PageAsync(asked, new ConditionForm { On = clock.Today, AgreedOn = clock.Today }, cancel)) : NotFound();

    /// <summary>Something that was asked of them is done: they were trained or briefed, or sign their undertaking.</summary>
    [HttpPost("/authorisations/{code}/conditions")]
    public async Task<IActionResult> Meet(string code, [Bind(Prefix = "Form")] ConditionForm form, CancellationToken cancel)
    {
        if (await db.FindAuthorisationAsync(Actor, code, cancel) is not { } asked) return NotFound();
        if (form.Condition == AuthorisationConditions.Undertaking) form.On = clock.Today;
        if (!ModelState.Accepts(new ConditionFormValidator(clock.Today), form) || !ModelState.Accepts(asked.CanMeet(form.Condition!.Value, Actor)))
        {
            return Unaccepted(nameof(Show), await PageAsync(asked, form, cancel));
        }

        asked.Meet(form.Condition.Value, form.On!.Value, Actor, clock.Now);
        return await DoneAsync(asked, form, form.Condition == AuthorisationConditions.Undertaking ? "Your undertaking is signed." : "It is noted.", cancel);
    }

    /// <summary>The second of the two agreements: the parents'.</summary>
    [HttpPost("/authorisations/{code}/parents")]
    public async Task<IActionResult> Agree(string code, [Bind(Prefix = "Form")] ConditionForm form, CancellationToken cancel)
    {
        if (await db.FindAuthorisationAsync(Actor, code, cancel) is not { } asked) return NotFound();
        if (!ModelState.Accepts(new ParentsFormValidator(clock.Today), form) || !ModelState.Accepts(asked.CanNoteParents(Actor))) return Unaccepted(nameof(Show), await PageAsync(asked, form, cancel));
        asked.NoteParents(vault.Seal(PlainText.Tidy(form.Parents)!, asked.Id), form.AgreedOn!.Value, Actor, clock.Now);
        return await DoneAsync(asked, form, "The parents' agreement is noted.", cancel);
    }

    /// <summary>On paper, for whoever asks by what right: scope, by whom, to whom, until when.</summary>
    [HttpGet("/authorisations/{code}/sheet")]
    public async Task<IActionResult> Sheet(string code, CancellationToken cancel)
    {
        if (await db.FindAuthorisationAsync(Actor, code, cancel) is not { } asked) return NotFound();
        OnPaper(code, $"/authorisations/{code}", clock.Now);
        return View("Sheet", await PageAsync(asked, new ConditionForm(), cancel));
    }

    private async Task<IActionResult> DoneAsync(Authorisation asked, ConditionForm form, string done, CancellationToken cancel)
    {
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageAsync(asked, form, cancel));
        TempData["Done"] = done;
        return Redirect($"/authorisations/{asked.Code}");
    }

    private async Task<AuthorisationPage> PageAsync(Authorisation asked, ConditionForm form, CancellationToken cancel) =>
        await AuthorisationPage.ReadAsync(db, vault, asked, Actor, clock.Now, cancel) with { Form = form };
}
