using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>The five beats of an act that needs nothing but its reason.</summary>
public abstract class ReasonedController(SchoolDb db) : PolicyController(db)
{
    protected async Task<IActionResult> AskAsync(string code, Func<Policy, Decision> may, Func<Policy, ReasonForm, ReasonPage> page, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        ModelState.Accepts(may(policy));
        return View("Reason", page(policy, new ReasonForm()));
    }

    protected async Task<IActionResult> ActAsync(
        string code, ReasonForm form, Func<Policy, Decision> may, Action<Policy, string> act, Func<Policy, ReasonForm, ReasonPage> page, string done, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        if (!ModelState.Accepts(new ReasonFormValidator(), form) || !ModelState.Accepts(may(policy))) return Unaccepted("Reason", page(policy, form));
        act(policy, PlainText.Tidy(form.Reason)!);
        if (!await SavedAsync(Db, cancel)) return NotSaved("Reason", page(policy, form));
        TempData["Done"] = done;
        return Redirect($"/policies/{code}");
    }
}
