using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Accounts;

/// <summary>The ways to the register of accounts. Each begins with who is looking.</summary>
public static class AccountQueries
{
    public static async Task<IQueryable<Account>> AccountsVisibleToAsync(this SchoolDb db, Actor viewer, DateTime now, CancellationToken cancel) =>
        db.Accounts.Where(Account.VisibleTo(viewer, Account.SeesAll(viewer) ? [] : await db.TaughtByAsync(viewer, SchoolTime.DateOf(now), cancel), now));

    /// <summary>Those the viewer has in hand, overseer or not.</summary>
    public static async Task<IQueryable<Account>> AccountsHeldByAsync(this SchoolDb db, Actor viewer, DateTime now, CancellationToken cancel) =>
        db.Accounts.Where(Account.HeldBy(viewer, await db.TaughtByAsync(viewer, SchoolTime.DateOf(now), cancel), now));

    /// <summary>One whole account the viewer may see; null where there is none, or none for them.</summary>
    public static async Task<Account?> FindAccountAsync(this SchoolDb db, Actor viewer, string code, DateTime now, CancellationToken cancel) =>
        await (await db.AccountsVisibleToAsync(viewer, now, cancel)).WithParts().SingleOrDefaultAsync(account => account.Code == code, cancel);

    public static IQueryable<Account> WithParts(this IQueryable<Account> accounts) => accounts
        .Include(account => account.Steps)
        .Include(account => account.Namings)
        .Include(account => account.Classes)
        .Include(account => account.Holdings)
        .Include(account => account.Covers)
        .Include(account => account.PasswordChanges)
        .Include(account => account.RotationCalls)
        .Include(account => account.Rhythms)
        .Include(account => account.Members)
        .Include(account => account.Ownership)
        .AsSplitQuery();

    /// <summary>Everything that decides who has the school's accounts in hand, now and in the past.</summary>
    public static async Task<LedgerBooks> LedgerBooksAsync(this SchoolDb db, Actor viewer, CancellationToken cancel)
    {
        var appointments = await db.AppointmentsAt(viewer).AsNoTracking().ToListAsync(cancel);
        var teachers = await db.Set<ClassTeacher>().AsNoTracking()
            .Where(teacher => db.Classes.Any(taught => taught.Id == teacher.SchoolClassId && taught.SchoolId == viewer.SchoolId)).ToListAsync(cancel);
        var leavers = await db.AdultsVisibleTo(viewer).Where(person => person.LeavesAt != null)
            .Select(person => new { person.Id, person.LeavesAt }).ToDictionaryAsync(person => person.Id, person => person.LeavesAt, cancel);
        var authorities = await db.PostingAuthorities.AsNoTracking().Include(authority => authority.Steps)
            .Where(authority => authority.SchoolId == viewer.SchoolId).ToDictionaryAsync(authority => authority.PersonId, cancel);
        return new LedgerBooks(appointments, teachers, leavers, authorities)
        {
            Authorisations = await db.PostingAuthorisationsAsync(viewer.SchoolId, cancel),
            Absences = await db.Absences.AsNoTracking().Where(absence => absence.SchoolId == viewer.SchoolId && absence.EndedAt == null).ToListAsync(cancel),
        };
    }

    /// <summary>How this school names its accounts; the usual way until it has chosen.</summary>
    public static async Task<HandlePattern> HandlePatternAsync(this SchoolDb db, Actor viewer, CancellationToken cancel)
    {
        if (await db.AccountWays.AsNoTracking().SingleOrDefaultAsync(ways => ways.SchoolId == viewer.SchoolId, cancel) is { } ways) return ways.Pattern;
        return HandlePattern.For(await db.EmailDomainAsync(viewer, cancel));
    }

    public static Task<string> EmailDomainAsync(this SchoolDb db, Actor viewer, CancellationToken cancel) =>
        db.Schools.Where(school => school.Id == viewer.SchoolId).Select(school => school.EmailDomain).SingleAsync(cancel);

    public static Task<PostingAuthority?> FindAuthorityAsync(this SchoolDb db, Actor viewer, Guid personId, CancellationToken cancel) =>
        db.PostingAuthorities.Include(authority => authority.Steps)
            .SingleOrDefaultAsync(authority => authority.SchoolId == viewer.SchoolId && authority.PersonId == personId, cancel);

    private static Task<List<Guid>> TaughtByAsync(this SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel) =>
        db.ClassesOf(viewer)
            .Where(taught => taught.Teachers.Any(teacher => teacher.PersonId == viewer.PersonId && teacher.FromOn <= today && (teacher.ToOn == null || teacher.ToOn >= today)))
            .Select(taught => taught.Id).ToListAsync(cancel);
}
