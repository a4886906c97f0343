using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts.Rollover;

/// <summary>One account on Rollover Day.</summary>
public sealed class RolloverLine : Part
{
    public const int WhyMaxLength = 300;

    internal RolloverLine(RolloverPlan plan, RolloverProposal proposal)
    {
        PlanId = plan.Id;
        AccountId = proposal.AccountId;
        Proposed = proposal.Action;
        Why = proposal.Why;
        Choose(new RolloverChoice(proposal.Action, proposal.NewHandle, proposal.NewEmail, proposal.NextClassId));
    }

    private RolloverLine()
    {
    }

    public Guid PlanId { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>What the product proposed, whatever was chosen then.</summary>
    public RolloverAction Proposed { get; private set; }

    public string Why { get; private set; } = "";

    public RolloverAction Action { get; private set; }

    public string? NewHandle { get; private set; }

    public string? NewEmail { get; private set; }

    public Guid? NextClassId { get; private set; }

    public Guid? FirstById { get; private set; }

    public DateTime? FirstAt { get; private set; }

    public Guid? SecondById { get; private set; }

    public DateTime? SecondAt { get; private set; }

    public Guid? DoneById { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public Guid? ContentGoneById { get; private set; }

    public DateTime? ContentGoneAt { get; private set; }

    public override Guid RootId => PlanId;

    public RolloverState State
    {
        get
        {
            if (DoneAt is not null) return Action == RolloverAction.Deactivate && ContentGoneAt is null ? RolloverState.ContentToCheck : RolloverState.Closed;
            if (SecondById is not null) return RolloverState.ToDo;
            if (FirstById is not null) return RolloverState.ConfirmedOnce;
            return Action == RolloverAction.Decide ? RolloverState.ToDecide : RolloverState.ToConfirm;
        }
    }

    internal void Choose(RolloverChoice choice)
    {
        var renames = choice.Action == RolloverAction.Rename;
        (Action, NewHandle, NewEmail, NextClassId) = (choice.Action, renames ? choice.NewHandle : null, renames ? choice.NewEmail : null, renames ? choice.NextClassId : null);
        (FirstById, FirstAt, SecondById, SecondAt) = (null, null, null, null);
    }

    internal void Confirm(Actor actor, DateTime at)
    {
        if (FirstById is null) (FirstById, FirstAt) = (actor.PersonId, at);
        else (SecondById, SecondAt) = (actor.PersonId, at);
    }

    internal void Do(Actor actor, DateTime at) => (DoneById, DoneAt) = (actor.PersonId, at);

    internal void ContentGone(Actor actor, DateTime at) => (ContentGoneById, ContentGoneAt) = (actor.PersonId, at);
}
