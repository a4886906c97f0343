using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Leaving;

internal sealed class LeaverGateMap : IEntityTypeConfiguration<LeaverGate>
{
    public void Configure(EntityTypeBuilder<LeaverGate> builder)
    {
        builder.ToTable("LeaverGates");
        builder.HasOne<School>().WithMany().HasForeignKey(gate => gate.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(gate => gate.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(gate => gate.BegunById);
        builder.HasOne<Person>().WithMany().HasForeignKey(gate => gate.CompletedById);
        builder.HasMany(gate => gate.HandOvers).WithOne().HasForeignKey(handOver => handOver.GateId);
        builder.HasIndex(gate => new { gate.SchoolId, gate.PersonId });
    }
}

internal sealed class HandOverMap : IEntityTypeConfiguration<HandOver>
{
    public void Configure(EntityTypeBuilder<HandOver> builder)
    {
        builder.ToTable("LeaverHandOvers");
        builder.Property(handOver => handOver.What).HasMaxLength(HandOver.WordsMaxLength);
        builder.Property(handOver => handOver.ToWhom).HasMaxLength(HandOver.WordsMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(handOver => handOver.ById);
    }
}
