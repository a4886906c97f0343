using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Pathways;

internal sealed class PathwayMap : IEntityTypeConfiguration<Pathway>
{
    public void Configure(EntityTypeBuilder<Pathway> builder)
    {
        builder.Property(pathway => pathway.Code).HasMaxLength(Reference.MaxLength);
        builder.Ignore(pathway => pathway.IsOpen).Ignore(pathway => pathway.Beside);
        builder.HasOne<School>().WithMany().HasForeignKey(pathway => pathway.SchoolId);
        builder.HasOne<Concern>().WithMany().HasForeignKey(pathway => pathway.ConcernId);
        builder.HasOne<Person>().WithMany().HasForeignKey(pathway => pathway.StartedById);
        builder.HasMany(pathway => pathway.Steps).WithOne().HasForeignKey(step => step.PathwayId);
        builder.Navigation(pathway => pathway.Steps).HasField("steps").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(pathway => new { pathway.SchoolId, pathway.Code }).IsUnique();
        builder.HasIndex(pathway => new { pathway.ConcernId, pathway.Kind }).IsUnique();
    }
}

internal sealed class PathwayStepMap : IEntityTypeConfiguration<PathwayStep>
{
    public void Configure(EntityTypeBuilder<PathwayStep> builder)
    {
        builder.ToTable("PathwaySteps");
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.WithId);
        builder.HasIndex(step => new { step.PathwayId, step.Number }).IsUnique();
    }
}
