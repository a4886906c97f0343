using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Committees;

/// <summary>Who serves on a committee, from one day to another.</summary>
[Authorize(Can.ManagePeople)]
public sealed class CommitteeMembersController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/committees/{id:guid}/members/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindCommitteeAsync(Actor, id, cancel) is { } committee
        ? View(await PageAsync(new JoiningForm { FromOn = clock.Today }, committee, cancel))
        : NotFound();

    [HttpPost("/people/committees/{id:guid}/members/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] JoiningForm form, CancellationToken cancel)
    {
        if (await db.FindCommitteeAsync(Actor, id, cancel) is not { } committee) return NotFound();
        var page = await PageAsync(form, committee, cancel);
        if (!ModelState.Accepts(new JoiningFormValidator([.. page.Adults.Skip(1).Select(adult => Guid.Parse(adult.Value))], clock.Today), form)
            || !ModelState.Accepts(committee.CanJoin(form.PersonId!.Value, form.FromOn!.Value)))
        {
            return Unaccepted(nameof(New), page);
        }

        committee.Join(form.PersonId!.Value, form.FromOn!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"{page.Adults.First(adult => adult.Value == form.PersonId.ToString()).Text} serves on {committee.Name}.";
        return Redirect(page.Path);
    }

    [HttpGet("/people/committees/{id:guid}/members/{person:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid person, CancellationToken cancel) =>
        await FindAsync(id, person, cancel) is { } committee ? View(await PartingAsync(new PartingForm { On = clock.Today }, committee, person, cancel)) : NotFound();

    [HttpPost("/people/committees/{id:guid}/members/{person:guid}/end")]
    public async Task<IActionResult> Destroy(Guid id, Guid person, [Bind(Prefix = "Form")] PartingForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, person, cancel) is not { } committee) return NotFound();
        var page = await PartingAsync(form, committee, person, cancel);
        if (!ModelState.Accepts(new PartingFormValidator(clock.Today), form) || !ModelState.Accepts(committee.CanEnd(person, form.On!.Value))) return Unaccepted(nameof(End), page);
        committee.Leave(person, form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(End), page);
        TempData["Done"] = $"{page.Name} serves on {committee.Name} until {SchoolDates.Day(form.On!.Value)}.";
        return Redirect(page.Path);
    }

    private async Task<Committee?> FindAsync(Guid id, Guid person, CancellationToken cancel) =>
        await db.FindCommitteeAsync(Actor, id, cancel) is { } committee && committee.Members.Any(member => member.PersonId == person && member.ToOn is null) ? committee : null;

    private async Task<JoiningPage> PageAsync(JoiningForm form, Committee committee, CancellationToken cancel)
    {
        var adults = await db.AdultsVisibleTo(Actor).AsNoTracking().Where(person => person.LeavesAt == null || person.LeavesAt > clock.Now)
            .OrderBy(person => person.NormalisedName).ToListAsync(cancel);
        return new JoiningPage(
            form, committee.Name, $"/people/committees/{committee.Id}", [new("", "Choose a person"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))]);
    }

    private async Task<PartingPage> PartingAsync(PartingForm form, Committee committee, Guid person, CancellationToken cancel) =>
        new(form, (await db.NamesAsync([person], cancel))[person], committee.Name, $"/people/committees/{committee.Id}");
}
