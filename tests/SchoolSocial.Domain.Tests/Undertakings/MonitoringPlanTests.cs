using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Tests.Undertakings;

public sealed class MonitoringPlanTests
{
    private static readonly Actor Lead = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Priya Nair", new HashSet<Role> { Role.ComputingLead });
    private static readonly DateTime At = new(2026, 9, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Begun = new(2026, 9, 1);

    [Fact]
    public void UND_45_A_review_is_due_after_a_year_and_within_a_month_after_a_change()
    {
        var plan = MonitoringPlan.Begin(Lead, At);
        plan.ReviewDueOn(Begun).ShouldBe(Begun, "never reviewed");
        plan.Review(Guid.CreateVersion7(), Begun.AddDays(5), "Looked at as a whole.", Lead, At);
        plan.ReviewDueOn(Begun).ShouldBe(Begun.AddDays(5).AddMonths(12));
        plan.Note(Guid.CreateVersion7(), "A tool that writes by itself", Begun.AddDays(40), Lead, At);
        plan.Note(Guid.CreateVersion7(), "New tablets", Begun.AddDays(60), Lead, At);
        plan.ReviewDueOn(Begun).ShouldBe(Begun.AddDays(70), "a month after the first change");
        plan.Review(Guid.CreateVersion7(), Begun.AddDays(66), "Both looked at.", Lead, At);
        plan.ReviewDueOn(Begun).ShouldBe(Begun.AddDays(66).AddMonths(12));
    }

    [Fact]
    public void UND_45_A_check_is_due_in_the_school_s_rhythm()
    {
        var plan = MonitoringPlan.Begin(Lead, At);
        plan.CheckDueOn(Begun).ShouldBe(Begun);
        var id = Guid.CreateVersion7();
        plan.Check(id, new MonitoringCheckDetails(Begun.AddDays(3), "A blocked word on a tablet", true, null), Lead, At);
        plan.CheckDueOn(Begun).ShouldBe(Begun.AddDays(33));
        plan.Check(id, new MonitoringCheckDetails(Begun.AddDays(3), "A blocked word on a tablet", true, null), Lead, At);
        plan.Checks.Count.ShouldBe(1, "the same form sent twice");
    }
}
