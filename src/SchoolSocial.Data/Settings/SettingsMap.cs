using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Settings;

internal sealed class SettingsMap : IEntityTypeConfiguration<SchoolSettings>
{
    public const int WaysMaxLength = 4_000;

    public void Configure(EntityTypeBuilder<SchoolSettings> builder)
    {
        builder.ToTable("SchoolSettings");
        builder.Property(settings => settings.Ways).HasMaxLength(WaysMaxLength).HasConversion<JsonText<SchoolWays>>();
        builder.HasOne<School>().WithOne().HasForeignKey<SchoolSettings>(settings => settings.SchoolId);
    }
}
