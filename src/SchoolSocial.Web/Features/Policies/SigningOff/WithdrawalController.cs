using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>Withdraws a policy for good.</summary>
[Authorize(Can.WritePolicies)]
public sealed class WithdrawalController(SchoolDb db, SchoolClock clock) : ReasonedController(db)
{
    [HttpGet("/policies/{code}/withdrawal")]
    public Task<IActionResult> New(string code, CancellationToken cancel) => AskAsync(code, policy => policy.CanWithdraw(Actor), Page, cancel);

    [HttpPost("/policies/{code}/withdrawal")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ReasonForm form, CancellationToken cancel) => ActAsync(
        code, form, policy => policy.CanWithdraw(Actor), (policy, reason) => policy.Withdraw(reason, Actor, clock.Now), Page, "The policy is withdrawn.", cancel);

    private static ReasonPage Page(Policy policy, ReasonForm form) => new(
        policy.Code, policy.Title, "Withdraw this policy", "It is no longer in force and nobody is asked to read it. Its history stays.",
        $"/policies/{policy.Code}/withdrawal", "Withdraw it", form);
}
