using Humanizer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// Opens the child's part of a concern about an adult, for the safeguarding lead or the next in line. Two parts, two people: whoever
/// opens it is passed over, and so is everybody who is kept from the concern itself.
/// </summary>
[Authorize(Can.HandleConcerns)]
public sealed class ChildPartController(SchoolDb db, SchoolClock clock, Vault vault, Invitations invitations) : SchoolController
{
    [HttpGet("/concerns/{code}/child-part")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        ModelState.Accepts(concern.CanOpenChildPart);
        return View((await PageAsync(concern, new ChildPartForm { Id = Guid.CreateVersion7(), AtRisk = concern.AtRisk }, cancel)).Page);
    }

    [HttpPost("/concerns/{code}/child-part")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ChildPartForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.ChildParts.Any(part => part.ChildConcernId == form.Id)) return Redirect($"/concerns/{code}");
        var (page, route) = await PageAsync(concern, form, cancel);
        if (!ModelState.Accepts(new ChildPartFormValidator([.. page.Children.Select(child => Guid.Parse(child.Value))]), form) || !ModelState.Accepts(concern.CanOpenChildPart))
        {
            return Unaccepted(nameof(New), page);
        }

        var ways = await db.WaysAsync(concern.SchoolId, cancel);
        var report = new ConcernReport(
            ConcernKind.SomethingElse, form.AtRisk!.Value, Channel.StaffTold, concern.HappenedOn, vault.Seal(PlainText.Tidy(form.Words)!, form.Id), null, null, null,
            [.. form.Children.Distinct().Select(child => new NamedPerson(PartPlayed.Target, PupilId: child))]);
        var part = concern.OpenChildPart(form.Id, report, route, AcknowledgementDue.For(form.AtRisk.Value, clock.Now, ways), Actor, clock.Now);
        db.Add(part);
        await invitations.CallAsync(part, route.Told(part.AtRisk), cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The child's part is open, and those who safeguard children have been told. It does not lead here.";
        return Redirect($"/concerns/{code}");
    }

    private async Task<(ChildPartPage Page, ConcernRoute Route)> PageAsync(Concern concern, ChildPartForm form, CancellationToken cancel)
    {
        var ids = concern.PeopleNow.Where(link => link.PupilId is not null).Select(link => link.PupilId!.Value).ToList();
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => ids.Contains(pupil.Id)).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        var line = await ConcernLine.ReadAsync(db, concern.SchoolId, clock, cancel);
        var tied = await db.TiedToAsync(vault, concern.SchoolId, await db.ChildrenOnAsync(vault, concern, cancel), cancel);
        var day = new RouteDay(line.Away.Append(Actor.PersonId).ToHashSet(), concern.ExcludedNow.Union(tied).ToHashSet());
        var about = concern.Exclusions.Where(excluded => excluded is { LiftedAt: null, Reason: ExclusionReason.Subject }).Select(excluded => excluded.PersonId).ToHashSet();
        var route = Routing.For(ConcernSubject.PupilParentOrPublic, about, line.Holders, day);
        var names = await db.NamesAsync(route.Recipients, cancel);
        var told = names.Count == 0 ? "Nobody can receive it yet." : $"{names.Values.Humanize("and")} will be told first.";
        return (new ChildPartPage(concern.Code, form, [.. pupils.Select(pupil => Choice.Of(pupil.Id, pupil.Name))], told), route);
    }
}
