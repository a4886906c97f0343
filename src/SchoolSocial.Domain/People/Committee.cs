using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>A committee of the governing body, or the governing body itself.</summary>
public sealed class Committee : Root
{
    public const int NameMaxLength = 120;

    private readonly List<CommitteeMember> members = [];

    private Committee(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Name { get; private set; } = "";

    public IReadOnlyList<CommitteeMember> Members => members;

    public override string? Reference => Name;

    public static Committee Form(Guid schoolId, string name, Actor actor, DateTime at, Guid? id = null)
    {
        var committee = new Committee(id ?? Guid.CreateVersion7(), schoolId) { Name = name };
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

    public void Rename(string name, Actor actor, DateTime at)
    {
        if (Name == name) return;
        Name = name;
        Record("committee.renamed", actor, at);
    }

    public Decision CanEnd(Guid personId, DateOnly on)
    {
        var serving = members.Find(member => member.PersonId == personId && member.ToOn is null);
        if (serving is null) return Decision.Refused("This person is not a member.");
        return on < serving.FromOn ? Decision.Refused("Membership cannot end before it starts.") : Decision.Allowed;
    }

    public void Leave(Guid personId, DateOnly on, Actor actor, DateTime at)
    {
        CanEnd(personId, on).Demand();
        foreach (var member in members.Where(member => member.PersonId == personId && member.ToOn is null)) member.End(on);
        Record("committee.member-left", actor, at);
    }

    /// <summary>Ends whatever the person holds here after <paramref name="on"/>, because they leave the school.</summary>
    public void Release(Guid personId, DateOnly on, Actor actor, DateTime at)
    {
        var open = members.Where(member => member.PersonId == personId && (member.ToOn is null || member.ToOn > on)).ToList();
        if (open.Count == 0) return;
        open.ForEach(member => member.EndBy(on));
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

    /// <summary>Planned, and then overtaken before its first day: kept for the record, shown nowhere.</summary>
    public bool NeverBegan => ToOn < FromOn;

    internal void End(DateOnly on) => ToOn = on;

    internal void EndBy(DateOnly on) => ToOn = on < FromOn ? FromOn.AddDays(-1) : on;
}
