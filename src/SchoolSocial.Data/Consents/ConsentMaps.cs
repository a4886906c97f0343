using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Consents;

internal sealed class ConsentChannelMap : IEntityTypeConfiguration<ConsentChannel>
{
    public void Configure(EntityTypeBuilder<ConsentChannel> builder)
    {
        builder.Property(channel => channel.Name).HasMaxLength(ConsentChannel.NameMaxLength);
        builder.Property(channel => channel.NormalisedName).HasMaxLength(ConsentChannel.NameMaxLength);
        builder.Ignore(channel => channel.Details).Ignore(channel => channel.Media);
        builder.HasOne<School>().WithMany().HasForeignKey(channel => channel.SchoolId);
        builder.HasOne<Platform>().WithMany().HasForeignKey(channel => channel.PlatformId);
        builder.HasMany(channel => channel.Bases).WithOne().HasForeignKey(basis => basis.ConsentChannelId);
        builder.HasIndex(channel => new { channel.SchoolId, channel.NormalisedName }).IsUnique();
    }
}

internal sealed class BasisDecisionMap : IEntityTypeConfiguration<BasisDecision>
{
    public void Configure(EntityTypeBuilder<BasisDecision> builder)
    {
        builder.ToTable("ConsentBases");
        builder.HasOne<Person>().WithMany().HasForeignKey(basis => basis.DecidedById);
    }
}

internal sealed class ConsentRecordMap : IEntityTypeConfiguration<ConsentRecord>
{
    public void Configure(EntityTypeBuilder<ConsentRecord> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(record => record.SchoolId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(record => record.PupilId);
        builder.HasOne<Person>().WithMany().HasForeignKey(record => record.PersonId);
        builder.HasMany(record => record.Answers).WithOne().HasForeignKey(answer => answer.ConsentRecordId);

        // One record a child, and one an adult at each school. A record of the other kind has nothing in the column and is not counted.
        builder.HasIndex(record => record.PupilId).IsUnique();
        builder.HasIndex(record => new { record.PersonId, record.SchoolId }).IsUnique();
    }
}

internal sealed class ConsentAnswerMap : IEntityTypeConfiguration<ConsentAnswer>
{
    public void Configure(EntityTypeBuilder<ConsentAnswer> builder)
    {
        builder.ToTable("ConsentAnswers");
        builder.HasOne<ConsentChannel>().WithMany().HasForeignKey(answer => answer.ChannelId);
        builder.HasOne<Guardian>().WithMany().HasForeignKey(answer => answer.GuardianId);
        builder.HasOne<ConsentWording>().WithMany().HasForeignKey(answer => answer.WordingId);
    }
}

internal sealed class ConsentWordingMap : IEntityTypeConfiguration<ConsentWording>
{
    public void Configure(EntityTypeBuilder<ConsentWording> builder)
    {
        builder.Property(wording => wording.Title).HasMaxLength(ConsentWording.TitleMaxLength);
        builder.Property(wording => wording.Text).HasMaxLength(ConsentWording.TextMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(wording => wording.SchoolId);
        builder.HasIndex(wording => new { wording.SchoolId, wording.Number }).IsUnique();
    }
}

internal sealed class ProtectionMap : IEntityTypeConfiguration<Protection>
{
    public void Configure(EntityTypeBuilder<Protection> builder)
    {
        builder.Ignore(protection => protection.Stands);
        builder.HasOne<School>().WithMany().HasForeignKey(protection => protection.SchoolId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(protection => protection.PupilId);
        builder.HasOne<Person>().WithMany().HasForeignKey(protection => protection.PlacedById);
        builder.HasIndex(protection => new { protection.SchoolId, protection.PupilId });
    }
}

internal sealed class ReplySlipMap : IEntityTypeConfiguration<ReplySlip>
{
    public void Configure(EntityTypeBuilder<ReplySlip> builder)
    {
        builder.Property(slip => slip.Hash).HasMaxLength(ReplySlip.HashMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(slip => slip.SchoolId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(slip => slip.PupilId);
        builder.HasOne<Guardian>().WithMany().HasForeignKey(slip => slip.GuardianId);
        builder.HasOne<ConsentWording>().WithMany().HasForeignKey(slip => slip.WordingId);
        builder.HasIndex(slip => slip.Hash).IsUnique();
        builder.HasIndex(slip => new { slip.SchoolId, slip.PupilId });
    }
}

internal sealed class FamilyAcknowledgementMap : IEntityTypeConfiguration<FamilyAcknowledgement>
{
    public void Configure(EntityTypeBuilder<FamilyAcknowledgement> builder)
    {
        builder.ToTable("FamilyAcknowledgements");
        builder.HasOne<School>().WithMany().HasForeignKey(slip => slip.SchoolId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(slip => slip.PupilId);
        builder.HasOne<Person>().WithMany().HasForeignKey(slip => slip.EnteredById);
        builder.HasIndex(slip => new { slip.TargetId, slip.VersionNumber, slip.PupilId }).IsUnique();
    }
}
