using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.People;

internal sealed class PersonMap : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.GivenName).HasMaxLength(Person.NameMaxLength);
        builder.Property(person => person.FamilyName).HasMaxLength(Person.NameMaxLength);
        builder.Property(person => person.KnownAs).HasMaxLength(Person.NameMaxLength);
        builder.Property(person => person.NormalisedName).HasMaxLength(3 * Person.NameMaxLength);
        builder.Property(person => person.Email).HasMaxLength(Person.EmailMaxLength);
        builder.Property(person => person.NormalisedEmail).HasMaxLength(Person.EmailMaxLength);
        builder.Property(person => person.SourceId).HasMaxLength(Person.SourceIdMaxLength);
        builder.Ignore(person => person.Name).Ignore(person => person.Details);
        builder.HasOne<School>().WithMany().HasForeignKey(person => person.SchoolId);
        builder.HasIndex(person => new { person.SchoolId, person.NormalisedName });
        builder.HasIndex(person => new { person.SchoolId, person.NormalisedEmail }).IsUnique();
        builder.HasIndex(person => new { person.SchoolId, person.SourceId }).IsUnique();
    }
}

internal sealed class AppointmentMap : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(appointment => appointment.PersonId);
        builder.HasIndex(appointment => new { appointment.SchoolId, appointment.Role });
    }
}

internal sealed class AbsenceMap : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.Ignore(absence => absence.CanEnd);
        builder.HasOne<Person>().WithMany().HasForeignKey(absence => absence.PersonId);
        builder.HasIndex(absence => new { absence.SchoolId, absence.ToOn });
    }
}

internal sealed class SchoolClassMap : IEntityTypeConfiguration<SchoolClass>
{
    public void Configure(EntityTypeBuilder<SchoolClass> builder)
    {
        builder.ToTable("Classes");
        builder.Property(taught => taught.Name).HasMaxLength(SchoolClass.NameMaxLength);
        builder.Property(taught => taught.NormalisedName).HasMaxLength(SchoolClass.NameMaxLength);
        builder.Property(taught => taught.SourceId).HasMaxLength(Person.SourceIdMaxLength);
        builder.Ignore(taught => taught.Details);
        builder.HasOne<SchoolYear>().WithMany().HasForeignKey(taught => taught.SchoolYearId);
        builder.HasMany(taught => taught.Teachers).WithOne().HasForeignKey(teacher => teacher.SchoolClassId);
        builder.HasIndex(taught => new { taught.SchoolYearId, taught.NormalisedName }).IsUnique();
        builder.HasIndex(taught => taught.SchoolId);
    }
}

internal sealed class ClassTeacherMap : IEntityTypeConfiguration<ClassTeacher>
{
    public void Configure(EntityTypeBuilder<ClassTeacher> builder) =>
        builder.HasOne<Person>().WithMany().HasForeignKey(teacher => teacher.PersonId);
}

internal sealed class PupilMap : IEntityTypeConfiguration<Pupil>
{
    public void Configure(EntityTypeBuilder<Pupil> builder)
    {
        builder.Property(pupil => pupil.GivenName).HasMaxLength(Pupil.NameMaxLength);
        builder.Property(pupil => pupil.FamilyName).HasMaxLength(Pupil.NameMaxLength);
        builder.Property(pupil => pupil.KnownAs).HasMaxLength(Pupil.NameMaxLength);
        builder.Property(pupil => pupil.NormalisedName).HasMaxLength(3 * Pupil.NameMaxLength);
        builder.Property(pupil => pupil.Upn).HasMaxLength(Pupil.UpnMaxLength);
        builder.Property(pupil => pupil.SourceId).HasMaxLength(Pupil.SourceIdMaxLength);
        builder.Ignore(pupil => pupil.Name).Ignore(pupil => pupil.Details);
        builder.HasOne<School>().WithMany().HasForeignKey(pupil => pupil.SchoolId);
        builder.HasMany(pupil => pupil.Memberships).WithOne().HasForeignKey(membership => membership.PupilId);
        builder.HasMany(pupil => pupil.Guardianships).WithOne().HasForeignKey(tie => tie.PupilId);
        builder.HasIndex(pupil => new { pupil.SchoolId, pupil.NormalisedName });
        builder.HasIndex(pupil => new { pupil.SchoolId, pupil.SourceId }).IsUnique();
        builder.HasIndex(pupil => new { pupil.SchoolId, pupil.Upn }).IsUnique();
    }
}

internal sealed class ClassMembershipMap : IEntityTypeConfiguration<ClassMembership>
{
    public void Configure(EntityTypeBuilder<ClassMembership> builder) =>
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(membership => membership.SchoolClassId);
}

internal sealed class GuardianMap : IEntityTypeConfiguration<Guardian>
{
    public void Configure(EntityTypeBuilder<Guardian> builder)
    {
        builder.Property(guardian => guardian.Name).HasMaxLength(Guardian.NameMaxLength);
        builder.Property(guardian => guardian.NormalisedName).HasMaxLength(Guardian.NameMaxLength + 50);
        builder.Property(guardian => guardian.Email).HasMaxLength(Guardian.EmailMaxLength);
        builder.Property(guardian => guardian.Phone).HasMaxLength(Guardian.PhoneMaxLength);
        builder.Property(guardian => guardian.SourceId).HasMaxLength(Guardian.SourceIdMaxLength);
        builder.Ignore(guardian => guardian.Details);
        builder.HasOne<School>().WithMany().HasForeignKey(guardian => guardian.SchoolId);
        builder.HasIndex(guardian => new { guardian.SchoolId, guardian.SourceId }).IsUnique();
        builder.HasIndex(guardian => new { guardian.SchoolId, guardian.NormalisedName });
    }
}

internal sealed class GuardianshipMap : IEntityTypeConfiguration<Guardianship>
{
    public void Configure(EntityTypeBuilder<Guardianship> builder)
    {
        builder.Property(tie => tie.Relation).HasMaxLength(Guardianship.RelationMaxLength);
        builder.HasOne<Guardian>().WithMany().HasForeignKey(tie => tie.GuardianId);
    }
}

internal sealed class CommitteeMap : IEntityTypeConfiguration<Committee>
{
    public void Configure(EntityTypeBuilder<Committee> builder)
    {
        builder.Property(committee => committee.Name).HasMaxLength(Committee.NameMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(committee => committee.SchoolId);
        builder.HasMany(committee => committee.Members).WithOne().HasForeignKey(member => member.CommitteeId);
    }
}

internal sealed class CommitteeMemberMap : IEntityTypeConfiguration<CommitteeMember>
{
    public void Configure(EntityTypeBuilder<CommitteeMember> builder) =>
        builder.HasOne<Person>().WithMany().HasForeignKey(member => member.PersonId);
}
