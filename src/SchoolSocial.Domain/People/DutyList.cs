using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>
/// By which number the people of a school are reached in a hurry, and who covers on which days. One a school. Numbers and turns are ended,
/// never overwritten: "whom could she have rung that day?" keeps its answer.
/// </summary>
public sealed class DutyList : Root
{
    private readonly List<DutyNumber> numbers = [];
    private readonly List<DutyTurn> turns = [];

    private DutyList(Guid schoolId)
        : base(schoolId)
    {
    }

    public IReadOnlyList<DutyNumber> Numbers => numbers;

    public IReadOnlyList<DutyTurn> Turns => turns;

    public static DutyList Begin(Guid schoolId, Actor actor, DateTime at)
    {
        var list = new DutyList(schoolId);
        list.Record("duty-list.begun", actor, at);
        return list;
    }

    public string? NumberOf(Guid personId) => numbers.Find(number => number.EndedAt is null && number.PersonId == personId)?.Number;

    /// <summary>Takes the place of the number they had; null takes it away.</summary>
    public void SetNumber(Guid personId, string? number, Actor actor, DateTime at)
    {
        if (NumberOf(personId) == number) return;
        numbers.Find(each => each.EndedAt is null && each.PersonId == personId)?.End(at);
        if (number is not null) numbers.Add(new DutyNumber(this, personId, number, actor, at));
        Record("duty-list.number-set", actor, at);
    }

    public static Decision CanCover(DateOnly fromOn, DateOnly toOn, DutyDays days)
    {
        if (days == DutyDays.None) return Decision.Refused("Choose at least one day of the week.");
        if (toOn < fromOn) return Decision.Refused("The last day must not be before the first.");
        return toOn.DayNumber - fromOn.DayNumber > DutyTurn.LongestDays ? Decision.Refused("Cover is listed for a year at most. List it again then.") : Decision.Allowed;
    }

    public void Cover(Guid id, Guid personId, DateOnly fromOn, DateOnly toOn, DutyDays days, Actor actor, DateTime at)
    {
        CanCover(fromOn, toOn, days).Demand();
        turns.Add(new DutyTurn(id, this, personId, fromOn, toOn, days, actor, at));
        Record("duty-list.cover-noted", actor, at);
    }

    public Decision CanEndCover(Guid turnId) =>
        turns.Exists(turn => turn.Id == turnId && turn.EndedAt is null) ? Decision.Allowed : Decision.Refused("This cover has been taken off the list already.");

    public void EndCover(Guid turnId, Actor actor, DateTime at)
    {
        CanEndCover(turnId).Demand();
        turns.Single(turn => turn.Id == turnId).End(at);
        Record("duty-list.cover-ended", actor, at);
    }
}

public sealed class DutyNumber : Part
{
    public const int NumberMaxLength = 40;

    internal DutyNumber(DutyList list, Guid personId, string number, Actor actor, DateTime at)
    {
        DutyListId = list.Id;
        PersonId = personId;
        Number = number;
        ById = actor.PersonId;
        SinceAt = at;
    }

    private DutyNumber()
    {
    }

    public Guid DutyListId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Number { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime SinceAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public override Guid RootId => DutyListId;

    internal void End(DateTime at) => EndedAt = at;
}

/// <summary>Somebody is on duty on these days of the week, from one day to another (both included).</summary>
public sealed class DutyTurn : Part
{
    public const int LongestDays = 366;

    internal DutyTurn(Guid id, DutyList list, Guid personId, DateOnly fromOn, DateOnly toOn, DutyDays days, Actor actor, DateTime at)
        : base(id)
    {
        DutyListId = list.Id;
        PersonId = personId;
        FromOn = fromOn;
        ToOn = toOn;
        Days = days;
        ById = actor.PersonId;
        At = at;
    }

    private DutyTurn()
    {
    }

    public Guid DutyListId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly ToOn { get; private set; }

    public DutyDays Days { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public override Guid RootId => DutyListId;

    public bool Covers(DateOnly on) => EndedAt is null && FromOn <= on && ToOn >= on && Days.HasFlag(DutyDay.Of(on));

    internal void End(DateTime at) => EndedAt = at;
}

[Flags]
public enum DutyDays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
}

public static class DutyDay
{
    public static DutyDays Of(DateOnly on) => (DutyDays)(1 << (((int)on.DayOfWeek + 6) % 7));

    public static IReadOnlyList<DutyDays> All { get; } = [.. Enum.GetValues<DutyDays>().Where(day => day != DutyDays.None)];

    public static string Words(this DutyDays days)
    {
        var all = All.Where(day => days.HasFlag(day)).Select(day => day.ToString()).ToList();
        return all.Count == All.Count ? "every day" : string.Join(", ", all);
    }
}
