using System.Linq.Expressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Posts;

/// <summary>
/// Pictures taken on one occasion with one school device: a card or a camera is their place for a day or two, then they are on the school's
/// network and erased from the device, each by somebody on some day (JW35). Nothing here says who is in them.
/// </summary>
public sealed class PhotoBatch : Root
{
    public const int OccasionMaxLength = 120;
    public const int PlaceMaxLength = 200;
    public const int GreatestCount = 5_000;

    /// <summary>Days after which pictures that are still on the device are late.</summary>
    public const int DaysOnDevice = 2;

    private PhotoBatch(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Occasion { get; private set; } = "";

    public override string? Reference => Occasion;

    public DateOnly TakenOn { get; private set; }

    public Guid TakenById { get; private set; }

    /// <summary>Which of the school's devices: the number on its label.</summary>
    public string Device { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>Where on the school's network they are kept.</summary>
    public string? KeptAt { get; private set; }

    public DateOnly? UploadedOn { get; private set; }

    public Guid? UploadedById { get; private set; }

    public DateOnly? ErasedOn { get; private set; }

    public Guid? ErasedById { get; private set; }

    /// <summary>One's own; those who oversee posts see all.</summary>
    public static Expression<Func<PhotoBatch, bool>> VisibleTo(Actor viewer, bool seesAll) =>
        batch => batch.SchoolId == viewer.SchoolId && (seesAll || batch.TakenById == viewer.PersonId);

    public static PhotoBatch Take(Guid id, PhotosTaken said, Actor actor, DateTime at)
    {
        var batch = new PhotoBatch(id, actor.SchoolId) { Occasion = said.Occasion, TakenOn = said.On, TakenById = actor.PersonId, Device = said.Device, Count = said.Count };
        batch.Record("photo-batch.taken", actor, at);
        return batch;
    }

    public bool IsLate(DateOnly today) => ErasedOn is null && today.DayNumber - TakenOn.DayNumber > DaysOnDevice;

    public Decision CanUpload => UploadedOn is null ? Decision.Allowed : Decision.Refused("These pictures are on the network already.");

    public void Upload(string keptAt, Actor actor, DateTime at)
    {
        CanUpload.Demand();
        (KeptAt, UploadedOn, UploadedById) = (keptAt, SchoolTime.DateOf(at), actor.PersonId);
        Record("photo-batch.uploaded", actor, at);
    }

    /// <summary>Also where nothing was worth keeping: then they are erased without having been uploaded.</summary>
    public Decision CanErase => ErasedOn is null ? Decision.Allowed : Decision.Refused("These pictures are erased already.");

    public void Erase(Actor actor, DateTime at)
    {
        CanErase.Demand();
        (ErasedOn, ErasedById) = (SchoolTime.DateOf(at), actor.PersonId);
        Record("photo-batch.erased", actor, at);
    }
}

public sealed record PhotosTaken(string Occasion, DateOnly On, string Device, int Count);
