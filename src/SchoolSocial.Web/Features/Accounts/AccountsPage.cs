using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>What the register is narrowed to and how it is sorted. It lives in the address.</summary>
public sealed class AccountFilter
{
    public string? Q { get; set; }

    public AccountKind? Kind { get; set; }

    public AccountStatus? Status { get; set; }

    public Guid? Platform { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public IQueryable<Account> Narrow(IQueryable<Account> accounts)
    {
        if (PlainText.Tidy(Q) is { } typed)
        {
            var name = PlainText.Normalise(typed);
            var handle = HandleSearch.Pattern(typed);
            accounts = accounts.Where(account => account.NormalisedName.Contains(name) || EF.Functions.Like(account.Handle, handle, HandleSearch.Escape));
        }

        if (Kind is { } kind) accounts = accounts.Where(account => account.Kind == kind);
        if (Status is { } status) accounts = accounts.Where(account => account.Status == status);
        if (Platform is { } platform) accounts = accounts.Where(account => account.PlatformId == platform);
        return accounts;
    }

    public IQueryable<Account> Sorted(IQueryable<Account> accounts) => Sort switch
    {
        "-name" => accounts.OrderByDescending(account => account.NormalisedName).ThenBy(account => account.Code),
        "handle" => accounts.OrderBy(account => account.Handle).ThenBy(account => account.Code),
        "-handle" => accounts.OrderByDescending(account => account.Handle).ThenBy(account => account.Code),
        "status" => accounts.OrderBy(account => account.Status).ThenBy(account => account.NormalisedName),
        "-status" => accounts.OrderByDescending(account => account.Status).ThenBy(account => account.NormalisedName),
        _ => accounts.OrderBy(account => account.NormalisedName).ThenBy(account => account.Code),
    };
}

public sealed record AccountRow(string Code, string Name, string Handle, string Platform, AccountKind Kind, AccountStatus Status, string? Custodian, bool IsAmber);

/// <summary>The accounts the viewer may see: all of them for those who oversee, their own for everybody else.</summary>
public sealed record AccountsPage(AccountFilter Filter, Listing<AccountRow> List, IReadOnlyList<Choice> Platforms, Actor Viewer)
{
    public bool SeesAll => Account.SeesAll(Viewer);

    public bool May(string permission) => Viewer.May(permission);

    public static IReadOnlyList<Choice> Kinds { get; } = [new("", "Any kind"), .. AccountAnswers.Kinds.Select(kind => kind with { Hint = null })];

    public static async Task<AccountsPage> ReadAsync(SchoolDb db, Actor viewer, AccountFilter filter, DateTime now, CancellationToken cancel)
    {
        var visible = await db.AccountsVisibleToAsync(viewer, now, cancel);
        var platforms = await db.PlatformsOf(viewer).AsNoTracking().OrderBy(platform => platform.NormalisedName).Select(platform => new { platform.Id, platform.Name }).ToListAsync(cancel);
        var found = await filter.Sorted(filter.Narrow(visible)).AsNoTracking()
            .Select(account => new
            {
                Account = account,
                CustodianId = account.Holdings.Where(held => held.Post == AccountPost.Custodian && held.FromAt <= now && (held.ToAt == null || held.ToAt > now))
                    .OrderBy(held => held.FromAt).Select(held => held.PersonId).FirstOrDefault(),
            })
            .PageAsync(filter.Page, cancel);
        var names = await db.NamesAsync(found.Rows.Select(row => row.CustodianId).OfType<Guid>(), cancel);
        var byId = platforms.ToDictionary(platform => platform.Id, platform => platform.Name);
        var ids = found.Rows.Select(row => row.Account.Id).ToList();
        var looks = await db.LastSettingsChecks(viewer.SchoolId).Where(check => ids.Contains(check.AccountId)).ToDictionaryAsync(check => check.AccountId, cancel);
        var ways = await db.WaysAsync(viewer.SchoolId, cancel);
        var year = (await db.OwnSchoolAsync(viewer, cancel)).YearOn(SchoolTime.DateOf(now));
        return new AccountsPage(
            filter,
            found.Of(found.Rows.Select(row => RowOf(row.Account, row.CustodianId is { } id ? names.GetValueOrDefault(id) : null))),
            [new("", "Any platform"), .. platforms.Select(platform => Choice.Of(platform.Id, platform.Name))],
            viewer);

        AccountRow RowOf(Account account, string? custodian) => new(
            account.Code, account.Name, account.Handle, byId[account.PlatformId], account.Kind, account.Status, custodian,
            SettingsFingerprint.Look(account, account.Rules.InForce(ways), looks.GetValueOrDefault(account.Id), year, SchoolTime.DateOf(now)).IsAmber);
    }
}
