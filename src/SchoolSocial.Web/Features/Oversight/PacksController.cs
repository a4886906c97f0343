using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>An inspector is in the office: one press makes the pack. Only its maker reads it; that it was made, and why, others may see.</summary>
[Authorize(Can.MakeInspectionPacks)]
public sealed class PacksController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/oversight/packs")]
    public async Task<IActionResult> Index(string? sort, int page = 1, CancellationToken cancel = default)
    {
        var packs = db.InspectionPacks.AsNoTracking().Where(pack => pack.SchoolId == Actor.SchoolId);
        var listing = await (sort == "asked" ? packs.OrderBy(pack => pack.AskedAt).ThenByDescending(pack => pack.Id) : packs.OrderByDescending(pack => pack.AskedAt).ThenBy(pack => pack.Id)).PageAsync(page, cancel);
        var names = await db.NamesAsync(listing.Rows.Select(pack => pack.MadeById), cancel);
        return View(listing.Of(listing.Rows.Select(pack => new PackRow(
            pack.Code, pack.MadeById == Actor.PersonId, names.GetValueOrDefault(pack.MadeById, "somebody"), pack.AskedAt, vault.Open(pack.Reason, pack.Id)))));
    }

    [HttpGet("/oversight/packs/new")]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var year = (await db.OwnSchoolAsync(Actor, cancel)).YearOn(clock.Today);
        return View(new PackForm { Id = Guid.CreateVersion7(), From = year?.StartsOn ?? clock.Today.AddYears(-1), To = clock.Today });
    }

    [HttpPost("/oversight/packs")]
    public async Task<IActionResult> Create(PackForm form, CancellationToken cancel)
    {
        if (await db.InspectionPacks.Where(InspectionPack.MadeBy(Actor)).Where(known => known.Id == form.Id).Select(known => known.Code).SingleOrDefaultAsync(cancel) is { } before) return Redirect($"/oversight/packs/{before}");
        if (!ModelState.Accepts(new PackFormValidator(clock.Today), form, prefix: "")) return Unaccepted(nameof(New), form);
        var span = BoardSpan.Of(form.From!.Value, form.To!.Value);
        var pack = await db.DrawAsync(() => InspectionPack.Ask(form.Id, span, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), Actor, clock.Now), made => made.Code, cancel);
        db.Add(pack);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), form);
        return Redirect($"/oversight/packs/{pack.Code}");
    }

    /// <summary>How far it is while it is being made; then its index and everything in it.</summary>
    [HttpGet("/oversight/packs/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) => await PageAsync(code, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("/oversight/packs/{code}/print")]
    public async Task<IActionResult> Print(string code, CancellationToken cancel)
    {
        if (await PageAsync(code, cancel) is not { } page) return NotFound();
        if (!page.CanOpen.IsAllowed) return Redirect($"/oversight/packs/{code}");
        OnPaper($"Pack {code}", $"/oversight/packs/{code}", clock.Now);
        return View(page);
    }

    private async Task<PackPage?> PageAsync(string code, CancellationToken cancel)
    {
        if (await db.FindPackAsync(Actor, code, cancel) is not { } pack) return null;
        var can = pack.CanOpen(clock.Now, await db.IsOutdatedAsync(pack, Actor, cancel));
        if (can.IsAllowed)
        {
            pack.Opened(Actor, clock.Now);
            await db.SaveChangesAsync(cancel);
        }

        return new PackPage(
            pack.Code, pack.From, pack.To, pack.AskedAt, vault.Open(pack.Reason, pack.Id), can, pack.Next, pack.Sections.Select(section => section.Part).ToHashSet(),
            can.IsAllowed ? [.. pack.Sections.Select(section => new PackPagePart(section.Part, PackContent.Read(vault.Open(section.Content, section.Id))))] : [],
            await Keeping.ReadAsync(db, vault, pack, OversightRetention.For(pack, await db.WaysAsync(Actor.SchoolId, cancel)), Actor, $"/oversight/packs/{code}", cancel));
    }
}
