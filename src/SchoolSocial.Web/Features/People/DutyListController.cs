using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>The list that the duty page is made from: numbers, and who covers when.</summary>
[Authorize(Can.KeepDutyList)]
public sealed class DutyListController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/duty/list")]
    public async Task<IActionResult> Edit(CancellationToken cancel)
    {
        var list = await db.DutyListAsync(Actor.SchoolId, cancel);
        var holders = (await db.RoleHoldersAsync(Actor.SchoolId, clock.Now, cancel)).GroupBy(holder => holder.PersonId, holder => holder.Role).ToList();
        var turns = (list?.Turns ?? []).Where(turn => turn.EndedAt is null && turn.ToOn >= clock.Today).OrderBy(turn => turn.FromOn).ToList();
        var names = await db.NamesAsync([.. holders.Select(held => held.Key), .. turns.Select(turn => turn.PersonId)], cancel);
        return View(new DutyListPage(
            [.. holders.Where(held => held.Any(IsListed) || turns.Exists(turn => turn.PersonId == held.Key))
                .OrderBy(held => held.Min()).ThenBy(held => names[held.Key], StringComparer.CurrentCulture)
                .Select(held => new DutyRow(held.Key, names[held.Key], string.Join(", ", held.Order().Select(role => role.Title())), list?.NumberOf(held.Key), false))],
            [.. turns.Select(turn => new TurnRow(turn.Id, names[turn.PersonId], turn.FromOn, turn.ToOn, turn.Days.Words()))]));
    }

    private static bool IsListed(Role role) => role is
        Role.Headteacher or Role.ActingHead or Role.DeputyHead or Role.SeniorLeader or Role.Dsl or Role.DeputyDsl or Role.Chair or Role.JointChair or Role.ViceChair or Role.AuthorityContact;
}
