using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Policies;

internal sealed class PolicyMap : IEntityTypeConfiguration<Policy>
{
    public void Configure(EntityTypeBuilder<Policy> builder)
    {
        builder.Property(policy => policy.Code).HasMaxLength(Reference.MaxLength);
        builder.Property(policy => policy.Number).HasMaxLength(Policy.NumberMaxLength);
        builder.Property(policy => policy.Title).HasMaxLength(Policy.TitleMaxLength);
        builder.Property(policy => policy.UpstreamBody).HasMaxLength(Upstream.BodyMaxLength);
        builder.Property(policy => policy.UpstreamTitle).HasMaxLength(Upstream.TitleMaxLength);
        builder.Property(policy => policy.EqualityBy).HasMaxLength(EqualityNote.ByMaxLength);
        builder.Ignore(policy => policy.Latest).Ignore(policy => policy.InForce).Ignore(policy => policy.InForceBy).Ignore(policy => policy.Waiting)
            .Ignore(policy => policy.Withdrawal).Ignore(policy => policy.AwaitsRatification).Ignore(policy => policy.NamedLines)
            .Ignore(policy => policy.Review).Ignore(policy => policy.Upstream).Ignore(policy => policy.Equality).Ignore(policy => policy.Details);
        builder.HasOne<School>().WithMany().HasForeignKey(policy => policy.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(policy => policy.OwnerId);
        builder.HasOne<Committee>().WithMany().HasForeignKey(policy => policy.CommitteeId);
        builder.HasMany(policy => policy.Versions).WithOne().HasForeignKey(version => version.PolicyId);
        builder.HasMany(policy => policy.Wordings).WithOne().HasForeignKey(wording => wording.PolicyId);
        builder.HasMany(policy => policy.Coverage).WithOne().HasForeignKey(mark => mark.PolicyId);
        builder.HasMany(policy => policy.Laws).WithOne().HasForeignKey(mark => mark.PolicyId);
        builder.HasMany(policy => policy.Sources).WithOne().HasForeignKey(source => source.PolicyId);
        builder.HasMany(policy => policy.Steps).WithOne().HasForeignKey(step => step.PolicyId);
        builder.HasMany(policy => policy.Signatures).WithOne().HasForeignKey(signature => signature.PolicyId);
        builder.HasMany(policy => policy.Approvals).WithOne().HasForeignKey(approval => approval.PolicyId);
        builder.HasMany(policy => policy.Enforcements).WithOne().HasForeignKey(enforcement => enforcement.PolicyId);
        builder.HasMany(policy => policy.Reviews).WithOne().HasForeignKey(review => review.PolicyId);
        builder.HasMany(policy => policy.Triggers).WithOne().HasForeignKey(trigger => trigger.PolicyId);
        builder.Ignore(policy => policy.AdoptionsNow);
        builder.HasMany(policy => policy.Adoptions).WithOne().HasForeignKey(adoption => adoption.PolicyId);
        builder.HasMany(policy => policy.Named).WithOne().HasForeignKey(named => named.PolicyId);
        builder.HasMany(policy => policy.Links).WithOne().HasForeignKey(link => link.PolicyId);
        builder.HasIndex(policy => new { policy.SchoolId, policy.Code }).IsUnique();
        builder.HasIndex(policy => new { policy.SchoolId, policy.Number }).IsUnique();
    }
}

internal sealed class PolicyVersionMap : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ToTable("PolicyVersions");
        builder.Property(version => version.Title).HasMaxLength(Policy.TitleMaxLength);
        builder.Property(version => version.Fingerprint).HasMaxLength(PolicyVersion.FingerprintLength);
        builder.Property(version => version.Note).HasMaxLength(PolicyVersion.NoteMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(version => version.WrittenById);
        builder.HasIndex(version => new { version.PolicyId, version.Number }).IsUnique();
    }
}

internal sealed class PolicyWordingMap : IEntityTypeConfiguration<PolicyWording>
{
    public void Configure(EntityTypeBuilder<PolicyWording> builder)
    {
        builder.ToTable("PolicyWordings");
        builder.Property(wording => wording.Text).HasMaxLength(PolicyText.MaxLength);
    }
}

internal sealed class PolicySourceMap : IEntityTypeConfiguration<PolicySource>
{
    public void Configure(EntityTypeBuilder<PolicySource> builder)
    {
        builder.ToTable("PolicySources");
        builder.Property(source => source.FileName).HasMaxLength(PolicySource.NameMaxLength);
        builder.Property(source => source.LostLines).HasMaxLength(PolicySource.LostMaxLength);
        builder.Ignore(source => source.Lost);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(source => source.FileId);
    }
}

