using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>The second pair of eyes: approves, or does not and says why. Never the maker's own.</summary>
[Authorize(Can.ApprovePosts)]
public sealed class ReviewsController(SchoolDb db, SchoolClock clock, Vault vault, FileStore store) : SchoolController
{
    [HttpPost("/posts/{code}/approval")]
    public async Task<IActionResult> Create(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, true, code, cancel) is not { } post) return NotFound();
        if (!ModelState.Accepts(post.CanReview(Actor))) return Unaccepted("New", new PostReasonPage(new PostReasonForm { Id = Guid.CreateVersion7() }, code));
        post.Approve(Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved("New", new PostReasonPage(new PostReasonForm { Id = Guid.CreateVersion7() }, code));
        TempData["Done"] = "Approved. Whoever made it may post it now.";
        return Redirect($"/posts/{code}");
    }

    [HttpGet("/posts/{code}/refusal")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, true, code, cancel) is not { } post) return NotFound();
        ModelState.Accepts(post.CanReview(Actor));
        return View(new PostReasonPage(new PostReasonForm { Id = Guid.CreateVersion7() }, code));
    }

    [HttpPost("/posts/{code}/refusal")]
    public async Task<IActionResult> Refuse(string code, [Bind(Prefix = "Form")] PostReasonForm form, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, true, code, cancel) is not { } post) return NotFound();
        var page = new PostReasonPage(form, code);
        if (!ModelState.Accepts(new PostReasonFormValidator(), form) || !ModelState.Accepts(post.CanReview(Actor))) return Unaccepted(nameof(New), page);
        post.Refuse(form.Id, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), Actor, clock.Now);
        var pictures = await db.RemovePictureAsync(post, Actor, clock.Now, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        foreach (var gone in pictures) store.Destroy(gone);
        TempData["Done"] = "Not approved. Whoever made it sees why.";
        return Redirect($"/posts/{code}");
    }
}
