using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// The life of a concern by its lawful steps, in plain words: each is sealed to the record it belongs to, as the screens do it.
/// The demo school and the tests tell their stories with these.
/// </summary>
public sealed class ConcernSteps(Vault vault)
{
    public Concern Raise(
        SpokenReport said, IReadOnlyCollection<NamedAdult> about, IReadOnlyCollection<RoleHolder> holders, SchoolWays ways, Actor reporter, DateTime at, Guid? id = null)
    {
        var concernId = id ?? Guid.CreateVersion7();
        var report = new ConcernReport(
            said.Kind, said.AtRisk, said.ReachedUsBy, said.HappenedOn,
            vault.Seal(said.Account, concernId), vault.SealIfAny(said.ChildsWords, concernId), vault.SealIfAny(said.Wishes, concernId),
            vault.SealIfAny(said.Place, concernId),
            [.. said.People.Select(person => new NamedPerson(person.Part, person.PupilId, person.PersonId, vault.SealIfAny(person.Words, concernId)))])
        {
            SinceWhen = vault.SealIfAny(said.SinceWhen, concernId),
            Tags = said.Tags,
        };
        return Concern.Raise(concernId, report, Routing.For(about, holders), AcknowledgementDue.For(said.AtRisk, at, ways), reporter, at);
    }

    /// <summary>Somebody of the audience reads it and takes it in hand.</summary>
    public static void Acknowledge(Concern concern, Actor by, DateTime at)
    {
        concern.Opened(by, at);
        concern.Acknowledge(by, at);
    }

    public ConcernEntry Note(Concern concern, EntryKind kind, string words, Actor by, DateTime at)
    {
        var id = Guid.CreateVersion7();
        return concern.AddEntry(id, kind, vault.Seal(words, id), by, at);
    }

    public void Decide(Concern concern, DecisionKind kind, string reason, Actor by, DateTime at)
    {
        var id = Guid.CreateVersion7();
        concern.Decide(id, kind, null, vault.Seal(reason, id), by, at);
    }

    public ConcernAction Give(Concern concern, string task, Guid ownerId, DateOnly dueOn, Actor by, DateTime at)
    {
        var id = Guid.CreateVersion7();
        return concern.GiveAction(id, vault.Seal(task, id), ownerId, dueOn, by, at);
    }

    public void Complete(Concern concern, ConcernAction action, string result, Actor by, DateTime at) =>
        concern.CompleteAction(action.Id, vault.Seal(result, action.Id), by, at);

    /// <summary>What still has to be said of a pupil who got in touch: blocked, reported and logged.</summary>
    public void Safeguard(Concern concern, Actor by, DateTime at)
    {
        foreach (var kind in concern.MissingSafeguards)
        {
            var id = Guid.CreateVersion7();
            var words = kind switch
            {
                SafeguardKind.Blocked => "The request was refused and the account blocked.",
                SafeguardKind.Reported => "Told the safeguarding lead the same day.",
                _ => "Logged with the child's file.",
            };
            concern.AddSafeguard(id, new SafeguardWords(kind, true, SchoolTime.DateOf(at), vault.Seal(by.Name, id), vault.Seal(words, id)), by, at);
        }
    }

    /// <summary>A thing that is kept at school, not in the product.</summary>
    public void Keep(Concern concern, EvidenceKind kind, DateTime takenAt, string place, string heldAt, Actor by, DateTime at)
    {
        var id = Guid.CreateVersion7();
        concern.AddEvidence(id, new EvidenceWords(kind, takenAt, vault.Seal(place, id), vault.Seal(by.Name, id), vault.Seal(heldAt, id), null), null, by, at);
    }

    public void Grant(Concern concern, Guid personId, Share share, string reason, Actor by, DateTime at) =>
        concern.Grant(Guid.CreateVersion7(), personId, share, vault.Seal(reason, concern.Id), by, at);

    public void Close(Concern concern, SpokenClosing said, Actor by, DateTime at) => concern.Close(
        new ClosingWords(
            vault.Seal(said.Summary, concern.Id), vault.Seal(said.FollowUp, concern.Id), said.Referral, vault.Seal(said.Reason, concern.Id), said.Outcome),
        by, at);

    public void Reopen(Concern concern, string reason, Actor by, DateTime at) => concern.Reopen(vault.Seal(reason, concern.Id), by, at);
}

/// <summary>What a reporter says, in plain words.</summary>
public sealed record SpokenReport(ConcernKind Kind, string Account, DateOnly HappenedOn)
{
    public AtRisk AtRisk { get; init; } = AtRisk.No;

    public Channel ReachedUsBy { get; init; } = Channel.SawIt;

    public string? ChildsWords { get; init; }

    public string? Wishes { get; init; }

    public string? Place { get; init; }

    public string? SinceWhen { get; init; }

    public IReadOnlyList<ConcernTag> Tags { get; init; } = [];

    public IReadOnlyList<SpokenPerson> People { get; init; } = [];
}

public sealed record SpokenPerson(PartPlayed Part, Guid? PupilId = null, Guid? PersonId = null, string? Words = null);

/// <summary>What is said at a closing, in plain words.</summary>
public sealed record SpokenClosing(string Summary, string FollowUp, Referral Referral, string Reason, ConcernOutcome Outcome);
