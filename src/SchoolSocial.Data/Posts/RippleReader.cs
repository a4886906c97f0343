using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Posts;

namespace SchoolSocial.Data.Posts;

/// <summary>Reads what is out and how those in it stand today, and says what must come down. Writes nothing.</summary>
public static class RippleReader
{
    public static async Task<IReadOnlyList<RippleLine>> FindAsync(SchoolDb db, Guid schoolId, DateOnly today, CancellationToken cancel)
    {
        var live = db.Posts.AsNoTracking().Where(post => post.SchoolId == schoolId).Live();
        var children = await live.SelectMany(post => post.Children, (post, child) => new { post.Id, Who = child.PupilId, post.ChannelId, post.Picture }).ToListAsync(cancel);
        var adults = await live.SelectMany(post => post.Adults, (post, adult) => new { post.Id, Who = adult.PersonId, post.ChannelId, post.Picture }).ToListAsync(cancel);
        if (children.Count + adults.Count == 0) return [];
        var asked = await db.TakeDownTasks.AsNoTracking().Where(task => task.SchoolId == schoolId).Select(task => new { task.PostId, task.PupilId, task.PersonId }).ToListAsync(cancel);
        var pictured = live.SelectMany(post => post.Children).Select(child => child.PupilId);
        var ofChildren = await ConsentBook.OfPupilsAsync(db, schoolId, db.Pupils.Where(pupil => pictured.Contains(pupil.Id)), today, cancel);
        var ofAdults = adults.Count == 0 ? null : await ConsentBook.OfAdultsAsync(db, schoolId, today, cancel, adults.Select(each => each.Who));

        // A channel that is closed is no longer asked about; what is out on it still is.
        var channels = await db.ChannelsOf(schoolId).AsNoTracking().ToDictionaryAsync(channel => channel.Id, cancel);
        return [.. Ripple.Find(
            children.Select(each => new Shown(each.Id, each.Who, true, each.ChannelId, each.Picture.Medium())).Concat(adults.Select(each => new Shown(each.Id, each.Who, false, each.ChannelId, each.Picture.Medium()))),
            shown => (shown.IsChild ? ofChildren : ofAdults!).Of(shown.Who, channels[shown.ChannelId], shown.Medium),
            asked.Select(task => (task.PostId, task.PupilId ?? task.PersonId!.Value)).ToHashSet())];
    }
}
