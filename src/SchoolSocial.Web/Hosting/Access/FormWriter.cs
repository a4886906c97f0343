using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// The mark that every form carries of who was given it, and at which of their schools. When the form comes after the sign-in has ended, or when its
/// writer works for another school, it says, and nobody can forge it, whose answers these are and where they belong. It lets nobody in and does
/// nothing by itself.
/// </summary>
public sealed class FormWriter(IDataProtectionProvider protection)
{
    public const string Field = "__Writer";

    private readonly IDataProtector protector = protection.CreateProtector("SchoolSocial.FormMark");

    public string MarkOf(Actor actor, DateTime at) => protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{actor.PersonId:N} {actor.SchoolId:N} {at.Ticks}"));

    /// <summary>Null where the mark is none of ours.</summary>
    public FormMark? Read(string? mark)
    {
        if (string.IsNullOrEmpty(mark)) return null;
        try
        {
            var parts = protector.Unprotect(mark).Split(' ');
            return new FormMark(Guid.ParseExact(parts[0], "N"), Guid.ParseExact(parts[1], "N"), new DateTime(long.Parse(parts[2], CultureInfo.InvariantCulture), DateTimeKind.Utc));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Who was given a form, working for which school, and when.</summary>
public sealed record FormMark(Guid PersonId, Guid SchoolId, DateTime At)
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Then it does not speak for somebody who is not signed in any more.</summary>
    public bool IsOld(DateTime now) => now < At || At + Longest <= now;
}
