using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Coverage;

/// <summary>Which expected points a policy meets, and in which clause.</summary>
[Authorize(Can.WritePolicies)]
public sealed class CoverageController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/coverage")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(await PageAsync(policy, cancel)) : NotFound();

    [HttpPost("/policies/{code}/coverage")]
    public async Task<IActionResult> Update(string code, Dictionary<string, string?> met, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await PageAsync(policy, cancel);
        ModelState.Accepts(policy.CanWrite(Actor));
        foreach (var row in page.Rows)
        {
            if (!met.TryGetValue(row.Point.Code, out var clause)) continue;
            if (string.IsNullOrEmpty(clause)) clause = null;
            else if (!page.Clauses.Any(choice => choice.Value == clause)) ModelState.AddModelError("", $"There is no clause {clause} in the newest text. Choose one from the list.");
            if (ModelState.IsValid && clause != row.Clause) policy.MarkCoverage(row.Point, clause, Actor, clock.Now);
        }

        if (!ModelState.IsValid) return Unaccepted(nameof(Edit), page);
        if (policy.Facts.Count > 0 && !await SavedAsync(Db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "The checklist is saved.";
        return Redirect($"/policies/{code}/coverage");
    }

    private async Task<CoveragePage> PageAsync(Policy policy, CancellationToken cancel) => new(
        policy, [.. CoveragePoints.For(policy.Kind).Select(point => new CoverageRow(point, policy.Met(point)))], await ClausesAsync(Db, policy, "Not met", cancel));

    /// <summary>The clauses of the newest text, each by its number and first words.</summary>
    internal static async Task<IReadOnlyList<Choice>> ClausesAsync(SchoolDb db, Policy policy, string none, CancellationToken cancel)
    {
        var clauses = (await db.TextOfAsync(policy.Latest, cancel)).Text.Clauses.Where(clause => clause.Number.Length > 0);
        return [new Choice("", none), .. clauses.Select(clause => new Choice(clause.Number, $"{clause.Number} {(clause.Words.Length <= 60 ? clause.Words : clause.Words[..57] + "...").Replace('\n', ' ')}"))];
    }
}

/// <param name="Point">What is expected.</param>
/// <param name="Mark">The last word on it; null where nobody has looked.</param>
public sealed record CoverageRow(CoveragePoint Point, CoverageMark? Mark)
{
    public string? Clause => Mark?.Clause;
}

public sealed record CoveragePage(Policy Policy, IReadOnlyList<CoverageRow> Rows, IReadOnlyList<Choice> Clauses)
{
    public int Met => Rows.Count(row => row.Clause is not null);
}
