using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>What a signed-in person is today, at each school they serve.</summary>
public sealed record Access(
    Guid PersonId, string Name, string? SecurityStamp, DateTime? EndsAt, bool HasAuthenticator, bool SecondFactorOff,
    IReadOnlyList<SchoolAccess> Schools)
{
    /// <summary>The shortest time of any of their schools: a page left open may be about any of them.</summary>
    public TimeSpan Idle => TimeSpan.FromMinutes(Schools.Count == 0 ? SchoolWays.LeastIdleMinutes : Schools.Min(school => school.IdleMinutes));

    /// <summary>A role they hold today, at whichever school, reads sensitive records, and no app is set up.</summary>
    public bool LacksAuthenticator => !HasAuthenticator && Schools.Any(school => school.Roles.Any(role => role.NeedsAuthenticator()));

    public bool HasEnded(DateTime at) => Schools.Count == 0 || EndsAt <= at;
}

/// <summary>One school of a person's, with what its pages need to know of it.</summary>
public sealed record SchoolAccess(Guid SchoolId, string SchoolName, string Colour, int IdleMinutes, IReadOnlySet<Role> Roles);

/// <summary>
/// Reads a person's appointments of today, kept in memory until anything that decides access changes or the local day ends. With
/// SQL Server another node may make the change, so there it is kept for seconds only.
/// </summary>
public sealed class AccessReader(SchoolDb db, SchoolClock clock, IMemoryCache cache, AccessStamp stamp, DatabaseChoice choice)
{
    private static readonly TimeSpan AmongNodes = TimeSpan.FromSeconds(5);

    /// <param name="personId">The person.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <param name="afresh">Past what is kept: another node may have changed it this moment.</param>
    public async Task<Access?> ForAsync(Guid personId, CancellationToken cancel, bool afresh = false)
    {
        var today = clock.Today;
        var current = stamp.Current;
        if (!afresh && cache.TryGetValue((nameof(Access), personId), out Kept? kept) && kept!.Stamp == current && kept.Day == today) return kept.Access;
        var access = await ReadAsync(personId, today, cancel);
        var entry = new MemoryCacheEntryOptions();
        if (choice.Engine == Engine.SqlServer) entry.SetAbsoluteExpiration(AmongNodes);
        else entry.SetSlidingExpiration(TimeSpan.FromHours(1));
        cache.Set((nameof(Access), personId), new Kept(current, today, access), entry);
        return access;
    }

    private async Task<Access?> ReadAsync(Guid personId, DateOnly today, CancellationToken cancel)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(person => person.Id == personId, cancel);
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == personId, cancel);
        if (person is null || user is null) return null;
        var appointments = await db.Appointments.AsNoTracking()
            .Where(Appointment.InForceOn(today)).Where(appointment => appointment.PersonId == personId)
            .Select(appointment => new { appointment.SchoolId, appointment.Role }).ToListAsync(cancel);
        var ids = appointments.Select(appointment => appointment.SchoolId).Distinct().ToList();
        var schools = await db.Schools.AsNoTracking().Where(school => ids.Contains(school.Id)).ToListAsync(cancel);
        var settings = await db.Settings.AsNoTracking().Where(settings => ids.Contains(settings.SchoolId)).ToListAsync(cancel);
        return new Access(personId, person.Name, user.SecurityStamp, Earlier(person.LeavesAt, user.EndsAt), user.HasAuthenticator, user.SecondFactorOff, [.. schools
            .OrderByDescending(school => school.Id == person.SchoolId).ThenBy(school => school.Name, StringComparer.Ordinal)
            .Select(school => For(school, settings.Find(each => each.SchoolId == school.Id)?.Ways ?? Presets.Default))]);

        SchoolAccess For(School school, SchoolWays ways) => new(
            school.Id, school.Name, school.Colour, ways.IdleMinutes,
            appointments.Where(appointment => appointment.SchoolId == school.Id).Select(appointment => appointment.Role).ToHashSet());
    }

    private static DateTime? Earlier(DateTime? one, DateTime? other) => one is null || other < one ? other ?? one : one;

    private sealed record Kept(long Stamp, DateOnly Day, Access? Access);
}
