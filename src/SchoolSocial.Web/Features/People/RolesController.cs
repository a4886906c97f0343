using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>Who held which role on any day: "who was DSL on 14 May?"</summary>
[Authorize(Can.ReadPeople)]
public sealed class RolesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/roles")]
    public async Task<IActionResult> Index(DateOnly? on, string? sort, CancellationToken cancel)
    {
        var day = on ?? clock.Today;
        var held = await db.AppointmentsAt(Actor).AsNoTracking().Where(Appointment.InForceOn(day)).ToListAsync(cancel);
        var names = await db.NamesAsync(held.Select(each => each.PersonId), cancel);
        var rows = Sorted(held.Select(each => new RoleRow(each.Role, each.PersonId, names[each.PersonId], each.FromOn, each.ToOn)), sort).ToList();
        var nobody = ((Role[])[Role.Headteacher, Role.Dsl]).Where(role => rows.TrueForAll(row => row.Role != role)).Select(role => role.Title());
        var page = new RolesPage(day, rows, [.. nobody]);
        return ModelState.IsValid ? View(page) : Unaccepted(nameof(Index), page);
    }

    private static IEnumerable<RoleRow> Sorted(IEnumerable<RoleRow> rows, string? sort) => sort switch
    {
        "-role" => rows.OrderByDescending(row => row.Role).ThenBy(row => row.Name, StringComparer.CurrentCulture),
        "who" => rows.OrderBy(row => row.Name, StringComparer.CurrentCulture).ThenBy(row => row.Role),
        "-who" => rows.OrderByDescending(row => row.Name, StringComparer.CurrentCulture).ThenBy(row => row.Role),
        "from" => rows.OrderBy(row => row.FromOn).ThenBy(row => row.Role),
        "-from" => rows.OrderByDescending(row => row.FromOn).ThenBy(row => row.Role),
        _ => rows.OrderBy(row => row.Role).ThenBy(row => row.Name, StringComparer.CurrentCulture),
    };
}

public sealed record RoleRow(Role Role, Guid PersonId, string Name, DateOnly FromOn, DateOnly? ToOn);

/// <param name="On">The day asked about.</param>
/// <param name="Rows">Who held what, in the order of the roles.</param>
/// <param name="Nobody">Roles that a school should never be without and nobody held.</param>
public sealed record RolesPage(DateOnly On, IReadOnlyList<RoleRow> Rows, IReadOnlyList<string> Nobody);
