using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>What is done about a concern once it is known: taken in hand, written up, acted on, closed and opened again.</summary>
public sealed partial class Concern
{
    private readonly List<ConcernEntry> entries = [];
    private readonly List<ConcernAction> actions = [];
    private readonly List<Acknowledgement> acknowledgements = [];
    private readonly List<Closure> closures = [];

    public IReadOnlyList<ConcernEntry> Entries => entries;

    public IReadOnlyList<ConcernAction> Actions => actions;

    public IReadOnlyList<Acknowledgement> Acknowledgements => acknowledgements;

    public IReadOnlyList<Closure> Closures => closures;

    public Acknowledgement? Acknowledged => acknowledgements.Count == 0 ? null : acknowledgements[^1];

    public Closure? Closed => closures.Find(closure => closure.ReopenedAt is null);

    public Decision CanAcknowledge(Actor actor)
    {
        if (Status == ConcernStatus.Closed) return Decision.Refused("This concern is closed.");
        return Status == ConcernStatus.Raised ? Decision.Allowed : Decision.Refused("This concern has already been acknowledged.");
    }

    public void Acknowledge(Actor actor, DateTime at)
    {
        CanAcknowledge(actor).Demand();
        acknowledgements.Add(new Acknowledgement(this, actor, at));
        Status = ConcernStatus.Acknowledged;
        Moved("concern.acknowledged", actor, at);
    }

    /// <summary>An entry of the working record: facts and opinion are kept apart.</summary>
    public ConcernEntry AddEntry(Guid id, EntryKind kind, Sealed words, Actor actor, DateTime at, EntryDay? day = null)
    {
        var entry = new ConcernEntry(id, this, kind, words, day, actor, at);
        entries.Add(entry);
        Moved("concern.entry-added", actor, at);
        return entry;
    }

    public Decision CanWorkOn(Actor actor) =>
        Status == ConcernStatus.Closed ? Decision.Refused("This concern is closed. Reopen it first, with a reason.") : Decision.Allowed;

    public ConcernAction GiveAction(Guid id, Sealed task, Guid ownerId, DateOnly dueOn, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        CanInvolve(ownerId).Demand();
        var action = new ConcernAction(id, this, task, ownerId, dueOn, actor, at);
        actions.Add(action);
        Moved("concern.action-given", actor, at);
        return action;
    }

    public void CompleteAction(Guid actionId, Sealed result, Actor actor, DateTime at)
    {
        var action = actions.Single(action => action.Id == actionId);
        action.CanComplete.Demand();
        action.Complete(result, actor, at);
        Moved("concern.action-completed", actor, at);
    }

    /// <summary>Only a concern that was acknowledged, has no open action and was raised by somebody else can be closed.</summary>
    public Decision CanClose(Actor actor)
    {
        if (Status == ConcernStatus.Closed) return Decision.Refused("This concern is already closed.");
        if (Status == ConcernStatus.Raised) return Decision.Refused("You cannot close this yet: nobody has acknowledged it.");
        var open = actions.Count(action => action.DoneAt is null);
        if (open > 0) return Decision.Refused($"You cannot close this yet: {(open == 1 ? "one action is" : $"{open} actions are")} open.");
        if (MissingSafeguards.Count > 0) return Decision.Refused($"You cannot close this yet: it is not recorded whether this was {string.Join(", ", MissingSafeguards.Select(kind => kind.Words().ToLowerInvariant()))}.");
        if (pathways.Exists(pathway => pathway.EndedAt is null)) return Decision.Refused("You cannot close this yet: a pathway is open. Finish the pathway, then close the concern.");
        if (actor.PersonId == ReporterId) return Decision.Refused("You reported this, so somebody else must close it.");
        return Decision.Allowed;
    }

    public void Close(ClosingWords words, Actor actor, DateTime at)
    {
        CanClose(actor).Demand();
        if (!Outcomes.For(Subject).Contains(words.Outcome)) throw new InvalidOperationException("A concern about them cannot end so.");
        closures.Add(new Closure(this, words, actor, at));
        Status = ConcernStatus.Closed;
        Moved("concern.closed", actor, at, words.Reason);
    }

    public Decision CanReopen(Actor actor) =>
        Status == ConcernStatus.Closed ? Decision.Allowed : Decision.Refused("This concern is open.");

    public void Reopen(Sealed reason, Actor actor, DateTime at)
    {
        CanReopen(actor).Demand();
        Closed!.Reopen(reason, actor, at);
        Status = ConcernStatus.Acknowledged;
        Moved("concern.reopened", actor, at, reason);
    }
}
