using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Where pictures may appear, and on what ground.</summary>
public sealed class ChannelsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.ReadConsents)]
    [HttpGet("/consents/channels")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await ChannelsPage.ReadAsync(db, vault, Actor, clock.Today, cancel));

    [Authorize(Can.ManageChannels)]
    [HttpGet("/consents/channels/new")]
    public async Task<IActionResult> New(CancellationToken cancel) => View(await PageAsync(
        new ChannelForm { Id = Guid.CreateVersion7(), Media = [nameof(Medium.Photo), nameof(Medium.Video)], Place = 1, Approval = ApprovalRule.SecondPair }, null, cancel));

    [Authorize(Can.ManageChannels)]
    [HttpPost("/consents/channels/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] ChannelForm form, CancellationToken cancel)
    {
        if (await db.FindChannelAsync(Actor, form.Id, cancel) is not null) return Redirect("/consents/channels");
        var page = await PageAsync(form, null, cancel);
        if (!ModelState.Accepts(new ChannelFormValidator(page.PlatformIds), form)) return Unaccepted(nameof(New), page);
        db.Add(ConsentChannel.Open(form.Id, Actor.SchoolId, form.Details, Actor, clock.Now));
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Taken when await db.FindChannelAsync(Actor, form.Id, cancel) is null: return NameTaken(nameof(New), page);
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);
        }

        TempData["Done"] = $"{form.Name} has been added. Decide its lawful basis next: until then only a yes will do.";
        return Redirect($"/consents/channels/{form.Id}/basis");
    }

    [Authorize(Can.ManageChannels)]
    [HttpGet("/consents/channels/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await db.FindChannelAsync(Actor, id, cancel) is { } channel ? View(nameof(New), await PageAsync(ChannelForm.Of(channel), channel.Name, cancel)) : NotFound();

    [Authorize(Can.ManageChannels)]
    [HttpPost("/consents/channels/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] ChannelForm form, CancellationToken cancel)
    {
        if (await db.FindChannelAsync(Actor, id, cancel) is not { } channel) return NotFound();
        form.Id = id;
        var page = await PageAsync(form, channel.Name, cancel);
        if (!ModelState.Accepts(new ChannelFormValidator(page.PlatformIds), form)) return Unaccepted(nameof(New), page);
        if (form.Version != channel.Version) return Overtaken(page, channel);
        channel.Change(form.Details, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Stale: return Overtaken(page, (await db.FindChannelAsync(Actor, id, cancel))!);
            case SaveOutcome.Taken: return NameTaken(nameof(New), page);
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);
        }

        TempData["Done"] = $"{form.Name} has been saved.";
        return Redirect("/consents/channels");
    }

    [Authorize(Can.ManageChannels)]
    [HttpPost("/consents/channels/{id:guid}/close")]
    public async Task<IActionResult> Close(Guid id, CancellationToken cancel)
    {
        if (await db.FindChannelAsync(Actor, id, cancel) is not { } channel) return NotFound();
        if (channel.CanClose.IsAllowed) channel.Close(clock.Today, Actor, clock.Now);
        else channel.Reopen(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = channel.ClosedOn is null ? $"{channel.Name} is asked about again." : $"{channel.Name} is no longer asked about. What was answered is kept.";
        return Redirect("/consents/channels");
    }

    private async Task<ChannelFormPage> PageAsync(ChannelForm form, string? name, CancellationToken cancel) => new(
        form, name,
        [new("", "None of these"), .. (await db.PlatformsOfferedAsync(Actor, cancel)).Select(platform => Choice.Of(platform.Id, platform.Name))]);

    private ViewResult NameTaken(string view, ChannelFormPage page)
    {
        ModelState.AddModelError("Form.Name", "Another channel has this name");
        return Unaccepted(view, page);
    }

    private ViewResult Overtaken(ChannelFormPage page, ConsentChannel stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(New), page, StaleAnswers.Of(page.Form, ChannelForm.Of(stored), (nameof(ChannelForm.PlatformId), page.Platforms), (nameof(ChannelForm.Kind), ChannelForm.Kinds), (nameof(ChannelForm.Media), ChannelForm.AllMedia), (nameof(ChannelForm.Approval), ChannelForm.Approvals)));
    }
}
