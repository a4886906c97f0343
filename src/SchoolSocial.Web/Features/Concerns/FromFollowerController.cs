using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Web.Features.Accounts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// A follower who resembles a pupil becomes a concern in its three steps: blocked, reported, logged (WD35, WD66). This page writes down what is
/// known and leads to the form that everybody uses.
/// </summary>
[Authorize(Can.LogConcerns)]
public sealed class FromFollowerController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/concerns/from-follower/{id:guid}")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        var check = await db.FollowerChecks.AsNoTracking().Include(each => each.Lines).SingleOrDefaultAsync(each => each.SchoolId == Actor.SchoolId && each.Lines.Any(line => line.Id == id), cancel);
        if (check is null) return NotFound();
        var code = await db.Accounts.Where(account => account.Id == check.AccountId).Select(account => account.Code).SingleAsync(cancel);
        if (await door.OpenToRunAsync(Actor, code, cancel) is not { } opened) return NotFound();
        var line = check.Lines.First(each => each.Id == id);
        var pupil = line.Mark == FollowerMark.PossiblePupil && line.MatchedId is { } matched ? await db.FindPupilAsync(Actor, matched, cancel) : null;
        var who = pupil is null ? "" : $" It resembles {pupil.Name}.";
        var words = $"@{line.Handle} follows or asks to follow {opened.Account.Name} (@{opened.Account.Handle}). Found in the check of {Domain.Schools.SchoolDates.Day(check.On)}.{who}\n"
            + $"1. Blocked: {(line.IsBlocked ? "yes" : "not yet")}.\n2. Reported to the platform: {(line.Decision == FollowerDecision.BlockAndReport ? "yes" : "not yet")}.\n3. Logged: with this.";
        return View(new FromFollowerPage(Together(line.Id, Actor.PersonId), code, opened.Account.Name, check.Id, line, words, pupil?.Name, clock.Today));
    }

    /// <summary>The same person and the same follower make one concern, however often the button is pressed.</summary>
    private static Guid Together(Guid line, Guid person)
    {
        var bytes = line.ToByteArray();
        var others = person.ToByteArray();
        for (var i = 0; i < bytes.Length; i++) bytes[i] ^= others[i];
        return new Guid(bytes);
    }
}

public sealed record FromFollowerPage(Guid Id, string Code, string Account, Guid CheckId, FollowerLine Line, string Words, string? Pupil, DateOnly Today)
{
    public bool IsReported => Line.Decision == FollowerDecision.BlockAndReport;
}
