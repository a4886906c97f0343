namespace SchoolSocial.Domain.People;

/// <summary>What happens at the door. How people sign in is kept outside the audit, so each act is a fact on the person.</summary>
public enum SignInAct
{
    SignedIn,
    SignInRefused,
    SignInLocked,
    SignedOut,
    SignedOutEverywhere,
    PasswordSet,
    PasswordChanged,
    CodeRefused,
    AuthenticatorSetUp,
    AuthenticatorRemoved,
    RecoveryCodeUsed,
    RecoveryCodesRenewed,
    DaySignInEnded,
}

internal static class SignInActs
{
    public static string Action(this SignInAct act) => act switch
    {
        SignInAct.SignedIn => "person.signed-in",
        SignInAct.SignInRefused => "sign-in.refused",
        SignInAct.SignInLocked => "sign-in.locked",
        SignInAct.SignedOut => "person.signed-out",
        SignInAct.SignedOutEverywhere => "person.signed-out-everywhere",
        SignInAct.PasswordSet => "password.set",
        SignInAct.PasswordChanged => "password.changed",
        SignInAct.CodeRefused => "authenticator.code-refused",
        SignInAct.AuthenticatorSetUp => "authenticator.set-up",
        SignInAct.AuthenticatorRemoved => "authenticator.removed",
        SignInAct.RecoveryCodeUsed => "recovery-code.used",
        SignInAct.RecoveryCodesRenewed => "recovery-codes.renewed",
        SignInAct.DaySignInEnded => "day-sign-in.ended",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
