using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Files;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>
/// The picture itself, where somebody wants whoever approves it to see it (PST-16). It is kept clean of where and when it was taken, sealed, and
/// only while the post lives.
/// </summary>
[Authorize(Can.CheckPosts)]
public sealed class PicturesController(SchoolDb db, SchoolClock clock, Vault vault, FileStore store) : SchoolController
{
    [HttpGet("/posts/{code}/picture")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post) return NotFound();
        ModelState.Accepts(await MayAsync(post, cancel));
        return View(new PicturePage(new PictureForm(), code));
    }

    [HttpPost("/posts/{code}/picture")]
    [ReceivesFile(Limits = FileLimitsName.Pictures)]
    public async Task<IActionResult> Create(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post) return NotFound();
        var page = new PicturePage(new PictureForm(), code);
        if (!ModelState.Accepts(await MayAsync(post, cancel)) || !Upload.Accepts(HttpContext, ModelState, "Form.File", "Choose the picture")) return Unaccepted(nameof(New), page);
        var upload = Upload.Of(HttpContext)!;
        var clean = await store.CleanAsync(upload.Reception.File!, FileLimits.Pictures, cancel);
        if (clean.File is not { } picture)
        {
            ModelState.AddModelError("Form.File", clean.Problem!);
            return Unaccepted(nameof(New), page);
        }

        HttpContext.Response.RegisterForDispose(picture);
        store.Keep(picture);
        db.KeepPicture(post, StoredFile.Keep(picture.Content, vault.Seal(upload.Name, picture.Content.Id), post, Actor, clock.Now), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The picture is kept beside the receipt while the post is out, and removed when it is taken down.";
        return Redirect($"/posts/{code}");
    }

    [HttpGet("/posts/{code}/picture/file")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post || await db.PictureOfAsync(post, cancel) is not { } picture) return NotFound();
        picture.Read(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        return new FileDownload(picture, vault.Open(picture.Name, picture.Id));
    }

    /// <summary>Taken away by hand, for instance to put another in its place.</summary>
    [HttpPost("/posts/{code}/picture/removal")]
    public async Task<IActionResult> Remove(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post || post.AuthorId != Actor.PersonId || await db.RemovePictureAsync(post, Actor, clock.Now, cancel) is not { Count: > 0 } pictures) return NotFound();
        await db.SaveChangesAsync(cancel);
        foreach (var gone in pictures) store.Destroy(gone);
        TempData["Done"] = "The picture has been removed.";
        return Redirect($"/posts/{code}");
    }

    private async Task<Decision> MayAsync(Post post, CancellationToken cancel)
    {
        if (!post.CanKeepPicture.IsAllowed) return post.CanKeepPicture;
        if (post.AuthorId != Actor.PersonId) return Decision.Refused("Whoever made the check adds its picture.");
        return await db.PictureOfAsync(post, cancel) is null ? Decision.Allowed : Decision.Refused("A picture is kept already. Remove it first to put another in its place.");
    }
}

public sealed class PictureForm
{
    [Display(Name = "The picture")]
    public string? File { get; set; }
}

public sealed record PicturePage(PictureForm Form, string Code);