internal sealed class PolicyStepMap : IEntityTypeConfiguration<PolicyStep>
{
    public void Configure(EntityTypeBuilder<PolicyStep> builder)
    {
        builder.ToTable("PolicySteps");
        builder.Property(step => step.Reason).HasMaxLength(PolicyStep.ReasonMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
    }
}

internal sealed class SignatureMap : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> builder)
    {
        builder.ToTable("PolicySignatures");
        builder.Property(signature => signature.Fingerprint).HasMaxLength(PolicyVersion.FingerprintLength);
        builder.Property(signature => signature.Line).HasMaxLength(Signature.LineMaxLength);
        builder.Property(signature => signature.Name).HasMaxLength(Person.NameMaxLength * 2 + 1);
        builder.Property(signature => signature.Position).HasMaxLength(Signature.PositionMaxLength);
        builder.Property(signature => signature.InPlaceReason).HasMaxLength(Signature.ReasonMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(signature => signature.PersonId);
        builder.HasIndex(signature => new { signature.PolicyId, signature.VersionNumber, signature.Line }).IsUnique();
    }
}

internal sealed class ApprovalMap : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("PolicyApprovals");
        builder.Property(approval => approval.Body).HasMaxLength(Approval.BodyMaxLength);
        builder.Property(approval => approval.Minute).HasMaxLength(Approval.MinuteMaxLength);
        builder.Property(approval => approval.Reason).HasMaxLength(Approval.ReasonMaxLength);
    }
}

internal sealed class EnforcementMap : IEntityTypeConfiguration<Enforcement>
{
    public void Configure(EntityTypeBuilder<Enforcement> builder)
    {
        builder.ToTable("PolicyEnforcements");
        builder.Property(enforcement => enforcement.MinorReason).HasMaxLength(Enforcement.ReasonMaxLength);
        builder.HasIndex(enforcement => new { enforcement.PolicyId, enforcement.VersionNumber }).IsUnique();
    }
}

internal sealed class PolicyReviewMap : IEntityTypeConfiguration<PolicyReview>
{
    public void Configure(EntityTypeBuilder<PolicyReview> builder)
    {
        builder.ToTable("PolicyReviews");
        builder.Property(review => review.Outcome).HasMaxLength(PolicyReview.OutcomeMaxLength);
    }
}

internal sealed class ReviewTriggerMap : IEntityTypeConfiguration<ReviewTrigger>
{
    public void Configure(EntityTypeBuilder<ReviewTrigger> builder)
    {
        builder.ToTable("PolicyReviewTriggers");
        builder.Property(trigger => trigger.Words).HasMaxLength(ReviewTrigger.WordsMaxLength);
    }
}

internal sealed class PolicyAdoptionMap : IEntityTypeConfiguration<PolicyAdoption>
{
    public void Configure(EntityTypeBuilder<PolicyAdoption> builder)
    {
        builder.ToTable("PolicyAdoptions");
        builder.HasOne<School>().WithMany().HasForeignKey(adoption => adoption.AdoptedBySchoolId);
        builder.Property(adoption => adoption.EndReason).HasMaxLength(PolicyStep.ReasonMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(adoption => adoption.EndedById);
        builder.HasIndex(adoption => new { adoption.PolicyId, adoption.AdoptedBySchoolId });
    }
}

internal sealed class NamedSignatoryMap : IEntityTypeConfiguration<NamedSignatory>
{
    public void Configure(EntityTypeBuilder<NamedSignatory> builder)
    {
        builder.ToTable("PolicyNamedSignatories");
        builder.Property(named => named.Position).HasMaxLength(Signature.PositionMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(named => named.PersonId);
    }
}

internal sealed class PolicyLinkMap : IEntityTypeConfiguration<PolicyLink>
{
    public void Configure(EntityTypeBuilder<PolicyLink> builder)
    {
        builder.ToTable("PolicyLinks");
        builder.Property(link => link.Title).HasMaxLength(PolicyLink.TitleMaxLength);
        builder.Property(link => link.Address).HasMaxLength(PolicyLink.AddressMaxLength);
        builder.HasOne<Policy>().WithMany().HasForeignKey(link => link.TargetId);
    }
}
