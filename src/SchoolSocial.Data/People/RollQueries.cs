using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.People;

/// <summary>The ways to classes, pupils, guardians and committees. Each begins with who is looking.</summary>
public static class RollQueries
{
    public static IQueryable<SchoolClass> ClassesOf(this SchoolDb db, Actor viewer) =>
        db.Classes.Include(taught => taught.Teachers).Where(taught => taught.SchoolId == viewer.SchoolId);

    public static Task<SchoolClass?> FindClassAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.ClassesOf(viewer).SingleOrDefaultAsync(taught => taught.Id == id, cancel);

    public static IQueryable<Pupil> PupilsOf(this SchoolDb db, Actor viewer) => db.Pupils.Where(pupil => pupil.SchoolId == viewer.SchoolId);

    /// <summary>Every child who is on the roll that day and called so: where two are, both. Whoever leaves later is on it still.</summary>
    public static async Task<IReadOnlyList<Pupil>> PupilsCalledAsync(this SchoolDb db, Guid schoolId, string name, DateOnly on, CancellationToken cancel) =>
        [.. (await db.PupilsEverCalledAsync(schoolId, name, cancel)).Where(pupil => pupil.IsOnRoll(on))];

    /// <summary>Every child who is or was on the roll and is called so.</summary>
    public static async Task<IReadOnlyList<Pupil>> PupilsEverCalledAsync(this SchoolDb db, Guid schoolId, string name, CancellationToken cancel)
    {
        var family = PlainText.Normalise(name).Split(' ')[^1];
        if (family.Length == 0) return [];
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == schoolId && pupil.NormalisedName.Contains(family)).ToListAsync(cancel);
        return [.. pupils.Where(pupil => pupil.IsCalled(name))];
    }

    /// <summary>Children by id. The ids must come from a record the viewer may see, or the answer goes to nobody.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Pupil>> PupilsAsync(this SchoolDb db, IEnumerable<Guid> ids, CancellationToken cancel)
    {
        var found = new Dictionary<Guid, Pupil>();

        // An engine takes only so many values in one question.
        foreach (var wanted in ids.Distinct().Chunk(500))
        {
            foreach (var pupil in await db.Pupils.AsNoTracking().Where(pupil => wanted.Contains(pupil.Id)).ToListAsync(cancel)) found[pupil.Id] = pupil;
        }

        return found;
    }

    /// <summary>One child with their classes and guardians.</summary>
    public static Task<Pupil?> FindPupilAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.PupilsOf(viewer).Include(pupil => pupil.Memberships).Include(pupil => pupil.Guardianships).AsSplitQuery()
            .SingleOrDefaultAsync(pupil => pupil.Id == id, cancel);

    /// <summary>The children in a class on a day.</summary>
    public static IQueryable<Pupil> In(this IQueryable<Pupil> pupils, Guid classId, DateOnly on) => pupils.Where(pupil => pupil.Memberships.Any(
        membership => membership.SchoolClassId == classId && membership.FromOn <= on && (membership.ToOn == null || membership.ToOn >= on)));

    public static IQueryable<Guardian> GuardiansOf(this SchoolDb db, Actor viewer) =>
        db.Guardians.Where(guardian => guardian.SchoolId == viewer.SchoolId);

    public static Task<Guardian?> FindGuardianAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.GuardiansOf(viewer).SingleOrDefaultAsync(guardian => guardian.Id == id, cancel);

    /// <summary>The children that guardians belong to or belonged to, by guardian, youngest last.</summary>
    public static async Task<ILookup<Guid, ChildOfGuardian>> ChildrenOfAsync(this SchoolDb db, Actor viewer, IReadOnlyCollection<Guid> guardians, CancellationToken cancel)
    {
        var found = new List<(Guid Guardian, ChildOfGuardian Child)>();

        // An engine takes only so many values in one question.
        foreach (var ids in guardians.Chunk(500))
        {
            var ties = await db.PupilsOf(viewer).AsNoTracking()
                .SelectMany(pupil => pupil.Guardianships, (pupil, tie) => new { Pupil = pupil, Tie = tie })
                .Where(each => ids.Contains(each.Tie.GuardianId)).ToListAsync(cancel);
            found.AddRange(ties.Select(each => (each.Tie.GuardianId, new ChildOfGuardian(
                each.Pupil.Id, each.Pupil.Name, each.Pupil.DateOfBirth, each.Tie.Relation, each.Tie.Responsibility, each.Tie.EndedOn))));
        }

        return found.OrderBy(each => each.Child.DateOfBirth).ThenBy(each => each.Child.Name, StringComparer.Ordinal).ToLookup(each => each.Guardian, each => each.Child);
    }

    public static IQueryable<Committee> CommitteesOf(this SchoolDb db, Actor viewer) =>
        db.Committees.Include(committee => committee.Members).Where(committee => committee.SchoolId == viewer.SchoolId);

    public static Task<Committee?> FindCommitteeAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.CommitteesOf(viewer).SingleOrDefaultAsync(committee => committee.Id == id, cancel);

    /// <summary>The hold a record is under; null where it is under none.</summary>
    public static Task<LegalHold?> HoldOnAsync(this SchoolDb db, Guid heldId, CancellationToken cancel) =>
        db.LegalHolds.Where(hold => hold.HeldId == heldId && hold.LiftedAt == null).OrderBy(hold => hold.PlacedAt).FirstOrDefaultAsync(cancel);
}

/// <summary>One child of a guardian, and what the guardian is to them.</summary>
public sealed record ChildOfGuardian(
    Guid Id, string Name, DateOnly DateOfBirth, string? Relation, ParentalResponsibility Responsibility, DateOnly? EndedOn);
