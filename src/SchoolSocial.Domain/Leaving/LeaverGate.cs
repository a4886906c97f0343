using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Leaving;

/// <summary>
/// The hand-over of somebody who leaves (WH29, WH43, ST17): what they held, to whom each thing went, and that all of it is settled. Their
/// sign-in ends when they leave, whatever is still open here.
/// </summary>
public sealed class LeaverGate : Root
{
    private readonly List<HandOver> handOvers = [];

    private LeaverGate(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public Guid BegunById { get; private set; }

    public DateTime BegunAt { get; private set; }

    public Guid? CompletedById { get; private set; }

    public DateTime? CompletedAt { get; private set; }

    public IReadOnlyList<HandOver> HandOvers => handOvers;

    public static LeaverGate Begin(Guid schoolId, Guid personId, Actor actor, DateTime at)
    {
        var gate = new LeaverGate(Guid.CreateVersion7(), schoolId) { PersonId = personId, BegunById = actor.PersonId, BegunAt = at };
        gate.Record("leaver-gate.begun", actor, at);
        return gate;
    }

    public void Note(string what, string toWhom, Actor actor, DateTime at)
    {
        handOvers.Add(new HandOver(this, what, toWhom, actor, at));
        Record("leaver-gate.handed-over", actor, at);
    }

    /// <summary>Only with nothing left that stops it, so far as whoever completes it may know.</summary>
    public Decision CanComplete(IReadOnlyCollection<HeldThing> held, Actor actor)
    {
        if (CompletedAt is not null) return Decision.Refused("This hand-over is complete.");
        if (actor.PersonId == PersonId) return Decision.Refused("Somebody else completes your hand-over.");
        var open = held.Count(thing => thing.Stops);
        return open == 0 ? Decision.Allowed : Decision.Refused($"{(open == 1 ? "One thing is" : $"{open} things are")} not handed over yet.");
    }

    public void Complete(IReadOnlyCollection<HeldThing> held, Actor actor, DateTime at)
    {
        CanComplete(held, actor).Demand();
        (CompletedById, CompletedAt) = (actor.PersonId, at);
        Record("leaver-gate.completed", actor, at);
    }
}

/// <summary>Something somebody holds: whether it stops the hand-over, or ends by itself when they leave, and what is worth knowing of it.</summary>
public sealed record HeldThing(string What, bool Stops, string Way, string? Href = null, Guid? HoldingId = null, string? Note = null);

/// <summary>One thing that went to somebody else.</summary>
public sealed class HandOver : AppendOnlyPart
{
    public const int WordsMaxLength = 300;

    internal HandOver(LeaverGate gate, string what, string toWhom, Actor actor, DateTime at)
    {
        GateId = gate.Id;
        What = what;
        ToWhom = toWhom;
        ById = actor.PersonId;
        At = at;
    }

    private HandOver()
    {
    }

    public Guid GateId { get; private set; }

    public string What { get; private set; } = "";

    public string ToWhom { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => GateId;
}
