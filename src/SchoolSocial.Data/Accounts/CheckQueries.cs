using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;

namespace SchoolSocial.Data.Accounts;

/// <summary>When a school's accounts were last looked at.</summary>
public static class CheckQueries
{
    /// <summary>Of each account the last look at its settings.</summary>
    public static IQueryable<SettingsCheck> LastSettingsChecks(this SchoolDb db, Guid schoolId) => db.SettingsChecks.AsNoTracking().Include(check => check.Answers)
        .Where(check => check.SchoolId == schoolId && !db.SettingsChecks.Any(later => later.AccountId == check.AccountId && later.At > check.At));
}
