using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>What a person has to read, sign or review.</summary>
internal static class DeskOfPolicies
{
    public static async Task<IEnumerable<Duty>> ReadingsAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var asks = await (from ask in db.PolicyReadingAsks.AsNoTracking()
                          join policy in db.Policies on ask.PolicyId equals policy.Id
                          where ask.PersonId == actor.PersonId && ask.SchoolId == actor.SchoolId && ask.EndedAt == null
                          orderby ask.DueOn
                          select new { policy.Code, policy.Title, ask.AskedOn, ask.DueOn }).Take(Desk.Most).ToListAsync(cancel);
        return asks.Select(ask => Duty.On($"Read and sign: {ask.Title}", SchoolTime.StartOf(ask.AskedOn), ask.DueOn, today, $"/policies/{ask.Code}/reading") with { Alike = "policies to read and sign" });
    }

    /// <summary>A school has a few dozen policies: what they need is worked out by the policies themselves.</summary>
    public static async Task<IEnumerable<Duty>> SigningAndReviewsAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var policies = await db.PoliciesOpenTo(actor, seesDrafts: true).Where(policy => policy.SchoolId == actor.SchoolId).WithParts().AsNoTracking().ToListAsync(cancel);
        var calendar = await db.CalendarAsync(actor, cancel);
        var signer = await db.SignerAsync(actor, today, cancel);
        var duties = new List<Duty>();
        foreach (var policy in policies.Where(policy => policy.Withdrawal is null))
        {
            if (actor.May(Can.SignOffPolicies) && policy.Waiting is { } version && policy.LineFor(signer, await db.LinesOfAsync(policy, cancel)) is not null)
            {
                duties.Add(new Duty($"Sign {policy.Title}", policy.Steps.Where(step => step.VersionNumber == version.Number).Max(step => step.At), null, false, $"/policies/{policy.Code}/sign-off"));
            }

            var reviews = policy.OwnerId == actor.PersonId && actor.May(Can.WritePolicies);
            if (reviews && policy.InForce is not null && policy.NextReview(calendar) is { } review && (review.IsDue(today) || review.IsOverdue(today)))
            {
                duties.Add(Duty.On($"Review {policy.Title}", SchoolTime.StartOf(review.DueFrom), review.DueOn, today, $"/policies/{policy.Code}"));
            }
        }

        return duties;
    }
}
