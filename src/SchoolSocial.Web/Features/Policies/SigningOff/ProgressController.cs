using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>The steps of a text that need no words: into review, and agreed for signing.</summary>
[Authorize(Can.WritePolicies)]
public sealed class ProgressController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpPost("/policies/{code}/review-request")]
    public Task<IActionResult> Create(string code, CancellationToken cancel) => StepAsync(
        code, policy => policy.CanSendForReview(Actor), policy => policy.SendForReview(Actor, clock.Now), "The text is in review.", cancel);

    [HttpPost("/policies/{code}/agreement")]
    public Task<IActionResult> Agree(string code, CancellationToken cancel) => StepAsync(
        code, policy => policy.CanAgree(Actor), policy => policy.Agree(Actor, clock.Now), "The text is agreed and waits for its signatures.", cancel);

    private async Task<IActionResult> StepAsync(string code, Func<Policy, Decision> may, Action<Policy> step, string done, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        if (may(policy) is { Refusal: { } refusal }) TempData["Refused"] = refusal;
        else
        {
            step(policy);
            if (await SavedAsync(Db, cancel)) TempData["Done"] = done;
            else TempData["Refused"] = "Somebody else changed this policy in the same moment. Look at it again.";
        }

        return Redirect($"/policies/{code}");
    }
}
