using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Posts;

namespace SchoolSocial.Data.Posts;

/// <summary>Reads what is out and how its children stand today, and says what must come down. Writes nothing.</summary>
public static class RippleReader
{
    public static async Task<IReadOnlyList<RippleLine>> FindAsync(SchoolDb db, Guid schoolId, DateOnly today, CancellationToken cancel)
    {
        var live = await db.Posts.AsNoTracking().Where(post => post.SchoolId == schoolId).Live()
            .SelectMany(post => post.Children, (post, child) => new { post.Id, child.PupilId, post.ChannelId, post.Picture }).ToListAsync(cancel);
        if (live.Count == 0) return [];
        var asked = await db.TakeDownTasks.AsNoTracking().Where(task => task.SchoolId == schoolId).Select(task => new { task.PostId, task.PupilId }).ToListAsync(cancel);
        var shown = db.Posts.Where(post => post.SchoolId == schoolId).Live().SelectMany(post => post.Children).Select(child => child.PupilId);
        var book = await ConsentBook.OfPupilsAsync(db, schoolId, db.Pupils.Where(pupil => shown.Contains(pupil.Id)), today, cancel);

        // A channel that is closed is no longer asked about; what is out on it still is.
        var channels = await db.ChannelsOf(schoolId).AsNoTracking().ToDictionaryAsync(channel => channel.Id, cancel);
        return [.. Ripple.Find(
            live.Select(each => new LiveChild(each.Id, each.PupilId, each.ChannelId, each.Picture.Medium())),
            child => book.Of(child.PupilId, channels[child.ChannelId], child.Medium),
            asked.Select(task => (task.PostId, task.PupilId)).ToHashSet())];
    }
}
