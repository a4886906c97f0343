using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Features.Policies.Coverage;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies;

/// <summary>One line of the list.</summary>
public sealed record PolicyRow(string Code, string? Number, string Title, PolicyKind Kind, PolicyStatus Status, string Owner, ReviewDate? Review, string For);

/// <summary>What the list is narrowed to, as it stands in the address.</summary>
public sealed record PolicyFilter(PolicyStatus? Status, PolicyKind? Kind, Audience? For);

/// <summary>The policies of the school: what stands how, what is due, and which expected ones are missing.</summary>
public sealed record PoliciesPage(PolicyFilter Filter, IReadOnlyList<PolicyRow> Rows, IReadOnlyList<RequiredPolicy> Missing, int ToSign, int ToRead, bool SeesDrafts, Actor Viewer)
{
    public static async Task<PoliciesPage> ReadAsync(SchoolDb db, Actor viewer, PolicyFilter filter, SchoolClock clock, CancellationToken cancel)
    {
        var seesDrafts = PolicyController.SeesDraftsOf(viewer);
        var calendar = await db.CalendarAsync(viewer, cancel);
        var policies = await db.PoliciesOpenTo(viewer, seesDrafts).AsNoTracking().WithParts().ToListAsync(cancel);
        var names = await db.NamesAsync(policies.Select(policy => policy.OwnerId), cancel);
        var rows = policies.Select(policy => new PolicyRow(
                policy.Code, policy.Number, policy.Title, policy.Kind, policy.Status(clock.Today, calendar), names.GetValueOrDefault(policy.OwnerId, "nobody"),
                policy.InForce is null ? null : policy.NextReview(calendar), (policy.Binding | policy.Guidance).Words()))
            .OrderBy(row => row.Status == PolicyStatus.Withdrawn).ThenBy(row => row.Title, StringComparer.OrdinalIgnoreCase).ToList();
        var kept = policies.Where(policy => policy.InForce is not null).Select(policy => policy.Kind).ToHashSet();
        var signer = viewer.May(Can.SignOffPolicies) ? await db.SignerAsync(viewer, clock.Today, cancel) : null;
        var toSign = 0;
        if (signer is not null)
        {
            foreach (var policy in policies.Where(policy => policy.Waiting is not null))
            {
                if (policy.LineFor(signer, await db.LinesOfAsync(policy, cancel)) is not null) toSign++;
            }
        }

        var shown = rows.Where(row => (filter.Status is null || row.Status == filter.Status) && (filter.Kind is null || row.Kind == filter.Kind)
            && (filter.For is not { } audience || policies.Exists(policy => policy.Code == row.Code && (policy.Binding | policy.Guidance).Meets(audience))));
        return new PoliciesPage(
            filter, [.. shown], seesDrafts ? [.. (await ExpectedController.OfAsync(db, viewer, cancel)).Where(required => !kept.Contains(required.Kind))] : [], toSign,
            await db.PolicyReadingAsks.CountAsync(ask => ask.PersonId == viewer.PersonId && ask.SchoolId == viewer.SchoolId && ask.EndedAt == null, cancel), seesDrafts, viewer);
    }
}
