using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Posts;

namespace SchoolSocial.Data.Posts;

/// <summary>The ways to posts. Each begins with who is looking: one's own, or all of the school's for those who approve and oversee.</summary>
public static class PostQueries
{
    public static IQueryable<Post> PostsVisibleTo(this SchoolDb db, Actor viewer, bool seesAll) =>
        db.Posts.Where(post => post.SchoolId == viewer.SchoolId && (seesAll || post.AuthorId == viewer.PersonId
            || db.TakeDownTasks.Any(task => task.PostId == post.Id && task.OwnerId == viewer.PersonId)));

    public static Task<Post?> FindPostAsync(this SchoolDb db, Actor viewer, bool seesAll, string code, CancellationToken cancel) =>
        db.PostsVisibleTo(viewer, seesAll).Include(post => post.Children).Include(post => post.Adults).Include(post => post.Lines).Include(post => post.NotChildren)
            .Include(post => post.Reviews).Include(post => post.Publications).Include(post => post.TakeDowns).Include(post => post.Looks)
            .AsSplitQuery().SingleOrDefaultAsync(post => post.Code == code, cancel);

    /// <summary>Posts that are out.</summary>
    public static IQueryable<Post> Live(this IQueryable<Post> posts) => posts.Where(post => post.Status == PostStatus.Published);
}
