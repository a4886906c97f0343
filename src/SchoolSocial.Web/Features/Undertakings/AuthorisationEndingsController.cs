using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>Given up, or taken back, before its last day. The right ends at that moment.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class AuthorisationEndingsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/authorisations/{code}/ending")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindAuthorisationAsync(Actor, code, cancel) is not { } asked) return NotFound();
        ModelState.Accepts(asked.CanEnd(Actor, clock.Now));
        return View(new AuthorisationEndingPage(code, asked.Kind, new EndingForm()));
    }

    [HttpPost("/authorisations/{code}/ending")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] EndingForm form, CancellationToken cancel)
    {
        if (await db.FindAuthorisationAsync(Actor, code, cancel) is not { } asked) return NotFound();
        var page = new AuthorisationEndingPage(code, asked.Kind, form);
        if (!ModelState.Accepts(new EndingFormValidator(), form) || !ModelState.Accepts(asked.CanEnd(Actor, clock.Now))) return Unaccepted(nameof(New), page);
        asked.End(vault.Seal(PlainText.Tidy(form.Reason)!, asked.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "It has ended.";
        return Redirect($"/authorisations/{code}");
    }
}

public sealed class EndingForm
{
    [Display(Name = "Why does it end?")]
    public string? Reason { get; set; }
}

public sealed class EndingFormValidator : AbstractValidator<EndingForm>
{
    public EndingFormValidator() => RuleFor(form => form.Reason).Filled("Say why it ends").Words(Authorisation.WordsMaxLength, "The reason");
}

public sealed record AuthorisationEndingPage(string Code, AuthorisationKind Kind, EndingForm Form);
