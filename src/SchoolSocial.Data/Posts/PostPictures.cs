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

    /// <summary>The picture of a post that its viewer was shown to be allowed to see; null where none is kept, or none may be any longer.</summary>
    public static async Task<StoredFile?> PictureOfAsync(this SchoolDb db, Post post, CancellationToken cancel) =>
        post.CanKeepPicture.IsAllowed && await db.OpenPicturesAsync(post, cancel) is [var picture, ..] ? picture : null;

    /// <summary>The post's version is raised with it, so that of two copies at once, or of a copy and the taking down, the second is stale.</summary>
    public static void KeepPicture(this SchoolDb db, Post post, StoredFile picture, Actor actor, DateTime at)
    {
        post.KeepPicture(actor, at);
        db.Entry(post).Property(each => each.Version).IsModified = true;
        db.Add(picture);
    }

    /// <summary>Marks every copy of the picture as removed; their bytes go once that is saved.</summary>
    /// <returns>Which files' bytes are to go.</returns>
    public static async Task<IReadOnlyList<Guid>> RemovePictureAsync(this SchoolDb db, Post post, Actor actor, DateTime at, CancellationToken cancel)
    {
        var pictures = await db.OpenPicturesAsync(post, cancel);
        foreach (var picture in pictures) picture.Remove(actor, at);
        return [.. pictures.Select(picture => picture.Id)];
    }

    /// <summary>Posts that are down, were not approved, or were checked long ago and never went out, and still have a picture beside them.</summary>
    public static IQueryable<Post> ForgottenWithPicture(this SchoolDb db, DateTime before) => db.Posts
        .Where(post => (post.Status == PostStatus.TakenDown || post.Status == PostStatus.Refused
                || (post.CheckedAt < before && (post.Status == PostStatus.Waiting || post.Status == PostStatus.Cleared)))
            && db.Files.Any(file => file.AboutId == post.Id && !file.Steps.Any(step => step.Kind == FileStepKind.Removed)));

    private static async Task<IReadOnlyList<StoredFile>> OpenPicturesAsync(this SchoolDb db, Post post, CancellationToken cancel) =>
        [.. (await db.FilesOf(post).ToListAsync(cancel)).Where(file => file.State == FileState.Open)];
}
