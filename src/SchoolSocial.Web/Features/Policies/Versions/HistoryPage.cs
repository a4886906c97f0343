using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Features.Policies.SigningOff;

namespace SchoolSocial.Web.Features.Policies.Versions;

public sealed record VersionRow(PolicyVersion Version, PolicyStatus Status, string By, int Signatures);

/// <summary>One moment of a policy's story.</summary>
public sealed record PolicyMoment(DateTime At, string Title, string By, string? Words);

/// <summary>Every version and everything that happened, for those who see drafts; for others, the versions that took force.</summary>
public sealed record HistoryPage(Policy Policy, IReadOnlyList<VersionRow> Rows, IReadOnlyList<PolicyMoment> Story)
{
    public static async Task<HistoryPage> ReadAsync(SchoolDb db, Policy policy, Actor viewer, SchoolClock clock, CancellationToken cancel)
    {
        var seesDrafts = PolicyController.SeesDraftsOf(viewer);
        var calendar = await db.CalendarAsync(viewer, cancel);
        var names = await db.NamesAsync(
            policy.Versions.Select(each => each.WrittenById).Concat(policy.Steps.Select(each => each.ById)).Concat(policy.Enforcements.Select(each => each.ById))
                .Concat(policy.Signatures.Select(each => each.EnteredById)).Concat(policy.Approvals.Select(each => each.EnteredById))
                .Concat(policy.Adoptions.SelectMany(each => (Guid[])[each.ById, each.EndedById ?? each.ById])).Concat(policy.Reviews.Select(each => each.ById)).Concat(policy.Triggers.Select(each => each.ById)),
            cancel);
        var rows = policy.Versions.Where(version => seesDrafts || policy.Enforcements.Any(each => each.VersionNumber == version.Number)).OrderByDescending(version => version.Number)
            .Select(version => new VersionRow(version, policy.StatusOf(version, clock.Today, calendar), Name(version.WrittenById), policy.SignaturesUnder(version).Count()));
        return new HistoryPage(policy, [.. rows], seesDrafts ? [.. Story().OrderBy(moment => moment.At)] : []);

        string Name(Guid id) => names.GetValueOrDefault(id, "SchoolSocial");

        IEnumerable<PolicyMoment> Story()
        {
            foreach (var version in policy.Versions) yield return new(version.WrittenAt, $"Version {version.Number} written", Name(version.WrittenById), version.Note);
            foreach (var step in policy.Steps) yield return new(step.At, WordsOf(step), Name(step.ById), step.Reason);
            foreach (var signature in policy.Signatures)
            {
                yield return new(signature.EnteredAt, $"Version {signature.VersionNumber} signed by {signature.Name}{(signature.IsOnPaper ? " on paper" : "")}", Name(signature.EnteredById), signature.InPlaceReason);
            }

            foreach (var approval in policy.Approvals) yield return new(approval.EnteredAt, WordsOf(approval), Name(approval.EnteredById), approval.Reason);
            foreach (var force in policy.Enforcements) yield return new(force.At, $"Version {force.VersionNumber} took force{(force.IsMinor ? " as a minor change" : "")}", Name(force.ById), force.MinorReason ?? $"Its changes concern {force.ChangedFor.Words()}.");
            foreach (var adoption in policy.Adoptions) yield return new(adoption.At, "Adopted by another school of the federation", Name(adoption.ById), null);
            foreach (var ended in policy.Adoptions.Where(adoption => adoption.EndedAt is not null)) yield return new(ended.EndedAt!.Value, "No longer held by the other school", Name(ended.EndedById!.Value), ended.EndReason);
            foreach (var review in policy.Reviews) yield return new(review.At, "Reviewed", Name(review.ById), review.Outcome);
            foreach (var trigger in policy.Triggers) yield return new(trigger.At, trigger.Kind == TriggerKind.UpstreamUpdate ? "The model was updated" : "A new technology was logged", Name(trigger.ById), trigger.Words);
        }
    }

    private static string WordsOf(PolicyStep step) => step.Kind switch
    {
        StepKind.SentForReview => $"Version {step.VersionNumber} sent for review",
        StepKind.SentBack => $"Version {step.VersionNumber} sent back",
        StepKind.Agreed => $"Version {step.VersionNumber} agreed for signing",
        StepKind.Withdrawn => "Withdrawn",
        StepKind.Published => "Put on the public page",
        StepKind.SentToFamilies => $"Families told of version {step.VersionNumber}",
        _ => "Taken off the public page",
    };

    private static string WordsOf(Approval approval) => approval.Kind switch
    {
        ApprovalKind.ChairsAction => $"Chair's action on version {approval.VersionNumber}",
        ApprovalKind.Ratification => $"Chair's action ratified by {approval.Body}, minute {approval.Minute}",
        _ => $"Version {approval.VersionNumber} agreed by {approval.Body}, minute {approval.Minute}",
    };
}

/// <summary>One version as it was written.</summary>
public sealed record VersionPage(Policy Policy, StoredText Stored, PolicyStatus Status, SignatureBlock Block, bool MayWrite, Actor Viewer)
{
    public static async Task<VersionPage> ReadAsync(SchoolDb db, Policy policy, PolicyVersion version, Actor viewer, SchoolClock clock, CancellationToken cancel) => new(
        policy, await db.TextOfAsync(version, cancel), policy.StatusOf(version, clock.Today, await db.CalendarAsync(viewer, cancel)),
        await SignatureBlock.ReadAsync(db, policy, version, cancel),
        Hosting.Access.RolePermissions.May(viewer, Hosting.Access.Can.WritePolicies) && policy.CanWrite(viewer).IsAllowed && version.Number == policy.Latest.Number, viewer);
}

/// <summary>Two versions beside each other, clause by clause.</summary>
public sealed record ChangesPage(Policy Policy, IReadOnlyList<PolicyVersion> Versions, StoredText From, StoredText To, IReadOnlyList<ClauseChange> All)
{
    public IReadOnlyList<ClauseChange> Changes => [.. All.Where(change => change.Kind != ClauseChangeKind.Same)];

    public Audience Concerned => All.Select(change => change.Concerns).Union();

    public int Unchanged => All.Count(change => change.Kind == ClauseChangeKind.Same);
}
