using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Web.Features.Settings;

/// <summary>Who holds the headship and who is safeguarding lead today.</summary>
public sealed record HeadAndLead(IReadOnlyCollection<Guid> Heads, IReadOnlyCollection<Guid> Leads)
{
    public static async Task<HeadAndLead> ReadAsync(SchoolDb db, Guid schoolId, DateOnly today, CancellationToken cancel)
    {
        var holders = await db.RoleHoldersAsync(schoolId, today, cancel);
        return new HeadAndLead(
            holders.Where(holder => holder.Role is Role.Headteacher or Role.ActingHead).Select(holder => holder.PersonId).ToHashSet(),
            holders.Where(holder => holder.Role == Role.Dsl).Select(holder => holder.PersonId).ToHashSet());
    }

    public Decision Look(bool headIsDsl) => HeadAsLead.Look(headIsDsl, Heads, Leads);
}
