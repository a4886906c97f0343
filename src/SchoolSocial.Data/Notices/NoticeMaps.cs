using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Notices;

internal sealed class NoticeMap : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.Property(notice => notice.Path).HasMaxLength(Notice.PathMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(notice => notice.PersonId);
        builder.HasIndex(notice => new { notice.PersonId, notice.SeenAt, notice.SentAt });
    }
}

internal sealed class OutgoingMailMap : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.Property(mail => mail.To).HasMaxLength(OutgoingMail.AddressMaxLength);
        builder.Property(mail => mail.Subject).HasMaxLength(OutgoingMail.SubjectMaxLength);
        builder.Property(mail => mail.LastFailure).HasMaxLength(OutgoingMail.FailureMaxLength);
        builder.HasIndex(mail => new { mail.SentAt, mail.DueAt });
    }
}

internal sealed class DigestMap : IEntityTypeConfiguration<Digest>
{
    public void Configure(EntityTypeBuilder<Digest> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(digest => digest.PersonId);
        builder.HasIndex(digest => new { digest.SchoolId, digest.Week, digest.PersonId }).IsUnique();
    }
}

internal sealed class ReminderRulesMap : IEntityTypeConfiguration<ReminderRules>
{
    internal const int JsonMaxLength = 1_000;

    public void Configure(EntityTypeBuilder<ReminderRules> builder)
    {
        builder.Property(rules => rules.Ways).HasMaxLength(JsonMaxLength).HasConversion<JsonText<ReminderWays>>();
        builder.HasOne<School>().WithOne().HasForeignKey<ReminderRules>(rules => rules.SchoolId);
    }
}

internal sealed class ReminderChoicesMap : IEntityTypeConfiguration<ReminderChoices>
{
    public void Configure(EntityTypeBuilder<ReminderChoices> builder)
    {
        builder.Property(choices => choices.Choice).HasMaxLength(ReminderRulesMap.JsonMaxLength).HasConversion<JsonText<ReminderChoice>>();
        builder.HasOne<School>().WithMany().HasForeignKey(choices => choices.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(choices => choices.PersonId);
        builder.HasIndex(choices => new { choices.SchoolId, choices.PersonId }).IsUnique();
    }
}
