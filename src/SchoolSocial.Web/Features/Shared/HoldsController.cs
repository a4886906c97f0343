using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>
/// Puts a record under legal hold and lifts the hold, the same for every kind of record. A room derives from it once for each kind, with the
/// address of the record's page and <c>/hold</c>, and says how the record is found within what the viewer may see.
/// </summary>
public abstract class HoldsController<TRoot>(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
    where TRoot : Root
{
    private const string Page = "Hold";

    protected SchoolDb Db => db;

    protected SchoolClock Clock => clock;

    /// <summary>The page for the present state of the record: placing a hold, or lifting the one it is under.</summary>
    [HttpGet]
    public async Task<IActionResult> New(CancellationToken cancel) => await FindAsync(Code, cancel) is { } record
        ? View(Page, PageOf(record, await HoldAsync(record, cancel), new HoldForm { Id = Guid.CreateVersion7() }))
        : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel)
    {
        if (await FindAsync(Code, cancel) is not { } record) return NotFound();
        var hold = await HoldAsync(record, cancel);
        if (hold?.Id == form.Id) return Redirect(RecordPath);
        var page = PageOf(record, hold, form);
        if (!ModelState.Accepts(new HoldFormValidator(), form)) return Unaccepted(Page, page);
        if (hold is not null)
        {
            ModelState.AddModelError("", "This record is under legal hold already.");
            return Unaccepted(Page, page);
        }

        db.Add(LegalHold.Place(form.Id, record, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), Actor, clock.Now));

        // Sent twice at once, the second finds the id taken by the first.
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(Page, page);
            case SaveOutcome.Saved:
                TempData["Done"] = "The record is under legal hold. It is kept until the hold is lifted.";
                break;
        }

        return Redirect(RecordPath);
    }

    [HttpPost("lift")]
    public async Task<IActionResult> Destroy([Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel)
    {
        if (await FindAsync(Code, cancel) is not { } record) return NotFound();
        if (await HoldAsync(record, cancel) is not { } hold) return Redirect(RecordPath);
        if (!ModelState.Accepts(new HoldFormValidator(), form) || !ModelState.Accepts(hold.CanLift)) return Unaccepted(Page, PageOf(record, hold, form));
        hold.Lift(vault.Seal(PlainText.Tidy(form.Reason)!, hold.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(Page, PageOf(record, hold, form));
        TempData["Done"] = "The legal hold has been lifted.";
        return Redirect(RecordPath);
    }

    /// <summary>The record, where the viewer may see it and it is their school's; null otherwise.</summary>
    /// <param name="code">The reference or the id in the address; empty where there is but one such record.</param>
    /// <param name="cancel">Stops the reading.</param>
    protected abstract Task<TRoot?> FindAsync(string code, CancellationToken cancel);

    private string Code => (string)(RouteData.Values["code"] ?? RouteData.Values["id"] ?? "");

    /// <summary>The page of the record: the address without its last part.</summary>
    private string RecordPath
    {
        get
        {
            var path = Request.Path.Value!;
            return path[..path.LastIndexOf("/hold", StringComparison.OrdinalIgnoreCase)];
        }
    }

    private Task<LegalHold?> HoldAsync(TRoot record, CancellationToken cancel) =>
        db.LegalHolds.Where(hold => hold.HeldId == record.Id && hold.LiftedAt == null).OrderBy(hold => hold.PlacedAt).FirstOrDefaultAsync(cancel);

    private HoldPage PageOf(TRoot record, LegalHold? hold, HoldForm form) => new(form, RecordPath, record.Reference ?? "This record", hold is not null);
}
