using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts.Rollover;

/// <summary>What becomes of an account when the school year ends (WD67 to WD69).</summary>
public enum RolloverAction
{
    /// <summary>A new handle and a new email, for the class's next year.</summary>
    Rename = 1,
    Deactivate,
    Keep,

    /// <summary>Somebody has to say.</summary>
    Decide,
}

public enum RolloverState
{
    ToDecide = 1,
    ToConfirm,
    ConfirmedOnce,
    ToDo,

    /// <summary>Switched off; somebody has still to look whether the content is gone.</summary>
    ContentToCheck,
    Closed,
}

/// <summary>
/// Rollover Day: what becomes of each account when one school year gives way to the next. Begun once a summer, left and taken up again at will;
/// two people confirm each line before it is done, and the certificate closes it.
/// </summary>
public sealed class RolloverPlan : Root
{
    private readonly List<RolloverLine> lines = [];

    private RolloverPlan(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    public string Code { get; private set; } = "";

    public Guid FromYearId { get; private set; }

    public Guid ToYearId { get; private set; }

    public Guid BegunById { get; private set; }

    public DateTime BegunAt { get; private set; }

    public Guid? ClosedById { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<RolloverLine> Lines => lines;

    public static RolloverPlan Begin(Guid schoolId, Guid fromYearId, Guid toYearId, IReadOnlyCollection<RolloverProposal> proposals, Actor actor, DateTime at)
    {
        var plan = new RolloverPlan(Guid.CreateVersion7(), schoolId)
        {
            Code = Common.Reference.New('R'), FromYearId = fromYearId, ToYearId = toYearId, BegunById = actor.PersonId, BegunAt = at,
        };
        plan.lines.AddRange(proposals.Select(proposal => new RolloverLine(plan, proposal)));
        plan.Record("rollover.begun", actor, at);
        return plan;
    }

    public int Closed => lines.Count(line => line.State == RolloverState.Closed);

    public bool IsComplete => lines.TrueForAll(line => line.State == RolloverState.Closed);

    public static Decision CanChange(RolloverLine line) =>
        line.DoneAt is null ? Decision.Allowed : Decision.Refused("This line has been done already. What is wrong now is put right on the account itself.");

    /// <summary>Another answer for one account. Whoever had confirmed the old one has to look again.</summary>
    public void Change(RolloverLine line, RolloverChoice choice, Actor actor, DateTime at)
    {
        CanChange(line).Demand();
        line.Choose(choice);
        Record("rollover.line-changed", actor, at);
    }

    public static Decision CanConfirm(RolloverLine line, IReadOnlyCollection<RolloverConflict> conflicts, Actor actor)
    {
        if (line.Action == RolloverAction.Decide) return Decision.Refused("Say first what becomes of it.");
        if (line.SecondById is not null) return Decision.Refused("Two people have confirmed this already.");
        if (conflicts.FirstOrDefault(conflict => conflict.LineId == line.Id) is { } conflict) return Decision.Refused(conflict.Words);
        return line.FirstById == actor.PersonId ? Decision.Refused("You have confirmed this. Somebody else confirms it as well.") : Decision.Allowed;
    }

    /// <summary>Confirms every line that this person can confirm; tells how many.</summary>
    public int Confirm(IReadOnlyCollection<RolloverConflict> conflicts, Actor actor, DateTime at)
    {
        var ready = lines.Where(line => CanConfirm(line, conflicts, actor).IsAllowed).ToList();
        foreach (var line in ready) line.Confirm(actor, at);
        if (ready.Count > 0) Record("rollover.lines-confirmed", actor, at);
        return ready.Count;
    }

    /// <param name="line">Which line.</param>
    /// <param name="account">Its account.</param>
    /// <param name="accounts">All of the school's accounts in use, because a handle must be free at the moment it is taken.</param>
    public static Decision CanDo(RolloverLine line, Account account, IReadOnlyCollection<Account> accounts)
    {
        if (line.DoneAt is not null) return Decision.Refused("This line has been done already.");
        if (line.SecondById is null) return Decision.Refused("Two people confirm this before it is done.");
        if (line.Action != RolloverAction.Rename) return Decision.Allowed;
        var holder = accounts.FirstOrDefault(other => other.Id != account.Id && (
            (other.PlatformId == account.PlatformId && string.Equals(other.HandleInUse, line.NewHandle, StringComparison.OrdinalIgnoreCase)) || string.Equals(other.EmailInUse, line.NewEmail, StringComparison.OrdinalIgnoreCase)));
        return holder is null ? Decision.Allowed : Decision.Refused($"{holder.Name} still has this handle or email. Do that one first.");
    }

    public void Do(RolloverLine line, Actor actor, DateTime at)
    {
        line.Do(actor, at);
        Record("rollover.line-done", actor, at);
    }

    public void ConfirmContentGone(RolloverLine line, Actor actor, DateTime at)
    {
        if (line.State != RolloverState.ContentToCheck) throw new InvalidOperationException("There is no content to look for on this line.");
        line.ContentGone(actor, at);
        Record("rollover.content-confirmed-gone", actor, at);
    }

    public Decision CanClose
    {
        get
        {
            if (ClosedAt is not null) return Decision.Refused("This rollover is closed.");
            var open = lines.Count - Closed;
            return open == 0 ? Decision.Allowed : Decision.Refused($"{(open == 1 ? "One line is" : $"{open} lines are")} still open.");
        }
    }

    public void Close(Actor actor, DateTime at)
    {
        CanClose.Demand();
        (ClosedById, ClosedAt) = (actor.PersonId, at);
        Record("rollover.closed", actor, at);
    }
}

/// <summary>What is proposed for one account, and why.</summary>
public sealed record RolloverProposal(Guid AccountId, RolloverAction Action, string? NewHandle, string? NewEmail, Guid? NextClassId, string Why);

/// <summary>What somebody has chosen for one account.</summary>
public sealed record RolloverChoice(RolloverAction Action, string? NewHandle, string? NewEmail, Guid? NextClassId);
