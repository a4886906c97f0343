using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Who looks at what in the weeks to come, on the accounts the viewer may see (WD62, WH26).</summary>
[Authorize(Can.UseAccounts)]
public sealed class RotaController(SchoolDb db, SchoolClock clock) : SchoolController
{
    private const int Weeks = 4;

    [HttpGet("/accounts/rota")]
    public async Task<IActionResult> Index(bool mine, CancellationToken cancel)
    {
        var accounts = await (await db.AccountsVisibleToAsync(Actor, clock.Now, cancel)).AsNoTracking()
            .Where(account => account.Status == AccountStatus.Live || account.Status == AccountStatus.Paused || account.Status == AccountStatus.Lost)
            .Include(account => account.Rhythms).Include(account => account.Steps).AsSplitQuery().OrderBy(account => account.NormalisedName).ToListAsync(cancel);
        var looks = await LastLooks.ReadAsync(db, Actor, clock.Today, cancel);
        var coming = accounts.SelectMany(account => looks.Until(account, clock.Today, clock.Today.AddDays(7 * Weeks)), (account, look) => (Account: account, Look: look))
            .Where(each => !mine || each.Look.OwnerId == Actor.PersonId).OrderBy(each => each.Look.DueOn).ToList();
        var names = await db.NamesAsync(coming.Select(each => each.Look.OwnerId).OfType<Guid>(), cancel);
        return View(new RotaPage(
            [.. coming.Select(each => new RotaRow(each.Look.DueOn, each.Look.WordsOn(each.Account), each.Look.OwnerId is { } owner ? names.GetValueOrDefault(owner) : null, $"/accounts/{each.Account.Code}", each.Look.DueOn < clock.Today))],
            mine));
    }
}

public sealed record RotaRow(DateOnly On, string What, string? Who, string Href, bool IsLate);

public sealed record RotaPage(IReadOnlyList<RotaRow> Rows, bool IsMine);
