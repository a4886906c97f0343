using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Posts;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Leaving;

/// <summary>What a leaver sees to beside accounts and concerns: policies they own or sign by name, what they have still to sign, platforms, posts to take down, pictures on a device.</summary>
public static class HeldWork
{
    public static async Task<IReadOnlyList<HeldThing>> OfAsync(SchoolDb db, Person person, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var things = new List<HeldThing>(await OnPoliciesAsync(db, person, viewer, cancel));
        var platforms = await db.PlatformsOf(viewer).AsNoTracking().Where(platform => platform.OwnerId == person.Id && platform.RetiredAt == null).OrderBy(platform => platform.NormalisedName).ToListAsync(cancel);
        things.AddRange(platforms.Select(platform => new HeldThing($"What the school knows of {platform.Name}", true, "Give it to somebody else", $"/settings/platforms/{platform.Id}")));
        things.AddRange(await OnPostsAsync(db, person, viewer, cancel));
        things.AddRange(await PicturesAsync(db, person, viewer, cancel));
        things.AddRange(await HeldUndertakings.OfAsync(db, person, viewer, now, cancel));
        return things;
    }

    private static async Task<IEnumerable<HeldThing>> OnPoliciesAsync(SchoolDb db, Person person, Actor viewer, CancellationToken cancel)
    {
        var policies = await db.PoliciesOpenTo(viewer, viewer.May(Can.WritePolicies)).AsNoTracking().Where(policy => !policy.Steps.Any(step => step.Kind == StepKind.Withdrawn))
            .Select(policy => new
            {
                policy.Code, policy.Title, Owns = policy.OwnerId == person.Id, Signs = policy.Named.Any(line => line.PersonId == person.Id),
                Reads = db.PolicyReadingAsks.Any(ask => ask.PolicyId == policy.Id && ask.PersonId == person.Id && ask.SignedAt == null && ask.EndedAt == null),
            })
            .Where(each => each.Owns || each.Signs || each.Reads).OrderBy(each => each.Title).ToListAsync(cancel);
        var things = new List<HeldThing>();
        foreach (var policy in policies)
        {
            var path = $"/policies/{policy.Code}";
            if (policy.Owns) things.Add(new HeldThing($"Owner of {policy.Title}", true, "Name another owner", path));
            if (policy.Signs) things.Add(new HeldThing($"Signs {policy.Title} off by name", true, "Name somebody else", path));
            if (policy.Reads) things.Add(new HeldThing($"Still to read and sign: {policy.Title}", false, "Is no longer asked when they leave"));
        }

        return things;
    }

    /// <summary>Pictures of children that are still on a device they took them with.</summary>
    private static async Task<IEnumerable<HeldThing>> PicturesAsync(SchoolDb db, Person person, Actor viewer, CancellationToken cancel)
    {
        var batches = await db.PhotoBatches.AsNoTracking().Where(PhotoBatch.VisibleTo(viewer, viewer.SeesAllPosts())).Where(batch => batch.TakenById == person.Id && batch.ErasedOn == null)
            .OrderBy(batch => batch.TakenOn).Select(batch => new { batch.Occasion, batch.Device }).ToListAsync(cancel);
        return batches.Select(batch => new HeldThing($"Pictures on {batch.Device}: {batch.Occasion}", true, "Bring them to the network and erase them from the device", "/posts/batches"));
    }

    /// <summary>What has to come down says neither which child nor why, to whoever looks.</summary>
    private static async Task<IEnumerable<HeldThing>> OnPostsAsync(SchoolDb db, Person person, Actor viewer, CancellationToken cancel)
    {
        var mine = db.TakeDownTasks.AsNoTracking().Where(task => task.SchoolId == viewer.SchoolId && task.OwnerId == person.Id && task.DoneAt == null);
        var codes = await db.Posts.AsNoTracking().Where(post => mine.Any(task => task.PostId == post.Id)).OrderBy(post => post.Code).Select(post => post.Code).ToListAsync(cancel);
        var waiting = await db.Posts.AsNoTracking().Where(post => post.SchoolId == viewer.SchoolId && post.AuthorId == person.Id && (post.Status == PostStatus.Waiting || post.Status == PostStatus.Cleared))
            .CountAsync(cancel);
        var things = codes.Select(code => new HeldThing($"Take down post {code}", true, "Take it down, or hand it over", $"/posts/{code}/take-down/hand-over")).ToList();
        if (waiting > 0) things.Add(new HeldThing($"{waiting} {(waiting == 1 ? "post" : "posts")} checked and not posted", false, "Nobody posts them once they have gone"));
        return things;
    }
}
