using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Accounts;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    private const int RulesMaxLength = 500;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(account => account.Code).HasMaxLength(Domain.Common.Reference.MaxLength);
        builder.Property(account => account.Name).HasMaxLength(Account.NameMaxLength);
        builder.Property(account => account.NormalisedName).HasMaxLength(Account.NameMaxLength + 20);
        builder.Property(account => account.Handle).HasMaxLength(Account.HandleMaxLength);
        builder.Property(account => account.HandleInUse).HasMaxLength(Account.HandleMaxLength);
        builder.Property(account => account.HandleReason).HasMaxLength(Account.ReasonMaxLength);
        builder.Property(account => account.Email).HasMaxLength(Account.EmailMaxLength);
        builder.Property(account => account.EmailInUse).HasMaxLength(Account.EmailMaxLength);
        builder.Property(account => account.EnvelopeNumber).HasMaxLength(Account.EnvelopeMaxLength);
        builder.Property(account => account.Purpose).HasMaxLength(Account.PurposeMaxLength);
        builder.Property(account => account.Hashtags).HasMaxLength(Account.ListMaxLength);
        builder.Property(account => account.Domains).HasMaxLength(Account.ListMaxLength);
        builder.Property(account => account.Follows).HasMaxLength(Account.ListMaxLength);
        builder.Property(account => account.PinnedRules).HasMaxLength(Account.PinnedRulesMaxLength);
        builder.Property(account => account.LogsKept).HasMaxLength(Account.PurposeMaxLength);
        builder.Property(account => account.Devices).HasMaxLength(Account.PurposeMaxLength);
        builder.Property(account => account.Rules).HasMaxLength(RulesMaxLength).HasConversion<JsonText<AccountRules>>();
        builder.Ignore(account => account.Identity).Ignore(account => account.Use).Ignore(account => account.LastMovedAt);
        builder.HasOne<School>().WithMany().HasForeignKey(account => account.SchoolId);
        builder.HasOne<Platform>().WithMany().HasForeignKey(account => account.PlatformId);
        builder.HasOne<SchoolYear>().WithMany().HasForeignKey(account => account.SchoolYearId);
        builder.HasOne<Person>().WithMany().HasForeignKey(account => account.AskedForById);
        builder.HasMany(account => account.Steps).WithOne().HasForeignKey(step => step.AccountId);
        builder.HasMany(account => account.Namings).WithOne().HasForeignKey(naming => naming.AccountId);
        builder.HasMany(account => account.Classes).WithOne().HasForeignKey(each => each.AccountId);
        builder.HasMany(account => account.Holdings).WithOne().HasForeignKey(held => held.AccountId);
        builder.HasMany(account => account.Covers).WithOne().HasForeignKey(cover => cover.AccountId);
        builder.HasMany(account => account.PasswordChanges).WithOne().HasForeignKey(change => change.AccountId);
        builder.HasMany(account => account.RotationCalls).WithOne().HasForeignKey(call => call.AccountId);
        builder.HasMany(account => account.Rhythms).WithOne().HasForeignKey(rhythm => rhythm.AccountId);
        builder.HasMany(account => account.Members).WithOne().HasForeignKey(member => member.AccountId);
        builder.HasMany(account => account.Ownership).WithOne().HasForeignKey(statement => statement.AccountId);
        builder.HasIndex(account => new { account.SchoolId, account.Code }).IsUnique();
        builder.HasIndex(account => new { account.SchoolId, account.NormalisedName });
        builder.HasIndex(account => new { account.SchoolId, account.PlatformId, account.HandleInUse }).IsUnique();
        builder.HasIndex(account => new { account.SchoolId, account.EmailInUse }).IsUnique();
    }
}

internal sealed class AccountStepMap : IEntityTypeConfiguration<AccountStep>
{
    public void Configure(EntityTypeBuilder<AccountStep> builder)
    {
        builder.ToTable("AccountSteps");
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
    }
}

internal sealed class AccountNamingMap : IEntityTypeConfiguration<AccountNaming>
{
    public void Configure(EntityTypeBuilder<AccountNaming> builder)
    {
        builder.ToTable("AccountNamings");
        builder.Property(naming => naming.Handle).HasMaxLength(Account.HandleMaxLength);
        builder.Property(naming => naming.Email).HasMaxLength(Account.EmailMaxLength);
    }
}

internal sealed class AccountClassMap : IEntityTypeConfiguration<AccountClass>
{
    public void Configure(EntityTypeBuilder<AccountClass> builder)
    {
        builder.ToTable("AccountClasses");
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(each => each.SchoolClassId);
    }
}

