using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Policies;

/// <summary>When a policy comes up for review as a record, with its versions and signatures: some years after its life has ended (docs/rules/retention.md).</summary>
public static class PolicyRetention
{
    public const int YearsAfterWithdrawal = 3;

    /// <summary>Null until it is withdrawn.</summary>
    public static DateOnly? For(Policy policy) =>
        policy.Withdrawal is { } withdrawn ? SchoolTime.DateOf(withdrawn.At).AddYears(YearsAfterWithdrawal) : null;
}
