using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Files;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Posts;

namespace SchoolSocial.Data.Posts;

/// <summary>The picture that is kept beside a receipt while the post lives, and goes with it.</summary>
public static class PostPictures
{
    /// <summary>What was cleared and never posted is forgotten after so many days, its picture with it.</summary>
    public const int DaysUnposted = 30;

    /// <summary>The picture of a post that its viewer was shown to be allowed to see; null where none is kept.</summary>
    public static async Task<StoredFile?> PictureOfAsync(this SchoolDb db, Post post, CancellationToken cancel) =>
        (await db.FilesOf(post).ToListAsync(cancel)).Find(file => file.State == FileState.Open);

    /// <summary>Marks the picture as removed; its bytes go once that is saved.</summary>
    /// <returns>Which file's bytes are to go; null where there was none.</returns>
    public static async Task<Guid?> RemovePictureAsync(this SchoolDb db, Post post, Actor actor, DateTime at, CancellationToken cancel)
    {
        if (await db.PictureOfAsync(post, cancel) is not { } picture) return null;
        picture.Remove(actor, at);
        return picture.Id;
    }

    /// <summary>Posts that were checked long ago, never went out, and still have a picture beside them.</summary>
    public static IQueryable<Post> ForgottenWithPicture(this SchoolDb db, DateTime before) => db.Posts
        .Where(post => post.CheckedAt < before && (post.Status == PostStatus.Waiting || post.Status == PostStatus.Cleared)
            && db.Files.Any(file => file.AboutId == post.Id && !file.Steps.Any(step => step.Kind == FileStepKind.Removed)));
}
