using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Readings;

/// <summary>What the person has to read and sign, and everything they have signed.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class MyReadingsController(SchoolDb db, SchoolClock clock, ReadingRound round) : PolicyController(db)
{
    [HttpGet("/policies/to-read")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        await round.RunAsync(Actor.SchoolId, clock.Today, clock.Now, Actor.PersonId, cancel);
        return View(await MyReadingsPage.ReadAsync(Db, Actor, clock.Today, cancel));
    }
}

public sealed record ToReadRow(string Code, string Title, int Version, DateOnly DueOn, bool IsLate, bool IsChange);

public sealed record SignedRow(string Code, string Title, int Version, DateOnly SignedOn, bool IsOnPaper, string? Statements);

public sealed record MyReadingsPage(IReadOnlyList<ToReadRow> ToRead, IReadOnlyList<SignedRow> Done)
{
    public static async Task<MyReadingsPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var asks = await (from ask in db.PolicyReadingAsks.AsNoTracking()
                          join policy in db.Policies on ask.PolicyId equals policy.Id
                          where ask.PersonId == viewer.PersonId && ask.SchoolId == viewer.SchoolId && ask.EndedAt == null
                          orderby ask.DueOn, policy.Title
                          select new { policy.Id, policy.Code, policy.Title, ask.VersionNumber, ask.DueOn }).ToListAsync(cancel);
        var signed = await (from reading in db.PolicyReadings.AsNoTracking()
                            join policy in db.Policies on reading.PolicyId equals policy.Id
                            where reading.PersonId == viewer.PersonId
                            from acknowledgement in reading.Acknowledgements
                            orderby acknowledgement.At descending
                            select new { policy.Id, policy.Code, policy.Title, acknowledgement.VersionNumber, acknowledgement.SignedOn, acknowledgement.IsOnPaper, acknowledgement.Statements })
            .ToListAsync(cancel);
        var before = signed.Select(each => each.Id).ToHashSet();
        return new MyReadingsPage(
            [.. asks.Select(ask => new ToReadRow(ask.Code, ask.Title, ask.VersionNumber, ask.DueOn, ask.DueOn < today, before.Contains(ask.Id)))],
            [.. signed.Select(each => new SignedRow(each.Code, each.Title, each.VersionNumber, each.SignedOn, each.IsOnPaper, each.Statements))]);
    }
}
