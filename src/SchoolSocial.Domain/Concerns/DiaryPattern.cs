namespace SchoolSocial.Domain.Concerns;

/// <summary>The same pupil reaching out to several of the staff is one thing to look at, not several small ones (F15).</summary>
public static class DiaryPattern
{
    public const int Staff = 3;
    public const int WithinDays = 365;

    /// <summary>True at the entry that makes it so many different people, and at no later one: the note is raised once.</summary>
    /// <param name="before">Who kept an entry about the same pupil within the time, before this one.</param>
    /// <param name="by">Who keeps this one.</param>
    public static bool IsReached(IReadOnlySet<Guid> before, Guid by) => before.Count == Staff - 1 && !before.Contains(by);
}
