namespace SchoolSocial.Domain.Common;

/// <summary>Anything that is stored. The id is made with the object, so that it is known before the save.</summary>
public abstract class Entity
{
    protected Entity() => Id = Guid.CreateVersion7();

    protected Entity(Guid id) => Id = id;

    public Guid Id { get; private set; }
}

/// <summary>
/// A record that people speak of and that is audited as a whole. Every change to it, or to a <see cref="Part"/> of it,
/// comes with a <see cref="Fact"/>; a save without one is refused.
/// </summary>
public abstract class Root : Entity
{
    private readonly List<Fact> facts = [];

    protected Root()
    {
    }

    protected Root(Guid id, Guid schoolId)
        : base(id) => SchoolId = schoolId;

    protected Root(Guid schoolId) => SchoolId = schoolId;

    /// <summary>The tenant. Empty for the few roots that stand above schools (a federation).</summary>
    public Guid SchoolId { get; private set; }

    /// <summary>Raised by each save that changes the root or a part of it; an edit that names an older one is stale.</summary>
    public int Version { get; private set; }

    /// <summary>What has happened since the last save, oldest first.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>What people call it in a list: a reference or a name that gives nothing away.</summary>
    public virtual string? Reference => null;

    public void Recorded() => facts.Clear();

    protected void Record(string action, Actor actor, DateTime at, Sealed? reason = null) =>
        facts.Add(new Fact(action, actor.PersonId, at, reason));
}

/// <summary>A row that has no life apart from its root: its changes are the root's changes.</summary>
public abstract class Part : Entity
{
    protected Part()
    {
    }

    protected Part(Guid id)
        : base(id)
    {
    }

    /// <summary>The id of the <see cref="Root"/> this belongs to.</summary>
    public abstract Guid RootId { get; }
}

/// <summary>A part that is written once. Saving a changed or deleted one is refused, whoever asks.</summary>
public abstract class AppendOnlyPart : Part
{
    protected AppendOnlyPart()
    {
    }

    protected AppendOnlyPart(Guid id)
        : base(id)
    {
    }
}
