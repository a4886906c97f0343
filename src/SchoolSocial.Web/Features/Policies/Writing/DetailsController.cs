using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Writing;

/// <summary>Changes what is known of a policy beside its text.</summary>
[Authorize(Can.WritePolicies)]
public sealed class DetailsController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/details")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        ModelState.Accepts(policy.CanWrite(Actor));
        return View(await DetailsPage.ReadAsync(Db, Actor, policy, DetailsForm.Of(policy), clock.Today, cancel));
    }

    [HttpPost("/policies/{code}/details")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] DetailsForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await DetailsPage.ReadAsync(Db, Actor, policy, form, clock.Today, cancel);
        if (!ModelState.Accepts(new DetailsFormValidator(page, clock.Today), form) || !ModelState.Accepts(policy.CanWrite(Actor)) || !ModelState.Accepts(policy.CanChange(form.Details(), form.NamedLines()))) return Unaccepted(nameof(Edit), page);
        if (form.Version != policy.Version) return Overtaken(page, DetailsForm.Of(policy));
        var text = await Db.TextOfAsync(policy.Latest, cancel);
        Db.RemoveRange(policy.Change(form.Details(), form.NamedLines(), text.Text, Actor, clock.Now));
        switch (await TrySaveAsync(Db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
            case SaveOutcome.Stale: return Overtaken(page, DetailsForm.Of((await FindAsync(code, cancel))!));
            case SaveOutcome.Taken:
                ModelState.AddModelError("Form.Number", "Another policy has this number already");
                return Unaccepted(nameof(Edit), page);
        }

        TempData["Done"] = "The details have been saved.";
        return Redirect($"/policies/{code}");
    }

    private ViewResult Overtaken(DetailsPage page, DetailsForm stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(page.Form, stored, ("OwnerId", page.Adults), ("SignOff", PolicyAnswers.SignOffs), ("Kind", PolicyAnswers.Kinds)));
    }
}
