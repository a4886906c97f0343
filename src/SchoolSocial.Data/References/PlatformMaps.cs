using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.References;

internal sealed class PlatformMap : IEntityTypeConfiguration<Platform>
{
    public void Configure(EntityTypeBuilder<Platform> builder)
    {
        builder.Property(platform => platform.Name).HasMaxLength(Platform.NameMaxLength);
        builder.Property(platform => platform.NormalisedName).HasMaxLength(Platform.NameMaxLength + 20);
        builder.Property(platform => platform.ProfileAddress).HasMaxLength(Platform.AddressMaxLength);
        builder.Property(platform => platform.ReportRoute).HasMaxLength(Platform.ReportRouteMaxLength);
        builder.Ignore(platform => platform.Details).Ignore(platform => platform.Announced);
        builder.HasOne<School>().WithMany().HasForeignKey(platform => platform.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(platform => platform.OwnerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(platform => platform.LastCheckedById);
        builder.HasMany(platform => platform.Ages).WithOne().HasForeignKey(rule => rule.PlatformId);
        builder.HasIndex(platform => new { platform.SchoolId, platform.NormalisedName }).IsUnique();
    }
}

internal sealed class PlatformAgeMap : IEntityTypeConfiguration<PlatformAge>
{
    public void Configure(EntityTypeBuilder<PlatformAge> builder)
    {
        builder.ToTable("PlatformAges");
        builder.Property(rule => rule.Source).HasMaxLength(PlatformAge.SourceMaxLength);
    }
}
