using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>A committee of the governing body, or the governing body itself.</summary>
public sealed class Committee : Root
{
    public const int NameMaxLength = 120;

    private readonly List<CommitteeMember> members = [];

    private Committee(Guid schoolId)
        : base(schoolId)
    {
    }

    public string Name { get; private set; } = "";

    public IReadOnlyList<CommitteeMember> Members => members;

    public override string? Reference => Name;

    public static Committee Form(Guid schoolId, string name, Actor actor, DateTime at)
    {
        var committee = new Committee(schoolId) { Name = name };
        committee.Record("committee.formed", actor, at);
        return committee;
    }

    public Decision CanJoin(Guid personId, DateOnly on) =>
        members.Exists(member => member.PersonId == personId && member.Serves(on))
            ? Decision.Refused("This person is already a member.")
            : Decision.Allowed;

    public void Join(Guid personId, DateOnly fromOn, Actor actor, DateTime at)
    {
        CanJoin(personId, fromOn).Demand();
        members.Add(new CommitteeMember(this, personId, fromOn));
        Record("committee.member-joined", actor, at);
    }

    public void Leave(Guid personId, DateOnly on, Actor actor, DateTime at)
    {
        foreach (var member in members.Where(member => member.PersonId == personId && member.ToOn is null)) member.End(on);
        Record("committee.member-left", actor, at);
    }
}

public sealed class CommitteeMember : Part
{
    internal CommitteeMember(Committee committee, Guid personId, DateOnly fromOn)
    {
        CommitteeId = committee.Id;
        PersonId = personId;
        FromOn = fromOn;
    }

    private CommitteeMember()
    {
    }

    public Guid CommitteeId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    public override Guid RootId => CommitteeId;

    public bool Serves(DateOnly on) => FromOn <= on && (ToOn is null || ToOn >= on);

    internal void End(DateOnly on) => ToOn = on;
}
