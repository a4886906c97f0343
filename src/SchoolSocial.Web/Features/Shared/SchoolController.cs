using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>What every controller of the product shares: who acts, and how a form that was not accepted comes back.</summary>
public abstract class SchoolController : Controller
{
    /// <summary>The signed-in person as they are today.</summary>
    protected Actor Actor => HttpContext.Features.Get<Actor>()
        ?? throw new InvalidOperationException("This page must name a permission: nobody is signed in.");

    /// <summary>The same page again with what was typed and what is wrong.</summary>
    protected ViewResult Unaccepted(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }

    /// <summary>
    /// Saves; false, with the reason in words, where somebody else saved the same record since it was read or the database could not
    /// be written (a full disk). The page then comes back by <see cref="NotSaved"/> with everything that was typed.
    /// </summary>
    protected async Task<bool> SavedAsync(SchoolDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            Overtaken();
        }
        catch (Exception fault) when (fault is DbUpdateException or DbException or IOException)
        {
            CouldNotWrite(fault);
        }

        return false;
    }

    /// <summary>
    /// Saves an edit and tells apart what may come of it. After anything but <see cref="SaveOutcome.Saved"/> nothing is tracked any more:
    /// what is stored now can be read afresh.
    /// </summary>
    protected async Task<SaveOutcome> TrySaveAsync(SchoolDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return SaveOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.StartOver();
            return SaveOutcome.Stale;
        }
        catch (DbUpdateException fault) when (db.IsTaken(fault))
        {
            db.StartOver();
            return SaveOutcome.Taken;
        }
        catch (Exception fault) when (fault is DbUpdateException or DbException or IOException)
        {
            db.StartOver();
            CouldNotWrite(fault);
            return SaveOutcome.Failed;
        }
    }

    /// <summary>Says that somebody else's save came first, and that nothing of what was typed is lost.</summary>
    protected void Overtaken()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.AddModelError("", "Somebody else added to this record while you were writing. What you wrote is still here: look at what changed, then send it again.");
    }

    /// <summary>The page again after a save that failed, with the status that says why.</summary>
    protected ViewResult NotSaved(string view, object page) => View(view, page);

    /// <summary>The page again with both versions, because somebody else saved the same record in the meantime.</summary>
    protected ViewResult Stale(string view, object page, IReadOnlyList<StaleAnswer> answers)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ViewData[StaleAnswers.Key] = answers;
        return View(view, page);
    }

    /// <summary>What stands on every sheet of a page for paper: the school, what it is, who printed it and when.</summary>
    /// <param name="reference">What it is.</param>
    /// <param name="backHref">Where "Back" leads on the screen.</param>
    /// <param name="now">When.</param>
    protected void OnPaper(string reference, string backHref, DateTime now) => ViewData[Sheet.Key] = new Sheet
    {
        SchoolName = HttpContext.Features.Get<SchoolAccess>()!.SchoolName, Reference = reference, PrintedBy = Actor.Name, PrintedAt = SchoolDates.Moment(now), BackHref = backHref,
    };

    private void CouldNotWrite(Exception fault)
    {
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        HttpContext.RequestServices.GetRequiredService<ILogger<SchoolController>>().LogError(fault, "A save failed ({Reference})", HttpContext.TraceIdentifier);
        var why = StorageFault.Of(fault) is { } words ? $": {words}" : "";
        ModelState.AddModelError("", $"This could not be saved just now{why}. What you wrote is still here: send it again, and if it fails again keep a copy and tell the office (reference {HttpContext.TraceIdentifier}).");
    }
}