internal sealed class AccountHoldingMap : IEntityTypeConfiguration<AccountHolding>
{
    public void Configure(EntityTypeBuilder<AccountHolding> builder)
    {
        builder.ToTable("AccountHoldings");
        builder.Ignore(held => held.Holder);
        builder.HasOne<Person>().WithMany().HasForeignKey(held => held.PersonId);
        builder.HasIndex(held => new { held.PersonId, held.AccountId });
    }
}

internal sealed class AccountCoverMap : IEntityTypeConfiguration<AccountCover>
{
    public void Configure(EntityTypeBuilder<AccountCover> builder)
    {
        builder.ToTable("AccountCovers");
        builder.HasOne<Person>().WithMany().HasForeignKey(cover => cover.AbsentId);
        builder.HasOne<Person>().WithMany().HasForeignKey(cover => cover.CoveredById);
    }
}

internal sealed class PasswordChangeMap : IEntityTypeConfiguration<PasswordChange>
{
    public void Configure(EntityTypeBuilder<PasswordChange> builder)
    {
        builder.ToTable("AccountPasswordChanges");
        builder.HasOne<Person>().WithMany().HasForeignKey(change => change.ById);
    }
}

internal sealed class RotationCallMap : IEntityTypeConfiguration<RotationCall>
{
    public void Configure(EntityTypeBuilder<RotationCall> builder)
    {
        builder.ToTable("AccountRotationCalls");
        builder.HasOne<Person>().WithMany().HasForeignKey(call => call.OwnerId);
    }
}

internal sealed class AccountMemberMap : IEntityTypeConfiguration<AccountMember>
{
    public void Configure(EntityTypeBuilder<AccountMember> builder)
    {
        builder.ToTable("AccountMembers");
        builder.Property(member => member.Handle).HasMaxLength(AccountMember.HandleMaxLength);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(member => member.PupilId);
        builder.HasOne<Person>().WithMany().HasForeignKey(member => member.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(member => member.IdentifiedById);
    }
}

internal sealed class OwnershipStatementMap : IEntityTypeConfiguration<OwnershipStatement>
{
    public void Configure(EntityTypeBuilder<OwnershipStatement> builder)
    {
        builder.ToTable("AccountOwnershipStatements");
        builder.Ignore(statement => statement.IsOnPaper);
        builder.HasOne<Person>().WithMany().HasForeignKey(statement => statement.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(statement => statement.EnteredById);
    }
}

internal sealed class AccountRhythmMap : IEntityTypeConfiguration<AccountRhythm>
{
    public void Configure(EntityTypeBuilder<AccountRhythm> builder)
    {
        builder.ToTable("AccountRhythms");
        builder.HasOne<Person>().WithMany().HasForeignKey(rhythm => rhythm.OwnerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(rhythm => rhythm.PartnerId);
        builder.HasIndex(rhythm => new { rhythm.AccountId, rhythm.Kind }).IsUnique();
    }
}

internal sealed class PostingAuthorityMap : IEntityTypeConfiguration<PostingAuthority>
{
    public void Configure(EntityTypeBuilder<PostingAuthority> builder)
    {
        builder.ToTable("PostingAuthorities");
        builder.HasOne<School>().WithMany().HasForeignKey(authority => authority.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(authority => authority.PersonId);
        builder.HasMany(authority => authority.Steps).WithOne().HasForeignKey(step => step.AuthorityId);
        builder.HasIndex(authority => new { authority.SchoolId, authority.PersonId }).IsUnique();
    }
}

internal sealed class AuthorityStepMap : IEntityTypeConfiguration<AuthorityStep>
{
    public void Configure(EntityTypeBuilder<AuthorityStep> builder)
    {
        builder.ToTable("PostingAuthoritySteps");
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
    }
}

internal sealed class AccountWaysMap : IEntityTypeConfiguration<AccountWays>
{
    public void Configure(EntityTypeBuilder<AccountWays> builder)
    {
        builder.ToTable("AccountWays");
        builder.Ignore(ways => ways.Pattern);
        builder.Property(ways => ways.HandlePattern).HasMaxLength(HandlePattern.MaxLength);
        builder.Property(ways => ways.EmailPattern).HasMaxLength(Account.EmailMaxLength);
        builder.HasOne<School>().WithOne().HasForeignKey<AccountWays>(ways => ways.SchoolId);
    }
}
