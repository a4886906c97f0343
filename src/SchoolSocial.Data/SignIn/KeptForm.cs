using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.SignIn;

/// <summary>
/// What somebody sent after their sign-in had ended: sealed to them, one for each person, and gone after a day. Nothing of it has been
/// done; it waits until they have signed in again and send it themselves.
/// </summary>
public sealed class KeptForm : Entity
{
    public const int PathMaxLength = 400;

    private KeptForm(Guid id)
        : base(id)
    {
    }

    public string Path { get; private set; } = "";

    /// <summary>The fields and their answers as JSON, sealed to the person.</summary>
    public Sealed Fields { get; private set; } = null!;

    public DateTime KeptAt { get; private set; }

    /// <summary>Bears the person's own id: a later one takes the place of an earlier.</summary>
    public static KeptForm For(Guid personId) => new(personId);

    public void Keep(string path, Sealed fields, DateTime at) => (Path, Fields, KeptAt) = (path, fields, at);
}

internal sealed class KeptFormMap : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.Property(kept => kept.Path).HasMaxLength(KeptForm.PathMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(kept => kept.Id);
    }
}
