using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Data.Oversight;

/// <summary>The ways to the packs: one's own, and that others were made.</summary>
public static class PackQueries
{
    public static Task<InspectionPack?> FindPackAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.InspectionPacks.Where(InspectionPack.MadeBy(viewer)).Include(pack => pack.Sections.OrderBy(section => section.Part)).SingleOrDefaultAsync(pack => pack.Code == code, cancel);

    /// <summary>Was a concern open to its maker when the pack was made, and is hidden from them now? Then the pack may hold what they may not see.</summary>
    public static Task<bool> IsOutdatedAsync(this SchoolDb db, InspectionPack pack, Actor viewer, CancellationToken cancel)
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
