using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Common;

internal sealed class LegalHoldMap : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.Property(hold => hold.HeldKind).HasMaxLength(LegalHold.RecordKindMaxLength);
        builder.HasIndex(hold => hold.HeldId);
    }
}
