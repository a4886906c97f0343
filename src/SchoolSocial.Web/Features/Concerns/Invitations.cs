using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.SignIn;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// Those who are to receive a concern and have no sign-in yet. Each is sent a one-time code to the email the school holds for them, never
/// to whoever reports; until it is used the concern waits sealed. Who may not see the concern does not see in the audit that they were invited.
/// </summary>
public sealed class Invitations(SchoolDb db, Codes codes, CodeLetters letters)
{
    public async Task SendAsync(Concern concern, IReadOnlyCollection<Guid> people, string school, CancellationToken cancel)
    {
        foreach (var person in await db.People.Where(person => people.Contains(person.Id) && person.Email != null).ToListAsync(cancel))
        {
            if (await CanSignInAsync([person.Id], cancel)) continue;
            var (code, shown) = codes.IssueFor(person, concern.Id);
            letters.Invite(person, school, code, shown);
        }
    }

    /// <summary>Can any of these people sign in today?</summary>
    public Task<bool> CanSignInAsync(IReadOnlyCollection<Guid> people, CancellationToken cancel) =>
        db.Users.AnyAsync(user => people.Contains(user.Id) && user.PasswordHash != null, cancel);
}
