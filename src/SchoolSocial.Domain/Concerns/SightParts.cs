using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>
/// A role or a person that may see a concern. The school and the moment of the concern, which never change, stand here as well: an
/// index over them gives the newest that a viewer sees without a look at what they do not.
/// </summary>
public sealed class ConcernAudience : Part
{
    private ConcernAudience(Guid id)
        : base(id)
    {
    }

    private ConcernAudience()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid SchoolId { get; private set; }

    public DateTime RaisedAt { get; private set; }

    public Role? Role { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>All of it, or its letters and meetings alone.</summary>
    public Share Share { get; private set; }

    public AudienceReason Why { get; private set; }

    public DateTime SinceAt { get; private set; }

    public DateTime? UntilAt { get; private set; }

    public Guid? GrantedById { get; private set; }

    public Sealed? Reason { get; private set; }

    public override Guid RootId => ConcernId;

    /// <summary>A line that lets this viewer in, to all of it. <see cref="Concern.VisibleTo"/> asks for one; a list begins at them.</summary>
    public static Expression<Func<ConcernAudience, bool>> LetsIn(Actor viewer)
    {
        var roles = viewer.Roles.ToArray();
        return seen => seen.UntilAt == null && seen.Share == Share.Whole
            && ((seen.Role != null && roles.Contains(seen.Role.Value)) || seen.PersonId == viewer.PersonId);
    }

    /// <summary>A line that lets this viewer read at least the letters and meetings.</summary>
    public static Expression<Func<ConcernAudience, bool>> LetsReadLetters(Actor viewer)
    {
        var roles = viewer.Roles.ToArray();
        return seen => seen.UntilAt == null && ((seen.Role != null && roles.Contains(seen.Role.Value)) || seen.PersonId == viewer.PersonId);
    }

    internal static ConcernAudience ForRole(Concern concern, Role role, AudienceReason why, DateTime at) =>
        new() { ConcernId = concern.Id, SchoolId = concern.SchoolId, RaisedAt = concern.RaisedAt, Role = role, Share = Share.Whole, Why = why, SinceAt = at };

    internal static ConcernAudience Granted(Guid id, Concern concern, Role? role, Guid? personId, Share share, Sealed reason, Actor actor, DateTime at) => new(id)
    {
        ConcernId = concern.Id,
        SchoolId = concern.SchoolId,
        RaisedAt = concern.RaisedAt,
        Role = role,
        PersonId = personId,
        Share = share,
        Why = AudienceReason.Granted,
        SinceAt = at,
        GrantedById = actor.PersonId,
        Reason = reason,
    };

    internal void End(DateTime at) => UntilAt = at;
}

/// <summary>How much of a concern is shared.</summary>
public enum Share
{
    Whole = 1,
    LettersAndMeetings,
}

/// <summary>Why a role or person sees a concern.</summary>
public enum AudienceReason
{
    /// <summary>Their step of its line.</summary>
    Line = 1,

    /// <summary>Nobody before them took it in hand.</summary>
    Climbed,

    /// <summary>Somebody who handles it let them in.</summary>
    Granted,
}

/// <summary>A person who may not see a concern, whatever roles they hold now or later.</summary>
public sealed class ConcernExclusion : Part
{
    internal ConcernExclusion(Guid id, Concern concern, Guid personId, ExclusionReason reason, Sealed? words, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        PersonId = personId;
        Reason = reason;
        Words = words;
        ById = actor.PersonId;
        SinceAt = at;
    }

    private ConcernExclusion()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid PersonId { get; private set; }

    public ExclusionReason Reason { get; private set; }

    /// <summary>Why, where somebody excluded them by hand.</summary>
    public Sealed? Words { get; private set; }

    public Guid ById { get; private set; }

    public DateTime SinceAt { get; private set; }

    public DateTime? LiftedAt { get; private set; }

    public override Guid RootId => ConcernId;

    /// <summary>A line that keeps this viewer out, whatever lets them in.</summary>
    public static Expression<Func<ConcernExclusion, bool>> KeepsOut(Actor viewer) => excluded => excluded.LiftedAt == null && excluded.PersonId == viewer.PersonId;

    internal void Lift(DateTime at) => LiftedAt = at;
}

public enum ExclusionReason
{
    /// <summary>The concern is about them.</summary>
    Subject = 1,

    /// <summary>Somebody in it is a relative of theirs.</summary>
    Relative,

    /// <summary>Too close to it in another way.</summary>
    TooClose,

    /// <summary>By what the school has on record: it is not said what.</summary>
    Declared,
}

/// <summary>Somebody was told of a concern in the product.</summary>
public sealed class ConcernTelling : AppendOnlyPart
{
    internal ConcernTelling(Concern concern, Guid personId, DateTime at)
    {
        ConcernId = concern.Id;
        PersonId = personId;
        At = at;
    }

    private ConcernTelling()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

/// <summary>Somebody was told of a concern outside the product, because they could not sign in yet.</summary>
public sealed class ConcernHandOver : AppendOnlyPart
{
    public const int WhoMaxLength = 400;

    internal ConcernHandOver(Guid id, Concern concern, Sealed who, DateTime toldAt, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Who = who;
        ToldAt = toldAt;
        ById = actor.PersonId;
        At = at;
    }

    private ConcernHandOver()
    {
    }

    public Guid ConcernId { get; private set; }

    /// <summary>Who was told and how, sealed.</summary>
    public Sealed Who { get; private set; } = null!;

    public DateTime ToldAt { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}
