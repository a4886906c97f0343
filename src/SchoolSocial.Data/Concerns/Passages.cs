using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Concerns;

/// <summary>Sealed words that belong together, with the concern they stand in and the record they are bound to.</summary>
public sealed class Passage
{
    public required Guid ConcernId { get; init; }

    public required DateTime RaisedAt { get; init; }

    public required Guid OwnerId { get; init; }

    public Sealed? One { get; init; }

    public Sealed? Two { get; init; }

    public Sealed? Three { get; init; }

    public Sealed? Four { get; init; }

    public Sealed? Five { get; init; }
}

/// <summary>Everything that was ever written into concerns, for a search. Who was taken off a concern, because it was somebody else, is not in it.</summary>
internal static class Passages
{
    public static IEnumerable<IQueryable<Passage>> Of(IQueryable<Concern> concerns) =>
    [
        concerns.Select(of => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = of.Id, One = of.Account, Two = of.ChildsWords, Three = of.Wishes, Four = of.Place, Five = of.SinceWhen }),
        concerns.SelectMany(of => of.People.Where(each => each.RemovedAt == null && (each.Words != null || each.Outcome != null || each.Relation != null)), (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = of.Id, One = each.Words, Two = each.Outcome, Three = each.Relation }),
        concerns.SelectMany(of => of.Entries, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Words, Two = each.Present }),
        concerns.SelectMany(of => of.Actions, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Task, Two = each.Result }),
        concerns.SelectMany(of => of.Closures, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = of.Id, One = each.Summary, Two = each.FollowUp, Three = each.Reason, Four = each.ReopeningReason, Five = each.BehaviourReference }),
        concerns.SelectMany(of => of.Decisions, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.What, Two = each.Reason }),
        concerns.SelectMany(of => of.Contacts, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Who, Two = each.TheirReference, Three = each.Words }),
        concerns.SelectMany(of => of.Replies, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Words, Two = each.WhyNot }),
        concerns.SelectMany(of => of.PlatformReports, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Address, Two = each.TheirReference }),
        concerns.SelectMany(of => of.PlatformSteps.Where(each => each.Words != null), (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Words }),
        concerns.SelectMany(of => of.Safeguards, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Words, Two = each.DoneBy }),
        concerns.SelectMany(of => of.Departures, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Clause, Two = each.Justification, Three = each.Advice }),
        concerns.SelectMany(of => of.Preservation, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.What }),
        concerns.SelectMany(of => of.Evidence, (of, each) => new Passage { ConcernId = of.Id, RaisedAt = of.RaisedAt, OwnerId = each.Id, One = each.Place, Two = each.TakenBy, Three = each.HeldAt, Four = each.Note }),
    ];
}
