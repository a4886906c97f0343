using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>What a person may do for the school, has asked for, or asks for now; for themselves or for somebody else.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class MyAuthorisationsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/my-authorisations")]
    public async Task<IActionResult> Index(string? sort = null, int page = 1, CancellationToken cancel = default)
    {
        var mine = await db.AuthorisationsOf(Actor).AsNoTracking().WithParts().Sorted(sort).PageAsync(page, cancel);
        return View(new MyAuthorisationsPage(mine.Of(await AuthorisationRow.OfAsync(db, mine.Rows, clock.Now, cancel)), Actor.May(Can.ReadAuthorisations), Actor.May(Can.UseAccounts)));
    }

    [HttpGet("/my-authorisations/new")]
    public async Task<IActionResult> New(AuthorisationKind? kind, string? again, CancellationToken cancel)
    {
        var form = new AuthorisationForm { Id = Guid.CreateVersion7(), Kind = kind, PersonId = Actor.PersonId, From = clock.Today };
        if (again is not null && await db.FindAuthorisationAsync(Actor, again, cancel) is { } earlier) Take(earlier, form);
        return View(await PageAsync(form, cancel));
    }

    [HttpPost("/my-authorisations/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] AuthorisationForm form, CancellationToken cancel)
    {
        if (await db.AuthorisationsOf(Actor).Where(each => each.Id == form.Id).Select(each => each.Code).SingleOrDefaultAsync(cancel) is { } sent) return Redirect($"/authorisations/{sent}");
        var page = await PageAsync(form, cancel);
        if (!ModelState.Accepts(new AuthorisationFormValidator(page.People), form)) return Unaccepted(nameof(New), page);
        var ask = await AskAsync(form, cancel);
        if (!ModelState.Accepts(Authorisation.CanAsk(ask, clock.Today))) return Unaccepted(nameof(New), page);
        var asked = await db.DrawAsync(() => Authorisation.Ask(form.Id, ask, Actor, clock.Now), drawn => drawn.Code, cancel);
        db.Add(asked);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "It is asked for. Until it is granted, do not begin.";
        return Redirect($"/authorisations/{asked.Code}");
    }

    private async Task<AuthorisationAsk> AskAsync(AuthorisationForm form, CancellationToken cancel)
    {
        var earlier = form.Again is { } code ? await db.FindAuthorisationAsync(Actor, code, cancel) : null;
        Guid?[] concerned = [form.PersonId, form.AboutId];
        var holders = await db.RoleHoldersAsync(Actor.SchoolId, clock.Today, cancel);
        return new AuthorisationAsk(
            form.Kind!.Value, form.PersonId!.Value, vault.Seal(PlainText.Tidy(form.Scope)!, form.Id), vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), form.From!.Value, form.Until!.Value)
        {
            AboutId = form.Kind.Value.LooksIntoOthers() ? form.AboutId : null,
            IsOfHead = holders.Exists(holder => concerned.Contains(holder.PersonId) && holder.Role is Role.Headteacher or Role.ActingHead),
            EarlierId = earlier?.Id,
        };
    }

    /// <summary>Asked for again, it begins the day after the earlier one ends.</summary>
    private void Take(Authorisation earlier, AuthorisationForm form)
    {
        (form.Again, form.Kind, form.PersonId, form.AboutId) = (earlier.Code, earlier.Kind, earlier.PersonId, earlier.AboutId);
        (form.Scope, form.Reason) = (vault.Open(earlier.Scope, earlier.Id), vault.Open(earlier.Reason, earlier.Id));
        if (earlier.UntilOn is { } until && until >= clock.Today && earlier.EndedAt is null) form.From = until.AddDays(1);
    }

    private async Task<AuthorisationNewPage> PageAsync(AuthorisationForm form, CancellationToken cancel)
    {
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        return new AuthorisationNewPage(form, [new Choice("", "Choose a name"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))]);
    }
}
