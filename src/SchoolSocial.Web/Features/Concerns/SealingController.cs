using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>One press: a file that may be an indecent image of a child is sealed from everyone.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class SealingController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpPost("/concerns/{code}/evidence/{id:guid}/sealing")]
    public async Task<IActionResult> Create(string code, Guid id, CancellationToken cancel)
    {
        if (await db.FindEvidenceFileAsync(Actor, code, id, cancel) is not { File: { } file }) return NotFound();

        // Pressed twice, or by two people at once, it is sealed once.
        if (file.CanSealAsImage.IsAllowed)
        {
            file.SealAsImage(Actor, clock.Now);
            if (!await SavedAsync(db, cancel))
            {
                TempData["Refused"] = "It could not be saved just now. Press it again.";
                return Redirect($"/concerns/{code}/evidence");
            }
        }

        TempData["Done"] = "The file is sealed. Nobody can open it any more. Do not copy, forward or describe it; speak to the safeguarding lead.";
        return Redirect($"/concerns/{code}/evidence");
    }
}
