using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>Puts a minor change in force without signing again, with the reason on record.</summary>
[Authorize(Can.WritePolicies)]
public sealed class MinorController(SchoolDb db, SchoolClock clock) : ReasonedController(db)
{
    [HttpGet("/policies/{code}/minor-change")]
    public Task<IActionResult> New(string code, CancellationToken cancel) => AskAsync(code, policy => policy.CanMarkMinor(Actor), Page, cancel);

    [HttpPost("/policies/{code}/minor-change")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ReasonForm form, CancellationToken cancel) => ActAsync(
        code, form, policy => IsAbout(policy.Latest, form.Version) ? policy.CanMarkMinor(Actor) : Decision.Allowed, (policy, reason) => policy.MarkMinor(reason, Actor, clock.Now), Page, "The minor change is in force. All signatures stand under the older text.", cancel);

    private static ReasonPage Page(Policy policy, ReasonForm form) => new(
        policy.Code, policy.Title, "Put a minor change in force", "It takes force at once. Nobody is asked to sign again: every signature stands as it is, under the older text.",
        $"/policies/{policy.Code}/minor-change", "Put it in force", form)
    { Version = policy.Latest.Number };
}
