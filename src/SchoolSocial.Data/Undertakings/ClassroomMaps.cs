using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

internal sealed class ClassroomSiteMap : IEntityTypeConfiguration<ClassroomSite>
{
    public void Configure(EntityTypeBuilder<ClassroomSite> builder)
    {
        builder.Property(site => site.Code).HasMaxLength(Reference.MaxLength);
        builder.Property(site => site.Name).HasMaxLength(ClassroomSite.NameMaxLength);
        builder.Property(site => site.NormalisedName).HasMaxLength(ClassroomSite.NameMaxLength + 20);
        builder.Property(site => site.Address).HasMaxLength(ClassroomSite.AddressMaxLength);
        builder.Property(site => site.SearchNotes).HasMaxLength(ClassroomSite.NotesMaxLength);
        builder.Property(site => site.WithdrawnWhy).HasMaxLength(SiteTrial.WordsMaxLength);
        builder.Ignore(site => site.Details).Ignore(site => site.LastTrial);
        builder.HasOne<School>().WithMany().HasForeignKey(site => site.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(site => site.ApprovedById);
        builder.HasMany(site => site.Trials).WithOne().HasForeignKey(trial => trial.SiteId);
        builder.HasIndex(site => new { site.SchoolId, site.NormalisedName }).IsUnique();
        builder.HasIndex(site => new { site.SchoolId, site.Code }).IsUnique();
    }
}

internal sealed class SiteTrialMap : IEntityTypeConfiguration<SiteTrial>
{
    public void Configure(EntityTypeBuilder<SiteTrial> builder)
    {
        builder.ToTable("ClassroomSiteTrials");
        builder.Property(trial => trial.Words).HasMaxLength(SiteTrial.WordsMaxLength);
    }
}

internal sealed class SiteUseMap : IEntityTypeConfiguration<SiteUse>
{
    public void Configure(EntityTypeBuilder<SiteUse> builder)
    {
        builder.Property(use => use.Objective).HasMaxLength(SiteUse.ObjectiveMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(use => use.SchoolId);
        builder.HasOne<ClassroomSite>().WithMany().HasForeignKey(use => use.SiteId);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(use => use.ClassId);
        builder.HasOne<Person>().WithMany().HasForeignKey(use => use.TeacherId);
        builder.HasIndex(use => new { use.SchoolId, use.On });
    }
}
