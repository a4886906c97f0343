using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Policies;

internal sealed class PolicyExpectationsMap : IEntityTypeConfiguration<PolicyExpectations>
{
    public void Configure(EntityTypeBuilder<PolicyExpectations> builder)
    {
        builder.Property(own => own.List).HasMaxLength(PolicyExpectations.ListMaxLength);
        builder.Ignore(own => own.Kinds);
        builder.HasOne<School>().WithOne().HasForeignKey<PolicyExpectations>(own => own.SchoolId);
    }
}

internal sealed class CalendarAddressMap : IEntityTypeConfiguration<CalendarAddress>
{
    public void Configure(EntityTypeBuilder<CalendarAddress> builder)
    {
        builder.ToTable("PolicyCalendarAddresses");
        builder.Property(address => address.KeyHash).HasMaxLength(CalendarAddress.HashLength);
        builder.HasOne<School>().WithMany().HasForeignKey(address => address.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(address => address.PersonId);
        builder.HasIndex(address => address.KeyHash).IsUnique();
    }
}
