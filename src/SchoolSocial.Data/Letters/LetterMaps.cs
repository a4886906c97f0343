using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Letters;

internal sealed class LetterMap : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.Property(letter => letter.Code).HasMaxLength(Reference.MaxLength);
        builder.Ignore(letter => letter.Latest).Ignore(letter => letter.Sent).Ignore(letter => letter.Dropped).Ignore(letter => letter.Result)
            .Ignore(letter => letter.SecondSignature).Ignore(letter => letter.Standing);
        builder.HasOne<School>().WithMany().HasForeignKey(letter => letter.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(letter => letter.SignatoryId);
        builder.HasOne<Person>().WithMany().HasForeignKey(letter => letter.WrittenById);
        builder.HasMany(letter => letter.Versions).WithOne().HasForeignKey(version => version.LetterId);
        builder.HasMany(letter => letter.Steps).WithOne().HasForeignKey(step => step.LetterId);
        builder.HasIndex(letter => new { letter.SchoolId, letter.Code }).IsUnique();
        builder.HasIndex(letter => new { letter.SchoolId, letter.About, letter.WrittenAt });
        builder.HasIndex(letter => letter.AboutId);
    }
}

internal sealed class LetterVersionMap : IEntityTypeConfiguration<LetterVersion>
{
    public void Configure(EntityTypeBuilder<LetterVersion> builder)
    {
        builder.ToTable("LetterVersions");
        builder.HasOne<Person>().WithMany().HasForeignKey(version => version.ById);
        builder.HasIndex(version => new { version.LetterId, version.Number }).IsUnique();
    }
}

internal sealed class LetterStepMap : IEntityTypeConfiguration<LetterStep>
{
    public void Configure(EntityTypeBuilder<LetterStep> builder)
    {
        builder.ToTable("LetterSteps");
        builder.HasOne<Person>().WithMany().HasForeignKey(step => step.ById);
        builder.HasIndex(step => new { step.LetterId, step.Number }).IsUnique();
    }
}

internal sealed class LetterWordingMap : IEntityTypeConfiguration<LetterWording>
{
    public void Configure(EntityTypeBuilder<LetterWording> builder)
    {
        builder.Property(wording => wording.Subject).HasMaxLength(LetterWording.SubjectMaxLength);
        builder.Property(wording => wording.Text).HasMaxLength(LetterText.MaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(wording => wording.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(wording => wording.WrittenById);
        builder.HasIndex(wording => new { wording.SchoolId, wording.Kind, wording.Number }).IsUnique();
    }
}

internal sealed class LetterheadMap : IEntityTypeConfiguration<Letterhead>
{
    public void Configure(EntityTypeBuilder<Letterhead> builder)
    {
        builder.Property(head => head.Text).HasMaxLength(Letterhead.TextMaxLength);
        builder.Ignore(head => head.Lines);
        builder.HasOne<School>().WithMany().HasForeignKey(head => head.SchoolId);
        builder.HasIndex(head => head.SchoolId).IsUnique();
    }
}
