using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Accounts;

internal sealed class RolloverPlanMap : IEntityTypeConfiguration<RolloverPlan>
{
    public void Configure(EntityTypeBuilder<RolloverPlan> builder)
    {
        builder.ToTable("RolloverPlans");
        builder.Property(plan => plan.Code).HasMaxLength(Domain.Common.Reference.MaxLength);
        builder.Ignore(plan => plan.Closed).Ignore(plan => plan.IsComplete).Ignore(plan => plan.CanClose);
        builder.HasOne<School>().WithMany().HasForeignKey(plan => plan.SchoolId);
        builder.HasOne<SchoolYear>().WithMany().HasForeignKey(plan => plan.FromYearId);
        builder.HasOne<SchoolYear>().WithMany().HasForeignKey(plan => plan.ToYearId);
        builder.HasOne<Person>().WithMany().HasForeignKey(plan => plan.BegunById);
        builder.HasOne<Person>().WithMany().HasForeignKey(plan => plan.ClosedById);
        builder.HasMany(plan => plan.Lines).WithOne().HasForeignKey(line => line.PlanId);
        builder.HasIndex(plan => new { plan.SchoolId, plan.FromYearId }).IsUnique();
    }
}

internal sealed class RolloverLineMap : IEntityTypeConfiguration<RolloverLine>
{
    public void Configure(EntityTypeBuilder<RolloverLine> builder)
    {
        builder.ToTable("RolloverLines");
        builder.Property(line => line.Why).HasMaxLength(RolloverLine.WhyMaxLength);
        builder.Property(line => line.NewHandle).HasMaxLength(Account.HandleMaxLength);
        builder.Property(line => line.NewEmail).HasMaxLength(Account.EmailMaxLength);
        builder.Ignore(line => line.State);
        builder.HasOne<Account>().WithMany().HasForeignKey(line => line.AccountId);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(line => line.NextClassId);
        builder.HasOne<Person>().WithMany().HasForeignKey(line => line.FirstById);
        builder.HasOne<Person>().WithMany().HasForeignKey(line => line.SecondById);
        builder.HasOne<Person>().WithMany().HasForeignKey(line => line.DoneById);
        builder.HasOne<Person>().WithMany().HasForeignKey(line => line.ContentGoneById);
    }
}
