using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.References;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>
/// Which accounts are really the school's: open to anybody where the school has switched it on, so that parents can tell real from false
/// (ST01). It says handles and nothing about people.
/// </summary>
[AllowAnonymous]
public sealed class OfficialAccountsController(SchoolDb db) : Controller
{
    [HttpGet("/official-accounts")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var schools = await db.Schools.AsNoTracking().Where(school => db.AccountWays.Any(ways => ways.SchoolId == school.Id && ways.ShowsOfficialAccounts))
            .OrderBy(school => school.Name).Select(school => new { school.Id, school.Name }).ToListAsync(cancel);
        if (schools.Count == 0) return NotFound();
        var ids = schools.ConvertAll(school => school.Id);
        var rows = await Shown().Where(each => ids.Contains(each.Account.SchoolId)).ToListAsync(cancel);
        return View(new OfficialAccountsPage([.. schools.Select(school => new OfficialSchool(
            school.Name,
            [.. rows.Where(each => each.Account.SchoolId == school.Id).OrderBy(each => each.Account.Kind != AccountKind.WholeSchool).ThenBy(each => each.Account.NormalisedName)
                .Select(each => new OfficialAccount(each.Account.Code, each.Account.Name, each.Account.Handle, each.Platform.Name, each.Platform.AddressOf(each.Account.Handle)))]))]));
    }

    [HttpGet("/official-accounts/{code}/qr.svg")]
    public async Task<IActionResult> Qr(string code, CancellationToken cancel)
    {
        var found = await Shown().Where(each => each.Account.Code == code && db.AccountWays.Any(ways => ways.SchoolId == each.Account.SchoolId && ways.ShowsOfficialAccounts)).SingleOrDefaultAsync(cancel);
        return found?.Platform.AddressOf(found.Account.Handle) is { } address ? Content(Features.SignIn.Qr.Svg(address), "image/svg+xml") : NotFound();
    }

    /// <summary>Never one that is used with pupils: nobody else is to know where they are to be found.</summary>
    private IQueryable<AccountOnPlatform> Shown() => db.Accounts.AsNoTracking()
        .Where(account => (account.Status == AccountStatus.Live || account.Status == AccountStatus.Paused) && account.Kind != AccountKind.WithPupils)
        .Join(db.Platforms.AsNoTracking(), account => account.PlatformId, platform => platform.Id, (account, platform) => new AccountOnPlatform { Account = account, Platform = platform });

    private sealed class AccountOnPlatform
    {
        public required Account Account { get; init; }

        public required Platform Platform { get; init; }
    }
}

public sealed record OfficialAccount(string Code, string Name, string Handle, string Platform, string? Address);

public sealed record OfficialSchool(string Name, IReadOnlyList<OfficialAccount> Accounts);

public sealed record OfficialAccountsPage(IReadOnlyList<OfficialSchool> Schools);
