using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Settings;

/// <summary>What a school has chosen.</summary>
public static class SettingsQueries
{
    /// <summary>The school's ways; the cautious ones until it has chosen.</summary>
    public static async Task<SchoolWays> WaysAsync(this SchoolDb db, Guid schoolId, CancellationToken cancel) =>
        (await db.Settings.AsNoTracking().SingleOrDefaultAsync(settings => settings.SchoolId == schoolId, cancel))?.Ways ?? Presets.Default;
}
