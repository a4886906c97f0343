using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;

namespace SchoolSocial.Web.Features.Policies.Reviews;

/// <summary>A document this policy reads with, and what is wrong with it: missing, overdue, not looked at for a year.</summary>
public sealed record LinkRow(PolicyLink Link, string? Code, string? Fault)
{
    private const int LookedAtWithinDays = 365;

    public static async Task<IReadOnlyList<LinkRow>> ReadAsync(SchoolDb db, Policy policy, Actor viewer, TermCalendar calendar, DateOnly today, CancellationToken cancel)
    {
        if (policy.Links.Count == 0) return [];
        var ids = policy.Links.Select(link => link.TargetId).ToList();
        var targets = await db.Policies.Where(Policy.VisibleTo(viewer)).AsNoTracking().Where(each => ids.Contains(each.Id)).WithParts().ToDictionaryAsync(each => each.Id, cancel);
        return [.. policy.Links.OrderBy(link => link.Title, StringComparer.OrdinalIgnoreCase).Select(link =>
            link.TargetId is { } id && targets.TryGetValue(id, out var target)
                ? new LinkRow(link, target.Code, FaultOf(target.Status(today, calendar)))
                : new LinkRow(link, null, FaultOf(link, today)))];
    }

    private static string? FaultOf(PolicyStatus status) => status switch
    {
        PolicyStatus.InForce or PolicyStatus.Due => null,
        PolicyStatus.Overdue => "Its review is overdue",
        PolicyStatus.Withdrawn => "It was withdrawn",
        _ => "It is not in force",
    };

    private static string? FaultOf(PolicyLink link, DateOnly today)
    {
        if (link.Owner == LinkOwner.School) return "The school has no such policy here";
        if (link.LastCheckedOn is not { } on) return "Nobody has checked it yet";
        return on.AddDays(LookedAtWithinDays) < today ? "Last checked more than a year ago" : null;
    }
}
