using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Somebody at the door: the person, and how they sign in.</summary>
public sealed record Caller(Person Person, SignInUser User)
{
    /// <summary>What happens at the door is done by the person, as far as anybody knows.</summary>
    public Actor Actor => ActorOf(Person);

    public static Actor ActorOf(Person person) => new(person.Id, person.SchoolId, person.Name, new HashSet<Role>());
}

/// <summary>
/// Weighs passwords and codes, counts what is wrong and says what happened on the person. Whoever asks learns no more than
/// "right" or "not": the answer and the time it takes are the same for an unknown email, a wrong password and a locked sign-in.
/// </summary>
public sealed class Doorkeeper(SchoolDb db, SchoolClock clock, Vault vault, IPasswordHasher<SignInUser> hasher, DecoyHash decoy, EvenPace pace)
{
    public async Task<Caller?> FindAsync(Guid personId, CancellationToken cancel)
    {
        var found = await (from user in db.Users join person in db.People on user.Id equals person.Id where user.Id == personId select new { person, user })
            .SingleOrDefaultAsync(cancel);
        return found is null ? null : new Caller(found.person, found.user);
    }

    /// <summary>The person whose email and password these are; null where they are not, or the sign-in is locked.</summary>
    public async Task<Caller?> WeighPasswordAsync(string email, string password, CancellationToken cancel)
    {
        var started = pace.Start();
        var caller = await AgainIfOvertakenAsync(async () =>
        {
            var known = await KnownAsAsync(email, cancel);
            if (known.Count == 0) decoy.Weigh(password);
            var right = known.Find(caller => IsRight(caller, password));
            if (right is null) known.ForEach(caller => Refuse(caller, SignInAct.SignInRefused));
            await db.SaveChangesAsync(cancel);
            return right;
        });
        if (caller is null) await pace.KeepAsync(started, cancel);
        return caller;
    }

    /// <summary>The password of somebody who is signed in, asked again before something that matters.</summary>
    public Task<Caller?> ConfirmPasswordAsync(Guid personId, string password, CancellationToken cancel) =>
        AgainIfOvertakenAsync(async () =>
        {
            if (await FindAsync(personId, cancel) is not { } caller) return null;
            var right = IsRight(caller, password);
            if (!right) Refuse(caller, SignInAct.SignInRefused);
            await db.SaveChangesAsync(cancel);
            return right ? caller : null;
        });

    /// <summary>The second step: a code of the app, or one from paper. Null where it is wrong or the sign-in is locked.</summary>
    public Task<Caller?> WeighCodeAsync(Guid personId, Func<Caller, Task<bool>> isRight, CancellationToken cancel) =>
        AgainIfOvertakenAsync(async () =>
        {
            if (await FindAsync(personId, cancel) is not { } caller || caller.User.IsLocked(clock.Now)) return null;
            var right = await isRight(caller);
            if (right) caller.User.Succeed();
            else Refuse(caller, SignInAct.CodeRefused);
            await db.SaveChangesAsync(cancel);
            return right ? caller : null;
        });

    public Task<Caller?> WeighAppCodeAsync(Guid personId, string code, CancellationToken cancel) =>
        WeighCodeAsync(personId, caller => Task.FromResult(caller.User.TakeCode(code, vault, clock.Now)), cancel);

    public async Task SetPasswordAsync(Caller caller, string password, SignInAct act, CancellationToken cancel)
    {
        caller.User.SetPassword(hasher.HashPassword(caller.User, password));
        caller.Person.Note(act, caller.Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task NoteAsync(Caller caller, SignInAct act, CancellationToken cancel)
    {
        caller.Person.Note(act, caller.Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    private bool IsRight(Caller caller, string password)
    {
        var user = caller.User;
        if (user.PasswordHash is null)
        {
            decoy.Weigh(password);
            return false;
        }

        // Weighed even when the sign-in is locked, so that a locked one takes as long.
        var result = hasher.VerifyHashedPassword(user, user.PasswordHash, password);
        if (result == PasswordVerificationResult.Failed || user.IsLocked(clock.Now)) return false;

        // With an app to follow, wrong codes go on counting until one is right.
        if (!user.HasAuthenticator) user.Succeed();
        if (result == PasswordVerificationResult.SuccessRehashNeeded) user.Rehash(hasher.HashPassword(user, password));
        return true;
    }

    // While a sign-in is locked nothing is counted or written down: whoever keeps trying could fill the audit.
    private void Refuse(Caller caller, SignInAct act)
    {
        if (caller.User.IsLocked(clock.Now)) return;
        caller.Person.Note(act, caller.Actor, clock.Now);
        if (caller.User.Fail(clock.Now)) caller.Person.Note(SignInAct.SignInLocked, caller.Actor, clock.Now);
    }

    // Two schools of a federation may each hold the same email for different people: the password tells them apart.
    private async Task<List<Caller>> KnownAsAsync(string email, CancellationToken cancel)
    {
        var normalised = email.Trim().ToUpperInvariant();
        var found = await (from user in db.Users join person in db.People on user.Id equals person.Id where person.NormalisedEmail == normalised select new { person, user })
            .ToListAsync(cancel);
        return [.. found.Select(each => new Caller(each.person, each.user))];
    }

    private async Task<T> AgainIfOvertakenAsync<T>(Func<Task<T>> weigh)
    {
        for (var turn = 1; ; turn++)
        {
            try
            {
                return await weigh();
            }
            catch (DbUpdateConcurrencyException) when (turn < 5)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
