using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Readings;

/// <summary>The induction list: who has started lately or starts soon, and what of their reading is done (JW29).</summary>
[Authorize(Can.TrackReading)]
public sealed class StartersController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/starters")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        OnPaper("Induction: policies to read", "/policies/unread", clock.Now);
        return View(await StartersPage.ReadAsync(Db, Actor, clock.Today, cancel));
    }
}

public sealed record StarterReading(string Title, DateOnly DueOn, DateOnly? SignedOn);

public sealed record StarterRow(string Name, DateOnly StartsOn, string Roles, IReadOnlyList<StarterReading> Readings);

public sealed record StartersPage(IReadOnlyList<StarterRow> Rows, DateOnly Today)
{
    private const int Lately = 90;
    private const int Most = 200;

    public static async Task<StartersPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var since = today.AddDays(-Lately);
        var appointments = await db.Appointments.AsNoTracking()
            .Where(each => each.SchoolId == viewer.SchoolId && each.IsConfirmed && each.WithdrawnAt == null && (each.ToOn == null || each.ToOn >= today))
            .Where(each => each.FromOn >= since && !db.Appointments.Any(earlier => earlier.SchoolId == viewer.SchoolId && earlier.PersonId == each.PersonId && earlier.FromOn < since))
            .OrderBy(each => each.FromOn).Take(Most).ToListAsync(cancel);
        var ids = appointments.Select(each => each.PersonId).Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        var asks = (await (from ask in db.PolicyReadingAsks.AsNoTracking()
                           join policy in db.Policies on ask.PolicyId equals policy.Id
                           where ask.SchoolId == viewer.SchoolId && ids.Contains(ask.PersonId) && (ask.EndedAt == null || ask.SignedAt != null)
                           orderby policy.Title
                           select new { ask.PersonId, policy.Title, ask.DueOn, ask.SignedAt }).ToListAsync(cancel)).ToLookup(ask => ask.PersonId);
        return new StartersPage(
            [.. appointments.GroupBy(each => each.PersonId).Select(each => new StarterRow(
                names[each.Key], each.Min(one => one.FromOn), string.Join(", ", each.Select(one => one.Role).Distinct().Order().Select(role => role.Title())),
                [.. asks[each.Key].Select(ask => new StarterReading(ask.Title, ask.DueOn, ask.SignedAt is { } at ? SchoolTime.DateOf(at) : null))]))], today);
    }
}
