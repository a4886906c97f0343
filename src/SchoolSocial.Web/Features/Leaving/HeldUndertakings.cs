using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Web.Features.Leaving;

/// <summary>
/// What a leaver may do by an authorisation, and what waits for their decision. A right ends when they leave; what they look into for the school,
/// and what others wait for, does not hand itself over. Of their declared ties nothing stands here: nobody else is to learn of them.
/// </summary>
public static class HeldUndertakings
{
    public static async Task<IEnumerable<HeldThing>> OfAsync(SchoolDb db, Person person, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var today = SchoolTime.DateOf(now);
        var open = await db.AuthorisationsVisibleTo(viewer).AsNoTracking().WithParts()
            .Where(each => each.PersonId == person.Id && each.EndedAt == null && each.IsGranted != false && (each.UntilOn == null || each.UntilOn >= today))
            .OrderBy(each => each.AskedAt).ToListAsync(cancel);
        return open.Select(each => Of(each, person, now));
    }

    private static HeldThing Of(Authorisation each, Person person, DateTime now)
    {
        var (words, path) = ($"{each.Kind.Words()}, {each.Code}", $"/authorisations/{each.Code}");
        if (each.AwaitsDecision) return new HeldThing($"{words}: asked for", true, "Take it back, or ask for somebody else", path);
        if (each.Kind.LooksIntoOthers()) return new HeldThing(words, true, "End it: whoever goes on with it is authorised by name", path);
        var leaves = person.LeavesAt is { } at && at > now ? at : now;
        return each.UntilOn < SchoolTime.DateOf(leaves)
            ? new HeldThing(words, false, $"Ends on {SchoolDates.Day(each.UntilOn!.Value)}", path)
            : new HeldThing(words, false, "Ends when they leave", path);
    }
}
