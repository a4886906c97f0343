using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Oversight;

internal sealed class TermReportMap : IEntityTypeConfiguration<TermReport>
{
    public void Configure(EntityTypeBuilder<TermReport> builder)
    {
        builder.Property(report => report.Code).HasMaxLength(Reference.MaxLength);
        builder.Property(report => report.Name).HasMaxLength(TermReport.NameMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(report => report.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(report => report.PublishedById);
        builder.HasMany(report => report.Lines).WithOne().HasForeignKey(line => line.TermReportId);
        builder.HasIndex(report => new { report.SchoolId, report.Code }).IsUnique();

        // One page a term, whoever presses twice or at once.
        builder.HasIndex(report => new { report.SchoolId, report.TermId }).IsUnique();
    }
}

internal sealed class TermReportLineMap : IEntityTypeConfiguration<TermReportLine>
{
    public void Configure(EntityTypeBuilder<TermReportLine> builder)
    {
        builder.ToTable("TermReportLines");
        builder.Ignore(line => line.Line);
        builder.Property(line => line.Key).HasMaxLength(ReportLine.KeyMaxLength);
    }
}

internal sealed class InspectionPackMap : IEntityTypeConfiguration<InspectionPack>
{
    public void Configure(EntityTypeBuilder<InspectionPack> builder)
    {
        builder.Property(pack => pack.Code).HasMaxLength(Reference.MaxLength);
        builder.Ignore(pack => pack.Next);
        builder.HasOne<School>().WithMany().HasForeignKey(pack => pack.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(pack => pack.MadeById);
        builder.HasMany(pack => pack.Sections).WithOne().HasForeignKey(section => section.PackId);
        builder.HasIndex(pack => new { pack.SchoolId, pack.Code }).IsUnique();
        builder.HasIndex(pack => new { pack.FinishedAt, pack.AskedAt });
    }
}

internal sealed class PackSectionMap : IEntityTypeConfiguration<PackSection>
{
    public void Configure(EntityTypeBuilder<PackSection> builder)
    {
        builder.ToTable("InspectionPackSections");

        // Two makers at once make a part once.
        builder.HasIndex(section => new { section.PackId, section.Part }).IsUnique();
    }
}
