using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>
/// A supply teacher for today: a person, an appointment from today to today, a sign-in that ends by itself and the code that opens
/// it. Somebody who was here before stays the same person, so that what they reported then is still theirs.
/// </summary>
public sealed class DaySignIn(SchoolDb db, SchoolClock clock, Codes codes)
{
    public (OneTimeCode Code, string Shown) Begin(Guid personId, string givenName, string familyName, DateTime endsAt, Actor actor)
    {
        var person = Person.Join(personId, actor.SchoolId, new PersonDetails(givenName, familyName, Employer: Employer.Other), actor, clock.Now);
        var user = SignInUser.For(person);
        db.AddRange(person, user);
        return Open(person, user, endsAt, isAppointed: false, actor);
    }

    /// <summary>
    /// The slip lets in without password or app, and with every role that is held. So there is none for somebody who has a sign-in of their own,
    /// nor for somebody who is more than supply at any school or is to be.
    /// </summary>
    public async Task<Decision> CanOpenAsync(Caller caller, CancellationToken cancel)
    {
        var person = caller.Person;
        if (caller.User.PasswordHash is not null) return Decision.Refused($"{person.Name} signs in with a password.");
        return await db.Appointments.Where(Appointment.HeldOrToComeOn(clock.Today)).AnyAsync(held => held.PersonId == person.Id && held.Role != Role.Supply, cancel)
            ? Decision.Refused($"{person.Name} has another role than supply, or is to have one. Invite them instead: they sign in with a password.")
            : Decision.Allowed;
    }

    public async Task<(OneTimeCode Code, string Shown)> AgainAsync(Person person, SignInUser user, DateTime endsAt, Actor actor, CancellationToken cancel)
    {
        await codes.WithdrawAsync(person.Id, CodePurpose.DaySignIn, actor, cancel);
        if (person.CanReturn.IsAllowed) person.Return(actor, clock.Now);
        user.EndSessions();

        // They may have been here this morning already: then today's appointment stands.
        var today = clock.Today;
        var isAppointed = await db.Appointments.AnyAsync(held => held.PersonId == person.Id && held.Role == Role.Supply && held.FromOn == today, cancel);
        return Open(person, user, endsAt, isAppointed, actor);
    }

    public async Task EndAsync(Person person, SignInUser user, Actor actor, CancellationToken cancel)
    {
        await codes.WithdrawAsync(person.Id, CodePurpose.DaySignIn, actor, cancel);
        user.EndsAt = clock.Now;
        user.EndSessions();
        if (person.CanLeave(clock.Now).IsAllowed) person.Leave(clock.Now, actor, clock.Now);
        person.Note(SignInAct.DaySignInEnded, actor, clock.Now);
    }

    /// <summary>Those of this school whose sign-in is for a day, the latest first.</summary>
    public async Task<IReadOnlyList<Caller>> OfAsync(Guid schoolId, CancellationToken cancel)
    {
        var found = await (from user in db.Users join person in db.People on user.Id equals person.Id where user.EndsAt != null && person.SchoolId == schoolId orderby user.EndsAt descending select new { person, user })
            .Take(50).ToListAsync(cancel);
        return [.. found.Select(each => new Caller(each.person, each.user))];
    }

    private (OneTimeCode Code, string Shown) Open(Person person, SignInUser user, DateTime endsAt, bool isAppointed, Actor actor)
    {
        user.EndsAt = endsAt;
        if (!isAppointed) db.Add(Appointment.Make(actor.SchoolId, person.Id, Role.Supply, clock.Today, clock.Today, actor, clock.Now));
        person.Leave(endsAt, actor, clock.Now);
        var issued = OneTimeCode.Issue(actor.SchoolId, person.Id, CodePurpose.DaySignIn, endsAt, actor, clock.Now);
        db.Add(issued.Code);
        return issued;
    }
}
