using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.People;

public static class DutyQueries
{
    /// <summary>The duty list of a school, whole; null while nobody has begun one.</summary>
    public static Task<DutyList?> DutyListAsync(this SchoolDb db, Guid schoolId, CancellationToken cancel) =>
        db.DutyLists.Include(list => list.Numbers).Include(list => list.Turns).AsSplitQuery().SingleOrDefaultAsync(list => list.SchoolId == schoolId, cancel);
}
