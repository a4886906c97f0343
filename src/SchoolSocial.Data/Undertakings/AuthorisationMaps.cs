using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

internal sealed class AuthorisationMap : IEntityTypeConfiguration<Authorisation>
{
    public void Configure(EntityTypeBuilder<Authorisation> builder)
    {
        builder.Property(each => each.Code).HasMaxLength(Reference.MaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(each => each.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.AskedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.AboutId);
        builder.HasOne<Authorisation>().WithMany().HasForeignKey(each => each.EarlierId);
        builder.HasMany(each => each.Met).WithOne().HasForeignKey(met => met.AuthorisationId);
        builder.HasMany(each => each.Agreements).WithOne().HasForeignKey(agreed => agreed.AuthorisationId);
        builder.HasIndex(each => new { each.SchoolId, each.Code }).IsUnique();
        builder.HasIndex(each => new { each.SchoolId, each.AskedAt });
        builder.HasIndex(each => new { each.PersonId, each.UntilOn });

        // The account is a record further on: what it means there is computed there.
        builder.HasIndex(each => each.AccountId);
    }
}

internal sealed class ConditionMetMap : IEntityTypeConfiguration<ConditionMet>
{
    public void Configure(EntityTypeBuilder<ConditionMet> builder)
    {
        builder.ToTable("AuthorisationConditionsMet");
        builder.HasOne<Person>().WithMany().HasForeignKey(met => met.ById);
    }
}

internal sealed class ParentsAgreementMap : IEntityTypeConfiguration<ParentsAgreement>
{
    public void Configure(EntityTypeBuilder<ParentsAgreement> builder)
    {
        builder.ToTable("AuthorisationParentsAgreements");
        builder.HasOne<Person>().WithMany().HasForeignKey(agreed => agreed.ById);
    }
}
