using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

internal sealed class DeclarationMap : IEntityTypeConfiguration<Declaration>
{
    public void Configure(EntityTypeBuilder<Declaration> builder)
    {
        builder.Property(declaration => declaration.Code).HasMaxLength(Reference.MaxLength);
        builder.Ignore(declaration => declaration.Advice);
        builder.HasOne<School>().WithMany().HasForeignKey(declaration => declaration.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(declaration => declaration.PersonId);
        builder.HasMany(declaration => declaration.Children).WithOne().HasForeignKey(child => child.DeclarationId);
        builder.HasMany(declaration => declaration.Steps).WithOne().HasForeignKey(step => step.DeclarationId);
        builder.HasIndex(declaration => new { declaration.SchoolId, declaration.MadeAt });
        builder.HasIndex(declaration => new { declaration.SchoolId, declaration.Code }).IsUnique();
    }
}

internal sealed class TiedChildMap : IEntityTypeConfiguration<TiedChild>
{
    public void Configure(EntityTypeBuilder<TiedChild> builder)
    {
        builder.ToTable("DeclarationChildren");
        builder.HasOne<Pupil>().WithMany().HasForeignKey(child => child.PupilId);
        builder.HasIndex(child => child.PupilId);
    }
}

internal sealed class DeclarationStepMap : IEntityTypeConfiguration<DeclarationStep>
{
    public void Configure(EntityTypeBuilder<DeclarationStep> builder) => builder.ToTable("DeclarationSteps");
}

internal sealed class SelfCheckMap : IEntityTypeConfiguration<SelfCheck>
{
    public void Configure(EntityTypeBuilder<SelfCheck> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(check => check.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(check => check.PersonId);
        builder.HasIndex(check => new { check.PersonId, check.DoneOn });
    }
}
