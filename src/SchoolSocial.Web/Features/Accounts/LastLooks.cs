using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Accounts.Checks;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>When something was looked at, and by whom.</summary>
public sealed record LastLook(DateOnly On, Guid ById);

/// <summary>Something to be looked at on an account by a day, and whose turn it is.</summary>
public sealed record ComingLook(RhythmKind Kind, Guid? OwnerId, DateOnly DueOn)
{
    /// <summary>Where it is written down, below the account's page.</summary>
    public string Path => Kind == RhythmKind.FollowerCheck ? "/followers" : "/rounds";

    public string WordsOn(Account account) => Kind == RhythmKind.Purpose ? $"{account.Name}: is it doing what it is for?" : $"{Kind.Words()} of {account.Name}";
}

/// <summary>When each account was last looked at, what is due again, and what comes.</summary>
public sealed record LastLooks(
    IReadOnlyDictionary<(Guid AccountId, RhythmKind Kind), LastLook> Last, IReadOnlyDictionary<Guid, SettingsCheck> Settings, SchoolWays Ways, SchoolYear? Year)
{
    public static async Task<LastLooks> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var since = today.AddDays(-AccountRhythm.GreatestDays - 60);
        var rounds = await db.AccountRounds.AsNoTracking().Where(round => round.SchoolId == viewer.SchoolId && round.On >= since)
            .Select(round => new { round.AccountId, round.Kind, round.On, round.At, round.ById }).ToListAsync(cancel);
        var checks = await db.FollowerChecks.AsNoTracking().Where(check => check.SchoolId == viewer.SchoolId && check.On >= since)
            .Select(check => new { check.AccountId, Kind = RhythmKind.FollowerCheck, check.On, check.At, check.ById }).ToListAsync(cancel);
        return new LastLooks(
            rounds.Concat(checks).GroupBy(each => (each.AccountId, each.Kind))
                .ToDictionary(group => group.Key, group => group.OrderBy(each => each.On).ThenBy(each => each.At).Select(each => new LastLook(each.On, each.ById)).Last()),
            await db.LastSettingsChecks(viewer.SchoolId).ToDictionaryAsync(check => check.AccountId, cancel),
            await db.WaysAsync(viewer.SchoolId, cancel), (await db.OwnSchoolAsync(viewer, cancel)).YearOn(today));
    }

    /// <summary>Of each kind of look the next; null where there is none.</summary>
    public ComingLook? Next(Account account, RhythmKind kind)
    {
        var last = Last.GetValueOrDefault((account.Id, kind));
        return account.DueOn(kind, account.Rules.InForce(Ways), last?.On) is { } due ? new ComingLook(kind, account.RhythmOf(kind)?.TurnAfter(last?.ById), due) : null;
    }

    /// <summary>The rota: every look to a day, each in its turn as if those before it are done in time.</summary>
    public IEnumerable<ComingLook> Until(Account account, DateOnly today, DateOnly until)
    {
        foreach (var (kind, days) in account.Looks(account.Rules.InForce(Ways)))
        {
            for (var look = Next(account, kind); look is not null && look.DueOn <= until;)
            {
                yield return look;
                look = new ComingLook(kind, account.RhythmOf(kind)?.TurnAfter(look.OwnerId), (look.DueOn < today ? today : look.DueOn).AddDays(days));
            }
        }
    }

    public IEnumerable<(string Words, Guid? OwnerId, DateOnly? DueOn, DateOnly? Since, string Path)> Of(Account account, DateOnly today)
    {
        if (!account.Status.CanBePostedTo()) yield break;
        var rules = account.Rules.InForce(Ways);
        foreach (var (kind, _) in account.Looks(rules))
        {
            if (Next(account, kind) is { } look && look.DueOn <= today) yield return (look.WordsOn(account), look.OwnerId, look.DueOn, look.DueOn, look.Path);
        }

        var print = SettingsFingerprint.Look(account, rules, Settings.GetValueOrDefault(account.Id), Year, today);
        foreach (var unmet in print.Unmet) yield return ($"{account.Name}: a setting is not as the rules say ({unmet})", null, null, print.CheckedOn, "");
        if (print.IsDue) yield return ($"Look at the settings of {account.Name} this term", null, null, print.DueSince, "/settings-check");
    }
}
