using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Features.Policies.Coverage;
using SchoolSocial.Web.Features.Policies.SigningOff;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Versions;

/// <summary>A policy for paper: the whole of it, or what concerns staff, governors, parents or pupils, with its signature block.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class PrintController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/print")]
    public async Task<IActionResult> Show(string code, Audience? audience, int? version, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var shown = version is { } number ? policy.VersionOf(number) : policy.InForce ?? policy.Waiting ?? policy.Latest;
        if (shown is null || (!SeesDrafts && !policy.Enforcements.Any(each => each.VersionNumber == shown.Number))) return NotFound();
        var calendar = await Db.CalendarAsync(Actor, cancel);
        OnPaper($"{policy.Title}, version {shown.Number}", $"/policies/{code}", clock.Now);
        return View(new PrintPage(
            policy, await Db.TextOfAsync(shown, cancel), audience, policy.StatusOf(shown, clock.Today, calendar), policy.NextReview(calendar),
            await SignatureBlock.ReadAsync(Db, policy, shown, cancel), calendar, await PolicyPage.HeldAtAsync(Db, policy, cancel))
        {
            Contact = await ContactPage.ForAsync(Db, policy, cancel),
        });
    }
}

public sealed record PrintPage(Policy Policy, StoredText Stored, Audience? For, PolicyStatus Status, ReviewDate? Review, SignatureBlock Block, TermCalendar Calendar, IReadOnlyList<string> HeldAt)
{
    /// <summary>Who may contact whom, where the policy speaks of it.</summary>
    public ContactPage? Contact { get; init; }

    public PolicyText Text => For is { } audience ? Stored.Text.For(audience) : Stored.Text;
}
