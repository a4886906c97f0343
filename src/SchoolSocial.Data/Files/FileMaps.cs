using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Files;

internal sealed class StoredFileMap : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files");
        builder.Property(file => file.AboutKind).HasMaxLength(StoredFile.AboutKindMaxLength);
        builder.Property(file => file.Sha256).HasMaxLength(StoredFile.HashLength);
        builder.Ignore(file => file.State).Ignore(file => file.Advice);
        builder.HasOne<School>().WithMany().HasForeignKey(file => file.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(file => file.KeptById);
        builder.HasMany(file => file.Steps).WithOne().HasForeignKey(step => step.FileId);
        builder.HasIndex(file => new { file.SchoolId, file.AboutId });
    }
}

internal sealed class FileStepMap : IEntityTypeConfiguration<FileStep>
{
    public void Configure(EntityTypeBuilder<FileStep> builder)
    {
        builder.ToTable("FileSteps");
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
    }
}
