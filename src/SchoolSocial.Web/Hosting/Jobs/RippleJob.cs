using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>
/// Carries a withdrawal, a new mark, a leaver or an expiry back to what is out: each becomes a take-down task. It looks at what stands now and
/// not at what happened, so that a second look finds nothing and a missed one is made good.
/// </summary>
public sealed class RippleJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<RippleJob> log) : Job(scopes, time, log)
{
    public override string Name => "ripple";

    protected override TimeSpan Every => TimeSpan.FromMinutes(1);

    protected override async Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>());
        foreach (var school in await SchoolsAsync(db, cancel))
        {
            if ((await RippleReader.FindAsync(db, school, clock.Today, cancel)).Count > 0) return true;
        }

        return false;
    }

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        var (db, clock, alerts) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>(), services.GetRequiredService<Alerts>());
        foreach (var school in await SchoolsAsync(db, cancel))
        {
            if (!await hold.KeepAsync(cancel)) return;
            await AskAsync(db, clock, alerts, school, cancel);
        }
    }

    private static async Task AskAsync(SchoolDb db, SchoolClock clock, Alerts alerts, Guid schoolId, CancellationToken cancel)
    {
        var lines = await RippleReader.FindAsync(db, schoolId, clock.Today, cancel);
        if (lines.Count == 0) return;
        var ids = lines.Select(line => line.PostId).Distinct().ToList();
        var posts = await db.Posts.AsNoTracking().Where(post => ids.Contains(post.Id)).ToDictionaryAsync(post => post.Id, cancel);
        var holders = await db.RoleHoldersAsync(schoolId, clock.Today, cancel);
        var due = clock.Today.AddDays(TakeDownTask.DaysAllowed);
        foreach (var line in lines)
        {
            var post = posts[line.PostId];
            var owner = Owner(post, holders);
            var task = TakeDownTask.Make(post, line, owner, due, Actor.Product(schoolId), clock.Now);
            db.Add(task);
            await alerts.SendAsync([owner], NoticeKind.TakeDownAsked, "/posts/tasks", task, clock.Now, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Whoever made the post, while they are here; else whoever looks after the accounts, or the head.</summary>
    private static Guid Owner(Post post, List<Domain.People.RoleHolder> holders)
    {
        if (holders.Exists(holder => holder.PersonId == post.AuthorId)) return post.AuthorId;
        foreach (var role in (Role[])[Role.ComputingLead, Role.DeputyHead, Role.Headteacher, Role.ActingHead])
        {
            if (holders.Find(holder => holder.Role == role) is { } found) return found.PersonId;
        }

        return post.AuthorId;
    }

    private static Task<List<Guid>> SchoolsAsync(SchoolDb db, CancellationToken cancel) =>
        db.Posts.AsNoTracking().Where(post => post.Status == PostStatus.Published).Select(post => post.SchoolId).Distinct().ToListAsync(cancel);
}
