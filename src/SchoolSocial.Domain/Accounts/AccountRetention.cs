using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Accounts;

/// <summary>When a record of this room comes up for review: by the adult rule from its closing (docs/rules/retention.md). Null while it is open.</summary>
public static class AccountRetention
{
    /// <summary>One that was refused, switched off or is gone is closed. One that is lost is not: somebody still has it.</summary>
    public static DateOnly? For(Account account, SchoolWays ways) => After(account.Status.IsInUse() ? null : account.LastMovedAt, ways);

    public static DateOnly? For(RolloverPlan plan, SchoolWays ways) => After(plan.ClosedAt, ways);

    private static DateOnly? After(DateTime? closedAt, SchoolWays ways) =>
        closedAt is { } at ? SchoolTime.DateOf(at).AddYears(ways.AdultRecordYearsAfterLeaving) : null;
}
