using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Common;

internal sealed class SealedConverter() : ValueConverter<Sealed, string>(words => words.Cipher, cipher => new Sealed(cipher));

/// <summary>Instants are UTC; what comes back from the engine says so.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    at => at.Kind == DateTimeKind.Utc ? at : DateTime.SpecifyKind(at, DateTimeKind.Utc),
    at => DateTime.SpecifyKind(at, DateTimeKind.Utc));

internal sealed class DateOnlyConverter() : ValueConverter<DateOnly, DateTime>(
    date => date.ToDateTime(TimeOnly.MinValue),
    at => DateOnly.FromDateTime(at));
