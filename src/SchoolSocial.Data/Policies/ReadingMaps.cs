using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Policies;

internal sealed class ReadingMap : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        builder.ToTable("PolicyReadings");
        builder.Property(reading => reading.PaperName).HasMaxLength(Reading.NameMaxLength);
        builder.Property(reading => reading.PaperStanding).HasMaxLength(Reading.StandingMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(reading => reading.SchoolId);
        builder.HasOne<Policy>().WithMany().HasForeignKey(reading => reading.PolicyId);
        builder.HasOne<Person>().WithMany().HasForeignKey(reading => reading.PersonId);
        builder.HasMany(reading => reading.Acknowledgements).WithOne().HasForeignKey(acknowledgement => acknowledgement.ReadingId);
        builder.HasMany(reading => reading.Extensions).WithOne().HasForeignKey(extension => extension.ReadingId);
        builder.HasIndex(reading => new { reading.PolicyId, reading.PersonId }).IsUnique();
    }
}

internal sealed class AcknowledgementMap : IEntityTypeConfiguration<Acknowledgement>
{
    public void Configure(EntityTypeBuilder<Acknowledgement> builder)
    {
        builder.ToTable("PolicyAcknowledgements");
        builder.Property(acknowledgement => acknowledgement.Fingerprint).HasMaxLength(PolicyVersion.FingerprintLength);
        builder.Property(acknowledgement => acknowledgement.Position).HasMaxLength(Acknowledgement.PositionMaxLength);
        builder.Property(acknowledgement => acknowledgement.Statements).HasMaxLength(Acknowledgement.StatementsMaxLength);
        builder.HasIndex(acknowledgement => new { acknowledgement.ReadingId, acknowledgement.VersionNumber, acknowledgement.Reader }).IsUnique();
    }
}

internal sealed class ReadingExtensionMap : IEntityTypeConfiguration<ReadingExtension>
{
    public void Configure(EntityTypeBuilder<ReadingExtension> builder)
    {
        builder.ToTable("PolicyReadingExtensions");
        builder.Property(extension => extension.Reason).HasMaxLength(ReadingExtension.ReasonMaxLength);
    }
}

internal sealed class ReadingAskMap : IEntityTypeConfiguration<ReadingAsk>
{
    public void Configure(EntityTypeBuilder<ReadingAsk> builder)
    {
        builder.ToTable("PolicyReadingAsks");
        builder.HasOne<Policy>().WithMany().HasForeignKey(ask => ask.PolicyId);
        builder.HasOne<Person>().WithMany().HasForeignKey(ask => ask.PersonId);

        // One at a time: who left and came back is asked again, and the earlier ask stays as it ended.
        builder.HasIndex(ask => new { ask.SchoolId, ask.PolicyId, ask.PersonId, ask.VersionNumber, ask.Reader }).IsUnique().HasFilter("[EndedAt] IS NULL");

        // "Who has not signed" reads one page along this, however many readers there are.
        builder.HasIndex(ask => new { ask.SchoolId, ask.EndedAt, ask.DueOn, ask.PersonId, ask.PolicyId });
        builder.HasIndex(ask => new { ask.SchoolId, ask.PolicyId, ask.EndedAt, ask.DueOn });
        builder.HasIndex(ask => new { ask.PersonId, ask.EndedAt });
    }
}
