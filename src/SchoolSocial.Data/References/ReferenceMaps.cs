using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.References;

internal sealed class ReferenceItemMap : IEntityTypeConfiguration<ReferenceItem>
{
    public void Configure(EntityTypeBuilder<ReferenceItem> builder)
    {
        builder.ToTable("ReferenceItems");
        builder.Property(item => item.Key).HasMaxLength(ReferenceItem.KeyMaxLength);
        builder.Property(item => item.Name).HasMaxLength(ReferenceItem.NameMaxLength);
        builder.Property(item => item.NormalisedName).HasMaxLength(ReferenceItem.NameMaxLength + 20);
        builder.Ignore(item => item.Details);
        builder.HasOne<School>().WithMany().HasForeignKey(item => item.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(item => item.OwnerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(item => item.LastCheckedById);
        builder.HasMany(item => item.Texts).WithOne().HasForeignKey(text => text.ItemId);
        builder.HasIndex(item => new { item.SchoolId, item.NormalisedName }).IsUnique();
        builder.HasIndex(item => new { item.SchoolId, item.Key }).IsUnique();
    }
}

internal sealed class ReferenceTextMap : IEntityTypeConfiguration<ReferenceText>
{
    public void Configure(EntityTypeBuilder<ReferenceText> builder)
    {
        builder.ToTable("ReferenceTexts");
        builder.Property(text => text.Text).HasMaxLength(ReferenceText.TextMaxLength);
        builder.Property(text => text.Source).HasMaxLength(ReferenceText.SourceMaxLength);
        builder.Property(text => text.Link).HasMaxLength(ReferenceText.LinkMaxLength);
        builder.Ignore(text => text.Said);
        builder.HasOne<Person>().WithMany().HasForeignKey(text => text.WrittenById);
        builder.HasIndex(text => new { text.ItemId, text.Number }).IsUnique();
    }
}

internal sealed class ReferenceUseMap : IEntityTypeConfiguration<ReferenceUse>
{
    public void Configure(EntityTypeBuilder<ReferenceUse> builder)
    {
        builder.ToTable("ReferenceUses");
        builder.HasOne<ReferenceItem>().WithMany().HasForeignKey(use => use.ItemId);
        builder.HasOne<ReferenceText>().WithMany().HasForeignKey(use => use.TextId);
        builder.HasOne<Person>().WithMany().HasForeignKey(use => use.PersonId);
        builder.HasIndex(use => new { use.ItemId, use.At });
        builder.HasIndex(use => use.RecordId);
    }
}
