using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Coverage;

/// <summary>Which policies this school expects of itself (JW12). What the law requires cannot be taken off.</summary>
[Authorize(Can.WritePolicies)]
public sealed class ExpectedController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/expected")]
    public async Task<IActionResult> Edit(CancellationToken cancel) =>
        View(new ExpectedPage(new ExpectedForm { Kinds = [.. (await OfAsync(Db, Actor, cancel)).Select(required => required.Kind.ToString())] }));

    [HttpPost("/policies/expected")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] ExpectedForm form, CancellationToken cancel)
    {
        var page = new ExpectedPage(form);
        if (!ModelState.Accepts(new ExpectedFormValidator(), form)) return Unaccepted(nameof(Edit), page);
        var kinds = form.Kinds.Select(Enum.Parse<PolicyKind>).ToList();
        if (await FindAsync(Db, Actor, cancel) is { } own) own.Set(kinds, Actor, clock.Now);
        else Db.Add(PolicyExpectations.Begin(kinds, Actor, clock.Now));
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "The list of expected policies is saved.";
        return Redirect("/policies");
    }

    internal static async Task<IReadOnlyList<RequiredPolicy>> OfAsync(SchoolDb db, Actor viewer, CancellationToken cancel) => RequiredPolicies.Of(await FindAsync(db, viewer, cancel));

    private static Task<PolicyExpectations?> FindAsync(SchoolDb db, Actor viewer, CancellationToken cancel) =>
        db.PolicyExpectations.SingleOrDefaultAsync(own => own.SchoolId == viewer.SchoolId, cancel);
}

public sealed class ExpectedForm
{
    [Display(Name = "Which policies does the school expect to have?", Description = "One that is not in force is named on the list of policies.")]
    public List<string> Kinds { get; set; } = [];
}

public sealed class ExpectedFormValidator : AbstractValidator<ExpectedForm>
{
    public ExpectedFormValidator() => RuleForEach(form => form.Kinds).IsEnumName(typeof(PolicyKind)).WithMessage("Choose from the list");
}

public sealed record ExpectedPage(ExpectedForm Form)
{
    public IReadOnlyList<RequiredPolicy> ByLaw { get; } = [.. RequiredPolicies.Usual.Where(usual => usual.ByLaw)];

    public IReadOnlyList<Choice> Kinds { get; } = [.. RequiredPolicies.Chosen.Select(kind => new Choice(kind.ToString(), kind.Words(), RequiredPolicies.Usual.FirstOrDefault(usual => usual.Kind == kind)?.Why))];
}
