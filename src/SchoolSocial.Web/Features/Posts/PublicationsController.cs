using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>It is out, and where. Everybody in the picture is asked about once more, for a yes of last week may be a no by now (PST-08).</summary>
[Authorize(Can.CheckPosts)]
public sealed class PublicationsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/posts/{code}/publication")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post) return NotFound();
        ModelState.Accepts(await MayAsync(post, cancel));
        return View(await PageAsync(new PublicationForm { Id = Guid.CreateVersion7(), On = clock.Today }, post, cancel));
    }

    [HttpPost("/posts/{code}/publication")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] PublicationForm form, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post) return NotFound();
        var page = await PageAsync(form, post, cancel);
        if (!ModelState.Accepts(new PublicationFormValidator(SchoolTime.DateOf(post.CheckedAt), clock.Today), form) || !ModelState.Accepts(await MayAsync(post, cancel))) return Unaccepted(nameof(New), page);
        post.Publish(form.Id, vault.Seal(PlainText.Tidy(form.Address)!, form.Id), form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "Recorded as published.";
        return Redirect($"/posts/{code}");
    }

    private async Task<Decision> MayAsync(Post post, CancellationToken cancel)
    {
        if (post.CanPublish(Actor) is { IsAllowed: false } not) return not;
        var place = await PostPlaces.FindAsync(db, Actor, post.ChannelId, post.AccountId, clock.Now, cancel);
        if (place is not { May.IsAllowed: true }) return Decision.Refused(place?.May.Refusal ?? "You may not post there now. Ask whoever looks after the school's accounts.");
        if (post.Picture == PictureKind.None) return Decision.Allowed;
        var standings = await PictureStandings.ReadAsync(
            db, post.SchoolId, post.Picture.Medium(), [.. post.Children.Select(child => child.PupilId)], [.. post.Adults.Select(adult => adult.PersonId)], clock.Today, cancel);
        return standings.Channels.Any(channel => channel.ChannelId == post.ChannelId && channel.MayAll)
            ? Decision.Allowed
            : Decision.Refused("This picture can no longer be used here. If it has been posted already, take it down now and ask the office.");
    }

    private async Task<PublicationPage> PageAsync(PublicationForm form, Post post, CancellationToken cancel) =>
        new(form, post.Code, (await PostPlaces.NamesAsync(db, Actor.SchoolId, [post.AccountId], cancel))(post.ChannelId, post.AccountId));
}
