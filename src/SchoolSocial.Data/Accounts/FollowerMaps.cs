using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Accounts;

internal sealed class SettingsCheckMap : IEntityTypeConfiguration<SettingsCheck>
{
    public void Configure(EntityTypeBuilder<SettingsCheck> builder)
    {
        builder.ToTable("AccountSettingsChecks");
        builder.HasOne<School>().WithMany().HasForeignKey(check => check.SchoolId);
        builder.HasOne<Account>().WithMany().HasForeignKey(check => check.AccountId);
        builder.HasOne<Person>().WithMany().HasForeignKey(check => check.ById);
        builder.HasMany(check => check.Answers).WithOne().HasForeignKey(answer => answer.CheckId);
        builder.HasIndex(check => new { check.AccountId, check.On });
    }
}

internal sealed class SettingsCheckAnswerMap : IEntityTypeConfiguration<SettingsCheckAnswer>
{
    public void Configure(EntityTypeBuilder<SettingsCheckAnswer> builder) => builder.ToTable("AccountSettingsAnswers");
}

internal sealed class AccountRoundMap : IEntityTypeConfiguration<AccountRound>
{
    public void Configure(EntityTypeBuilder<AccountRound> builder)
    {
        builder.ToTable("AccountRounds");
        builder.HasOne<School>().WithMany().HasForeignKey(round => round.SchoolId);
        builder.HasOne<Account>().WithMany().HasForeignKey(round => round.AccountId);
        builder.HasOne<Person>().WithMany().HasForeignKey(round => round.ById);
        builder.HasIndex(round => new { round.AccountId, round.Kind, round.On });
    }
}

internal sealed class FollowerCheckMap : IEntityTypeConfiguration<FollowerCheck>
{
    public void Configure(EntityTypeBuilder<FollowerCheck> builder)
    {
        builder.ToTable("FollowerChecks");
        builder.Ignore(check => check.Open);
        builder.HasOne<School>().WithMany().HasForeignKey(check => check.SchoolId);
        builder.HasOne<Account>().WithMany().HasForeignKey(check => check.AccountId);
        builder.HasOne<Person>().WithMany().HasForeignKey(check => check.ById);
        builder.HasMany(check => check.Lines).WithOne().HasForeignKey(line => line.CheckId);
        builder.HasIndex(check => new { check.AccountId, check.On });
    }
}

internal sealed class FollowerLineMap : IEntityTypeConfiguration<FollowerLine>
{
    public void Configure(EntityTypeBuilder<FollowerLine> builder)
    {
        builder.ToTable("FollowerLines");
        builder.Property(line => line.Handle).HasMaxLength(PastedFollowers.HandleMaxLength);
        builder.Property(line => line.NormalisedHandle).HasMaxLength(PastedFollowers.HandleMaxLength);
        builder.Property(line => line.ShownName).HasMaxLength(PastedFollowers.NameMaxLength);
        builder.Property(line => line.Why).HasMaxLength(FollowerLine.WhyMaxLength);
        builder.Ignore(line => line.IsBlocked);
        builder.HasOne<Person>().WithMany().HasForeignKey(line => line.DecidedById);
        builder.HasIndex(line => line.NormalisedHandle);
    }
}

internal sealed class EntryRequestMap : IEntityTypeConfiguration<EntryRequest>
{
    public void Configure(EntityTypeBuilder<EntryRequest> builder)
    {
        builder.ToTable("EntryRequests");
        builder.Property(request => request.Handle).HasMaxLength(EntryRequest.HandleMaxLength);
        builder.Property(request => request.ShownName).HasMaxLength(EntryRequest.NameMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(request => request.SchoolId);
        builder.HasOne<Account>().WithMany().HasForeignKey(request => request.AccountId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(request => request.PupilId);
        builder.HasOne<Person>().WithMany().HasForeignKey(request => request.AddedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(request => request.DecidedById);
        builder.HasIndex(request => new { request.AccountId, request.DecidedAt });
    }
}
