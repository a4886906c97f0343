using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>Puts a policy on the school's public page, or takes it off.</summary>
[Authorize(Can.PublishPolicies)]
public sealed class PublicationController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpPost("/policies/{code}/publication")]
    public async Task<IActionResult> Create(string code, bool isPublic, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy || policy.SchoolId != Actor.SchoolId) return NotFound();
        if (isPublic && policy.CanPublish is { Refusal: { } refusal }) TempData["Refused"] = refusal;
        else
        {
            policy.Publish(isPublic, Actor, clock.Now);
            if (await SavedAsync(Db, cancel)) TempData["Done"] = isPublic ? "The policy is on the school's public page." : "The policy is off the public page.";
            else TempData["Refused"] = "Somebody else changed this policy in the same moment. Look at it again.";
        }

        return Redirect($"/policies/{code}");
    }
}
