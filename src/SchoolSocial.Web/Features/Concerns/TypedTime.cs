using System.Globalization;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>A time of day as people type it, by the 24-hour clock.</summary>
public static class TypedTime
{
    public static TimeOnly? Of(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim().Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>The moment in UTC. The hour that the spring skips is taken for the one after it.</summary>
    public static DateTime At(DateOnly on, TimeOnly time)
    {
        var local = on.ToDateTime(time);
        return TimeZoneInfo.ConvertTimeToUtc(SchoolTime.Zone.IsInvalidTime(local) ? local.AddHours(1) : local, SchoolTime.Zone);
    }
}
