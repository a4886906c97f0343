using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Guardians;

public sealed record GuardianListRow(Guid Id, string Name, bool IsLocalAuthority, IReadOnlyList<string> Children);

/// <summary>Parents, carers, relatives and the authorities that decide for a child.</summary>
public sealed record GuardiansPage(GuardianFilter Filter, Listing<GuardianListRow> List, Actor Viewer)
{
    public bool May(string permission) => Viewer.May(permission);

    public static async Task<GuardiansPage> ReadAsync(SchoolDb db, Actor viewer, GuardianFilter filter, CancellationToken cancel)
    {
        var found = await filter.Sorted(filter.Narrow(db, viewer)).AsNoTracking().PageAsync(filter.Page, cancel);
        var children = await db.ChildrenOfAsync(viewer, [.. found.Rows.Select(guardian => guardian.Id)], cancel);
        return new GuardiansPage(
            filter,
            found.Of(found.Rows.Select(guardian => new GuardianListRow(
                guardian.Id, guardian.Name, guardian.IsLocalAuthority, [.. children[guardian.Id].Where(child => child.EndedOn is null).Select(child => child.Name)]))),
            viewer);
    }
}

/// <summary>One guardian: the children they belong to, and how to reach them for those who need to.</summary>
public sealed record GuardianPage(Guardian Guardian, IReadOnlyList<ChildOfGuardian> Children, Keeping? Keeping, Actor Viewer)
{
    public bool May(string permission) => Viewer.May(permission);

    public bool ShowsDetails => Viewer.May(Can.ReadPupilDetails);
}
