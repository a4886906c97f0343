using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;

namespace SchoolSocial.Data.Consents;

/// <summary>The ways to channels, wordings, answers and marks. Each begins with the viewer's school.</summary>
public static class ConsentQueries
{
    public static IQueryable<ConsentChannel> ChannelsOf(this SchoolDb db, Guid schoolId) =>
        db.ConsentChannels.Include(channel => channel.Bases).Where(channel => channel.SchoolId == schoolId);

    public static Task<ConsentChannel?> FindChannelAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.ChannelsOf(viewer.SchoolId).SingleOrDefaultAsync(channel => channel.Id == id, cancel);

    /// <summary>The channels that are asked about on a day, in the order of the school's lists.</summary>
    public static Task<List<ConsentChannel>> OpenChannelsAsync(this SchoolDb db, Guid schoolId, DateOnly on, CancellationToken cancel) =>
        db.ChannelsOf(schoolId).AsNoTracking().Where(channel => channel.ClosedOn == null || channel.ClosedOn > on)
            .OrderBy(channel => channel.Place).ThenBy(channel => channel.NormalisedName).ToListAsync(cancel);

    public static IQueryable<ConsentWording> WordingsOf(this SchoolDb db, Guid schoolId) => db.ConsentWordings.Where(wording => wording.SchoolId == schoolId);

    /// <summary>The words families are asked with on a day; null before the school has written any.</summary>
    public static Task<ConsentWording?> WordingOnAsync(this SchoolDb db, Guid schoolId, DateOnly on, CancellationToken cancel) =>
        db.WordingsOf(schoolId).AsNoTracking().Where(wording => wording.FromOn <= on).OrderByDescending(wording => wording.Number).FirstOrDefaultAsync(cancel);

    /// <summary>A child's record, made where there is none yet. It is not saved by this.</summary>
    public static async Task<ConsentRecord> RecordOfPupilAsync(this SchoolDb db, Guid schoolId, Guid pupilId, CancellationToken cancel)
    {
        var known = await db.ConsentRecords.Include(record => record.Answers).SingleOrDefaultAsync(record => record.SchoolId == schoolId && record.PupilId == pupilId, cancel);
        return known ?? Begin(db, ConsentRecord.ForPupil(schoolId, pupilId));
    }

    public static async Task<ConsentRecord> RecordOfAdultAsync(this SchoolDb db, Guid schoolId, Guid personId, CancellationToken cancel)
    {
        var known = await db.ConsentRecords.Include(record => record.Answers).SingleOrDefaultAsync(record => record.SchoolId == schoolId && record.PersonId == personId, cancel);
        return known ?? Begin(db, ConsentRecord.ForAdult(schoolId, personId));
    }

    /// <summary>The marks of the school. Only those who read why a child is protected come this way.</summary>
    public static IQueryable<Protection> ProtectionsOf(this SchoolDb db, Actor viewer) => db.Protections.Where(protection => protection.SchoolId == viewer.SchoolId);

    private static ConsentRecord Begin(SchoolDb db, ConsentRecord record)
    {
        db.Add(record);
        return record;
    }
}
