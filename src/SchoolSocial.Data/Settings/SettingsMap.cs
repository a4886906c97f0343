using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Settings;

/// <summary>The ways are one value and are never searched, so they are one JSON column: a new way needs no migration.</summary>
internal sealed class SettingsMap : IEntityTypeConfiguration<SchoolSettings>
{
    public const int WaysMaxLength = 4_000;

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<SchoolSettings> builder)
    {
        builder.ToTable("SchoolSettings");
        builder.Property(settings => settings.Ways).HasMaxLength(WaysMaxLength)
            .HasConversion(ways => JsonSerializer.Serialize(ways, Json), text => JsonSerializer.Deserialize<SchoolWays>(text, Json)!);
        builder.HasOne<School>().WithOne().HasForeignKey<SchoolSettings>(settings => settings.SchoolId);
    }
}
