using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Coverage;

/// <summary>The laws of the school's own list and the clauses they stand behind (ST11): to look up, as a file for whoever asks in writing, and to mark.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class LawsController(SchoolDb db, SchoolClock clock, ListFile files) : PolicyController(db)
{
    [HttpGet("/policies/laws")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await LawsPage.ReadAsync(Db, Actor, clock.Today, cancel));

    [HttpGet("/policies/laws.csv")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var page = await LawsPage.ReadAsync(Db, Actor, clock.Today, cancel);
        return await files.WriteAsync(
            ExportedList.Laws, "", ["Law", "Source", "Policy", "Clause", "Version"],
            [.. page.Laws.SelectMany(law => law.Places.Select(place => (IReadOnlyList<string?>)[law.Name, law.Source, place.Title, place.Clause, $"{place.Version}"])
                .DefaultIfEmpty([law.Name, law.Source, null, null, null]))],
            Actor, cancel);
    }

    [Authorize(Can.WritePolicies)]
    [HttpGet("/policies/{code}/laws")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(await PageAsync(policy, cancel)) : NotFound();

    [Authorize(Can.WritePolicies)]
    [HttpPost("/policies/{code}/laws")]
    public async Task<IActionResult> Update(string code, Dictionary<Guid, string?> laws, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await PageAsync(policy, cancel);
        ModelState.Accepts(policy.CanWrite(Actor));
        foreach (var row in page.Rows)
        {
            if (!laws.TryGetValue(row.Law.Id, out var clause)) continue;
            if (string.IsNullOrEmpty(clause)) clause = null;
            else if (!page.Clauses.Any(choice => choice.Value == clause)) ModelState.AddModelError("", $"There is no clause {clause} in the newest text. Choose one from the list.");
            if (ModelState.IsValid && clause != row.Clause) policy.MarkLaw(row.Law.Id, clause, Actor, clock.Now);
        }

        if (!ModelState.IsValid) return Unaccepted(nameof(Edit), page);
        if (policy.Facts.Count > 0 && !await SavedAsync(Db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "It is saved which laws stand behind it.";
        return Redirect($"/policies/{code}/laws");
    }

    private async Task<PolicyLawsPage> PageAsync(Policy policy, CancellationToken cancel) => new(
        policy, [.. (await LawsPage.LawsAsync(Db, Actor, clock.Today, cancel)).Select(law => new PolicyLawRow(law, policy.StandsBehind(law.Id)))],
        await CoverageController.ClausesAsync(Db, policy, "No clause", cancel));
}

/// <param name="Law">The law.</param>
/// <param name="Mark">The last word on it; null where nobody has looked.</param>
public sealed record PolicyLawRow(LawRow Law, LawMark? Mark)
{
    public string? Clause => Mark?.Clause;
}

public sealed record PolicyLawsPage(Policy Policy, IReadOnlyList<PolicyLawRow> Rows, IReadOnlyList<Choice> Clauses);
