using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>How things stand with a person's sign-in, for those who hand out codes.</summary>
/// <param name="Person">The person.</param>
/// <param name="User">How they sign in; null before their first password.</param>
/// <param name="Roles">What they hold at any school, today or from a later day on.</param>
/// <param name="Codes">The codes of theirs that are out.</param>
public sealed record SignInState(Person Person, SignInUser? User, IReadOnlyCollection<Role> Roles, IReadOnlyCollection<OneTimeCode> Codes)
{
    public bool HasPassword => User?.PasswordHash is not null;

    public bool HasAuthenticator => User?.HasAuthenticator == true;

    /// <summary>A code on paper for this person opens sensitive records, so it takes two people.</summary>
    public bool TakesTwo => Roles.Any(role => role.NeedsAuthenticator());

    public (string Words, string Colour) Standing(DateTime at)
    {
        if (Person.HasLeft(at)) return ("Has left", "grey");
        if (User?.EndsAt is { } ends && ends > at) return ($"Until {SchoolDates.Time(ends)}", "blue");
        if (User?.IsLocked(at) == true) return ("Locked for a while", "red");
        if (HasPassword) return ("Signs in", "green");
        if (Codes.Any(code => code.Purpose == CodePurpose.Invitation && code.IsLive(at))) return ("Invited", "blue");
        return User?.EndsAt is null ? ("Not invited", "yellow") : ("Ended", "grey");
    }

    /// <summary>May a code of this kind be given to this person at all?</summary>
    public Decision CanBeGiven(CodePurpose purpose, Actor actor, DateTime at)
    {
        if (Person.HasLeft(at)) return Decision.Refused($"{Person.Name} has left.");
        if (Person.Id == actor.PersonId) return Decision.Refused("You cannot give yourself a code. Change your password under your own name, or ask somebody else.");
        if (Person.Email is null) return Decision.Refused($"{Person.Name} has no email yet. Enter it on their page first: they sign in with it.");
        if (Roles.Count == 0) return Decision.Refused($"{Person.Name} holds no role, today or later. Appoint them first.");
        return purpose switch
        {
            CodePurpose.Invitation when HasPassword => Decision.Refused($"{Person.Name} has a password already. Give them a reset code instead."),
            CodePurpose.PasswordReset when !HasPassword => Decision.Refused($"{Person.Name} has no password yet. Invite them instead."),
            CodePurpose.AuthenticatorReset when !HasAuthenticator => Decision.Refused($"{Person.Name} has no authenticator app to reset."),
            _ => Decision.Allowed,
        };
    }
}
