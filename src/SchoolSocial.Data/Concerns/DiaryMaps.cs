using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Concerns;

internal sealed class DiaryEntryMap : IEntityTypeConfiguration<DiaryEntry>
{
    public void Configure(EntityTypeBuilder<DiaryEntry> builder)
    {
        builder.ToTable("Diary");
        builder.Property(entry => entry.Code).HasMaxLength(Reference.MaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(entry => entry.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(entry => entry.ById);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(entry => entry.PupilId);
        builder.HasMany(entry => entry.Replies).WithOne().HasForeignKey(reply => reply.EntryId);
        builder.HasMany(entry => entry.Steps).WithOne().HasForeignKey(step => step.EntryId);
        builder.HasIndex(entry => new { entry.SchoolId, entry.Code }).IsUnique();
        builder.HasIndex(entry => new { entry.SchoolId, entry.HappenedOn, entry.At });
        builder.HasIndex(entry => new { entry.ById, entry.At });
    }
}

internal sealed class DiaryReplyMap : IEntityTypeConfiguration<DiaryReply>
{
    public void Configure(EntityTypeBuilder<DiaryReply> builder)
    {
        builder.ToTable("DiaryReplies");
        builder.HasOne<Person>().WithMany().HasForeignKey(reply => reply.ById);
    }
}

internal sealed class DiaryStepMap : IEntityTypeConfiguration<DiaryStep>
{
    public void Configure(EntityTypeBuilder<DiaryStep> builder)
    {
        builder.ToTable("DiarySteps");
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
    }
}
