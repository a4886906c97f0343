using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Accounts;

/// <summary>What a check of followers is made of: everybody of the school they may be, and whom the school has blocked before.</summary>
public static class FollowerQueries
{
    public static async Task<FollowerMatcher> FollowerMatcherAsync(this SchoolDb db, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var today = SchoolTime.DateOf(now);
        var pupils = await db.PupilsOf(viewer).AsNoTracking().Where(Pupil.OnRollOn(today))
            .Select(pupil => new { pupil.Id, pupil.GivenName, pupil.KnownAs, pupil.FamilyName, pupil.DateOfBirth }).ToListAsync(cancel);
        var staff = await db.AdultsAsync(viewer.SchoolId, today, cancel);
        var guardians = await db.GuardiansOf(viewer).AsNoTracking().Where(guardian => !guardian.IsLocalAuthority).Select(guardian => new { guardian.Id, guardian.Name }).ToListAsync(cancel);
        var blocked = await db.Set<FollowerLine>().AsNoTracking()
            .Where(line => (line.Decision == FollowerDecision.Block || line.Decision == FollowerDecision.BlockAndReport)
                && db.FollowerChecks.Any(check => check.Id == line.CheckId && check.SchoolId == viewer.SchoolId))
            .Select(line => line.Handle).ToListAsync(cancel);
        var known = pupils.Select(pupil => new KnownPerson(pupil.Id, Domain.Accounts.Followers.KnownAs.Pupil, Given(pupil.GivenName, pupil.KnownAs), pupil.FamilyName, pupil.DateOfBirth.Year))
            .Concat(staff.Select(adult => new KnownPerson(adult.Id, Domain.Accounts.Followers.KnownAs.Staff, Given(adult.GivenName, adult.KnownAs), adult.FamilyName)))
            .Concat(guardians.Select(guardian => Parent(guardian.Id, guardian.Name)));
        return new FollowerMatcher([.. known], blocked, today.Year);
    }

    /// <summary>A check of an account the viewer may see.</summary>
    public static Task<FollowerCheck?> FindFollowerCheckAsync(this SchoolDb db, Account account, Guid id, CancellationToken cancel) =>
        db.FollowerChecks.Include(check => check.Lines).SingleOrDefaultAsync(check => check.Id == id && check.AccountId == account.Id, cancel);

    private static string[] Given(string given, string? known) => known is null ? [given] : [given, known];

    /// <summary>A guardian's name is one text: the last word is the family's, titles go.</summary>
    private static KnownPerson Parent(Guid id, string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.TrimEnd('.') is not ("Mr" or "Mrs" or "Ms" or "Miss" or "Dr")).ToList();
        return new KnownPerson(id, Domain.Accounts.Followers.KnownAs.Parent, words.Count > 1 ? [words[0]] : [], words.Count > 0 ? words[^1] : "");
    }
}
