using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>
/// What staff must read that the school did not write: for everybody who is to read it. It is kept with the help and advice, because it is looked up once
/// a year in the same way.
/// </summary>
[Authorize(Can.UseTheProduct)]
public sealed class RequiredReadingController(SchoolDb db) : SchoolController
{
    [HttpGet("/required-reading")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View((IReadOnlyList<Signpost>)await db.Signposts.AsNoTracking()
        .Where(each => each.SchoolId == Actor.SchoolId && each.IsReading && each.RetiredAt == null).OrderBy(each => each.NormalisedName).ToListAsync(cancel));
}
