using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Consents;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Reads what a check needs: the grids to choose from, and how everybody chosen stands.</summary>
public sealed class PostAsk(SchoolDb db, SchoolClock clock, RollNames names, Vault vault)
{
    public async Task<PostWhoPage> WhoAsync(PostCheckForm form, Actor viewer, CancellationToken cancel)
    {
        var choice = await ClassChoice.ReadAsync(db, viewer, null, clock.Today, cancel);
        if (form.Classes.Count == 0 && choice.Chosen is { } own) form.Classes.Add(own.Id);
        if (form.OtherClass is { } other && !form.Classes.Contains(other)) form.Classes.Add(other);
        var grids = new List<ClassGrid>();
        foreach (var taught in choice.Classes.Where(taught => form.Classes.Contains(taught.Id)))
        {
            var children = await db.PupilsOf(viewer).AsNoTracking().In(taught.Id, clock.Today).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
            grids.Add(new ClassGrid(taught.Id, taught.Name, [.. children.Select(child => Choice.Of(child.Id, child.Name))]));
        }

        return new PostWhoPage(
            form, await PostPlaces.ReadAsync(db, viewer, clock.Now, cancel), grids,
            [new("", "Choose a class"), .. choice.Classes.Where(taught => !form.Classes.Contains(taught.Id)).Select(taught => Choice.Of(taught.Id, taught.Name))],
            [.. (await db.AdultsAsync(viewer.SchoolId, clock.Today, cancel)).Select(adult => Choice.Of(adult.Id, adult.Name))]);
    }

    public async Task<PostWordsPage> WordsAsync(PostCheckForm form, Actor viewer, PostVerdict? verdict, CancellationToken cancel)
    {
        var place = (await PostPlaces.ReadAsync(db, viewer, clock.Now, cancel)).First(each => each.Id == form.PlaceId);
        var draft = form.ToDraft(place);
        if (draft.HasPicture && form.DeviceAsset is null) form.DeviceAsset = await LastDeviceAsync(viewer, cancel);
        var children = draft.Children;
        var chosen = await db.PupilsOf(viewer).AsNoTracking().Where(pupil => children.Contains(pupil.Id)).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        var adults = await db.NamesAsync(draft.Adults, cancel);
        var who = string.Join(", ", chosen.Select(pupil => pupil.Name).Concat(adults.Values.Order(StringComparer.Ordinal)));
        return new PostWordsPage(form, place.Name, who.Length > 0 ? who : "Nobody", verdict is null ? [] : [.. verdict.Faults.Where(fault => fault.Kind == PostFaultKind.MaybeName).Select(fault => fault.Written!)]);
    }

    /// <summary>Looks at the whole of it: the words against the roll, everybody in the picture against every channel.</summary>
    public async Task<(PostVerdict Verdict, PictureStandings Standings)> LookAsync(PostDraft draft, PostPlace place, Guid schoolId, CancellationToken cancel)
    {
        var standings = await PictureStandings.ReadAsync(db, schoolId, draft.Picture.Medium(), draft.Children, draft.Adults, clock.Today, cancel);
        var channels = draft.HasPicture ? standings.Channels : [.. (await ChannelsAsync(schoolId, cancel)).Select(channel => new ChannelStanding(channel.Id, channel.Name, true))];
        var verdict = PostCheck.Look(draft, new PostFacts(channels, await names.OfAsync(db, schoolId, clock.Today, cancel), Lines(place.Account?.Hashtags), await DomainsAsync(place, schoolId, cancel)));
        return (verdict, standings);
    }

    private static string[] Lines(string? list) => list?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>An account that names the sites it may link to may always link to the school's own.</summary>
    private async Task<IReadOnlyList<string>> DomainsAsync(PostPlace place, Guid schoolId, CancellationToken cancel)
    {
        var approved = Lines(place.Account?.Domains);
        return approved.Length == 0 ? [] : [.. approved, await db.Schools.Where(school => school.Id == schoolId).Select(school => school.EmailDomain).SingleAsync(cancel)];
    }

    /// <summary>The device of the person's last picture, so that nobody types the same number again (WH40).</summary>
    private async Task<string?> LastDeviceAsync(Actor viewer, CancellationToken cancel)
    {
        var last = await db.Posts.AsNoTracking().Where(post => post.SchoolId == viewer.SchoolId && post.AuthorId == viewer.PersonId && post.Exposure != null)
            .OrderByDescending(post => post.CheckedAt).Select(post => new { post.Id, post.DecidedOn }).FirstOrDefaultAsync(cancel);
        return last is null ? null : DecidedOn.Read(vault.Open(last.DecidedOn, last.Id)).DeviceAsset;
    }

    private async Task<List<ConsentChannel>> ChannelsAsync(Guid schoolId, CancellationToken cancel) =>
        [.. (await db.OpenChannelsAsync(schoolId, clock.Today, cancel)).Where(channel => channel.Kind != ChannelKind.DigitalContact)];
}
