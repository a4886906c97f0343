using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Consents;

namespace SchoolSocial.Data.Consents;

/// <summary>A yes that ends soon, and that nobody has followed by another answer.</summary>
public sealed record EndingAnswer
{
    public required Guid PupilId { get; init; }

    public required Guid ChannelId { get; init; }

    public required Medium Medium { get; init; }

    public required DateOnly UntilOn { get; init; }
}

/// <summary>Whom to ask before their answers end, and who never answered.</summary>
public static class ConsentRenewals
{
    public const int DaysAhead = 30;

    /// <summary>
    /// Of children on the roll, on channels that are asked about. What has ended already stands under "To ask". A yes that a mark overrides is in
    /// no list: it would tell of the mark (CST-12).
    /// </summary>
    public static IQueryable<EndingAnswer> EndingAnswers(this SchoolDb db, Guid schoolId, DateOnly today)
    {
        var end = today.AddDays(DaysAhead);
        var open = db.ConsentChannels.Where(channel => channel.SchoolId == schoolId && (channel.ClosedOn == null || channel.ClosedOn > today)).Select(channel => channel.Id);
        return from record in db.ConsentRecords.AsNoTracking()
               where record.SchoolId == schoolId && record.PupilId != null
               join pupil in db.Pupils on record.PupilId equals pupil.Id
               where pupil.LeftOn == null && !db.Protections.Any(mark => mark.PupilId == pupil.Id && mark.LiftedAt == null)
               from answer in record.Answers
               where answer.Answer == Answer.Yes && answer.UntilOn != null && answer.UntilOn >= today && answer.UntilOn <= end && open.Contains(answer.ChannelId)
                   && !record.Answers.Any(later => later.ChannelId == answer.ChannelId && later.Medium == answer.Medium && later.Giver == answer.Giver
                       && later.GuardianId == answer.GuardianId && later.RecordedAt > answer.RecordedAt)
               select new EndingAnswer { PupilId = pupil.Id, ChannelId = answer.ChannelId, Medium = answer.Medium, UntilOn = answer.UntilOn!.Value };
    }

    /// <summary>How many children on the roll nobody has answered anything for, and since when the school asks; null while it asks about nothing, or all have answered.</summary>
    public static async Task<(int Count, DateOnly Since)?> NeverAskedAsync(this SchoolDb db, Guid schoolId, DateOnly today, CancellationToken cancel)
    {
        if (await db.WordingOnAsync(schoolId, today, cancel) is not { } wording || !await db.ConsentChannels.AnyAsync(channel => channel.SchoolId == schoolId && (channel.ClosedOn == null || channel.ClosedOn > today), cancel)) return null;
        var count = await db.Pupils.CountAsync(
            pupil => pupil.SchoolId == schoolId && pupil.LeftOn == null && !db.ConsentRecords.Any(record => record.SchoolId == schoolId && record.PupilId == pupil.Id && record.Answers.Any())
                && !db.Protections.Any(mark => mark.PupilId == pupil.Id && mark.LiftedAt == null), cancel);
        return count == 0 ? null : (count, wording.FromOn);
    }
}
