using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Posts;

/// <summary>
/// When a record of this room comes up for review. A year after a post came down would do for most of them; a concern or a complaint may turn on it
/// later, and this room does not know which ones do, so that all are kept by the longer adult rule.
/// </summary>
public static class PostRetention
{
    /// <summary>Null while it is out; then from the day it came down. One that never went out, from the last thing decided about it.</summary>
    public static DateOnly? For(Post post, SchoolWays ways)
    {
        if (post.Status == PostStatus.Published) return null;
        return SchoolTime.DateOf(post.TakenDown?.At ?? post.Review?.At ?? post.CheckedAt).AddYears(ways.AdultRecordYearsAfterLeaving);
    }

    /// <summary>What families were told, as long as a picture of the day may be asked about.</summary>
    public static DateOnly For(PhotoEvent planned, SchoolWays ways) => planned.HeldOn.AddYears(ways.AdultRecordYearsAfterLeaving);
}
