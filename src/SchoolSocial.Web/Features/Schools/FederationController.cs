using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Schools;

/// <summary>A school joins a federation or trust, forming it where it is the first, and leaves it again.</summary>
[Authorize(Can.ManageSchool)]
public sealed class FederationController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/schools/federation")]
    public async Task<IActionResult> New(CancellationToken cancel) => View(await PageAsync(new FederationForm(), cancel));

    [HttpPost("/schools/federation")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] FederationForm form, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        var page = await PageAsync(form, cancel);
        var offered = page.Offered.Where(choice => choice.Value != FederationForm.New).Select(choice => Guid.Parse(choice.Value)).ToList();
        if (!ModelState.Accepts(new FederationFormValidator(offered), form)) return Unaccepted(nameof(New), page);
        var federation = form.FormsNew
            ? Federation.Form(PlainText.Tidy(form.Name)!, form.Kind!.Value, Actor, clock.Now)
            : await db.Federations.SingleAsync(each => each.Id == Guid.Parse(form.Which!), cancel);
        if (!ModelState.Accepts(school.CanJoin(federation))) return Unaccepted(nameof(New), page);
        if (form.FormsNew) db.Add(federation);
        school.Join(federation, Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"{school.Name} now belongs to {federation.Name}.";
        return Redirect("/schools");
    }

    [HttpPost("/schools/federation/leave")]
    public async Task<IActionResult> Destroy(CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        if (school.CanLeaveFederation.Refusal is { } refusal)
        {
            // Two people pressed the button: the second is told, and nothing is done twice.
            TempData["Refused"] = refusal;
            return Redirect("/schools");
        }

        school.LeaveFederation(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"{school.Name} no longer belongs to a federation or trust.";
        return Redirect("/schools");
    }

    private async Task<FederationPage> PageAsync(FederationForm form, CancellationToken cancel)
    {
        var known = await db.Federations.AsNoTracking().OrderBy(each => each.Name).ToListAsync(cancel);
        return new FederationPage(form,
        [
            .. known.Select(each => new Choice(each.Id.ToString(), each.Name, $"A {each.FederationKind.Words()}")),
            new Choice(FederationForm.New, "Form a new one"),
        ]);
    }
}
