using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Web.Features.Files;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Import;

/// <summary>The file a version was imported from, for saving. Each download is recorded.</summary>
[Authorize(Can.WritePolicies)]
public sealed class OriginalController(SchoolDb db, SchoolClock clock, Vault vault) : PolicyController(db)
{
    [HttpGet("/policies/{code}/import/{number:int}/file")]
    public async Task<IActionResult> Show(string code, int number, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy || policy.Sources.FirstOrDefault(source => source.VersionNumber == number) is not { } source) return NotFound();
        if (await Db.FindFileAsync(policy, source.FileId, cancel) is not { CanRead.IsAllowed: true } file) return NotFound();
        file.Read(Actor, clock.Now);
        await Db.SaveChangesAsync(cancel);
        return new FileDownload(file, vault.Open(file.Name, file.Id));
    }
}
