using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.References;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;

namespace SchoolSocial.Web.Features.Policies.Coverage;

/// <summary>A clause that a law stands behind, in the version somebody found it in.</summary>
public sealed record LawPlace(string Code, string Title, string Clause, int Version, bool IsOlder);

/// <summary>A law in the school's own words, and where it stands in its policies.</summary>
public sealed record LawRow(Guid Id, string Name, string Text, string Source, bool NeedsCheck, IReadOnlyList<LawPlace> Places);

public sealed record LawsPage(IReadOnlyList<LawRow> Laws)
{
    public static async Task<LawsPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var policies = await db.PoliciesOpenTo(viewer, seesDrafts: false).AsNoTracking().Include(policy => policy.Laws).Include(policy => policy.Steps)
            .Include(policy => policy.Versions).Include(policy => policy.Enforcements).AsSplitQuery().ToListAsync(cancel);
        return new LawsPage([.. (await LawsAsync(db, viewer, today, cancel)).Select(law => law with
        {
            Places = [.. policies.Where(policy => policy.StandsBehind(law.Id)?.Clause is not null).OrderBy(policy => policy.Title, StringComparer.OrdinalIgnoreCase)
                .Select(policy => (Policy: policy, Mark: policy.StandsBehind(law.Id)!))
                .Select(each => new LawPlace(each.Policy.Code, each.Policy.Title, each.Mark.Clause!, each.Mark.VersionNumber, each.Mark.VersionNumber < each.Policy.InForce?.Number))],
        })]);
    }

    /// <summary>The laws of the school's own list that hold in its nation, as they stand today.</summary>
    internal static async Task<IReadOnlyList<LawRow>> LawsAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var nation = (await db.OwnSchoolAsync(viewer, cancel)).Nation;
        var items = await db.ReferencesOf(viewer).AsNoTracking().Where(item => item.Kind == ReferenceKind.Law && (item.Nation == null || item.Nation == nation))
            .OrderBy(item => item.NormalisedName).ToListAsync(cancel);
        return [.. items.Select(item => new LawRow(item.Id, item.Name, item.Shown(today).Text, item.Shown(today).Source, item.NeedsCheck(today), []))];
    }
}
