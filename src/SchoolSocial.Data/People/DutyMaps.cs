using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.People;

internal sealed class DutyListMap : IEntityTypeConfiguration<DutyList>
{
    public void Configure(EntityTypeBuilder<DutyList> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(list => list.SchoolId);
        builder.HasMany(list => list.Numbers).WithOne().HasForeignKey(number => number.DutyListId);
        builder.HasMany(list => list.Turns).WithOne().HasForeignKey(turn => turn.DutyListId);
        builder.HasIndex(list => list.SchoolId).IsUnique();
    }
}

internal sealed class DutyNumberMap : IEntityTypeConfiguration<DutyNumber>
{
    public void Configure(EntityTypeBuilder<DutyNumber> builder)
    {
        builder.ToTable("DutyNumbers");
        builder.Property(number => number.Number).HasMaxLength(DutyNumber.NumberMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(number => number.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(number => number.ById);
    }
}

internal sealed class DutyTurnMap : IEntityTypeConfiguration<DutyTurn>
{
    public void Configure(EntityTypeBuilder<DutyTurn> builder)
    {
        builder.ToTable("DutyTurns");
        builder.HasOne<Person>().WithMany().HasForeignKey(turn => turn.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(turn => turn.ById);
    }
}
