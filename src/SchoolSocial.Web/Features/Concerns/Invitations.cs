using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Features.SignIn;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// Calls those who are to take a concern on, whichever way it came to them: logged, climbed, gone to another line, taken over. Who has no
/// sign-in yet is sent a one-time code to the email the school holds for them, never to whoever reports; until it is used the concern waits
/// sealed. Who may not see the concern does not see in the audit that they were invited.
/// </summary>
public sealed class Invitations(SchoolDb db, Codes codes, CodeLetters letters, Alerts alerts, SchoolClock clock)
{
    public Task CallAsync(Concern concern, IReadOnlyCollection<Guid> people, CancellationToken cancel) =>
        CallAsync(concern, people, concern.AtRisk == AtRisk.No ? NoticeKind.ConcernRaised : NoticeKind.ConcernAtRisk, cancel);

    public async Task CallAsync(Concern concern, IReadOnlyCollection<Guid> people, NoticeKind kind, CancellationToken cancel)
    {
        await alerts.SendAsync(people, kind, $"/concerns/{concern.Code}", concern, clock.Now, cancel);
        await InviteAsync(concern, people, cancel);
    }

    /// <summary>Whoever cannot sign in and has no code for this concern that still works.</summary>
    public async Task InviteAsync(Concern concern, IReadOnlyCollection<Guid> people, CancellationToken cancel)
    {
        var now = clock.Now;
        var outside = await db.People.Where(person => people.Contains(person.Id) && person.Email != null && (person.LeavesAt == null || person.LeavesAt > now)
            && !db.Users.Any(user => user.Id == person.Id && user.PasswordHash != null)).ToListAsync(cancel);
        if (outside.Count == 0) return;
        var sent = await db.OneTimeCodes.Where(code => code.ForRecordId == concern.Id).ToListAsync(cancel);
        var school = await db.Schools.Where(each => each.Id == concern.SchoolId).Select(each => each.Name).SingleAsync(cancel);
        foreach (var person in outside.Where(person => !sent.Exists(code => code.PersonId == person.Id && code.IsLive(now))))
        {
            var (code, shown) = codes.IssueFor(person, concern.Id);
            letters.Invite(person, school, code, shown);
        }
    }

    /// <summary>Can any of these people sign in today?</summary>
    public Task<bool> CanSignInAsync(IReadOnlyCollection<Guid> people, CancellationToken cancel) =>
        db.Users.AnyAsync(user => people.Contains(user.Id) && user.PasswordHash != null, cancel);
}
