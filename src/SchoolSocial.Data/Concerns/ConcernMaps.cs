using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Concerns;

internal sealed class ConcernMap : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.Property(concern => concern.Code).HasMaxLength(Reference.MaxLength);
        builder.Ignore(concern => concern.Acknowledged).Ignore(concern => concern.Closed);
        builder.HasOne<School>().WithMany().HasForeignKey(concern => concern.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(concern => concern.ReporterId);
        builder.HasMany(concern => concern.Audience).WithOne().HasForeignKey(seen => seen.ConcernId);
        builder.HasMany(concern => concern.Exclusions).WithOne().HasForeignKey(excluded => excluded.ConcernId);
        builder.HasMany(concern => concern.Tellings).WithOne().HasForeignKey(telling => telling.ConcernId);
        builder.HasMany(concern => concern.HandOvers).WithOne().HasForeignKey(handOver => handOver.ConcernId);
        builder.HasMany(concern => concern.PersonChanges).WithOne().HasForeignKey(change => change.ConcernId);
        builder.HasMany(concern => concern.Tags).WithOne().HasForeignKey(tag => tag.ConcernId);
        builder.HasMany(concern => concern.Classifications).WithOne().HasForeignKey(classification => classification.ConcernId);
        builder.HasMany(concern => concern.ChildParts).WithOne().HasForeignKey(part => part.ConcernId);
        builder.Ignore(concern => concern.SeeingRoles).Ignore(concern => concern.FirstRoles).Ignore(concern => concern.ExcludedNow).Ignore(concern => concern.ToldSoFar)
            .Ignore(concern => concern.PeopleNow).Ignore(concern => concern.TagsNow).Ignore(concern => concern.CanOpenChildPart);
        builder.HasMany(concern => concern.People).WithOne().HasForeignKey(person => person.ConcernId);
        builder.HasMany(concern => concern.Entries).WithOne().HasForeignKey(entry => entry.ConcernId);
        builder.HasMany(concern => concern.Actions).WithOne().HasForeignKey(action => action.ConcernId);
        builder.HasMany(concern => concern.Acknowledgements).WithOne().HasForeignKey(acknowledgement => acknowledgement.ConcernId);
        builder.HasMany(concern => concern.Closures).WithOne().HasForeignKey(closure => closure.ConcernId);
        builder.HasIndex(concern => new { concern.SchoolId, concern.Code }).IsUnique();
        builder.HasIndex(concern => new { concern.SchoolId, concern.RaisedAt });
        builder.HasIndex(concern => new { concern.SchoolId, concern.Status, concern.RaisedAt });
        builder.HasIndex(concern => new { concern.ReporterId, concern.RaisedAt });
    }
}

internal sealed class ConcernEntryMap : IEntityTypeConfiguration<ConcernEntry>
{
    public void Configure(EntityTypeBuilder<ConcernEntry> builder)
    {
        builder.ToTable("ConcernEntries");
        builder.HasOne<Person>().WithMany().HasForeignKey(entry => entry.ById);
    }
}

internal sealed class ConcernActionMap : IEntityTypeConfiguration<ConcernAction>
{
    public void Configure(EntityTypeBuilder<ConcernAction> builder)
    {
        builder.ToTable("ConcernActions");
        builder.HasOne<Person>().WithMany().HasForeignKey(action => action.OwnerId);
        builder.HasIndex(action => new { action.OwnerId, action.DoneAt, action.DueOn });
    }
}

internal sealed class AcknowledgementMap : IEntityTypeConfiguration<Acknowledgement>
{
    public void Configure(EntityTypeBuilder<Acknowledgement> builder)
    {
        builder.ToTable("ConcernAcknowledgements");
        builder.HasOne<Person>().WithMany().HasForeignKey(acknowledgement => acknowledgement.ById);
    }
}

internal sealed class ClosureMap : IEntityTypeConfiguration<Closure>
{
    public void Configure(EntityTypeBuilder<Closure> builder)
    {
        builder.ToTable("ConcernClosures");
        builder.HasOne<Person>().WithMany().HasForeignKey(closure => closure.ClosedById);
    }
}
