using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Somebody says which column of a plain CSV means what; a match is suggested.</summary>
[Authorize(Can.ImportRoll)]
public sealed class ImportColumnsController(SchoolDb db, SchoolClock clock, ImportShelf shelf, ImportBell bell) : SchoolController
{
    [HttpGet("/people/imports/{code}/columns")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel)
    {
        if (await db.FindImportAsync(Actor, code, cancel) is not { } run) return NotFound();
        if (!run.CanMatch().IsAllowed || Sample(run) is not { } sample) return Redirect($"/people/imports/{run.Code}");
        var match = run.Match is null ? ColumnMatch.Suggest(run.Kind, sample.Headings) : JsonSerializer.Deserialize<Dictionary<int, string>>(run.Match)!;
        return View(new ImportColumnsPage(run, sample, ImportColumnsForm.Of(match, sample.Headings.Count)));
    }

    [HttpPost("/people/imports/{code}/columns")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] ImportColumnsForm form, CancellationToken cancel)
    {
        if (await db.FindImportAsync(Actor, code, cancel) is not { } run) return NotFound();
        if (Sample(run) is not { } sample) return Redirect($"/people/imports/{run.Code}");
        foreach (var problem in ColumnMatch.Problems(run.Kind, sample.Headings, form.Match)) ModelState.AddModelError("", problem);
        if (!ModelState.Accepts(run.CanMatch())) return Unaccepted(nameof(Edit), new ImportColumnsPage(run, sample, ImportColumnsForm.Of(form.Match, sample.Headings.Count)));
        run.MatchColumns(JsonSerializer.Serialize(form.Match), Actor, clock.Now);
        await db.TrySaveAsync(cancel);
        bell.Ring();
        return Redirect($"/people/imports/{run.Code}");
    }

    private PlainSample? Sample(ImportRun run)
    {
        using var file = run.Kind is RollKind.OneRoster ? null : shelf.Open(run.Id);
        return file is not null && RollReader.Sample(file, run.FileName) is { Problem: null } sample ? sample : null;
    }
}
