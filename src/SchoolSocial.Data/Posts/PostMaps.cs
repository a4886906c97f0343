using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Posts;

internal sealed class PostMap : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.Property(post => post.Code).HasMaxLength(Reference.MaxLength);
        builder.Ignore(post => post.Review).Ignore(post => post.Published).Ignore(post => post.TakenDown);
        builder.HasOne<School>().WithMany().HasForeignKey(post => post.SchoolId);
        builder.HasOne<ConsentChannel>().WithMany().HasForeignKey(post => post.ChannelId);
        builder.HasOne<Account>().WithMany().HasForeignKey(post => post.AccountId);
        builder.HasOne<Person>().WithMany().HasForeignKey(post => post.AuthorId);
        builder.HasMany(post => post.Children).WithOne().HasForeignKey(child => child.PostId);
        builder.HasMany(post => post.Adults).WithOne().HasForeignKey(adult => adult.PostId);
        builder.HasMany(post => post.Lines).WithOne().HasForeignKey(line => line.PostId);
        builder.HasMany(post => post.NotChildren).WithOne().HasForeignKey(word => word.PostId);
        builder.HasMany(post => post.Reviews).WithOne().HasForeignKey(review => review.PostId);
        builder.HasMany(post => post.Publications).WithOne().HasForeignKey(publication => publication.PostId);
        builder.HasMany(post => post.TakeDowns).WithOne().HasForeignKey(takeDown => takeDown.PostId);
        builder.HasMany(post => post.Looks).WithOne().HasForeignKey(look => look.PostId);
        builder.HasIndex(post => new { post.SchoolId, post.Code }).IsUnique();
        builder.HasIndex(post => new { post.SchoolId, post.Status, post.CheckedAt });
        builder.HasIndex(post => new { post.AuthorId, post.CheckedAt });
    }
}

internal sealed class PostChildMap : IEntityTypeConfiguration<PostChild>
{
    public void Configure(EntityTypeBuilder<PostChild> builder)
    {
        builder.ToTable("PostChildren");
        builder.HasOne<Pupil>().WithMany().HasForeignKey(child => child.PupilId);
    }
}

internal sealed class PostAdultMap : IEntityTypeConfiguration<PostAdult>
{
    public void Configure(EntityTypeBuilder<PostAdult> builder)
    {
        builder.ToTable("PostAdults");
        builder.HasOne<Person>().WithMany().HasForeignKey(adult => adult.PersonId);
    }
}

internal sealed class PostLineMap : IEntityTypeConfiguration<PostLine>
{
    public void Configure(EntityTypeBuilder<PostLine> builder)
    {
        builder.ToTable("PostLines");
        builder.HasOne<ConsentChannel>().WithMany().HasForeignKey(line => line.ChannelId);
    }
}

internal sealed class NotAChildMap : IEntityTypeConfiguration<NotAChild>
{
    public void Configure(EntityTypeBuilder<NotAChild> builder) => builder.ToTable("PostNotChildren");
}

internal sealed class PostReviewMap : IEntityTypeConfiguration<PostReview>
{
    public void Configure(EntityTypeBuilder<PostReview> builder)
    {
        builder.ToTable("PostReviews");
        builder.HasOne<Person>().WithMany().HasForeignKey(review => review.ById);
    }
}

internal sealed class PublicationMap : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> builder) => builder.ToTable("PostPublications");
}

internal sealed class TakeDownMap : IEntityTypeConfiguration<TakeDown>
{
    public void Configure(EntityTypeBuilder<TakeDown> builder) => builder.ToTable("PostTakeDowns");
}

internal sealed class ExposureLookMap : IEntityTypeConfiguration<ExposureLook>
{
    public void Configure(EntityTypeBuilder<ExposureLook> builder) => builder.ToTable("PostExposureLooks");
}

internal sealed class TakeDownTaskMap : IEntityTypeConfiguration<TakeDownTask>
{
    public void Configure(EntityTypeBuilder<TakeDownTask> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(task => task.SchoolId);
        builder.HasOne<Post>().WithMany().HasForeignKey(task => task.PostId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(task => task.PupilId);
        builder.HasOne<Person>().WithMany().HasForeignKey(task => task.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(task => task.OwnerId);
        builder.Ignore(task => task.Who);

        // Asked once for a post and whoever is in it: a job that looks twice finds nothing the second time.
        builder.HasIndex(task => new { task.PostId, task.PupilId }).IsUnique();
        builder.HasIndex(task => new { task.PostId, task.PersonId }).IsUnique();
        builder.HasIndex(task => new { task.SchoolId, task.DoneAt, task.DueOn });
    }
}
