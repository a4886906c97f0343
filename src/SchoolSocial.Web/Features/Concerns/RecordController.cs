using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>What every addition to the working record shares: found within what the viewer may see, asked, added once, saved once.</summary>
public abstract class RecordController(SchoolDb db) : SchoolController
{
    protected SchoolDb Db => db;

    protected async Task<IActionResult> NewAsync(string code, Func<Concern, object?> page, CancellationToken cancel) =>
        await db.FindConcernAsync(Actor, code, cancel) is { } concern && page(concern) is { } model ? View("New", model) : NotFound();

    /// <param name="code">Of the concern.</param>
    /// <param name="isThere">Whether the same form has come before.</param>
    /// <param name="page">The page again, with what was typed; null where there is no such page.</param>
    /// <param name="accepts">Whether the form is right and the addition may happen; says why not in the model state.</param>
    /// <param name="add">Adds it.</param>
    /// <param name="done">What has happened then.</param>
    /// <param name="cancel">Stops it.</param>
    protected async Task<IActionResult> AddAsync(
        string code, Func<Concern, bool> isThere, Func<Concern, object?> page, Func<Concern, bool> accepts, Action<Concern> add, string done, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern || page(concern) is not { } model) return NotFound();
        if (isThere(concern)) return Redirect($"/concerns/{code}");
        if (!accepts(concern)) return Unaccepted("New", model);
        add(concern);
        if (!await SavedAsync(db, cancel)) return NotSaved("New", model);
        TempData["Done"] = done;
        return Redirect($"/concerns/{code}");
    }
}
