using System.Globalization;

namespace SchoolSocial.Domain.Tests;

/// <summary>Dates in test tables, which attributes can only hold as text.</summary>
internal static class Iso
{
    public static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DateIfAny(string? iso) => iso is null ? null : Date(iso);
}
