using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Gathers what is due, account by account: new passwords, missing cover, looks and checks, followers and requests to decide about, open lines of Rollover Day.</summary>
public static class DueRows
{
    public static async Task<IReadOnlyList<DueRow>> ReadAsync(SchoolDb db, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var today = SchoolTime.DateOf(now);
        var accounts = await (await db.AccountsVisibleToAsync(viewer, now, cancel)).AsNoTracking()
            .Where(account => account.Status != AccountStatus.Gone && account.Status != AccountStatus.Refused).WithParts()
            .OrderBy(account => account.NormalisedName).ToListAsync(cancel);
        var books = await db.LedgerBooksAsync(viewer, cancel);
        var looks = await LastLooks.ReadAsync(db, viewer, today, cancel);
        var waiting = await WaitingAsync(db, viewer, cancel);
        var rotations = accounts.ToDictionary(account => account.Id, account => RotationDue.For(account, books, now));
        var unsigned = accounts.Where(account => account.Status.CanBePostedTo()).ToDictionary(account => account.Id, account => account.NotSignedYet(books, now));
        var names = await db.NamesAsync(unsigned.Values.SelectMany(people => people).Select(person => (Guid?)person).Concat(rotations.Values.Select(rotation => rotation?.OwnerId)).Concat(accounts.SelectMany(account => account.Rhythms).SelectMany(rhythm => new[] { rhythm.OwnerId, rhythm.PartnerId })).OfType<Guid>(), cancel);
        var rows = new List<DueRow>(await RolloverAsync(db, viewer, today, cancel));
        foreach (var account in accounts)
        {
            var path = $"/accounts/{account.Code}";
            if (rotations[account.Id] is { } rotation)
            {
                rows.Add(new DueRow($"Change the password of {account.Name}", NameOf(rotation.OwnerId) ?? "Nobody by name", SchoolTime.DateOf(rotation.Since), path, true) { Alike = "passwords to change" });
            }

            rows.AddRange(NoCover.Look(account, books, now).Select(lack => new DueRow($"{account.Name}: {lack}", null, null, path) { Alike = "accounts that lack somebody" }));
            var runs = AccountDoor.Runs(viewer, account, books, now);
            rows.AddRange(looks.Of(account, today).Select(look => new DueRow(look.Words, NameOf(look.OwnerId), look.Since, runs ? path + look.Path : path, look.DueOn < today) { DueOn = look.DueOn, Alike = look.Path.Length > 0 ? "looks at accounts" : "settings that are not as the rules say" }));
            if (runs) rows.AddRange(waiting[account.Id].Select(each => new DueRow($"{account.Name}: {each.Words}", null, each.Since, path + each.Path, each.IsLate) { Alike = "accounts with followers or requests to decide about" }));
            rows.AddRange(unsigned.GetValueOrDefault(account.Id, []).Select(person => new DueRow($"Sign that {account.Name} is the school's", NameOf(person), null, runs ? $"{path}/ownership" : path) { Alike = "accounts to sign for" }));
            if (account.Status == AccountStatus.AskedFor && viewer.May(Can.ApproveAccounts)) rows.Add(new DueRow($"Decide on {account.Name}", null, SchoolTime.DateOf(account.LastMovedAt), path));
            if (account.Status == AccountStatus.Deactivated && viewer.May(Can.KeepAccounts)) rows.Add(new DueRow($"Look whether the content of {account.Name} is gone", null, SchoolTime.DateOf(account.LastMovedAt), path));
        }

        return rows;

        string? NameOf(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
    }

    /// <summary>Once the new school year has begun, an open line of Rollover Day is late.</summary>
    public static async Task<IReadOnlyList<DueRow>> RolloverAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        if (!viewer.May(Can.KeepAccounts)) return [];
        var plans = await db.RolloversOf(viewer).AsNoTracking().Where(plan => plan.ClosedAt == null).ToListAsync(cancel);
        if (plans.Count == 0) return [];
        var years = (await db.OwnSchoolAsync(viewer, cancel)).Years.ToDictionary(year => year.Id);
        return [.. plans.Select(plan => (Plan: plan, Open: plan.Lines.Count - plan.Closed)).Select(each => new DueRow(
            each.Open == 0 ? "Finish Rollover Day" : $"Rollover Day: {(each.Open == 1 ? "one account is" : $"{each.Open} accounts are")} still open",
            null, years[each.Plan.ToYearId].StartsOn, $"/accounts/rollover/{each.Plan.Code}", years[each.Plan.ToYearId].StartsOn <= today))];
    }

    /// <summary>Followers that resemble somebody and wait for a decision, and those who ask to come in: whoever runs the account decides.</summary>
    private static async Task<ILookup<Guid, (string Words, DateOnly Since, string Path, bool IsLate)>> WaitingAsync(SchoolDb db, Actor viewer, CancellationToken cancel)
    {
        var followers = await db.FollowerChecks.AsNoTracking().Where(check => check.SchoolId == viewer.SchoolId && check.Lines.Any(line => line.Decision == null))
            .Select(check => new { check.AccountId, check.Id, check.On, Open = check.Lines.Count(line => line.Decision == null), Pupils = check.Lines.Count(line => line.Decision == null && line.Mark == FollowerMark.PossiblePupil) })
            .ToListAsync(cancel);
        var requests = await db.EntryRequests.AsNoTracking().Where(request => request.SchoolId == viewer.SchoolId && request.DecidedAt == null)
            .GroupBy(request => request.AccountId).Select(group => new { AccountId = group.Key, Count = group.Count(), First = group.Min(request => request.AddedAt) }).ToListAsync(cancel);
        return followers.Select(each => (each.AccountId, Row: (
                Words: $"decide about {(each.Open == 1 ? "one follower" : $"{each.Open} followers")}{(each.Pupils > 0 ? $", {each.Pupils} of whom may be a pupil" : "")}",
                Since: each.On, Path: $"/followers/{each.Id}", IsLate: each.Pupils > 0)))
            .Concat(requests.Select(each => (each.AccountId, Row: (
                Words: each.Count == 1 ? "one person asks to come in" : $"{each.Count} people ask to come in", Since: SchoolTime.DateOf(each.First), Path: "/requests", IsLate: false))))
            .ToLookup(each => each.AccountId, each => each.Row);
    }
}
