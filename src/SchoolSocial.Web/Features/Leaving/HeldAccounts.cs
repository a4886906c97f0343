using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Leaving;

/// <summary>What a leaver has in hand on accounts: parts, looks they see to, and whom they stand in for.</summary>
public static class HeldAccounts
{
    public static async Task<IEnumerable<HeldThing>> OfAsync(SchoolDb db, Person person, Actor viewer, DateTime now, DateTime leaves, CancellationToken cancel)
    {
        var accounts = await (await db.AccountsVisibleToAsync(viewer, now, cancel)).AsNoTracking()
            .Where(account => account.HandleInUse != null && (account.Holdings.Any(held => held.PersonId == person.Id)
                || account.Rhythms.Any(rhythm => rhythm.OwnerId == person.Id || rhythm.PartnerId == person.Id) || account.Covers.Any(cover => cover.CoveredById == person.Id)))
            .WithParts().OrderBy(account => account.NormalisedName).ToListAsync(cancel);
        var drills = await db.AccountRounds.AsNoTracking().Where(round => round.SchoolId == viewer.SchoolId && round.Kind == RhythmKind.AccessDrill)
            .GroupBy(round => round.AccountId).Select(group => new { group.Key, On = group.Max(round => round.On) }).ToDictionaryAsync(group => group.Key, group => group.On, cancel);
        return accounts.SelectMany(account => Of(account, person.Id, drills.TryGetValue(account.Id, out var on) ? on : null, now, leaves));
    }

    private static IEnumerable<HeldThing> Of(Account account, Guid personId, DateOnly? drilledOn, DateTime now, DateTime leaves)
    {
        var path = $"/accounts/{account.Code}";
        foreach (var held in account.Holdings.Where(held => held.PersonId == personId && !held.IsOver(now)))
        {
            var (post, open) = (held.Post.Words(), held.ToAt is null || held.ToAt > leaves);
            var alone = !account.Holdings.Any(other => other.Id != held.Id && other.Post == held.Post && other.Holds(now));
            yield return new HeldThing(
                $"{post} of {account.Name}{(alone && open ? $", the only {post.ToLowerInvariant()}" : "")}", open,
                open ? "Hand it over" : $"Ends on {SchoolDates.Day(SchoolTime.DateOf(held.ToAt!.Value.AddTicks(-1)))}", path, open ? held.Id : null,
                held.Post > AccountPost.Administrator ? null : DrillWords(drilledOn));
        }

        foreach (var rhythm in account.Rhythms.Where(rhythm => rhythm.IsSeenToBy(personId)))
        {
            yield return new HeldThing($"{rhythm.Kind.Words()} of {account.Name}", true, "Give it to somebody else", $"{path}/rounds");
        }

        // Whom they stand in for is left without anybody on the days after they have gone.
        var last = leaves > now && leaves < DateTime.MaxValue ? SchoolTime.DateOf(leaves) : SchoolTime.DateOf(now);
        foreach (var cover in account.Covers.Where(cover => cover.CoveredById == personId && cover.ToOn > last))
        {
            yield return new HeldThing($"Stands in on {account.Name} until {cover.ToOn.Shortly()}", true, "Ask somebody else to stand in", path);
        }
    }

    /// <summary>Whether full access was ever given on request: what a hand-over will need (WH29).</summary>
    private static string DrillWords(DateOnly? on) => on is { } day ? $"Full access was last given on request on {day.Shortly()}" : "Full access has never been given on request: try it now";
}
