using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.Concerns;

internal sealed class ConcernAudienceMap : IEntityTypeConfiguration<ConcernAudience>
{
    public void Configure(EntityTypeBuilder<ConcernAudience> builder)
    {
        builder.ToTable("ConcernAudience");
        builder.HasOne<Person>().WithMany().HasForeignKey(seen => seen.PersonId);
        builder.HasIndex(seen => new { seen.ConcernId, seen.Role, seen.PersonId });

        // The lists begin here: see ConcernSight.
        builder.HasIndex(seen => new { seen.SchoolId, seen.Role, seen.RaisedAt, seen.ConcernId });
        builder.HasIndex(seen => new { seen.SchoolId, seen.PersonId, seen.RaisedAt, seen.ConcernId });
    }
}

internal sealed class ConcernExclusionMap : IEntityTypeConfiguration<ConcernExclusion>
{
    public void Configure(EntityTypeBuilder<ConcernExclusion> builder)
    {
        builder.ToTable("ConcernExclusions");
        builder.HasOne<Person>().WithMany().HasForeignKey(excluded => excluded.PersonId);
        builder.HasIndex(excluded => new { excluded.ConcernId, excluded.PersonId });
        builder.HasIndex(excluded => new { excluded.PersonId, excluded.ConcernId });
    }
}

internal sealed class ConcernTellingMap : IEntityTypeConfiguration<ConcernTelling>
{
    public void Configure(EntityTypeBuilder<ConcernTelling> builder)
    {
        builder.ToTable("ConcernTellings");
        builder.HasOne<Person>().WithMany().HasForeignKey(telling => telling.PersonId);
    }
}

internal sealed class ConcernHandOverMap : IEntityTypeConfiguration<ConcernHandOver>
{
    public void Configure(EntityTypeBuilder<ConcernHandOver> builder)
    {
        builder.ToTable("ConcernHandOvers");
        builder.HasOne<Person>().WithMany().HasForeignKey(handOver => handOver.ById);
    }
}
