using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>Sends a text that is in review back to its writer.</summary>
[Authorize(Can.WritePolicies)]
public sealed class SendingBackController(SchoolDb db, SchoolClock clock) : ReasonedController(db)
{
    [HttpGet("/policies/{code}/sending-back")]
    public Task<IActionResult> New(string code, CancellationToken cancel) => AskAsync(code, policy => policy.CanSendBack, Page, cancel);

    [HttpPost("/policies/{code}/sending-back")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ReasonForm form, CancellationToken cancel) => ActAsync(
        code, form, policy => policy.CanSendBack, (policy, reason) => policy.SendBack(reason, Actor, clock.Now), Page, "The text is a draft again.", cancel);

    private static ReasonPage Page(Policy policy, ReasonForm form) => new(
        policy.Code, policy.Title, "Send this text back", "The text becomes a draft again, and your reason tells its writer what to change.",
        $"/policies/{policy.Code}/sending-back", "Send it back", form);
}
