using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>
/// A role or a person that may see a concern. The school and the moment of the concern, which never change, stand here as well: an
/// index over them gives the newest that a viewer sees without a look at what they do not.
/// </summary>
public sealed class ConcernAudience : Part
{
    private ConcernAudience()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid SchoolId { get; private set; }

    public DateTime RaisedAt { get; private set; }

    public Role? Role { get; private set; }

    public Guid? PersonId { get; private set; }

    public DateTime SinceAt { get; private set; }

    public override Guid RootId => ConcernId;

    /// <summary>A line that lets this viewer in. <see cref="Concern.VisibleTo"/> asks for one; a list begins at them.</summary>
    public static Expression<Func<ConcernAudience, bool>> LetsIn(Actor viewer)
    {
        var roles = viewer.Roles.ToArray();
        return seen => (seen.Role != null && roles.Contains(seen.Role.Value)) || seen.PersonId == viewer.PersonId;
    }

    internal static ConcernAudience ForRole(Concern concern, Role role, DateTime at) =>
        new() { ConcernId = concern.Id, SchoolId = concern.SchoolId, RaisedAt = concern.RaisedAt, Role = role, SinceAt = at };

    internal static ConcernAudience ForPerson(Concern concern, Guid personId, DateTime at) =>
        new() { ConcernId = concern.Id, SchoolId = concern.SchoolId, RaisedAt = concern.RaisedAt, PersonId = personId, SinceAt = at };
}

/// <summary>A person who may not see a concern, whatever roles they hold now or later.</summary>
public sealed class ConcernExclusion : Part
{
    internal ConcernExclusion(Concern concern, Guid personId, ExclusionReason reason, DateTime at)
    {
        ConcernId = concern.Id;
        PersonId = personId;
        Reason = reason;
        SinceAt = at;
    }

    private ConcernExclusion()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid PersonId { get; private set; }

    public ExclusionReason Reason { get; private set; }

    public DateTime SinceAt { get; private set; }

    public override Guid RootId => ConcernId;

    /// <summary>A line that keeps this viewer out, whatever lets them in.</summary>
    public static Expression<Func<ConcernExclusion, bool>> KeepsOut(Actor viewer) => excluded => excluded.PersonId == viewer.PersonId;
}

public enum ExclusionReason
{
    /// <summary>The concern is about them.</summary>
    Subject = 1,
}

/// <summary>Somebody on a concern, with the part they played in it.</summary>
public sealed class ConcernPerson : Part
{
    public const int WordsMaxLength = 200;

    internal ConcernPerson(Concern concern, NamedPerson named)
    {
        ConcernId = concern.Id;
        PartPlayed = named.Part;
        PupilId = named.PupilId;
        PersonId = named.PersonId;
        Words = named.Words;
    }

    private ConcernPerson()
    {
    }

    public Guid ConcernId { get; private set; }

    public PartPlayed PartPlayed { get; private set; }

    public Guid? PupilId { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>A name or handle that the product does not know, sealed.</summary>
    public Sealed? Words { get; private set; }

    public override Guid RootId => ConcernId;
}
