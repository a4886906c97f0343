using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Readings;

/// <summary>How far reading has come, by policy, by class of reader and by role.</summary>
[Authorize(Can.TrackReading)]
public sealed class ReadingProgressController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/progress")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await ProgressPage.ReadAsync(Db, Actor, clock.Today, cancel));
}

public sealed record ProgressRow(string Label, string? Code, string Reader, int Asked, int Done, int Late);

public sealed record ProgressPage(IReadOnlyList<ProgressRow> Policies, IReadOnlyList<ProgressRow> ByRole)
{
    public static async Task<ProgressPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var policies = await db.PoliciesOpenTo(viewer, seesDrafts: false).AsNoTracking().Select(policy => new { policy.Id, policy.Code, policy.Title }).ToDictionaryAsync(policy => policy.Id, cancel);
        var asks = db.PolicyReadingAsks.AsNoTracking().Where(ask => ask.SchoolId == viewer.SchoolId && (ask.EndedAt == null || ask.SignedAt != null));
        var counts = await asks.GroupBy(ask => new { ask.PolicyId, ask.Reader, ask.VersionNumber })
            .Select(each => new { each.Key.PolicyId, each.Key.Reader, each.Key.VersionNumber, Asked = each.Count(), Signed = each.Count(ask => ask.SignedAt != null), Late = each.Count(ask => ask.EndedAt == null && ask.DueOn < today) })
            .ToListAsync(cancel);
        var roles = await (from ask in asks
                           join appointment in db.Appointments.Where(Appointment.InForceOn(today)).Where(each => each.SchoolId == viewer.SchoolId) on ask.PersonId equals appointment.PersonId
                           group ask by appointment.Role into each
                           select new { Role = each.Key, Asked = each.Count(), Signed = each.Count(ask => ask.SignedAt != null), Late = each.Count(ask => ask.EndedAt == null && ask.DueOn < today) }).ToListAsync(cancel);
        return new ProgressPage(
            [.. counts.Where(count => policies.ContainsKey(count.PolicyId)).OrderBy(count => policies[count.PolicyId].Title, StringComparer.OrdinalIgnoreCase).ThenBy(count => count.VersionNumber)
                .Select(count => new ProgressRow($"{policies[count.PolicyId].Title}, version {count.VersionNumber}", policies[count.PolicyId].Code, PolicyAnswers.Capital(count.Reader.Words()), count.Asked, count.Signed, count.Late))],
            [.. roles.OrderBy(each => each.Role).Select(each => new ProgressRow(each.Role.Title(), null, "", each.Asked, each.Signed, each.Late))]);
    }
}
