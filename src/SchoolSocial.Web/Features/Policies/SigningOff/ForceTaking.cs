using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>Whatever comes last, a signature or a meeting, puts the version in force, in the same save.</summary>
public sealed class ForceTaking(SchoolDb db, SchoolClock clock, ReadingRound round)
{
    public async Task<bool> TryAsync(Policy policy, Actor actor, CancellationToken cancel)
    {
        if (policy.Waiting is not { } waiting) return false;
        var lines = await db.LinesOfAsync(policy, cancel);
        if (policy.Awaits(lines).Count > 0) return false;
        var next = await db.TextOfAsync(waiting, cancel);
        var current = policy.InForce is { } now ? await db.TextOfAsync(now, cancel) : null;
        return policy.TakeForceIfComplete(lines, next.Text, current?.Text, actor, clock.Now);
    }

    /// <summary>Once it is saved: those whose clauses changed are asked at once, at every school that holds the policy.</summary>
    public async Task AskReadersAsync(Policy policy, CancellationToken cancel)
    {
        foreach (var school in policy.AdoptionsNow.Select(adoption => adoption.AdoptedBySchoolId).Prepend(policy.SchoolId)) await AskReadersAtAsync(school, cancel);
    }

    public Task AskReadersAtAsync(Guid schoolId, CancellationToken cancel) => round.RunAsync(schoolId, clock.Today, clock.Now, null, cancel);
}
