using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Consents.Import;

internal sealed class ConsentImportMap : IEntityTypeConfiguration<ConsentImport>
{
    public void Configure(EntityTypeBuilder<ConsentImport> builder)
    {
        builder.Property(import => import.Code).HasMaxLength(Reference.MaxLength);
        builder.Property(import => import.FileName).HasMaxLength(ConsentImport.FileNameMaxLength);
        builder.Property(import => import.Match).HasMaxLength(ConsentImport.MatchMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(import => import.SchoolId);
        builder.HasIndex(import => new { import.SchoolId, import.Code }).IsUnique();
    }
}
