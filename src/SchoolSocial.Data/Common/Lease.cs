using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SchoolSocial.Data.Common;

/// <summary>One row a job: whoever holds it until <see cref="UntilAt"/> runs the job, so that a second node does not.</summary>
public sealed class Lease
{
    public const int NameMaxLength = 60;
    public const int HolderMaxLength = 80;

    public string Name { get; set; } = "";

    public string Holder { get; set; } = "";

    public DateTime UntilAt { get; set; }

    public int Version { get; set; }
}

internal sealed class LeaseMap : IEntityTypeConfiguration<Lease>
{
    public void Configure(EntityTypeBuilder<Lease> builder)
    {
        builder.HasKey(lease => lease.Name);
        builder.Property(lease => lease.Name).HasMaxLength(Lease.NameMaxLength);
        builder.Property(lease => lease.Holder).HasMaxLength(Lease.HolderMaxLength);
        builder.Property(lease => lease.Version).IsConcurrencyToken();
    }
}
