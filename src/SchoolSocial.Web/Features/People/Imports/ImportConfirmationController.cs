using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Somebody has looked at what an import would do and wants it done.</summary>
[Authorize(Can.ImportRoll)]
public sealed class ImportConfirmationController(SchoolDb db, SchoolClock clock, ImportShelf shelf, ImportProgress progress, ImportBell bell) : SchoolController
{
    [HttpPost("/people/imports/{code}/confirmation")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ImportConfirmationForm form, CancellationToken cancel)
    {
        if (await db.FindImportAsync(Actor, code, cancel) is not { } run) return NotFound();
        if (run.IsOver || run.ConfirmedAt is not null) return Redirect($"/people/imports/{run.Code}");

        // What was shown may have been looked over again by somebody else since.
        if (form.Print != run.Print) ModelState.AddModelError("", "This import was looked over again since you opened the page. Here is what it would do now.");
        if (!ModelState.Accepts(run.CanConfirm(form.LeavesOutBadLines, form.MeansLeavers)))
            return Unaccepted("Show", await ImportPage.ReadAsync(db, shelf, progress, run, form, cancel));
        run.Confirm(form.LeavesOutBadLines, form.MeansLeavers, Actor, clock.Now);
        await db.TrySaveAsync(cancel);
        bell.Ring();
        return Redirect($"/people/imports/{run.Code}");
    }
}

public sealed class ImportConfirmationForm
{
    public string? Print { get; set; }

    [Display(Name = "Leave out the lines that cannot be used")]
    public bool LeavesOutBadLines { get; set; }

    [Display(Name = "It is meant that so many leave")]
    public bool MeansLeavers { get; set; }
}
