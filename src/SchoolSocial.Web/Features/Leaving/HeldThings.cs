using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Leaving;

/// <summary>Gathers what a person holds, room by room: only what the viewer may see.</summary>
public static class HeldThings
{
    public static async Task<IReadOnlyList<HeldThing>> OfAsync(SchoolDb db, Person person, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var leaves = person.LeavesAt ?? DateTime.MaxValue;
        var things = new List<HeldThing>();
        if (person.LeavesAt is null) things.Add(new HeldThing("It is not said yet when they leave", true, "Say when", $"/people/{person.Id}/leaving"));
        things.AddRange(await HeldAccounts.OfAsync(db, person, viewer, now, leaves, cancel));
        things.AddRange(await OnConcernsAsync(db, person, viewer, cancel));
        things.AddRange(await HeldWork.OfAsync(db, person, viewer, now, cancel));
        things.AddRange(await RolesAsync(db, person, viewer, now, leaves, cancel));
        return things;
    }

    /// <summary>The concerns on which the person has something open and which the viewer may not know of.</summary>
    public static async Task<IReadOnlyList<Concern>> HiddenAsync(SchoolDb db, Person person, Actor viewer, CancellationToken cancel)
    {
        var visible = db.ConcernsVisibleTo(viewer).Select(concern => concern.Id);
        return await Held(db.Concerns.Where(concern => concern.SchoolId == viewer.SchoolId), person).Where(concern => !visible.Contains(concern.Id))
            .Include(concern => concern.Audience).Include(concern => concern.Exclusions).AsSplitQuery().ToListAsync(cancel);
    }

    /// <summary>Something to do in them is theirs, or they were let in by name and still are.</summary>
    private static IQueryable<Concern> Held(IQueryable<Concern> concerns, Person person) => concerns.Where(concern =>
        concern.Actions.Any(action => action.OwnerId == person.Id && action.DoneAt == null)
        || (concern.Status != ConcernStatus.Closed && concern.Audience.Any(seen => seen.PersonId == person.Id && seen.UntilAt == null)));

    private static async Task<IEnumerable<HeldThing>> OnConcernsAsync(SchoolDb db, Person person, Actor viewer, CancellationToken cancel)
    {
        var concerns = await Held(db.ConcernsVisibleTo(viewer), person).AsNoTracking().OrderBy(concern => concern.RaisedAt).Select(concern => concern.Code).ToListAsync(cancel);
        return concerns.Select(code => new HeldThing($"Something open on concern {code}", true, "See to it there", $"/concerns/{code}"));
    }

    private static async Task<IEnumerable<HeldThing>> RolesAsync(SchoolDb db, Person person, Actor viewer, DateTime now, DateTime leaves, CancellationToken cancel)
    {
        var today = SchoolTime.DateOf(now);
        var roles = await db.Appointments.AsNoTracking().Where(Appointment.InForceOn(today)).Where(each => each.PersonId == person.Id && each.SchoolId == viewer.SchoolId).ToListAsync(cancel);
        var classes = await db.Classes.AsNoTracking().Where(taught => taught.SchoolId == viewer.SchoolId && taught.Teachers.Any(each => each.PersonId == person.Id && (each.ToOn == null || each.ToOn >= today))).ToListAsync(cancel);
        var authority = await db.FindAuthorityAsync(viewer, person.Id, cancel);
        var things = roles.Select(each => new HeldThing(each.Role.Title(), false, "Ends with their last day")).ToList();
        things.AddRange(classes.Select(taught => new HeldThing($"Teaching {taught.Name}", false, "Ends with their last day", $"/people/classes/{taught.Id}")));
        if (authority is not null && PostingAuthority.Missing(authority, now).Count == 0 && leaves > now) things.Add(new HeldThing("Leave to post for the school", false, "Ends when they leave"));
        return things;
    }
}
