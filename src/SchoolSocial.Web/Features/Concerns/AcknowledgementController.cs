using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Somebody takes a concern in hand; its clock stops and its reporter hears of it.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class AcknowledgementController(SchoolDb db, SchoolClock clock, Alerts alerts) : SchoolController
{
    [HttpPost("/concerns/{code}/acknowledgement")]
    public async Task<IActionResult> Create(string code, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        var decision = concern.CanAcknowledge(Actor);
        if (!decision.IsAllowed)
        {
            // Two people pressed the button: the second is told, and nothing is done twice.
            TempData["Refused"] = decision.Refusal;
            return Redirect($"/concerns/{code}");
        }

        concern.Acknowledge(Actor, clock.Now);
        await alerts.SendAsync([concern.ReporterId], NoticeKind.ConcernMoved, $"/concerns/{code}/receipt", concern, clock.Now, cancel);
        if (await SavedAsync(db, cancel)) TempData["Done"] = "You have acknowledged this concern.";
        else TempData["Refused"] = "Somebody else moved this concern on at the same moment. This is how it stands now.";
        return Redirect($"/concerns/{code}");
    }
}
