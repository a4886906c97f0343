using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>A picture with faces was looked at in the termly audit, and stays for a reason.</summary>
[Authorize(Can.ReadExposure)]
public sealed class LooksController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/posts/{code}/look")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, true, code, cancel) is not { } post) return NotFound();
        ModelState.Accepts(post.CanTakeDown);
        return View(new PostReasonPage(new PostReasonForm { Id = Guid.CreateVersion7() }, code));
    }

    [HttpPost("/posts/{code}/look")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] PostReasonForm form, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, true, code, cancel) is not { } post) return NotFound();
        var page = new PostReasonPage(form, code);
        if (!ModelState.Accepts(new PostReasonFormValidator(), form) || !ModelState.Accepts(post.CanTakeDown)) return Unaccepted(nameof(New), page);
        post.LookAgain(form.Id, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "Recorded. It stays, and comes up again next term.";
        return Redirect("/posts/exposure");
    }
}
