using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Concerns;

/// <summary>The ways into the concerns. Each begins with who is looking.</summary>
public static class ConcernQueries
{
    public static IQueryable<Concern> ConcernsVisibleTo(this SchoolDb db, Actor viewer) => db.Concerns.Where(Concern.VisibleTo(viewer));

    /// <summary>One whole concern the viewer may see; null where there is none, or none for them.</summary>
    public static Task<Concern?> FindConcernAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.ConcernsVisibleTo(viewer).WithParts().SingleOrDefaultAsync(concern => concern.Code == code, cancel);

    /// <summary>A concern the viewer reported, for its receipt.</summary>
    public static Task<Concern?> FindReportAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.Concerns.Where(Concern.ReportedBy(viewer)).WithParts().SingleOrDefaultAsync(concern => concern.Code == code, cancel);

    /// <summary>
    /// The trail without anything of a concern the viewer may not see, nor of anything else that is about it (a hold, a file, an invitation to it).
    /// What else a viewer may read of the trail is decided where it is read.
    /// </summary>
    public static IQueryable<AuditEntry> AuditWithinNeedToKnow(this SchoolDb db, Actor viewer) => db.AuditEntries.Where(entry =>
        entry.SchoolId == viewer.SchoolId
        && (entry.RootKind != nameof(Concern) || db.Concerns.Where(Concern.VisibleTo(viewer)).Any(concern => concern.Id == entry.RootId))
        && (entry.RootKind != nameof(Authorisation) || db.Authorisations.Where(Authorisation.VisibleTo(viewer)).Any(asked => asked.Id == entry.RootId))
        && (entry.RootKind != nameof(DiaryEntry) || db.Diary.Where(DiaryEntry.VisibleTo(viewer)).Any(kept => kept.Id == entry.RootId))
        && (entry.RootKind != nameof(StoredFile) || !db.Files.Any(file => file.Id == entry.RootId && file.AboutKind == nameof(Concern))
            || db.Files.Any(file => file.Id == entry.RootId && db.Concerns.Where(Concern.VisibleTo(viewer)).Any(concern => concern.Id == file.AboutId)))
        && (entry.RootKind != nameof(LegalHold) || !db.LegalHolds.Any(hold => hold.Id == entry.RootId && hold.HeldKind == nameof(Concern))
            || db.LegalHolds.Any(hold => hold.Id == entry.RootId && db.Concerns.Where(Concern.VisibleTo(viewer)).Any(concern => concern.Id == hold.HeldId)))
        && (entry.RootKind != nameof(OneTimeCode) || !db.OneTimeCodes.Any(code => code.Id == entry.RootId && code.ForRecordId != null)
            || db.OneTimeCodes.Any(code => code.Id == entry.RootId && db.Concerns.Where(Concern.VisibleTo(viewer)).Any(concern => concern.Id == code.ForRecordId))));

    /// <summary>What decides a route today beside the roles: who is away, and who has declared a tie with a child in it.</summary>
    public static async Task<RouteDay> RouteDayAsync(this SchoolDb db, Vault vault, Guid schoolId, DateOnly on, ChildrenNamed named, CancellationToken cancel) =>
        new(await db.AwayAsync(schoolId, on, cancel), await db.TiedToAsync(vault, schoolId, named, cancel));

    /// <summary>The children whom a concern names now, in whatever part.</summary>
    public static async Task<ChildrenNamed> ChildrenOnAsync(this SchoolDb db, Vault vault, Concern concern, CancellationToken cancel) => new(
        [.. (await db.PupilsAsync(concern.PeopleNow.Select(link => link.PupilId).OfType<Guid>(), cancel)).Values],
        [.. concern.PeopleNow.Where(link => !link.IsMatched && link.Words is not null).Select(link => vault.Open(link.Words!, concern.Id))]);

