using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Cycle;

/// <summary>A private address by which a person's own calendar fetches the reviews. A new one ends the one before.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class CalendarAddressController(SchoolDb db, SchoolClock clock, WebSettings settings) : PolicyController(db)
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    internal const int Length = 40;

    [HttpGet("/policies/calendar")]
    public IActionResult New() => View(new CalendarAddressPage(null));

    [HttpPost("/policies/calendar")]
    public async Task<IActionResult> Create(CancellationToken cancel)
    {
        foreach (var older in await Db.CalendarAddresses.Where(each => each.PersonId == Actor.PersonId && each.SchoolId == Actor.SchoolId && each.EndedAt == null).ToListAsync(cancel)) older.End(Actor, clock.Now);
        var key = RandomNumberGenerator.GetString(Letters, Length);
        Db.Add(CalendarAddress.Make(HashOf(key), Actor, clock.Now));
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), new CalendarAddressPage(null));
        var site = (settings.PublicAddress?.ToString() ?? $"{Request.Scheme}://{Request.Host}{Request.PathBase}").TrimEnd('/');
        return View(nameof(New), new CalendarAddressPage($"{site}/policies/calendar/{key}.ics"));
    }

    internal static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

public sealed record CalendarAddressPage(string? Address);
