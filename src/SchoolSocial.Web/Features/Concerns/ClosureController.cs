using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Closes a concern with everything a closing must say.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class ClosureController(SchoolDb db, SchoolClock clock, Vault vault, Alerts alerts) : SchoolController
{
    [HttpGet("/concerns/{code}/closure")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        ModelState.Accepts(concern.CanClose(Actor));
        return View(new ClosurePage(code, concern.Subject, concern.WishesAreKnown, new ClosureForm()));
    }

    [HttpPost("/concerns/{code}/closure")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ClosureForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (!ModelState.Accepts(new ClosureFormValidator(concern.Subject, concern.WishesAreKnown), form) || !ModelState.Accepts(concern.CanClose(Actor)))
        {
            return Unaccepted(nameof(New), new ClosurePage(code, concern.Subject, concern.WishesAreKnown, form));
        }

        var closing = new ClosingWords(Seal(form.Summary), Seal(form.FollowUp), form.Referral!.Value, Seal(form.Reason), form.Outcome!.Value);
        if (PlainText.Tidy(form.BehaviourReference) is not null) closing = closing with { BehaviourReference = Seal(form.BehaviourReference) };
        if (PlainText.Tidy(form.Wishes) is { } wishes)
        {
            var id = Guid.CreateVersion7();
            closing = closing with { Wishes = (id, vault.Seal(wishes, id)) };
        }

        concern.Close(closing, Actor, clock.Now);
        await alerts.SendAsync([concern.ReporterId], NoticeKind.ConcernMoved, $"/concerns/{code}/receipt", concern, clock.Now, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), new ClosurePage(code, concern.Subject, concern.WishesAreKnown, form));
        TempData["Done"] = "The concern is closed.";
        return Redirect($"/concerns/{code}");

        Sealed Seal(string? words) => vault.Seal(PlainText.Tidy(words)!, concern.Id);
    }
}
