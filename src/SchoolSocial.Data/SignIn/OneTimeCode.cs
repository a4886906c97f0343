using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.SignIn;

/// <summary>
/// A code on paper or in a letter that lets one person in once: an invitation, a reset, a day sign-in. Only its hash is kept.
/// </summary>
public sealed class OneTimeCode : Root
{
    public const int HashMaxLength = 64;
    public const int GreatestTries = 5;

    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

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

    public int Tries { get; private set; }

    /// <summary>Makes a code of ten letters and figures (about 49 bits), shown once in two groups of five.</summary>
    public static (OneTimeCode Code, string Shown) Issue(
        Guid schoolId, Guid personId, CodePurpose purpose, DateTime expiresAt, Actor actor, DateTime at)
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, 10);
        var code = new OneTimeCode(schoolId)
        {
            PersonId = personId,
            Purpose = purpose,
            Hash = HashOf(letters),
            IssuedById = actor.PersonId,
            IssuedAt = at,
            ExpiresAt = expiresAt,
        };
        code.Record("code.issued", actor, at);
        return (code, $"{letters[..5]}-{letters[5..]}");
    }

    public bool IsLive(DateTime at) => UsedAt is null && ExpiresAt > at && Tries < GreatestTries;

    /// <summary>One try. A wrong one is counted, and the fifth ends the code.</summary>
    public bool Try(string typed, DateTime at)
    {
        if (!IsLive(at)) return false;
        var actor = new Actor(PersonId, SchoolId, "", new HashSet<Role>());
        var letters = new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(letters)), Encoding.ASCII.GetBytes(Hash)))
        {
            UsedAt = at;
            Record("code.used", actor, at);
            return true;
        }

        Tries++;
        Record("code.refused", actor, at);
        return false;
    }

    public void Withdraw(Actor actor, DateTime at)
    {
        ExpiresAt = at;
        Record("code.withdrawn", actor, at);
    }

    private static string HashOf(string letters) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(letters)));
}

public enum CodePurpose
{
    Invitation = 1,
    PasswordReset,
    AuthenticatorReset,
    DaySignIn,
}

internal sealed class OneTimeCodeMap : IEntityTypeConfiguration<OneTimeCode>
{
    public void Configure(EntityTypeBuilder<OneTimeCode> builder)
    {
        builder.Property(code => code.Hash).HasMaxLength(OneTimeCode.HashMaxLength);
        builder.HasIndex(code => new { code.PersonId, code.Purpose });
    }
}

internal sealed class SignInUserMap : IEntityTypeConfiguration<SignInUser>
{
    public void Configure(EntityTypeBuilder<SignInUser> builder)
    {
        builder.HasOne<Domain.People.Person>().WithOne().HasForeignKey<SignInUser>(user => user.Id);
        builder.Property(user => user.PasswordHash).HasMaxLength(400);
        builder.Property(user => user.SecurityStamp).HasMaxLength(64);
        builder.Property(user => user.ConcurrencyStamp).HasMaxLength(64);
        builder.Property(user => user.PhoneNumber).HasMaxLength(40);
    }
}
