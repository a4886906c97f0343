using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts.Checks;

/// <summary>What is looked at again and again on an account, written down also when nothing was found, and how often it is.</summary>
[Authorize(Can.UseAccounts)]
public sealed class RoundsController(SchoolDb db, SchoolClock clock, Vault vault, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/rounds")]
    public async Task<IActionResult> Index(string code, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        return opened.MayRun ? View(await PageAsync(new RoundForm { Id = Guid.CreateVersion7(), On = clock.Today }, new RhythmForm(), opened, cancel)) : Forbid();
    }

    [HttpPost("/accounts/{code}/rounds")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] RoundForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (!opened.MayRun) return Forbid();
        if (await db.AccountRounds.AnyAsync(round => round.Id == form.Id, cancel)) return Redirect($"/accounts/{code}/rounds");
        if (!ModelState.Accepts(new RoundFormValidator(clock.Today), form)) return Unaccepted(nameof(Index), await PageAsync(form, new RhythmForm(), opened, cancel));
        db.Add(AccountRound.Make(form.Id, opened.Account, form.Kind!.Value, form.On!.Value, form.Looked!.Value, form.AllWell!.Value, vault.SealIfAny(PlainText.Tidy(form.Findings), form.Id), Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), await PageAsync(form, new RhythmForm(), opened, cancel));
        TempData["Done"] = "It has been written down.";
        return Redirect($"/accounts/{code}/rounds");
    }

    [Authorize(Can.KeepAccounts)]
    [HttpPost("/accounts/{code}/rhythm")]
    public async Task<IActionResult> Set(string code, [Bind(Prefix = "Rhythm")] RhythmForm rhythm, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        var page = await PageAsync(new RoundForm { Id = Guid.CreateVersion7(), On = clock.Today }, rhythm, opened, cancel);
        if (!ModelState.Accepts(new RhythmFormValidator(page.Owners), rhythm, "Rhythm")) return Unaccepted(nameof(Index), page);
        var may = opened.Account.CanSetRhythm(rhythm.Kind!.Value, rhythm.EveryDays!.Value, rhythm.OwnerId, rhythm.PartnerId, opened.Account.Rules.InForce(await db.WaysAsync(Actor.SchoolId, cancel)));
        if (!ModelState.Accepts(may)) return Unaccepted(nameof(Index), page);
        opened.Account.SetRhythm(rhythm.Kind!.Value, rhythm.EveryDays!.Value, rhythm.OwnerId, Actor, clock.Now, rhythm.PartnerId);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), page);
        TempData["Done"] = rhythm.EveryDays == 0 ? "It is no longer asked for." : $"It is asked for every {rhythm.EveryDays} days.";
        return Redirect($"/accounts/{code}/rounds");
    }

    private async Task<RoundsPage> PageAsync(RoundForm form, RhythmForm rhythm, OpenedAccount opened, CancellationToken cancel)
    {
        var account = opened.Account;
        var rounds = await db.AccountRounds.AsNoTracking().Where(round => round.AccountId == account.Id).OrderByDescending(round => round.On).ThenByDescending(round => round.At).Take(50).ToListAsync(cancel);
        var looks = await LastLooks.ReadAsync(db, Actor, clock.Today, cancel);
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        var names = await db.NamesAsync(rounds.Select(round => round.ById).Concat(account.Rhythms.SelectMany(each => new[] { each.OwnerId, each.PartnerId }).OfType<Guid>()), cancel);
        return new RoundsPage(
            form, rhythm, account.Code, account.Name, opened.MayKeep,
            [new("", "Nobody by name"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))],
            [.. account.Looks(account.Rules.InForce(looks.Ways)).Select(each => RowOf(each.Kind, each.EveryDays))],
            [.. rounds.Select(round => new RoundRow(round.Kind, round.On, round.Looked, round.AllWell, round.Findings is { } findings ? vault.Open(findings, round.Id) : null, names.GetValueOrDefault(round.ById, "Somebody")))]);

        RhythmRow RowOf(RhythmKind kind, int everyDays)
        {
            var (next, turns) = (looks.Next(account, kind)!, account.RhythmOf(kind));
            return new RhythmRow(kind, everyDays, NameOf(next.OwnerId), turns?.PartnerId is null ? null : NameOf(next.OwnerId == turns.OwnerId ? turns.PartnerId : turns.OwnerId), next.DueOn);
        }

        string? NameOf(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
    }
}
