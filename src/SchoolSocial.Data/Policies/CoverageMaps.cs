using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Policies;

internal sealed class CoverageMarkMap : IEntityTypeConfiguration<CoverageMark>
{
    public void Configure(EntityTypeBuilder<CoverageMark> builder)
    {
        builder.ToTable("PolicyCoverageMarks");
        builder.Property(mark => mark.Point).HasMaxLength(CoverageMark.PointMaxLength);
        builder.Property(mark => mark.Clause).HasMaxLength(CoverageMark.ClauseMaxLength);
    }
}

internal sealed class LawMarkMap : IEntityTypeConfiguration<LawMark>
{
    public void Configure(EntityTypeBuilder<LawMark> builder)
    {
        builder.ToTable("PolicyLawMarks");
        builder.Property(mark => mark.Clause).HasMaxLength(CoverageMark.ClauseMaxLength);
        builder.HasOne<ReferenceItem>().WithMany().HasForeignKey(mark => mark.LawId);
    }
}

internal sealed class ContactMatrixMap : IEntityTypeConfiguration<ContactMatrix>
{
    public void Configure(EntityTypeBuilder<ContactMatrix> builder)
    {
        builder.ToTable("ContactMatrices");
        builder.HasOne<School>().WithOne().HasForeignKey<ContactMatrix>(matrix => matrix.SchoolId);
        builder.HasMany(matrix => matrix.Cells).WithOne().HasForeignKey(cell => cell.ContactMatrixId);
    }
}

internal sealed class ContactCellMap : IEntityTypeConfiguration<ContactCell>
{
    public void Configure(EntityTypeBuilder<ContactCell> builder)
    {
        builder.ToTable("ContactCells");
        builder.HasIndex(cell => new { cell.ContactMatrixId, cell.From, cell.With, cell.By }).IsUnique();
    }
}
