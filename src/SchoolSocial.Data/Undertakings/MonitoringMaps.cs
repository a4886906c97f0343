using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

internal sealed class MonitoringPlanMap : IEntityTypeConfiguration<MonitoringPlan>
{
    public void Configure(EntityTypeBuilder<MonitoringPlan> builder)
    {
        builder.Property(plan => plan.RolesWords).HasMaxLength(MonitoringPlan.WordsMaxLength);
        builder.Property(plan => plan.BlockedWords).HasMaxLength(MonitoringPlan.WordsMaxLength);
        builder.Ignore(plan => plan.Details);
        builder.HasOne<School>().WithOne().HasForeignKey<MonitoringPlan>(plan => plan.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(plan => plan.LeaderId);
        builder.HasOne<Person>().WithMany().HasForeignKey(plan => plan.GovernorId);
        builder.HasMany(plan => plan.Reviews).WithOne().HasForeignKey(review => review.PlanId);
        builder.HasMany(plan => plan.Checks).WithOne().HasForeignKey(check => check.PlanId);
        builder.HasMany(plan => plan.Changes).WithOne().HasForeignKey(change => change.PlanId);
    }
}

internal sealed class MonitoringCheckMap : IEntityTypeConfiguration<MonitoringCheck>
{
    public void Configure(EntityTypeBuilder<MonitoringCheck> builder)
    {
        builder.ToTable("MonitoringChecks");
        builder.Property(check => check.Tested).HasMaxLength(MonitoringCheck.TestedMaxLength);
        builder.Property(check => check.Words).HasMaxLength(MonitoringCheck.WordsMaxLength);
    }
}

internal sealed class MonitoringChangeMap : IEntityTypeConfiguration<MonitoringChange>
{
    public void Configure(EntityTypeBuilder<MonitoringChange> builder)
    {
        builder.ToTable("MonitoringChanges");
        builder.Property(change => change.What).HasMaxLength(MonitoringChange.WhatMaxLength);
    }
}

internal sealed class MonitoringReviewMap : IEntityTypeConfiguration<MonitoringReview>
{
    public void Configure(EntityTypeBuilder<MonitoringReview> builder)
    {
        builder.ToTable("MonitoringReviews");
        builder.Property(review => review.Words).HasMaxLength(MonitoringPlan.WordsMaxLength);
    }
}

internal sealed class SignpostMap : IEntityTypeConfiguration<Signpost>
{
    public void Configure(EntityTypeBuilder<Signpost> builder)
    {
        builder.Property(signpost => signpost.Code).HasMaxLength(Reference.MaxLength);
        builder.Property(signpost => signpost.Name).HasMaxLength(Signpost.NameMaxLength);
        builder.Property(signpost => signpost.NormalisedName).HasMaxLength(Signpost.NameMaxLength + 20);
        builder.Property(signpost => signpost.Where).HasMaxLength(Signpost.WhereMaxLength);
        builder.Property(signpost => signpost.About).HasMaxLength(Signpost.AboutMaxLength);
        builder.Ignore(signpost => signpost.Details);
        builder.HasOne<School>().WithMany().HasForeignKey(signpost => signpost.SchoolId);
        builder.HasIndex(signpost => new { signpost.SchoolId, signpost.NormalisedName }).IsUnique();
        builder.HasIndex(signpost => new { signpost.SchoolId, signpost.Code }).IsUnique();
    }
}

internal sealed class FamilyEnquiryMap : IEntityTypeConfiguration<FamilyEnquiry>
{
    public void Configure(EntityTypeBuilder<FamilyEnquiry> builder)
    {
        builder.Property(enquiry => enquiry.Code).HasMaxLength(Reference.MaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(enquiry => enquiry.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(enquiry => enquiry.ById);
        builder.HasIndex(enquiry => new { enquiry.SchoolId, enquiry.On });
        builder.HasIndex(enquiry => new { enquiry.SchoolId, enquiry.Code }).IsUnique();
    }
}
