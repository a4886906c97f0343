using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>
/// One link of a school's chain: what happened, to which root, by whom, when. Its signature covers every column and the
/// signature before it, so that a changed, missing or inserted row shows.
/// </summary>
public sealed class AuditEntry
{
    public const int ActionMaxLength = 80;
    public const int RootKindMaxLength = 60;
    public const int SignatureMaxLength = 44;

    public Guid SchoolId { get; init; }

    /// <summary>1, 2, 3 … within the school, without a gap.</summary>
    public long Position { get; init; }

    public DateTime At { get; init; }

    /// <summary>Empty where the product itself acted.</summary>
    public Guid ActorId { get; init; }

    public string Action { get; init; } = "";

    public string RootKind { get; init; } = "";

    /// <summary>The root it happened to, by which need-to-know is decided.</summary>
    public Guid RootId { get; init; }

    public Sealed? Reason { get; init; }

    /// <summary>The changed columns with old and new values, as JSON, sealed: names are in it.</summary>
    public Sealed? Changes { get; init; }

    public string Signature { get; private set; } = "";

    /// <summary>Signs this row as the one after <paramref name="previous"/>.</summary>
    internal void Sign(byte[] key, string previous) => Signature = SignatureAfter(key, previous);

    internal string SignatureAfter(byte[] key, string previous)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Span<byte> number = stackalloc byte[16];
        Text(hash, previous);
        Number(hash, Position);
        Number(hash, At.Ticks);
        foreach (var id in (ReadOnlySpan<Guid>)[SchoolId, ActorId, RootId])
        {
            id.TryWriteBytes(number);
            hash.AppendData(number);
        }

        Text(hash, Action);
        Text(hash, RootKind);
        Text(hash, Reason?.Cipher);
        Text(hash, Changes?.Cipher);
        return Convert.ToBase64String(hash.GetHashAndReset());
    }

    // Each text goes in with its length before it, so that no two rows share the same bytes; null differs from empty.
    private static void Text(IncrementalHash hash, string? text)
    {
        Number(hash, text?.Length ?? -1);
        if (text is not null) hash.AppendData(Encoding.UTF8.GetBytes(text));
    }

    private static void Number(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}

/// <summary>The last link of a school's chain; the row a writer locks.</summary>
public sealed class AuditHead
{
    public Guid SchoolId { get; set; }

    public long Position { get; set; }

    public string Signature { get; set; } = "";
}

internal sealed class AuditEntryMap : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(entry => new { entry.SchoolId, entry.Position });
        builder.Property(entry => entry.Action).HasMaxLength(AuditEntry.ActionMaxLength);
        builder.Property(entry => entry.RootKind).HasMaxLength(AuditEntry.RootKindMaxLength);
        builder.Property(entry => entry.Signature).HasMaxLength(AuditEntry.SignatureMaxLength);

        // Each way the trail is narrowed, in the order in which it is shown: a page of a million rows is read off one of these.
        builder.HasIndex(entry => new { entry.SchoolId, entry.At, entry.Position });
        builder.HasIndex(entry => new { entry.SchoolId, entry.RootId, entry.At, entry.Position });
        builder.HasIndex(entry => new { entry.SchoolId, entry.ActorId, entry.At, entry.Position });
        builder.HasIndex(entry => new { entry.SchoolId, entry.Action, entry.At, entry.Position });
        builder.HasIndex(entry => new { entry.SchoolId, entry.RootKind, entry.At, entry.Position });
    }
}

internal sealed class AuditHeadMap : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.HasKey(head => head.SchoolId);
        builder.Property(head => head.SchoolId).ValueGeneratedNever();
        builder.Property(head => head.Signature).HasMaxLength(AuditEntry.SignatureMaxLength);
    }
}
