using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;

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
