using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Pathways;

/// <summary>The ways to pathways. Each goes by the concern: whoever may not see that finds nothing here.</summary>
public static class PathwayQueries
{
    public static IQueryable<Pathway> PathwaysVisibleTo(this SchoolDb db, Actor viewer) =>
        db.Pathways.Where(pathway => db.Concerns.Where(Concern.VisibleTo(viewer)).Any(concern => concern.Id == pathway.ConcernId));

    /// <summary>A pathway and its concern, whole; null where there is none for this viewer.</summary>
    public static async Task<(Pathway Pathway, Concern Concern)?> FindPathwayAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel)
    {
        var pathway = await db.PathwaysVisibleTo(viewer).Include(each => each.Steps).SingleOrDefaultAsync(each => each.Code == code, cancel);
        if (pathway is null) return null;
        var concern = await db.FindConcernAsync(viewer, await db.Concerns.Where(each => each.Id == pathway.ConcernId).Select(each => each.Code).SingleAsync(cancel), cancel);
        return concern is null ? null : (pathway.Knowing(await db.FactsOfAsync(concern, cancel)), concern);
    }

    /// <summary>Those of a concern that was found within what the viewer may see.</summary>
    public static async Task<IReadOnlyList<Pathway>> PathwaysOfAsync(this SchoolDb db, Concern concern, CancellationToken cancel)
    {
        var facts = await db.FactsOfAsync(concern, cancel);
        var begun = await db.Pathways.AsNoTracking().Include(pathway => pathway.Steps).Where(pathway => pathway.ConcernId == concern.Id).OrderBy(pathway => pathway.StartedAt).ToListAsync(cancel);
        return [.. begun.Select(pathway => pathway.Knowing(facts))];
    }

    private static async Task<IReadOnlySet<DateOnly>> BankHolidaysAsync(this SchoolDb db, Concern concern, CancellationToken cancel)
    {
        var key = BankHolidays.KeyOf(await db.Schools.Where(school => school.Id == concern.SchoolId).Select(school => school.Nation).SingleAsync(cancel));
        var item = await db.References.AsNoTracking().Include(each => each.Texts).SingleOrDefaultAsync(each => each.SchoolId == concern.SchoolId && each.Key == key, cancel);
        return BankHolidays.In(item?.Shown(SchoolTime.DateOf(concern.RaisedAt)).Text ?? FirstReferences.Text(key));
    }

    /// <summary>What the rules of a pathway ask beside its steps: what is kept on the concern, which letters went out, and the school's ways.</summary>
    private static async Task<PathwayFacts> FactsOfAsync(this SchoolDb db, Concern concern, CancellationToken cancel)
    {
        var ways = (await db.Settings.AsNoTracking().SingleOrDefaultAsync(settings => settings.SchoolId == concern.SchoolId, cancel))?.Ways ?? Presets.Default;
        var sent = await db.LettersOf(concern).Where(letter => letter.Steps.Any(step => step.Kind == LetterStepKind.Sent)).Select(letter => letter.Kind).Distinct().ToListAsync(cancel);
        return new PathwayFacts
        {
            HasEvidence = concern.Evidence.Count > 0,
            HasPlatformReport = concern.PlatformReports.Count > 0,
            LettersSent = sent.ToHashSet(),
            BankHolidays = await db.BankHolidaysAsync(concern, cancel),
            HidesEarly = ways.HidesEarly,
            GovernorsDecideOnPolice = ways.PoliceDecision == PoliceDecision.Governors,
        };
    }
}
