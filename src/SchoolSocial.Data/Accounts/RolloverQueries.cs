using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Accounts;

/// <summary>The ways to the rollover of a school's accounts. Each begins with who is looking.</summary>
public static class RolloverQueries
{
    public static IQueryable<RolloverPlan> RolloversOf(this SchoolDb db, Actor viewer) =>
        db.RolloverPlans.Include(plan => plan.Lines).Where(plan => plan.SchoolId == viewer.SchoolId);

    public static Task<RolloverPlan?> FindRolloverAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.RolloversOf(viewer).SingleOrDefaultAsync(plan => plan.Code == code, cancel);

    /// <summary>The accounts whose handle and email are taken.</summary>
    public static Task<List<Account>> AccountsInUseAsync(this SchoolDb db, Actor viewer, CancellationToken cancel) =>
        db.Accounts.Where(account => account.SchoolId == viewer.SchoolId && account.HandleInUse != null).WithParts()
            .OrderBy(account => account.NormalisedName).ToListAsync(cancel);

    public static async Task<RolloverBooks> RolloverBooksAsync(this SchoolDb db, Actor viewer, SchoolYear from, SchoolYear to, CancellationToken cancel)
    {
        var accounts = await db.Accounts.AsNoTracking().Where(account => account.SchoolId == viewer.SchoolId && account.HandleInUse != null)
            .Include(account => account.Classes).OrderBy(account => account.NormalisedName).ToListAsync(cancel);
        var classes = await db.ClassesOf(viewer).AsNoTracking().Where(taught => taught.SchoolYearId == from.Id).ToListAsync(cancel);
        var nextClasses = await db.ClassesOf(viewer).AsNoTracking().Where(taught => taught.SchoolYearId == to.Id).ToListAsync(cancel);
        var ids = classes.Select(taught => taught.Id).ToList();
        var nextIds = nextClasses.Select(taught => taught.Id).ToList();
        var memberships = await db.Set<ClassMembership>().AsNoTracking().Where(each => ids.Contains(each.SchoolClassId) || nextIds.Contains(each.SchoolClassId))
            .Select(each => new { each.PupilId, each.SchoolClassId, each.FromOn, each.ToOn }).ToListAsync(cancel);
        var last = memberships.Where(each => ids.Contains(each.SchoolClassId) && (each.ToOn == null || each.ToOn >= from.EndsOn)).ToLookup(each => each.PupilId, each => each.SchoolClassId);
        var moves = memberships.Where(each => nextIds.Contains(each.SchoolClassId))
            .SelectMany(each => last[each.PupilId].Select(was => (From: was, To: each.SchoolClassId)))
            .GroupBy(move => move).ToDictionary(group => group.Key, group => group.Count());
        var people = await db.AdultsVisibleTo(viewer).AsNoTracking().ToDictionaryAsync(person => person.Id, cancel);
        return new RolloverBooks(accounts, classes, nextClasses, moves, people, await db.HandlePatternAsync(viewer, cancel), from.EndsOn, to.StartsOn);
    }
}
