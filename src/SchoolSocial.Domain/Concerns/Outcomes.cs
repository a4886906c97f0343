namespace SchoolSocial.Domain.Concerns;

/// <summary>How a concern may end depends on whom it was about (WD42, ST34).</summary>
public static class Outcomes
{
    private static readonly ConcernOutcome[] Always =
        [ConcernOutcome.Resolved, ConcernOutcome.AdviceGiven, ConcernOutcome.SupportInPlace, ConcernOutcome.Referred, ConcernOutcome.Unfounded, ConcernOutcome.NoFurtherAction];

    /// <summary>A pupil who is not to come to school for a time or for good: the behaviour record must tell of it (ST46).</summary>
    public static bool NeedsBehaviourRecord(this ConcernOutcome outcome) => outcome is ConcernOutcome.Suspended or ConcernOutcome.Excluded;

    public static IReadOnlyList<ConcernOutcome> For(ConcernSubject subject) => subject switch
    {
        ConcernSubject.PupilParentOrPublic =>
        [
            .. Always[..3], ConcernOutcome.BehaviourSteps, ConcernOutcome.Suspended, ConcernOutcome.Excluded, ConcernOutcome.ParentsAgreed, ConcernOutcome.AccessRestricted,
            ConcernOutcome.LawfulCriticism, .. Always[3..],
        ],
        ConcernSubject.Governor or ConcernSubject.Chair =>
            [.. Always[..3], ConcernOutcome.CodeOfConduct, ConcernOutcome.GovernorSuspended, ConcernOutcome.GovernorRemoved, .. Always[3..]],
        _ =>
        [
            .. Always[..3], ConcernOutcome.TrainingGiven, ConcernOutcome.ManagementAdvice, ConcernOutcome.DisciplinaryPolicy, ConcernOutcome.FormalWarning,
            ConcernOutcome.Dismissed, .. Always[3..],
        ],
    };
}
