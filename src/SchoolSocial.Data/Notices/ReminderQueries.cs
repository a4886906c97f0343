using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Notices;

namespace SchoolSocial.Data.Notices;

/// <summary>How a school reminds, what its people have chosen, and the letters that could not go.</summary>
public static class ReminderQueries
{
    /// <summary>The school's ways; the usual ones until it has set its own.</summary>
    public static async Task<ReminderWays> ReminderWaysAsync(this SchoolDb db, Guid schoolId, CancellationToken cancel) =>
        (await db.ReminderRules.AsNoTracking().SingleOrDefaultAsync(rules => rules.SchoolId == schoolId, cancel))?.Ways ?? ReminderWays.Default;

    /// <summary>What these people have chosen at a school, of those who have.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ReminderChoice>> ReminderChoicesAsync(this SchoolDb db, Guid schoolId, IReadOnlyCollection<Guid> people, CancellationToken cancel) =>
        await db.ReminderChoices.AsNoTracking().Where(choices => choices.SchoolId == schoolId && people.Contains(choices.PersonId))
            .ToDictionaryAsync(choices => choices.PersonId, choices => choices.Choice, cancel);

    /// <summary>Letters of a school that were tried and have not gone, the one that waits longest first.</summary>
    public static IQueryable<OutgoingMail> FailedMailOf(this SchoolDb db, Guid schoolId) =>
        db.OutgoingMail.Where(OutgoingMail.HasFailed).Where(letter => letter.SchoolId == schoolId);
}
