namespace SchoolSocial.Domain.Concerns;

/// <summary>How a concern may end depends on whom it was about (WD42, ST34).</summary>
public static class Outcomes
{
    private static readonly ConcernOutcome[] Always =
        [ConcernOutcome.Resolved, ConcernOutcome.AdviceGiven, ConcernOutcome.SupportInPlace, ConcernOutcome.Referred, ConcernOutcome.Unfounded, ConcernOutcome.NoFurtherAction];

    public static IReadOnlyList<ConcernOutcome> For(ConcernSubject subject) => subject switch
    {
        ConcernSubject.PupilParentOrPublic =>
        [
            .. Always[..3], ConcernOutcome.BehaviourSteps, ConcernOutcome.ParentsAgreed, ConcernOutcome.AccessRestricted,
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
