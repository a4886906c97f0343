using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.Concerns;

internal sealed class EvidenceItemMap : IEntityTypeConfiguration<EvidenceItem>
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        builder.ToTable("ConcernEvidence");
        builder.HasOne<Concern>().WithMany(concern => concern.Evidence).HasForeignKey(item => item.ConcernId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(item => item.FileId);
        builder.HasOne<Person>().WithMany().HasForeignKey(item => item.AddedById);
    }
}

internal sealed class FilesForbiddenMap : IEntityTypeConfiguration<FilesForbidden>
{
    public void Configure(EntityTypeBuilder<FilesForbidden> builder)
    {
        builder.ToTable("ConcernFilesForbidden");
        builder.HasOne<Concern>().WithMany(concern => concern.FilesForbidden).HasForeignKey(forbidden => forbidden.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(forbidden => forbidden.ById);
    }
}

internal sealed class PreservationStepMap : IEntityTypeConfiguration<PreservationStep>
{
    public void Configure(EntityTypeBuilder<PreservationStep> builder)
    {
        builder.ToTable("ConcernPreservation");
        builder.Property(step => step.Initials).HasMaxLength(PreservationStep.InitialsMaxLength);
        builder.HasOne<Concern>().WithMany(concern => concern.Preservation).HasForeignKey(step => step.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
    }
}

internal sealed class ConcernDecisionMap : IEntityTypeConfiguration<ConcernDecision>
{
    public void Configure(EntityTypeBuilder<ConcernDecision> builder)
    {
        builder.ToTable("ConcernDecisions");
        builder.HasOne<Concern>().WithMany(concern => concern.Decisions).HasForeignKey(decision => decision.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(decision => decision.ById);
    }
}

internal sealed class PolicyDepartureMap : IEntityTypeConfiguration<PolicyDeparture>
{
    public void Configure(EntityTypeBuilder<PolicyDeparture> builder)
    {
        builder.ToTable("ConcernDepartures");
        builder.HasOne<Concern>().WithMany(concern => concern.Departures).HasForeignKey(departure => departure.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(departure => departure.ById);
    }
}

internal sealed class OutsideContactMap : IEntityTypeConfiguration<OutsideContact>
{
    public void Configure(EntityTypeBuilder<OutsideContact> builder)
    {
        builder.ToTable("ConcernContacts");
        builder.HasOne<Concern>().WithMany(concern => concern.Contacts).HasForeignKey(contact => contact.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(contact => contact.ById);
    }
}

internal sealed class OutsideReplyMap : IEntityTypeConfiguration<OutsideReply>
{
    public void Configure(EntityTypeBuilder<OutsideReply> builder)
    {
        builder.ToTable("ConcernReplies");
        builder.HasOne<Concern>().WithMany(concern => concern.Replies).HasForeignKey(reply => reply.ConcernId);
        builder.HasOne<OutsideContact>().WithMany().HasForeignKey(reply => reply.ContactId);
        builder.HasOne<Person>().WithMany().HasForeignKey(reply => reply.ById);
    }
}

internal sealed class PlatformReportMap : IEntityTypeConfiguration<PlatformReport>
{
    public void Configure(EntityTypeBuilder<PlatformReport> builder)
    {
        builder.ToTable("ConcernPlatformReports");
        builder.Property(report => report.Platform).HasMaxLength(PlatformReport.PlatformMaxLength);
        builder.HasOne<Concern>().WithMany(concern => concern.PlatformReports).HasForeignKey(report => report.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(report => report.ById);
    }
}

internal sealed class PlatformReportStepMap : IEntityTypeConfiguration<PlatformReportStep>
{
    public void Configure(EntityTypeBuilder<PlatformReportStep> builder)
    {
        builder.ToTable("ConcernPlatformSteps");
        builder.HasOne<Concern>().WithMany(concern => concern.PlatformSteps).HasForeignKey(step => step.ConcernId);
        builder.HasOne<PlatformReport>().WithMany().HasForeignKey(step => step.ReportId);
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
    }
}

internal sealed class SafeguardMap : IEntityTypeConfiguration<Safeguard>
{
    public void Configure(EntityTypeBuilder<Safeguard> builder)
    {
        builder.ToTable("ConcernSafeguards");
        builder.HasOne<Concern>().WithMany(concern => concern.Safeguards).HasForeignKey(safeguard => safeguard.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(safeguard => safeguard.ById);
    }
}

internal sealed class ConcernLinkMap : IEntityTypeConfiguration<ConcernLink>
{
    public void Configure(EntityTypeBuilder<ConcernLink> builder)
    {
        builder.ToTable("ConcernLinks");
        builder.HasOne<Concern>().WithMany(concern => concern.Links).HasForeignKey(link => link.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(link => link.ById);
        builder.HasIndex(link => link.TargetId);
    }
}

internal sealed class ConcernPathwayMap : IEntityTypeConfiguration<ConcernPathway>
{
    public void Configure(EntityTypeBuilder<ConcernPathway> builder)
    {
        builder.ToTable("ConcernPathways");
        builder.Property(pathway => pathway.Code).HasMaxLength(Domain.Common.Reference.MaxLength);
        builder.HasOne<Concern>().WithMany(concern => concern.Pathways).HasForeignKey(pathway => pathway.ConcernId);
        builder.HasIndex(pathway => pathway.PathwayId).IsUnique();
    }
}

internal sealed class RedatingMap : IEntityTypeConfiguration<Redating>
{
    public void Configure(EntityTypeBuilder<Redating> builder)
    {
        builder.ToTable("ConcernRedatings");
        builder.HasOne<Concern>().WithMany(concern => concern.Redatings).HasForeignKey(redating => redating.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(redating => redating.ById);
    }
}
