using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

internal sealed class InductionListMap : IEntityTypeConfiguration<InductionList>
{
    public void Configure(EntityTypeBuilder<InductionList> builder)
    {
        builder.Ignore(list => list.Asked);
        builder.HasOne<School>().WithOne().HasForeignKey<InductionList>(list => list.SchoolId);
        builder.HasMany(list => list.Tasks).WithOne().HasForeignKey(task => task.InductionListId);
    }
}

internal sealed class InductionTaskMap : IEntityTypeConfiguration<InductionTask>
{
    public void Configure(EntityTypeBuilder<InductionTask> builder)
    {
        builder.ToTable("InductionTasks");
        builder.Property(task => task.Title).HasMaxLength(InductionTask.TitleMaxLength);
    }
}

internal sealed class StarterMap : IEntityTypeConfiguration<Starter>
{
    public void Configure(EntityTypeBuilder<Starter> builder)
    {
        builder.Property(starter => starter.Code).HasMaxLength(Reference.MaxLength);
        builder.Property(starter => starter.Name).HasMaxLength(Starter.NameMaxLength);
        builder.Property(starter => starter.StoppedWhy).HasMaxLength(Starter.ReasonMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(starter => starter.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(starter => starter.PersonId);
        builder.HasMany(starter => starter.Tasks).WithOne().HasForeignKey(task => task.StarterId);
        builder.HasMany(starter => starter.Done).WithOne().HasForeignKey(done => done.StarterId);
        builder.HasIndex(starter => new { starter.SchoolId, starter.StartsOn });
        builder.HasIndex(starter => new { starter.SchoolId, starter.Code }).IsUnique();
    }
}

internal sealed class StarterTaskMap : IEntityTypeConfiguration<StarterTask>
{
    public void Configure(EntityTypeBuilder<StarterTask> builder)
    {
        builder.ToTable("StarterTasks");
        builder.Property(task => task.Title).HasMaxLength(InductionTask.TitleMaxLength);
    }
}

internal sealed class StarterDoneMap : IEntityTypeConfiguration<StarterDone>
{
    public void Configure(EntityTypeBuilder<StarterDone> builder)
    {
        builder.ToTable("StarterTasksDone");
        builder.HasOne<StarterTask>().WithMany().HasForeignKey(done => done.TaskId);
    }
}
