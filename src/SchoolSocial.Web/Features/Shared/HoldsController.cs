using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>
/// Puts a record under legal hold and lifts the hold, the same for every kind of record. A room derives from it, says how its record is found
/// within what the viewer may see, and where its page is.
/// </summary>
public abstract class HoldsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    private const string Page = "Hold";

    protected SchoolDb Db => db;

    /// <summary>The page for the present state of the record: placing a hold, or lifting the one it is under.</summary>
    protected async Task<IActionResult> NewAsync(Root? record, string path, CancellationToken cancel) =>
        record is null ? NotFound() : View(Page, PageOf(record, path, await HoldAsync(record, cancel), new HoldForm { Id = Guid.CreateVersion7() }));

    protected async Task<IActionResult> PlaceAsync(Root? record, string path, HoldForm form, CancellationToken cancel)
    {
        if (record is null) return NotFound();
        var hold = await HoldAsync(record, cancel);
        if (hold?.Id == form.Id) return Redirect(path);
        if (!ModelState.Accepts(new HoldFormValidator(), form)) return Unaccepted(Page, PageOf(record, path, hold, form));
        if (hold is not null)
        {
            ModelState.AddModelError("", "This record is under legal hold already.");
            return Unaccepted(Page, PageOf(record, path, hold, form));
        }

        db.Add(LegalHold.Place(form.Id, record, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), Actor, clock.Now));
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "The record is under legal hold. It is kept until the hold is lifted.";
        return Redirect(path);
    }

    protected async Task<IActionResult> LiftAsync(Root? record, string path, HoldForm form, CancellationToken cancel)
    {
        if (record is null) return NotFound();
        if (await HoldAsync(record, cancel) is not { } hold) return Redirect(path);
        if (!ModelState.Accepts(new HoldFormValidator(), form) || !ModelState.Accepts(hold.CanLift)) return Unaccepted(Page, PageOf(record, path, hold, form));
        hold.Lift(vault.Seal(PlainText.Tidy(form.Reason)!, hold.Id), Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "The legal hold has been lifted.";
        return Redirect(path);
    }

    private Task<LegalHold?> HoldAsync(Root record, CancellationToken cancel) =>
        db.LegalHolds.Where(hold => hold.HeldId == record.Id && hold.LiftedAt == null).OrderBy(hold => hold.PlacedAt).FirstOrDefaultAsync(cancel);

    private static HoldPage PageOf(Root record, string path, LegalHold? hold, HoldForm form) =>
        new(form, path, record.Reference ?? "This record", hold is not null);
}
