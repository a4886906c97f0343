using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Who could post to an account at a moment, such as ten o'clock on 14 May.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class LedgerController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/ledger")]
    public async Task<IActionResult> Show(string code, DateOnly? on, string? time, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (TimeOf(time) is null && !string.IsNullOrWhiteSpace(time)) ModelState.AddModelError("time", "The time must look like 10:00");
        if (!ModelState.IsValid) return Unaccepted(nameof(Show), new LedgerPage(opened.Account, on, time, null, [], []));
        var at = on is null ? clock.Now : LedgerPage.Instant(on.Value, TimeOf(time) ?? new TimeOnly(12, 0));
        var moment = AccountLedger.At(opened.Account, opened.Books, at);
        var names = await db.NamesAsync(moment.People.Select(each => each.PersonId), cancel);
        return View(new LedgerPage(
            opened.Account, on ?? SchoolTime.DateOf(at), time ?? SchoolTime.ToLocal(at).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            moment, [.. moment.People.Select(each => new LedgerRow(names.GetValueOrDefault(each.PersonId, "Somebody"), each))],
            [.. opened.Account.Namings.OrderBy(naming => naming.FromAt)]));
    }

    [HttpGet("/accounts/ledger")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancel)
    {
        var typed = HandleCheck.Tidy(q)?.ToUpperInvariant();
        var handle = HandleSearch.Pattern(typed ?? "");
        var visible = await db.AccountsVisibleToAsync(Actor, clock.Now, cancel);
        var found = typed is null ? [] : await visible.AsNoTracking()
            .Where(account => account.NormalisedName.Contains(typed) || account.Namings.Any(naming => EF.Functions.Like(naming.Handle, handle, HandleSearch.Escape)))
            .OrderBy(account => account.NormalisedName).Take(25).Select(account => new LedgerFind(account.Code, account.Name, account.Handle)).ToListAsync(cancel);
        return View(new LedgerFindPage(q, found));
    }

    private static TimeOnly? TimeOf(string? typed) => LedgerPage.TimeOf(typed);
}

public sealed record LedgerRow(string Name, Standing Standing);

public sealed record LedgerFind(string Code, string Name, string Handle);

public sealed record LedgerFindPage(string? Q, IReadOnlyList<LedgerFind> Found);

public sealed record LedgerPage(Account Account, DateOnly? On, string? Time, AccountMoment? Moment, IReadOnlyList<LedgerRow> Rows, IReadOnlyList<AccountNaming> Namings)
{
    public static TimeOnly? TimeOf(string? typed) => TimeOnly.TryParseExact(
        typed?.Trim().Replace('.', ':'), ["H:mm", "HH:mm"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var time) ? time : null;

    /// <summary>The hour that the spring skips is taken for the one after it.</summary>
    public static DateTime Instant(DateOnly on, TimeOnly time)
    {
        var local = on.ToDateTime(time);
        return TimeZoneInfo.ConvertTimeToUtc(SchoolTime.Zone.IsInvalidTime(local) ? local.AddHours(1) : local, SchoolTime.Zone);
    }
}
