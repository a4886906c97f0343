using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.People.Import;

internal sealed class ImportRunMap : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.Property(run => run.Code).HasMaxLength(Reference.MaxLength);
        builder.Property(run => run.FileName).HasMaxLength(ImportRun.FileNameMaxLength);
        builder.Property(run => run.Print).HasMaxLength(ImportRun.PrintLength);
        builder.Ignore(run => run.Status).Ignore(run => run.IsOver);
        builder.HasOne<School>().WithMany().HasForeignKey(run => run.SchoolId);
        builder.HasIndex(run => new { run.SchoolId, run.Code }).IsUnique();
    }
}
