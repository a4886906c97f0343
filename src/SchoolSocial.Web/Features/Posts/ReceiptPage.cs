using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Posts;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

internal static class PostViewers
{
    /// <summary>Those who approve or oversee see every post of the school; everybody else their own.</summary>
    public static bool SeesAllPosts(this Actor viewer) => viewer.May(Can.ApprovePosts) || viewer.May(Can.ReadExposure);
}

public sealed record PostMoment(string Title, string By, DateTime At, string? Words);

public sealed record KeptPicture(string Name, FileKind Kind);

public sealed record PersonLine(string Name, IReadOnlyList<string> On);

/// <summary>A receipt as its viewer may see it. How each child stood is shown to those who may know, and to nobody else.</summary>
public sealed record ReceiptPage(
    Post Post, string Place, string Author, string Caption, string? Link, DecidedOn Decided, IReadOnlyList<ChannelLine> Lines, string Who,
    IReadOnlyList<PersonLine>? People, IReadOnlyList<PostMoment> Story, bool MustComeDown, KeptPicture? Kept, Actor Viewer)
{
    public required Keeping Keeping { get; init; }

    public bool May(string permission) => Viewer.May(permission);

    public bool MayAddPicture => Kept is null && Post.AuthorId == Viewer.PersonId && Post.CanKeepPicture.IsAllowed;

    public static async Task<ReceiptPage> ReadAsync(SchoolDb db, Vault vault, Post post, Actor viewer, CancellationToken cancel)
    {
        var channels = await db.ChannelsOf(viewer.SchoolId).AsNoTracking().ToDictionaryAsync(channel => channel.Id, cancel);
        var decided = DecidedOn.Read(vault.Open(post.DecidedOn, post.Id));
        var children = post.Children.Select(child => child.PupilId).ToList();
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == viewer.SchoolId && children.Contains(pupil.Id)).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        var names = await db.NamesAsync(post.Adults.Select(adult => adult.PersonId).Append(post.AuthorId).Concat(post.Reviews.Select(review => review.ById))
            .Concat(post.Publications.Select(publication => publication.ById)).Concat(post.TakeDowns.Select(takeDown => takeDown.ById)).Concat(post.Looks.Select(look => look.ById)), cancel);
        var lines = post.Lines.Select(line => (Channel: channels[line.ChannelId], line.IsYes)).OrderBy(line => line.Channel.Place).ThenBy(line => line.Channel.NormalisedName, StringComparer.Ordinal)
            .Select(line => new ChannelLine(line.Channel.Id, line.Channel.Name, line.IsYes)).ToList();
        var who = string.Join(", ", pupils.Select(pupil => pupil.Name).Concat(post.Adults.Select(adult => names.GetValueOrDefault(adult.PersonId, "")).Order(StringComparer.Ordinal)));
        return new ReceiptPage(
            post, (await PostPlaces.NamesAsync(db, viewer.SchoolId, [post.AccountId], cancel))(post.ChannelId, post.AccountId), names.GetValueOrDefault(post.AuthorId, ""), vault.Open(post.Caption, post.Id), vault.OpenIfAny(post.Link, post.Id), decided, lines,
            who.Length > 0 ? who : "Nobody", viewer.May(Can.ReadConsents) ? PeopleOf(decided, pupils, names, lines, viewer) : null, [.. StoryOf(post, vault, names)],
            await db.TakeDownTasks.AnyAsync(task => task.PostId == post.Id && task.DoneAt == null, cancel),
            await db.PictureOfAsync(post, cancel) is { } kept ? new KeptPicture(vault.Open(kept.Name, kept.Id), kept.Kind) : null, viewer)
        {
            Keeping = await Keeping.ReadAsync(db, vault, post, PostRetention.For(post, await db.WaysAsync(viewer.SchoolId, cancel)), viewer, $"/posts/{post.Code}", cancel),
        };
    }

    private static List<PersonLine> PeopleOf(DecidedOn decided, List<Domain.People.Pupil> pupils, IReadOnlyDictionary<Guid, string> names, List<ChannelLine> lines, Actor viewer) =>
        [.. decided.People.Select(person => new PersonLine(
            pupils.Find(pupil => pupil.Id == person.Id)?.Name ?? names.GetValueOrDefault(person.Id, ""),
            [.. lines.Where(line => person.On.ContainsKey(line.ChannelId)).Select(line => $"{line.Name}: {person.On[line.ChannelId].ForViewer(viewer)}")]))];

    private static IEnumerable<PostMoment> StoryOf(Post post, Vault vault, IReadOnlyDictionary<Guid, string> names)
    {
        yield return new PostMoment("Checked", names.GetValueOrDefault(post.AuthorId, ""), post.CheckedAt, null);
        foreach (var review in post.Reviews) yield return new PostMoment(review.Agrees ? "Approved" : "Not approved", names.GetValueOrDefault(review.ById, ""), review.At, vault.OpenIfAny(review.Reason, review.Id));
        foreach (var publication in post.Publications) yield return new PostMoment("Published", names.GetValueOrDefault(publication.ById, ""), publication.At, vault.Open(publication.Address, publication.Id));
        foreach (var look in post.Looks.OrderBy(look => look.At)) yield return new PostMoment("Looked at again, and left", names.GetValueOrDefault(look.ById, ""), look.At, vault.Open(look.Reason, look.Id));
        foreach (var takeDown in post.TakeDowns) yield return new PostMoment($"Taken down: {takeDown.Reason.Words().ToLowerInvariant()}", names.GetValueOrDefault(takeDown.ById, ""), takeDown.At, vault.OpenIfAny(takeDown.Words, takeDown.Id));
    }
}
