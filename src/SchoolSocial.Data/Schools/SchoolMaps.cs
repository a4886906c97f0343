using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Schools;

internal sealed class SchoolMap : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> builder)
    {
        builder.Property(school => school.Name).HasMaxLength(School.NameMaxLength);
        builder.Property(school => school.Urn).HasMaxLength(6);
        builder.Property(school => school.EmailDomain).HasMaxLength(School.EmailDomainMaxLength);
        builder.Property(school => school.Colour).HasMaxLength(School.ColourLength);
        builder.HasOne<Federation>().WithMany().HasForeignKey(school => school.FederationId);
        builder.HasMany(school => school.Years).WithOne().HasForeignKey(year => year.SchoolId);
        builder.HasIndex(school => school.Urn).IsUnique();
    }
}

internal sealed class SchoolYearMap : IEntityTypeConfiguration<SchoolYear>
{
    public void Configure(EntityTypeBuilder<SchoolYear> builder)
    {
        builder.HasMany(year => year.Terms).WithOne().HasForeignKey(term => term.SchoolYearId);
        builder.HasIndex(year => new { year.SchoolId, year.StartsOn }).IsUnique();
    }
}

internal sealed class TermMap : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> builder) => builder.Property(term => term.Name).HasMaxLength(Term.NameMaxLength);
}

internal sealed class FederationMap : IEntityTypeConfiguration<Federation>
{
    public void Configure(EntityTypeBuilder<Federation> builder) =>
        builder.Property(federation => federation.Name).HasMaxLength(Federation.NameMaxLength);
}
