using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SchoolSocial.Data.Common;

/// <summary>
/// Ties a database to the keys its records are sealed with and to the folder its files lie in. A node that comes with others (a
/// second node without the shared folder, a database moved without its keys) is refused before it can write what nobody could read.
/// </summary>
public sealed class Installation
{
    public const int FingerprintMaxLength = 64;
    public const int FilesMarkMaxLength = 32;

    public int Id { get; set; } = 1;

    public string KeyFingerprint { get; set; } = "";

    /// <summary>What the mark in the files folder says.</summary>
    public string FilesMark { get; set; } = "";
}

internal sealed class InstallationMap : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder)
    {
        builder.Property(installation => installation.Id).ValueGeneratedNever();
        builder.Property(installation => installation.KeyFingerprint).HasMaxLength(Installation.FingerprintMaxLength);
        builder.Property(installation => installation.FilesMark).HasMaxLength(Installation.FilesMarkMaxLength);
    }
}
