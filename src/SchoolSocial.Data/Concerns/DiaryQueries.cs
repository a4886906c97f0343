using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Concerns;

/// <summary>The ways into the diary. Each begins with who is looking.</summary>
public static class DiaryQueries
{
    public static IQueryable<DiaryEntry> DiaryVisibleTo(this SchoolDb db, Actor viewer) => db.Diary.Where(DiaryEntry.VisibleTo(viewer));

    public static Task<DiaryEntry?> FindDiaryEntryAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.DiaryVisibleTo(viewer).Include(entry => entry.Replies).Include(entry => entry.Steps).AsSplitQuery().SingleOrDefaultAsync(entry => entry.Code == code, cancel);

    /// <summary>Who of the staff was reached by the same pupil since a moment.</summary>
    public static async Task<IReadOnlySet<Guid>> ReachedByAsync(this SchoolDb db, Guid schoolId, Guid pupilId, DateTime since, CancellationToken cancel) =>
        (await db.Diary.AsNoTracking().Where(entry => entry.SchoolId == schoolId && entry.PupilId == pupilId && entry.At >= since)
            .Select(entry => entry.ById).Distinct().ToListAsync(cancel)).ToHashSet();
}
