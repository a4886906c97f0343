using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>The lawful basis of a channel: a decision, never a setting that is overwritten (UK GDPR, Article 6).</summary>
[Authorize(Can.ManageChannels)]
public sealed class BasesController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/consents/channels/{id:guid}/basis")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await db.FindChannelAsync(Actor, id, cancel) is { } channel
            ? View(new BasisPage(new BasisForm { Id = Guid.CreateVersion7(), FromOn = clock.Today }, id, channel.Name))
            : NotFound();

    [HttpPost("/consents/channels/{id:guid}/basis")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] BasisForm form, CancellationToken cancel)
    {
        if (await db.FindChannelAsync(Actor, id, cancel) is not { } channel) return NotFound();
        var page = new BasisPage(form, id, channel.Name);
        if (channel.Bases.Any(basis => basis.Id == form.Id)) return Redirect("/consents/channels");
        if (!ModelState.Accepts(new BasisFormValidator(), form)) return Unaccepted(nameof(New), page);
        channel.DecideBasis(form.Id, form.Basis!.Value, form.FromOn!.Value, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"The lawful basis of {channel.Name} is recorded.";
        return Redirect("/consents/channels");
    }
}
