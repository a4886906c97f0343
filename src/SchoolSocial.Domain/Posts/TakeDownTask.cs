using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Posts;

/// <summary>
/// A post that is out and shows somebody who is no longer to be shown. The task says so and no more; who it is and why stands in
/// the record for those who may know.
/// </summary>
public sealed class TakeDownTask : Root
{
    public const int DaysAllowed = 2;

    private TakeDownTask(Guid schoolId)
        : base(schoolId)
    {
    }

    public Guid PostId { get; private set; }

    /// <summary>The child it is for; or, where it is an adult's picture, the adult.</summary>
    public Guid? PupilId { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid Who => PupilId ?? PersonId!.Value;

    public Guid ChannelId { get; private set; }

    public TakeDownCause Cause { get; private set; }

    public Guid OwnerId { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public Guid? DoneById { get; private set; }

    public static TakeDownTask Make(Post post, RippleLine line, Guid ownerId, DateOnly dueOn, Actor actor, DateTime at)
    {
        var task = new TakeDownTask(post.SchoolId)
        {
            PostId = post.Id,
            PupilId = line.IsChild ? line.Who : null,
            PersonId = line.IsChild ? null : line.Who,
            ChannelId = post.ChannelId,
            Cause = line.Cause,
            OwnerId = ownerId,
            DueOn = dueOn,
            MadeAt = at,
        };
        task.Record("take-down.asked", actor, at);
        return task;
    }

    public Decision CanHandTo(Guid personId)
    {
        if (DoneAt is not null) return Decision.Refused("This is down already.");
        return personId == OwnerId ? Decision.Refused("It is theirs already.") : Decision.Allowed;
    }

    /// <summary>Somebody else does it, by the same day.</summary>
    public void HandTo(Guid personId, Actor actor, DateTime at)
    {
        CanHandTo(personId).Demand();
        OwnerId = personId;
        Record("take-down.handed-over", actor, at);
    }

    public void Done(Actor actor, DateTime at)
    {
        if (DoneAt is not null) return;
        DoneAt = at;
        DoneById = actor.PersonId;
        Record("take-down.done", actor, at);
    }
}

public enum TakeDownCause
{
    Withdrawn = 1,
    Protected,
    Left,
    Lapsed,
    Other,
}
