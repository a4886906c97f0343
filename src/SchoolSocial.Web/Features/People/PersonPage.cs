using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>One adult, whole: what they are and were, what they can do, what they teach, and how long they are kept.</summary>
public sealed record PersonPage(
    Person Person, bool IsOwn, bool HasLeft, IReadOnlyList<AppointmentRow> Appointments, IReadOnlyList<string> CanDo,
    IReadOnlyList<TaughtRow> Taught, IReadOnlyList<ServedRow> Committees, Keeping Keeping, bool HasSignIn, Actor Viewer)
{
    public bool May(string permission) => Viewer.May(permission);

    public static async Task<PersonPage> ReadAsync(SchoolDb db, Vault vault, Person person, Actor viewer, SchoolClock clock, CancellationToken cancel)
    {
        var appointments = await db.AppointmentsAt(viewer).AsNoTracking().Where(each => each.PersonId == person.Id).ToListAsync(cancel);
        var names = await db.NamesAsync(appointments.SelectMany(each => (Guid[])[each.AppointedById, each.ConfirmedById ?? each.AppointedById, each.WithdrawnById ?? each.AppointedById]), cancel);
        var seconds = await SecondPeople.ReadAsync(db, viewer, clock.Today, cancel);
        var ways = await db.WaysAsync(person.SchoolId, cancel);
        var held = appointments.Where(each => each.IsInForce(clock.Today)).Select(each => each.Role).ToHashSet();
        var hasLeft = person.HasLeft(clock.Now);
        return new PersonPage(
            person,
            person.SchoolId == viewer.SchoolId,
            hasLeft,
            [.. appointments.OrderByDescending(each => each.FromOn).ThenBy(each => each.Role)
                .Select(each => AppointmentRow.Of(each, person.Name, names, viewer, seconds, clock.Today))],
            hasLeft ? [] : [.. PermissionWords.All.Where(permission => held.Any(role => RolePermissions.Of(role).Contains(permission))).Select(PermissionWords.Of)],
            await TaughtAsync(db, person, viewer, cancel),
            await ServedAsync(db, person, viewer, cancel),
            await Keeping.ReadAsync(db, vault, person, Retention.For(person, ways), viewer, $"/people/{person.Id}", cancel),
            await db.Users.AnyAsync(user => user.Id == person.Id, cancel),
            viewer);
    }

    private static async Task<IReadOnlyList<TaughtRow>> TaughtAsync(SchoolDb db, Person person, Actor viewer, CancellationToken cancel)
    {
        var classes = await db.ClassesOf(viewer).AsNoTracking().Where(taught => taught.Teachers.Any(teacher => teacher.PersonId == person.Id)).ToListAsync(cancel);
        var years = (await db.OwnSchoolAsync(viewer, cancel)).Years.ToDictionary(year => year.Id, year => year.Name);
        return [.. classes
            .SelectMany(taught => taught.Teachers.Where(teacher => teacher.PersonId == person.Id && !teacher.NeverBegan)
                .Select(teacher => new TaughtRow(taught.Id, taught.Name, years[taught.SchoolYearId], teacher.FromOn, teacher.ToOn)))
            .OrderByDescending(row => row.FromOn)];
    }

    private static async Task<IReadOnlyList<ServedRow>> ServedAsync(SchoolDb db, Person person, Actor viewer, CancellationToken cancel)
    {
        var committees = await db.CommitteesOf(viewer).AsNoTracking().Where(committee => committee.Members.Any(member => member.PersonId == person.Id)).ToListAsync(cancel);
        return [.. committees
            .SelectMany(committee => committee.Members.Where(member => member.PersonId == person.Id && !member.NeverBegan)
                .Select(member => new ServedRow(committee.Id, committee.Name, member.FromOn, member.ToOn)))
            .OrderByDescending(row => row.FromOn)];
    }
}

public sealed record TaughtRow(Guid ClassId, string Class, string Year, DateOnly FromOn, DateOnly? ToOn);

public sealed record ServedRow(Guid CommitteeId, string Committee, DateOnly FromOn, DateOnly? ToOn);
