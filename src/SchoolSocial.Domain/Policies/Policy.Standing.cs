using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Policies;

/// <content>How the policy and each of its versions stand, worked out from the records.</content>
public sealed partial class Policy
{
    public PolicyStep? Withdrawal => steps.Find(step => step.Kind == StepKind.Withdrawn);

    public Enforcement? InForceBy => enforcements.MaxBy(enforcement => enforcement.VersionNumber);

    /// <summary>The version that holds today; null where none has taken force, or the policy was withdrawn.</summary>
    public PolicyVersion? InForce => Withdrawal is null && InForceBy is { } enforcement ? VersionOf(enforcement.VersionNumber) : null;

    /// <summary>On the school's public page.</summary>
    public bool IsPublic => steps.Where(step => step.Kind is StepKind.Published or StepKind.Unpublished).MaxBy(step => step.At)?.Kind == StepKind.Published;

    /// <summary>The last day the policy was gone through: by a review, or because a version was signed off.</summary>
    public DateOnly? ReviewedOn =>
        reviews.Select(review => review.On)
            .Concat(enforcements.Where(enforcement => !enforcement.IsMinor).Select(enforcement => SchoolTime.DateOf(enforcement.At)))
            .Select(on => (DateOnly?)on).DefaultIfEmpty(null).Max();

    public ReviewDate? NextReview(TermCalendar calendar) => ReviewDue.For(
        ReviewedOn, Review, calendar,
        triggers.Select(trigger => new EarlyReview(
            trigger.On,
            trigger.Kind == TriggerKind.UpstreamUpdate ? $"{UpstreamBody ?? "The source"} updated its model ({trigger.Words})" : $"a new technology was logged ({trigger.Words})",
            trigger.Kind == TriggerKind.UpstreamUpdate)));

    public PolicyStatus StatusOf(PolicyVersion version, DateOnly today, TermCalendar calendar)
    {
        if (Withdrawal is not null) return PolicyStatus.Withdrawn;
        if (version.Number == InForceBy?.VersionNumber) return InForceStatus(today, NextReview(calendar));
        if (version.Number < InForceBy?.VersionNumber) return PolicyStatus.Superseded;
        if (IsAgreed(version))
        {
            if (versions.Exists(later => later.Number > version.Number && IsAgreed(later))) return PolicyStatus.Superseded;
            return SignaturesUnder(version).Any() || approvals.Exists(approval => approval.VersionNumber == version.Number)
                ? PolicyStatus.PartSigned
                : PolicyStatus.AgreedUnsigned;
        }

        if (version.Number < Latest.Number) return PolicyStatus.Superseded;
        return LastStepOf(version)?.Kind == StepKind.SentForReview ? PolicyStatus.InReview : PolicyStatus.Draft;
    }

    /// <summary>The status a list shows: of the version in force, or of the newest where none is.</summary>
    public PolicyStatus Status(DateOnly today, TermCalendar calendar) => StatusOf(InForce ?? Waiting ?? Latest, today, calendar);

    /// <summary>The version that waits for signatures, if any.</summary>
    public PolicyVersion? Waiting => Withdrawal is not null ? null : versions.Where(version => IsAgreed(version) && version.Number > (InForceBy?.VersionNumber ?? 0)).MaxBy(version => version.Number);

    public bool IsAgreed(PolicyVersion version) => steps.Exists(step => step.Kind == StepKind.Agreed && step.VersionNumber == version.Number);

    /// <summary>The newest version whose text those in the audience must have signed; null where they need sign nothing.</summary>
    public int? MustHaveRead(Audience reader)
    {
        if (InForce is not { } current || !current.Audience.Meets(reader) || !Binding.Meets(reader)) return null;
        return enforcements.Where(enforcement => enforcement.ChangedFor.Meets(reader)).Select(enforcement => (int?)enforcement.VersionNumber).Max();
    }

    /// <summary>What is missing before a text can be agreed (WB31).</summary>
    public IReadOnlyList<string> Missing()
    {
        var missing = new List<string>();
        if (Latest.ClauseCount == 0) missing.Add("a clause");
        if (Binding == Audience.Nobody && Guidance == Audience.Nobody) missing.Add("whom it is for");
        if (Review is null) missing.Add("when it is reviewed");
        if (SignOff == SigningOff.SignOffRule.Nobody || (SignOff == SigningOff.SignOffRule.Named && named.Count == 0)) missing.Add("who signs it");
        if (SignOff == SigningOff.SignOffRule.Committee && CommitteeId is null) missing.Add("which committee owns it");
        return missing;
    }

    private PolicyStep? LastStepOf(PolicyVersion version) => steps.Where(step => step.VersionNumber == version.Number).MaxBy(step => step.At);

    private static PolicyStatus InForceStatus(DateOnly today, ReviewDate? review)
    {
        if (review is null) return PolicyStatus.InForce;
        if (review.IsOverdue(today)) return PolicyStatus.Overdue;
        return review.IsDue(today) ? PolicyStatus.Due : PolicyStatus.InForce;
    }
}
