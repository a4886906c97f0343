using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>
/// What one person was shown at one address, as it was drawn, kept in memory until anything of their school is saved by anybody, what they hold
/// changes, or the minute ends (docs/decisions/0064). Another person's page it never is: who looks, and as what, is part of the key.
/// </summary>
public sealed class PageMemory(ChainEnds chains, SchoolClock clock, IAntiforgery antiforgery) : IDisposable
{
    private const int MostPages = 1_000;

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = MostPages });

    /// <summary>The kept page, or the one that is drawn now.</summary>
    /// <param name="asked">The controller that was asked.</param>
    /// <param name="draw">Reads what is to be shown, and chooses its view.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<IActionResult> ShowAsync(Controller asked, Func<Task<ViewResult>> draw, CancellationToken cancel)
    {
        // What was wrong with a question, or has just been done, is said once and to nobody else.
        if (!asked.ModelState.IsValid || asked.TempData.Count > 0) return await draw();

        // The end is read before the records: a change meanwhile is at worst read early, and never missed.
        var key = await KeyAsync(asked.HttpContext, cancel);
        if (pages.TryGetValue(key, out DrawnPage? known)) return new KeptPage(known!, antiforgery);
        return new PageToKeep(await draw(), antiforgery, page =>
            pages.Set(key, page, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1) }));
    }

    public void Dispose() => pages.Dispose();

    private async Task<string> KeyAsync(HttpContext http, CancellationToken cancel)
    {
        var (viewer, school, access) = (http.Features.Get<Actor>()!, http.Features.Get<SchoolAccess>()!, http.Features.Get<Access>()!);
        return string.Join('\n', (string[])
        [
            await chains.OfAsync(viewer.SchoolId, cancel),
            viewer.SchoolId.ToString(), viewer.PersonId.ToString(), string.Join(',', viewer.Roles.Order()),
            (clock.Now.Ticks / TimeSpan.TicksPerMinute).ToString(CultureInfo.InvariantCulture), http.Request.Path, http.Request.QueryString.ToString(),

            // What stands around the page may be known from another school of theirs, whose chain is another.
            viewer.Name, school.SchoolName, school.Colour, access.Idle.Ticks.ToString(CultureInfo.InvariantCulture),
        ]);
    }
}
