using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Posts;

internal sealed class ProbeMap : IEntityTypeConfiguration<Probe>
{
    public void Configure(EntityTypeBuilder<Probe> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(probe => probe.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(probe => probe.PersonId);
        builder.HasIndex(probe => new { probe.SchoolId, probe.NotedAt });
    }
}

internal sealed class PhotoEventMap : IEntityTypeConfiguration<PhotoEvent>
{
    public void Configure(EntityTypeBuilder<PhotoEvent> builder)
    {
        builder.Property(planned => planned.Name).HasMaxLength(PhotoEvent.NameMaxLength);
        builder.Property(planned => planned.Reason).HasMaxLength(PhotoEvent.ReasonMaxLength);
        builder.Ignore(planned => planned.Details);
        builder.HasOne<School>().WithMany().HasForeignKey(planned => planned.SchoolId);
        builder.HasIndex(planned => new { planned.SchoolId, planned.HeldOn });
    }
}

internal sealed class PhotoBatchMap : IEntityTypeConfiguration<PhotoBatch>
{
    public void Configure(EntityTypeBuilder<PhotoBatch> builder)
    {
        builder.Property(batch => batch.Occasion).HasMaxLength(PhotoBatch.OccasionMaxLength);
        builder.Property(batch => batch.Device).HasMaxLength(PostDraft.DeviceMaxLength);
        builder.Property(batch => batch.KeptAt).HasMaxLength(PhotoBatch.PlaceMaxLength);
        builder.HasOne<School>().WithMany().HasForeignKey(batch => batch.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(batch => batch.TakenById);
        builder.HasOne<Person>().WithMany().HasForeignKey(batch => batch.UploadedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(batch => batch.ErasedById);
        builder.HasIndex(batch => new { batch.SchoolId, batch.TakenOn });
    }
}
