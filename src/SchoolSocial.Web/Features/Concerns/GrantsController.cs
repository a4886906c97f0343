using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Lets one more person or role see a concern, with a reason, and takes that back.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class GrantsController(SchoolDb db, SchoolClock clock, Vault vault, Alerts alerts, Invitations invitations) : SchoolController
{
    private static readonly Role[] Handling = [.. Roles.All.Where(role => RolePermissions.Of(role).Contains(Can.HandleConcerns))];

    [HttpGet("/concerns/{code}/grants/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await db.FindConcernAsync(Actor, code, cancel) is { } concern
        ? View(await PageAsync(concern, new GrantForm { Id = Guid.CreateVersion7() }, cancel))
        : NotFound();

    [HttpPost("/concerns/{code}/grants/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] GrantForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.Audience.Any(seen => seen.Id == form.Id)) return Redirect($"/concerns/{code}/sight");
        var page = await PageAsync(concern, form, cancel);
        if (!ModelState.Accepts(new GrantFormValidator([.. page.People.Where(each => each.Value.Length > 0).Select(each => Guid.Parse(each.Value))], Handling), form)) return Unaccepted(nameof(New), page);
        var may = form.PersonId is { } named ? concern.CanGrant(named, form.Share!.Value) : concern.CanGrant(form.Role!.Value, form.Share!.Value);
        if (!ModelState.Accepts(may)) return Unaccepted(nameof(New), page);
        var reason = vault.Seal(PlainText.Tidy(form.Reason)!, concern.Id);
        if (form.PersonId is { } personId)
        {
            concern.Grant(form.Id, personId, form.Share.Value, reason, Actor, clock.Now);
            await alerts.SendAsync([personId], NoticeKind.ConcernRaised, form.Share == Share.Whole ? $"/concerns/{code}" : $"/concerns/{code}/meetings", concern, clock.Now, cancel);
            if (form.Share == Share.Whole) await invitations.InviteAsync(concern, [personId], cancel);
        }
        else
        {
            concern.Grant(form.Id, form.Role!.Value, form.Share.Value, reason, Actor, clock.Now);
        }

        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = form.Share == Share.Whole ? "They can see this concern now." : "They can see its letters and meetings now, and nothing else of it.";
        return Redirect($"/concerns/{code}/sight");
    }

    [HttpGet("/concerns/{code}/grants/{id:guid}/withdrawal")]
    public async Task<IActionResult> Edit(string code, Guid id, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern || concern.Audience.All(seen => seen.Id != id)) return NotFound();
        ModelState.Accepts(concern.CanWithdraw(id));
        return View("Reason", Withdrawing(code, new ReasonForm()));
    }

    [HttpPost("/concerns/{code}/grants/{id:guid}/withdrawal")]
    public async Task<IActionResult> Destroy(string code, Guid id, [Bind(Prefix = "Form")] ReasonForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern || concern.Audience.All(seen => seen.Id != id)) return NotFound();
        if (!ModelState.Accepts(new ReasonFormValidator(), form) || !ModelState.Accepts(concern.CanWithdraw(id))) return Unaccepted("Reason", Withdrawing(code, form));
        concern.Withdraw(id, vault.Seal(PlainText.Tidy(form.Reason)!, concern.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved("Reason", Withdrawing(code, form));
        TempData["Done"] = "They can no longer see it.";
        return Redirect($"/concerns/{code}/sight");
    }

    private static ReasonPage Withdrawing(string code, ReasonForm form) =>
        new(code, "Take it back", "They stop seeing this concern at once. That they could see it until now stays in the record.", "Take it back", form);

    private async Task<GrantPage> PageAsync(Concern concern, GrantForm form, CancellationToken cancel)
    {
        var holders = await db.RoleHoldersAsync(concern.SchoolId, clock.Now, cancel);
        var names = await db.NamesAsync(holders.Where(holder => Handling.Contains(holder.Role)).Select(holder => holder.PersonId), cancel);
        return new GrantPage(
            concern.Code, form,
            [new Choice("", "Choose a name"), .. names.OrderBy(each => each.Value, StringComparer.CurrentCulture).Select(each => new Choice(each.Key.ToString(), each.Value))],
            [new Choice("", "No role"), .. Handling.Select(role => new Choice(role.ToString(), role.Title()))]);
    }
}
