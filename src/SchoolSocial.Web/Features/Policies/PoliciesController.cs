using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Models;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Features.Policies.Writing;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies;

/// <summary>The list of policies, one policy, and a new one.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class PoliciesController(SchoolDb db, SchoolClock clock, Vault vault) : PolicyController(db)
{
    [HttpGet("/policies")]
    public async Task<IActionResult> Index(PolicyStatus? status, PolicyKind? kind, Audience? audience, CancellationToken cancel) =>
        View(await PoliciesPage.ReadAsync(Db, Actor, new PolicyFilter(status, kind, audience), clock, cancel));

    [HttpGet("/policies/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(await PolicyPage.ReadAsync(Db, vault, policy, Actor, clock, cancel)) : NotFound();

    [Authorize(Can.WritePolicies)]
    [HttpGet("/policies/new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        View(await DetailsPage.ReadAsync(Db, Actor, null, await DetailsForm.NewAsync(Db, Actor, cancel), clock.Today, cancel));

    [Authorize(Can.WritePolicies)]
    [HttpPost("/policies")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] DetailsForm form, CancellationToken cancel)
    {
        var page = await DetailsPage.ReadAsync(Db, Actor, null, form, clock.Today, cancel);
        if (!ModelState.Accepts(new DetailsFormValidator(page, clock.Today), form)) return Unaccepted(nameof(New), page);
        var text = form.StartFrom is { } model ? ModelPolicies.Text(model, await Db.WaysAsync(Actor.SchoolId, cancel)) : PolicyText.Read("");
        var note = form.StartFrom is { } from ? $"Begun from the model: {from.Title()}." : "Begun without a text.";
        var policy = Policy.Begin(form.Id, form.Details(), form.NamedLines(), text, note, Actor, clock.Now);
        Db.Add(policy);
        switch (await TrySaveAsync(Db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);
            case SaveOutcome.Taken or SaveOutcome.Stale:
                ModelState.AddModelError("Form.Number", "Another policy has this number already");
                return Unaccepted(nameof(New), page);
        }

        TempData["Done"] = "The policy is begun. Write its text, or paste it.";
        return Redirect($"/policies/{policy.Code}/text");
    }
}
