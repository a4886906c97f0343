using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Leaving;

/// <summary>The leaver gate: what somebody holds, handed over thing by thing, and complete only with nothing left.</summary>
[Authorize(Can.ManagePeople)]
public sealed class LeaverGatesController(SchoolDb db, SchoolClock clock, Alerts alerts) : SchoolController
{
    [HttpGet("/leaving/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await db.FindOwnAdultAsync(Actor, id, cancel) is { } person ? View(await PageAsync(person, cancel)) : NotFound();

    [HttpPost("/leaving/{id:guid}")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await db.FindOwnAdultAsync(Actor, id, cancel) is not { } person) return NotFound();
        if (await FindAsync(id, cancel) is null)
        {
            var gate = LeaverGate.Begin(Actor.SchoolId, id, Actor, clock.Now);
            db.Add(gate);
            await TellCaseManagersAsync(person, cancel);
            await db.SaveChangesAsync(cancel);
        }

        TempData["Done"] = $"{person.Name}'s hand-over has begun.";
        return Redirect($"/leaving/{id}");
    }

    [Authorize(Can.KeepAccounts)]
    [HttpPost("/leaving/{id:guid}/hand-over")]
    public async Task<IActionResult> HandOver(Guid id, Guid holdingId, Guid? toId, CancellationToken cancel)
    {
        if (await db.FindOwnAdultAsync(Actor, id, cancel) is not { } person || await FindAsync(id, cancel) is not { } gate) return NotFound();
        var account = await (await db.AccountsVisibleToAsync(Actor, clock.Now, cancel)).WithParts().SingleOrDefaultAsync(each => each.Holdings.Any(held => held.Id == holdingId && held.PersonId == id), cancel);
        if (account?.Holdings.FirstOrDefault(held => held.Id == holdingId) is not { } held) return NotFound();
        var next = (await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel)).Find(adult => adult.Id == toId && adult.Id != id);
        if (next is null)
        {
            ModelState.AddModelError("", "Choose who takes it over");
            return Unaccepted(nameof(Show), await PageAsync(person, cancel));
        }

        var holder = Holder.Of(next.Id);
        if (account.CanGive(held.Post, holder, clock.Now).IsAllowed) account.Give(held.Post, holder, clock.Now, null, Actor, clock.Now);
        var endAt = person.LeavesAt is { } leaves && leaves > clock.Now ? leaves : clock.Now;
        if (!ModelState.Accepts(account.CanEnd(held, endAt))) return Unaccepted(nameof(Show), await PageAsync(person, cancel));
        account.End(held, endAt, Actor, clock.Now);
        gate.Note($"{held.Post.Words()} of {account.Name}", next.Name, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageAsync(person, cancel));
        TempData["Done"] = $"{next.Name} is {held.Post.Words().ToLowerInvariant()} of {account.Name} now. Change its password when {person.Name} goes.";
        return Redirect($"/leaving/{id}");
    }

    [HttpPost("/leaving/{id:guid}/completion")]
    public async Task<IActionResult> Complete(Guid id, CancellationToken cancel)
    {
        if (await db.FindOwnAdultAsync(Actor, id, cancel) is not { } person || await FindAsync(id, cancel) is not { } gate) return NotFound();
        var held = await HeldThings.OfAsync(db, person, Actor, clock.Now, cancel);
        if (!ModelState.Accepts(gate.CanComplete(held, Actor))) return Unaccepted(nameof(Show), await PageAsync(person, cancel));
        gate.Complete(held, Actor, clock.Now);
        await TellCaseManagersAsync(person, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageAsync(person, cancel));
        TempData["Done"] = $"{person.Name}'s hand-over is complete. Print the sheet and file it.";
        return Redirect($"/leaving/{id}");
    }

    [HttpGet("/leaving/{id:guid}/sheet")]
    public async Task<IActionResult> Sheet(Guid id, CancellationToken cancel)
    {
        if (await db.FindOwnAdultAsync(Actor, id, cancel) is not { } person || await FindAsync(id, cancel) is null) return NotFound();
        OnPaper($"Hand-over of {person.Name}", $"/leaving/{id}", clock.Now);
        return View("Sheet", await PageAsync(person, cancel));
    }

    /// <summary>
    /// What is hidden from whoever presses the buttons goes to those who see it now, without a word on this page. The letter names its address, so
    /// whoever was let in once, or reads its letters alone, is not told.
    /// </summary>
    private async Task TellCaseManagersAsync(Person person, CancellationToken cancel)
    {
        var holders = await db.RoleHoldersAsync(Actor.SchoolId, clock.Now, cancel);
        foreach (var concern in await HeldThings.HiddenAsync(db, person, Actor, cancel))
        {
            var managers = concern.SeenBy(holders).Where(each => each != person.Id).ToList();
            await alerts.SendAsync(managers, NoticeKind.LeaverHolds, $"/concerns/{concern.Code}", concern, clock.Now, cancel);
        }
    }

    /// <summary>The hand-over of this leaving: who came back after one was complete goes through another.</summary>
    private async Task<LeaverGate?> FindAsync(Guid personId, CancellationToken cancel)
    {
        var gate = await db.LeaverGates.Include(gate => gate.HandOvers)
            .Where(gate => gate.SchoolId == Actor.SchoolId && gate.PersonId == personId).OrderByDescending(gate => gate.BegunAt).FirstOrDefaultAsync(cancel);
        if (gate?.CompletedAt is not { } completed) return gate;
        var cameBack = await db.AuditEntries.AnyAsync(
            entry => entry.SchoolId == gate.SchoolId && entry.RootId == personId && entry.Action == "person.returned" && entry.At > completed, cancel);
        return cameBack ? null : gate;
    }

    private async Task<LeaverGatePage> PageAsync(Person person, CancellationToken cancel)
    {
        var gate = await FindAsync(person.Id, cancel);
        var held = await HeldThings.OfAsync(db, person, Actor, clock.Now, cancel);
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        var names = await db.NamesAsync([.. gate?.HandOvers.Select(each => each.ById) ?? [], .. new[] { gate?.CompletedById }.OfType<Guid>()], cancel);
        return new LeaverGatePage(
            person, gate, held, [new("", "Choose a person"), .. adults.Where(adult => adult.Id != person.Id).Select(adult => Choice.Of(adult.Id, adult.Name))],
            names, Actor.May(Can.KeepAccounts), gate?.CanComplete(held, Actor).Refusal);
    }
}

public sealed record LeaverGatePage(
    Person Person, LeaverGate? Gate, IReadOnlyList<HeldThing> Held, IReadOnlyList<Choice> Adults, IReadOnlyDictionary<Guid, string> Names, bool MayHandOver, string? NotYet);
