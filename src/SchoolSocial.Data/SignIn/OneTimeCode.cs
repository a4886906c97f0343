using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.SignIn;

/// <summary>
/// A code on paper or in a letter that lets one person in once: an invitation, a reset. A day sign-in's code is the exception: it
/// works until the day's end, for it is all a supply teacher has. Only its hash is kept.
/// </summary>
public sealed class OneTimeCode : Root
{
    public const int GreatestTries = 5;

    private OneTimeCode(Guid schoolId)
        : base(schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public CodePurpose Purpose { get; private set; }

    public string Hash { get; private set; } = "";

    public Guid IssuedById { get; private set; }

    public DateTime IssuedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    /// <summary>The record somebody is invited to; who may not see that record does not see in the audit that they were invited.</summary>
    public Guid? ForRecordId { get; private set; }

    public int Tries { get; private set; }

    /// <summary>Makes a code; <c>Shown</c> is given out once and not kept.</summary>
    public static (OneTimeCode Code, string Shown) Issue(
        Guid schoolId, Guid personId, CodePurpose purpose, DateTime expiresAt, Actor actor, DateTime at, Guid? forRecordId = null)
    {
        var shown = PaperCode.New();
        var code = new OneTimeCode(schoolId)
        {
            PersonId = personId,
            Purpose = purpose,
            Hash = PaperCode.HashOf(shown),
            IssuedById = actor.PersonId,
            IssuedAt = at,
            ExpiresAt = expiresAt,
            ForRecordId = forRecordId,
        };
        code.Record("code.issued", actor, at);
        return (code, shown);
    }

    public bool IsLive(DateTime at) => ExpiresAt > at && Tries < GreatestTries && (UsedAt is null || Purpose == CodePurpose.DaySignIn);

    public bool Is(string typed) => PaperCode.Matches(typed, Hash);

    /// <summary>Is this the code? A wrong try is counted, and the fifth ends the code.</summary>
    public bool Try(string typed, DateTime at)
    {
        if (!IsLive(at)) return false;
        if (Is(typed)) return true;
        Tries++;
        Record("code.refused", ThePerson, at);
        return false;
    }

    /// <summary>The code has done what it was for.</summary>
    public void Use(DateTime at)
    {
        UsedAt ??= at;
        Record("code.used", ThePerson, at);
    }

    public void Withdraw(Actor actor, DateTime at)
    {
        ExpiresAt = at;
        Record("code.withdrawn", actor, at);
    }

    private Actor ThePerson => new(PersonId, SchoolId, "", new HashSet<Role>());
}

public enum CodePurpose
{
    Invitation = 1,
    PasswordReset,
    AuthenticatorReset,
    DaySignIn,
}
