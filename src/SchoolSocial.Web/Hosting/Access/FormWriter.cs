using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// The mark that every form carries of who was given it. When the form comes after the sign-in has ended it says, and nobody can
/// forge it, whose answers these are. It lets nobody in and does nothing by itself.
/// </summary>
public sealed class FormWriter(IDataProtectionProvider protection)
{
    public const string Field = "__Writer";

    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly IDataProtector protector = protection.CreateProtector("SchoolSocial.FormWriter");

    public string MarkOf(Guid personId, DateTime at) => protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{personId:N} {at.Ticks}"));

    /// <summary>Null where the mark is none of ours, or too old.</summary>
    public Guid? WriterOf(string? mark, DateTime now)
    {
        if (string.IsNullOrEmpty(mark)) return null;
        try
        {
            var parts = protector.Unprotect(mark).Split(' ');
            var at = new DateTime(long.Parse(parts[1], CultureInfo.InvariantCulture), DateTimeKind.Utc);
            return at <= now && now < at + Longest ? Guid.ParseExact(parts[0], "N") : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