    /// <summary>
    /// For the keeping apart, which sees them all: the concerns that name the child of a tie and that the person who has it is not kept from
    /// yet. Names that nobody has matched are opened one by one; they go nowhere. What is saved after it is refused as stale where a concern
    /// named somebody in between.
    /// </summary>
    public static async Task<IReadOnlyList<Concern>> ConcernsWithTieAsync(this SchoolDb db, Vault vault, Guid schoolId, DeclaredTie tie, CancellationToken cancel)
    {
        await db.RestOnAsync(schoolId, Concern.Naming, cancel);
        var open = db.Concerns.Where(concern => concern.SchoolId == schoolId && !concern.Exclusions.Any(excluded => excluded.LiftedAt == null && excluded.PersonId == tie.PersonId));
        var links = open.SelectMany(concern => concern.People).Where(link => link.RemovedAt == null);
        var tied = (tie.OnRoll.Count > 0 ? tie.OnRoll : await db.PupilsEverCalledAsync(schoolId, tie.Child, cancel)).Select(pupil => pupil.Id).ToList();
        var named = await links.Where(link => link.PupilId != null && tied.Contains(link.PupilId.Value)).Select(link => link.ConcernId).ToListAsync(cancel);
        var unmatched = await links.AsNoTracking().Where(link => link.PupilId == null && link.PersonId == null && link.GuardianId == null && link.Words != null)
            .Select(link => new { link.ConcernId, link.Words }).ToListAsync(cancel);
        named.AddRange(unmatched.Where(link => tie.IsWith(new ChildrenNamed([], [vault.Open(link.Words!, link.ConcernId)]))).Select(link => link.ConcernId));
        var found = new List<Concern>();
        foreach (var ids in named.Distinct().Chunk(100)) found.AddRange(await open.Where(concern => ids.Contains(concern.Id)).WithParts().ToListAsync(cancel));
        return found;
    }

    /// <summary>For the keeping apart, which sees them all: what was opened for the children of a concern about an adult.</summary>
    public static Task<List<Concern>> ChildPartsAsync(this SchoolDb db, Concern concern, CancellationToken cancel)
    {
        var ids = concern.ChildParts.Select(part => part.ChildConcernId).ToList();
        return ids.Count == 0 ? Task.FromResult(new List<Concern>()) : db.Concerns.Where(part => ids.Contains(part.Id)).WithParts().ToListAsync(cancel);
    }

    /// <summary>For the clock, which sees them all: one that nobody took in hand in time.</summary>
    public static Task<Concern?> FindDueToClimbAsync(this SchoolDb db, Guid id, DateTime now, CancellationToken cancel) =>
        db.Concerns.Where(Concern.IsDueToClimb(now)).WithParts().SingleOrDefaultAsync(concern => concern.Id == id, cancel);

    /// <summary>Those in which a child is named who was in one of the classes on the day it happened.</summary>
    public static IQueryable<Concern> OfClasses(this IQueryable<Concern> concerns, IQueryable<SchoolClass> classes, SchoolDb db) => concerns.Where(concern =>
        concern.People.Any(person => person.RemovedAt == null && db.Set<ClassMembership>().Any(member =>
            member.PupilId == person.PupilId && member.FromOn <= concern.HappenedOn && (member.ToOn == null || member.ToOn >= concern.HappenedOn)
            && classes.Any(each => each.Id == member.SchoolClassId))));

    /// <summary>Those that were closed on these days and are closed still.</summary>
    public static IQueryable<Concern> ClosedIn(this IQueryable<Concern> concerns, DateOnly from, DateOnly to)
    {
        var (start, end) = (SchoolTime.StartOf(from), SchoolTime.EndOf(to));
        return concerns.Where(concern => concern.Closures.Any(closure => closure.ReopenedAt == null && closure.ClosedAt >= start && closure.ClosedAt < end));
    }

    private static IQueryable<Concern> WithParts(this IQueryable<Concern> concerns) => concerns
        .Include(concern => concern.Audience)
        .Include(concern => concern.Exclusions)
        .Include(concern => concern.Tellings)
        .Include(concern => concern.HandOvers)
        .Include(concern => concern.People)
        .Include(concern => concern.PersonChanges)
        .Include(concern => concern.Tags)
        .Include(concern => concern.Classifications)
        .Include(concern => concern.ChildParts)
        .Include(concern => concern.Entries)
        .Include(concern => concern.Actions)
        .Include(concern => concern.Acknowledgements)
        .Include(concern => concern.Closures)
        .WithRecord()
        .AsSplitQuery();
}
