using Microsoft.AspNetCore.Identity;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.SignIn;

/// <summary>
/// How a person signs in. Its id is the person's; what they may do is in their appointments, never here. The email they type is
/// the one the register of people holds, so it stands here under no name of its own.
/// </summary>
public sealed class SignInUser : IdentityUser<Guid>
{
    public const int GreatestFailures = 5;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public Guid SchoolId { get; set; }

    /// <summary>A day sign-in for supply staff ends by itself at this moment (UTC).</summary>
    public DateTime? EndsAt { get; set; }

    /// <summary>The mark of a demo sign-in: no authenticator is asked for. Means nothing outside Development.</summary>
    public bool SecondFactorOff { get; set; }

    /// <summary>The secret shared with the person's app; null until one is set up.</summary>
    public Sealed? Authenticator { get; private set; }

    /// <summary>The secret of an app that is being set up and has not yet proved itself.</summary>
    public Sealed? NewAuthenticator { get; private set; }

    /// <summary>The thirty-second step of the last code that was taken: no code is taken twice.</summary>
    public long LastStep { get; private set; }

    /// <summary>What is left of the codes on paper, hashed, one to a line.</summary>
    public Sealed? RecoveryCodes { get; private set; }

    public bool HasAuthenticator => Authenticator is not null;

    public static SignInUser For(Person person) => new()
    {
        Id = person.Id,
        SchoolId = person.SchoolId,
        UserName = person.Id.ToString("N"),
        NormalizedUserName = person.Id.ToString("N").ToUpperInvariant(),
        SecurityStamp = NewStamp(),
        LockoutEnabled = true,
    };

    public bool IsLocked(DateTime at) => LockoutEnd?.UtcDateTime > at;

    /// <summary>A wrong password or code. The fifth in a row locks the sign-in for a while; true when this was it.</summary>
    public bool Fail(DateTime at)
    {
        Touch();
        if (++AccessFailedCount < GreatestFailures) return false;
        AccessFailedCount = 0;
        LockoutEnd = new DateTimeOffset(at + LockedFor, TimeSpan.Zero);
        return true;
    }

    public void Succeed()
    {
        if (AccessFailedCount == 0 && LockoutEnd is null) return;
        AccessFailedCount = 0;
        LockoutEnd = null;
        Touch();
    }

    /// <summary>Whoever knew the old password is out, on every device. A sign-in with a password is no longer one for a day.</summary>
    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        EndsAt = null;
        Succeed();
        EndSessions();
    }

    /// <summary>The same password under today's strength of hash.</summary>
    public void Rehash(string hash)
    {
        PasswordHash = hash;
        Touch();
    }

    /// <summary>Every cookie of this person bears the old stamp and so opens nothing any more.</summary>
    public void EndSessions()
    {
        SecurityStamp = NewStamp();
        Touch();
    }

    /// <summary>The key of the app that is being set up, the same one until it is proved or given up.</summary>
    public AuthenticatorKey BeginAuthenticator(Vault vault)
    {
        if (NewAuthenticator is not null) return new AuthenticatorKey(vault.Open(NewAuthenticator, Id));
        var key = AuthenticatorKey.New();
        NewAuthenticator = vault.Seal(key.Text, Id);
        Touch();
        return key;
    }

    /// <summary>The app proves itself with its first code; only now does it take the place of an earlier one.</summary>
    public bool ProveAuthenticator(string typed, Vault vault, DateTime at)
    {
        if (NewAuthenticator is null) return false;
        var key = new AuthenticatorKey(vault.Open(NewAuthenticator, Id));
        if (Totp.StepOf(key.Bytes, typed, at, lastStep: 0) is not { } step) return false;
        Authenticator = NewAuthenticator;
        NewAuthenticator = null;
        TwoFactorEnabled = true;
        LastStep = step;
        EndSessions();
        return true;
    }

    /// <summary>True for a right code that was not taken before.</summary>
    public bool TakeCode(string typed, Vault vault, DateTime at)
    {
        if (Authenticator is null) return false;
        var key = new AuthenticatorKey(vault.Open(Authenticator, Id));
        if (Totp.StepOf(key.Bytes, typed, at, LastStep) is not { } step) return false;
        LastStep = step;
        Touch();
        return true;
    }

    /// <summary>Ten new codes for paper; the old ones no longer work.</summary>
    public IReadOnlyList<string> RenewRecoveryCodes(Vault vault)
    {
        var codes = PaperCode.Several(10);
        RecoveryCodes = vault.Seal(string.Join('\n', codes.Select(PaperCode.HashOf)), Id);
        Touch();
        return codes;
    }

    public int RecoveryCodesLeft(Vault vault) => Hashes(vault).Count;

    /// <summary>True for one of the codes on paper, which is then gone.</summary>
    public bool TakeRecoveryCode(string typed, Vault vault)
    {
        var hashes = Hashes(vault);
        if (!hashes.Remove(PaperCode.HashOf(typed))) return false;
        RecoveryCodes = vault.SealIfAny(string.Join('\n', hashes), Id);
        Touch();
        return true;
    }

    /// <summary>Two people have agreed that the app is lost: the person sets up another.</summary>
    public void RemoveAuthenticator()
    {
        Authenticator = NewAuthenticator = RecoveryCodes = null;
        TwoFactorEnabled = false;
        Succeed();
        EndSessions();
    }

    private List<string> Hashes(Vault vault) => [.. (vault.OpenIfAny(RecoveryCodes, Id) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    // Two requests with one code, or many guesses at once: the second save finds another stamp and is refused.
    private void Touch() => ConcurrencyStamp = NewStamp();

    private static string NewStamp() => Guid.CreateVersion7().ToString("N");
}
