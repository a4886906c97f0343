using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>
/// Somebody who starts at the school, with or without a sign-in, and what is asked of them by when. The tasks are the school's list as it stood on
/// the day they were entered.
/// </summary>
public sealed class Starter : Root
{
    public const int NameMaxLength = 120;
    public const int ReasonMaxLength = 300;

    private readonly List<StarterTask> tasks = [];
    private readonly List<StarterDone> done = [];

    private Starter(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    /// <summary>By which its page is found; it does not tell how many there are.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Null for somebody who is not on the register of people: a student for a fortnight, a parent who hears readers.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The name of somebody who is not on it.</summary>
    public string? Name { get; private set; }

    public StarterKinds Kind { get; private set; }

    public DateOnly StartsOn { get; private set; }

    public DateTime EnteredAt { get; private set; }

    /// <summary>They left, or never came: nothing is asked any more.</summary>
    public DateTime? StoppedAt { get; private set; }

    public string? StoppedWhy { get; private set; }

    public IReadOnlyList<StarterTask> Tasks => tasks;

    public IReadOnlyList<StarterDone> Done => done;

    public static Starter Begin(Guid id, Guid? personId, string? name, StarterKinds kind, DateOnly startsOn, InductionList list, Actor actor, DateTime at)
    {
        var starter = new Starter(id, actor.SchoolId) { Code = Common.Reference.New('N'), PersonId = personId, Name = personId is null ? name : null, Kind = kind, StartsOn = startsOn, EnteredAt = at };
        starter.tasks.AddRange(list.Asked.Where(task => task.For.HasFlag(kind)).Select((task, index) => new StarterTask(starter, index + 1, task)));
        starter.Record("starter.begun", actor, at);
        return starter;
    }

    /// <summary>Those of whom something is asked, for queries.</summary>
    public static Expression<Func<Starter, bool>> IsAsked { get; } = starter => starter.StoppedAt == null;

    /// <summary>Done by a tick, or by what the person's own records show.</summary>
    public bool IsDone(StarterTask task, StarterFacts facts) => done.Exists(each => each.TaskId == task.Id) || ShownBy(task, facts);

    public IReadOnlyList<StarterTask> Open(StarterFacts facts) => StoppedAt is null ? [.. tasks.Where(task => !IsDone(task, facts)).OrderBy(task => task.DueOn).ThenBy(task => task.Number)] : [];

    public bool IsBehind(StarterFacts facts, DateOnly today) => Open(facts).Any(task => task.DueOn < today);

    /// <summary>The starter says so themselves; whoever keeps the list enters what was done on paper, and says when.</summary>
    public Decision CanTick(StarterTask task, DateOnly on, StarterFacts facts, DateOnly today, Actor actor, bool keepsInduction)
    {
        if (StoppedAt is not null) return Decision.Refused("Nothing is asked of them any more.");
        if (actor.PersonId != PersonId && !keepsInduction) return Decision.Refused("Only they themselves or those who look after starters can say so.");
        if (IsDone(task, facts)) return Decision.Refused("This is done already.");
        // Whoever keeps the list is a starter too when it is their own: nobody ticks their own reading.
        if (actor.PersonId == PersonId && task.Kind is InductionTaskKind.ReadPolicies or InductionTaskKind.PrivacyCheck)
        {
            return Decision.Refused("This is done where it says, and then ticked by itself.");
        }

        return on > today ? Decision.Refused("The day cannot be later than today.") : Decision.Allowed;
    }

    public void Tick(StarterTask task, DateOnly on, StarterFacts facts, DateOnly today, Actor actor, bool keepsInduction, DateTime at)
    {
        CanTick(task, on, facts, today, actor, keepsInduction).Demand();
        done.Add(new StarterDone(this, task, on, actor, at));
        Record("starter.task-done", actor, at);
    }

    public Decision CanStop => StoppedAt is null ? Decision.Allowed : Decision.Refused("Nothing is asked of them any more.");

    public void Stop(string why, Actor actor, DateTime at)
    {
        CanStop.Demand();
        (StoppedAt, StoppedWhy) = (at, why);
        Record("starter.stopped", actor, at);
    }

    private bool ShownBy(StarterTask task, StarterFacts facts) => task.Kind switch
    {
        InductionTaskKind.ReadPolicies => facts.Read > 0 && !facts.Waiting.Any(askedOn => askedOn <= task.DueOn),
        InductionTaskKind.PrivacyCheck => facts.LookedOn >= StartsOn,
        _ => false,
    };
}

/// <summary>What a starter's own records show.</summary>
/// <param name="Waiting">The days on which they were asked for what still waits to be read. What was asked after the task was due belongs to no induction.</param>
/// <param name="Read">Policies they have signed.</param>
/// <param name="LookedOn">Their last look at their own privacy and profile.</param>
public sealed record StarterFacts(IReadOnlyList<DateOnly> Waiting, int Read, DateOnly? LookedOn)
{
    /// <summary>Of somebody without a sign-in nothing is shown; all is entered.</summary>
    public static StarterFacts None { get; } = new([], 0, null);
}

public sealed class StarterTask : Part
{
    internal StarterTask(Starter starter, int number, InductionTask task)
    {
        StarterId = starter.Id;
        Number = number;
        Kind = task.Kind;
        Title = task.Title;
        DueOn = starter.StartsOn.AddDays(task.Days);
    }

    private StarterTask()
    {
    }

    public Guid StarterId { get; private set; }

    public int Number { get; private set; }

    public InductionTaskKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public override Guid RootId => StarterId;
}

/// <summary>A task was done on a day; who says so, and when they did.</summary>
public sealed class StarterDone : AppendOnlyPart
{
    internal StarterDone(Starter starter, StarterTask task, DateOnly on, Actor actor, DateTime at)
    {
        StarterId = starter.Id;
        TaskId = task.Id;
        On = on;
        ById = actor.PersonId;
        At = at;
    }

    private StarterDone()
    {
    }

    public Guid StarterId { get; private set; }

    public Guid TaskId { get; private set; }

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => StarterId;
}
