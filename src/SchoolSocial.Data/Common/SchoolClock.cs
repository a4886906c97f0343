using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Common;

/// <summary>The only clock: the host's time provider, read as a school reads it.</summary>
public sealed class SchoolClock(TimeProvider time)
{
    /// <summary>Now, in UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The school's local date, summer and winter.</summary>
    public DateOnly Today => SchoolTime.DateOf(Now);
}
