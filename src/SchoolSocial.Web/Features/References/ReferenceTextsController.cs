using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.References;

/// <summary>A text changes: a new version is written, the old one stays, and those who use it are told.</summary>
[Authorize(Can.WriteReferences)]
public sealed class ReferenceTextsController(SchoolDb db, SchoolClock clock, Alerts alerts) : SchoolController
{
    [HttpGet("/settings/references/{id:guid}/texts/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindReferenceAsync(Actor, id, cancel) is { } item
        ? View(new ReferenceTextPage(ReferenceTextForm.Of(item.Texts[^1]), item))
        : NotFound();

    [HttpPost("/settings/references/{id:guid}/texts/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] ReferenceTextForm form, CancellationToken cancel)
    {
        if (await db.FindReferenceAsync(Actor, id, cancel) is not { } item) return NotFound();
        if (item.Texts.Any(text => text.Id == form.Id)) return Redirect($"/settings/references/{id}");
        var page = new ReferenceTextPage(form, item);
        if (!ModelState.Accepts(new ReferenceTextFormValidator(clock.Today), form) || !ModelState.Accepts(item.CanWrite(form.Words()))) return Unaccepted(nameof(New), page);
        item.Write(form.Id, form.Words(), clock.Today, Actor, clock.Now);
        await TellAsync(item, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The new version is kept beside the old ones. Records made until now keep what they showed.";
        return Redirect($"/settings/references/{id}");
    }

    /// <summary>Those who look after it or have used it lately, where they may look it up.</summary>
    private async Task TellAsync(ReferenceItem item, CancellationToken cancel)
    {
        var holders = await db.RoleHoldersAsync(Actor.SchoolId, clock.Now, cancel);
        var readers = holders.Where(holder => RolePermissions.Of(holder.Role).Contains(Can.ReadReference)).Select(holder => holder.PersonId).ToHashSet();
        var people = (await db.UsersOfAsync(item, clock.Now, cancel)).Where(person => person != Actor.PersonId && readers.Contains(person)).ToList();
        await alerts.SendAsync(people, NoticeKind.ReferenceChanged, $"/settings/references/{item.Id}", item, clock.Now, cancel);
    }
}
