using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>Somebody had their school's chain walked from its first link: who, when, and what was wrong with it.</summary>
public sealed class ChainCheck : Root
{
    public const int FaultMaxLength = 200;

    private ChainCheck(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid CheckedById { get; private set; }

    public DateTime CheckedAt { get; private set; }

    /// <summary>Null where the chain was whole. It names a row, so it is for who keeps the server and on no page.</summary>
    public string? Fault { get; private set; }

    public bool IsWhole => Fault is null;

    public static ChainCheck Of(ChainReport report, Actor actor, DateTime at)
    {
        var check = new ChainCheck(Guid.CreateVersion7(), report.SchoolId) { CheckedById = actor.PersonId, CheckedAt = at, Fault = report.Fault };
        check.Record(check.IsWhole ? "chain.found-whole" : "chain.found-broken", actor, at);
        return check;
    }
}

internal sealed class ChainCheckMap : IEntityTypeConfiguration<ChainCheck>
{
    public void Configure(EntityTypeBuilder<ChainCheck> builder)
    {
        builder.Property(check => check.Fault).HasMaxLength(ChainCheck.FaultMaxLength);
        builder.Ignore(check => check.IsWhole);
        builder.HasIndex(check => new { check.SchoolId, check.CheckedAt });
    }
}
