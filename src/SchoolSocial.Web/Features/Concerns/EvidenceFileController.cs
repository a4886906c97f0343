using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Files;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Gives the clean copy of a piece of evidence to somebody who handles its concern. Each time is recorded.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class EvidenceFileController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/concerns/{code}/evidence/{id:guid}/file")]
    public async Task<IActionResult> Show(string code, Guid id, CancellationToken cancel)
    {
        if (await db.FindEvidenceFileAsync(Actor, code, id, cancel) is not { File: { } file }) return NotFound();
        if (file.CanRead.Refusal is { } refusal)
        {
            TempData["Refused"] = refusal;
            return Redirect($"/concerns/{code}/evidence");
        }

        // Recorded before a byte goes out: a download nobody knows of is worse than one too many in the audit.
        file.Read(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        return new FileDownload(file, vault.Open(file.Name, file.Id));
    }
}
