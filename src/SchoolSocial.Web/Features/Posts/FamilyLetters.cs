using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Letters;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Letters that tell a family what was removed and when (PST-11): the record fills the list in.</summary>
public sealed class FamilyLetters(SchoolDb db) : LetterOwner
{
    public override LetterAbout About => LetterAbout.Pupil;

    public override IQueryable<Letter> VisibleTo(Actor viewer)
    {
        var may = viewer.May(Can.RecordConsents);
        return db.LettersToFamilies(viewer, viewer.May(Can.ReadProtections)).Where(_ => may);
    }

    public override async Task<LetterSubject?> FindAsync(Actor viewer, string? reference, CancellationToken cancel)
    {
        if (!viewer.May(Can.RecordConsents) || !Guid.TryParse(reference, out var id) || await db.FindPupilAsync(viewer, id, cancel) is not { } pupil) return null;
        var lines = await LinesAsync(viewer, pupil, cancel);
        return lines.Count == 0 ? null : SubjectOf(pupil) with
        {
            Answers = new Dictionary<string, string>
            {
                ["salutation"] = "parent or carer",
                ["child"] = pupil.Name,
                ["posts"] = string.Join('\n', lines.Select(line => line.Words)),
            },
        };
    }

    public override async Task<LetterSubject?> SubjectOfAsync(Actor viewer, Letter letter, CancellationToken cancel) =>
        await db.FindPupilAsync(viewer, letter.AboutId!.Value, cancel) is { } pupil ? SubjectOf(pupil) : null;

    /// <summary>The posts of a child that come down, oldest first, as far as the viewer may know of them.</summary>
    public async Task<IReadOnlyList<RemovedLine>> LinesAsync(Actor viewer, Pupil pupil, CancellationToken cancel)
    {
        var posts = await db.TakeDownsToTell(viewer, viewer.May(Can.ReadProtections)).Where(task => task.PupilId == pupil.Id).Select(task => task.PostId).ToListAsync(cancel);
        var shown = await db.Posts.AsNoTracking().Include(post => post.TakeDowns).Where(post => post.SchoolId == viewer.SchoolId && posts.Contains(post.Id)).ToListAsync(cancel);
        var places = await PostPlaces.NamesAsync(db, viewer.SchoolId, shown.Select(post => post.AccountId), cancel);
        return [.. shown.OrderBy(post => post.PublishedOn).ThenBy(post => post.Code, StringComparer.Ordinal)
            .Select(post => new RemovedLine(places(post.ChannelId, post.AccountId), post.PublishedOn, post.TakenDown?.At))];
    }

    private static LetterSubject SubjectOf(Pupil pupil) =>
        new(pupil.Id, pupil.Id.ToString(), $"Pictures of {pupil.Name}", $"/posts/letters/{pupil.Id}") { KeptWithRecord = true };
}

public sealed record RemovedLine(string Channel, DateOnly? PublishedOn, DateTime? DownAt)
{
    public string Words => $"{Channel}, posted {PublishedOn?.Shortly()}: {(DownAt is { } down ? $"removed {down.Shortly()}" : "being removed")}";
}
