using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.Concerns;

internal sealed class ConcernPersonMap : IEntityTypeConfiguration<ConcernPerson>
{
    public void Configure(EntityTypeBuilder<ConcernPerson> builder)
    {
        builder.ToTable("ConcernPeople");
        builder.Ignore(person => person.Who).Ignore(person => person.IsMatched).Ignore(person => person.KindNow);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(person => person.PupilId);
        builder.HasOne<Person>().WithMany().HasForeignKey(person => person.PersonId);
        builder.HasOne<Guardian>().WithMany().HasForeignKey(person => person.GuardianId);
    }
}

internal sealed class ConcernPersonChangeMap : IEntityTypeConfiguration<ConcernPersonChange>
{
    public void Configure(EntityTypeBuilder<ConcernPersonChange> builder)
    {
        builder.ToTable("ConcernPersonChanges");
        builder.HasOne<ConcernPerson>().WithMany().HasForeignKey(change => change.ConcernPersonId);
    }
}

internal sealed class ConcernTaggingMap : IEntityTypeConfiguration<ConcernTagging>
{
    public void Configure(EntityTypeBuilder<ConcernTagging> builder)
    {
        builder.ToTable("ConcernTags");
        builder.HasIndex(tag => new { tag.ConcernId, tag.Tag });
    }
}

internal sealed class ConcernClassificationMap : IEntityTypeConfiguration<ConcernClassification>
{
    public void Configure(EntityTypeBuilder<ConcernClassification> builder)
    {
        builder.ToTable("ConcernClassifications");
        builder.HasOne<Person>().WithMany().HasForeignKey(classification => classification.ById);
    }
}

internal sealed class ConcernChildPartMap : IEntityTypeConfiguration<ConcernChildPart>
{
    public void Configure(EntityTypeBuilder<ConcernChildPart> builder)
    {
        builder.ToTable("ConcernChildParts");
        builder.HasOne<Concern>().WithMany().HasForeignKey(part => part.ChildConcernId);
        builder.HasIndex(part => part.ChildConcernId).IsUnique();
    }
}

internal sealed class PositiveMentionMap : IEntityTypeConfiguration<PositiveMention>
{
    public void Configure(EntityTypeBuilder<PositiveMention> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(mention => mention.ById);
        builder.HasIndex(mention => new { mention.SchoolId, mention.At });
    }
}
