using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Oversight;

/// <summary>The ways to the packs: one's own, and that others were made.</summary>
public static class PackQueries
{
    public static Task<InspectionPack?> FindPackAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.InspectionPacks.Where(InspectionPack.MadeBy(viewer)).Include(pack => pack.Sections.OrderBy(section => section.Part)).SingleOrDefaultAsync(pack => pack.Code == code, cancel);

    /// <summary>May the pack hold what its maker may not see any more: by a role of then that has ended, or in a concern that was hidden from them since?</summary>
    public static async Task<bool> IsOutdatedAsync(this SchoolDb db, InspectionPack pack, Actor viewer, CancellationToken cancel) =>
        await db.HasLostRoleAsync(pack, viewer, cancel) || await db.HasLostConcernAsync(pack, viewer, cancel);

    /// <summary>
    /// Did its maker hold a role while the pack was made that they do not hold now? What that role let them see is not asked: any of it may be in the
    /// pack. An ending can be dated back to before the pack, so one that was written down since counts as well.
    /// </summary>
    private static Task<bool> HasLostRoleAsync(this SchoolDb db, InspectionPack pack, Actor viewer, CancellationToken cancel)
    {
        var (roles, at) = (viewer.Roles.ToArray(), pack.AskedAt);
        var (first, last) = (SchoolTime.DateOf(at), SchoolTime.DateOf(pack.FinishedAt ?? at));
        return db.Appointments.Where(held => held.SchoolId == viewer.SchoolId && held.PersonId == viewer.PersonId && held.IsConfirmed && held.WithdrawnAt == null && !roles.Contains(held.Role))
            .AnyAsync(held => held.FromOn <= last && (held.ToOn == null || held.ToOn >= first
                || db.AuditEntries.Any(entry => entry.SchoolId == held.SchoolId && entry.RootId == held.Id && entry.Action == "appointment.ended" && entry.At >= at)), cancel);
    }

    /// <summary>Was a concern open to its maker when the pack was made, by a role they still hold or by name, and is hidden from them now?</summary>
    private static Task<bool> HasLostConcernAsync(this SchoolDb db, InspectionPack pack, Actor viewer, CancellationToken cancel)
    {
        var roles = viewer.Roles.ToArray();
        var (at, until) = (pack.AskedAt, pack.FinishedAt ?? pack.AskedAt);
        return db.Concerns.Where(concern => concern.SchoolId == viewer.SchoolId && concern.RaisedAt <= until
                && concern.Audience.Any(seen => seen.Share == Share.Whole && seen.SinceAt <= until && (seen.UntilAt == null || seen.UntilAt > at) && ((seen.Role != null && roles.Contains(seen.Role.Value)) || seen.PersonId == viewer.PersonId))
                && !concern.Exclusions.Any(excluded => excluded.PersonId == viewer.PersonId && excluded.SinceAt <= at && (excluded.LiftedAt == null || excluded.LiftedAt > until)))
            .AnyAsync(concern => !db.Concerns.Where(Concern.VisibleTo(viewer)).Any(visible => visible.Id == concern.Id), cancel);
    }

    /// <summary>The decisions of concerns the viewer may see, newest first: which there are, to take a sample of.</summary>
    public static Task<List<Guid>> DecisionIdsAsync(this SchoolDb db, Actor viewer, BoardSpan span, int most, CancellationToken cancel) =>
        db.ConcernsOfSpan(viewer, span).SelectMany(concern => concern.Decisions).OrderByDescending(decision => decision.At).ThenBy(decision => decision.Id).Select(decision => decision.Id).Take(most).ToListAsync(cancel);

    public static async Task<IReadOnlyList<SampledDecision>> DecisionsAsync(this SchoolDb db, Actor viewer, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var concerns = await db.ConcernsVisibleTo(viewer).AsNoTracking().Where(concern => concern.Decisions.Any(decision => ids.Contains(decision.Id)))
            .Include(concern => concern.Decisions).Include(concern => concern.People).AsSplitQuery().ToListAsync(cancel);
        return [.. concerns.SelectMany(concern => concern.Decisions.Where(decision => ids.Contains(decision.Id)), (concern, decision) => new SampledDecision(concern, decision)).OrderBy(each => each.Decision.At)];
    }

    /// <summary>The names of everybody the school knows, past and present.</summary>
    public static async Task<IReadOnlyList<string>> KnownNamesAsync(this SchoolDb db, Actor viewer, CancellationToken cancel)
    {
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == viewer.SchoolId).Select(pupil => new { pupil.GivenName, pupil.FamilyName, pupil.KnownAs }).ToListAsync(cancel);
        var guardians = await db.Guardians.AsNoTracking().Where(guardian => guardian.SchoolId == viewer.SchoolId).ToListAsync(cancel);
        var adults = await db.People.AsNoTracking().Where(person => person.SchoolId == viewer.SchoolId || db.Appointments.Any(held => held.PersonId == person.Id && held.SchoolId == viewer.SchoolId)).ToListAsync(cancel);
        return [.. pupils.Select(pupil => $"{pupil.GivenName} {pupil.FamilyName} {pupil.KnownAs}"), .. guardians.Select(guardian => guardian.Name), .. adults.Select(person => person.Name)];
    }
}

public sealed record SampledDecision(Concern Concern, ConcernDecision Decision);
