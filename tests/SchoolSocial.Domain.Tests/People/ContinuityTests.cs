using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using static SchoolSocial.Domain.Tests.People.Staffroom;

namespace SchoolSocial.Domain.Tests.People;

public sealed class ContinuityTests
{
    private readonly Staffroom school = new();

    [Fact]
    public void PEO_06_Last_head_may_not_end_until_the_next_begins_the_day_after()
    {
        var head = Holds(school.Head, Role.Headteacher, "2020-09-01");
        var last = new DateOnly(2026, 12, 31);

        Continuity.CanEnd(head, last, [head]).Refusal!.ShouldStartWith("Nobody else would be head or acting head on 1 January 2027.");
        Continuity.CanEnd(head, last, [head, Waits(school.Deputy, Role.Headteacher, "2027-01-01")]).IsAllowed.ShouldBeFalse();
        Continuity.CanEnd(head, last, [head, Holds(school.Deputy, Role.Headteacher, "2027-01-02")]).IsAllowed.ShouldBeFalse();
        Continuity.CanEnd(head, last, [head, Holds(school.Deputy, Role.ActingHead, "2027-01-01")]).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PEO_06_There_is_always_a_safeguarding_lead()
    {
        var lead = Holds(school.Deputy, Role.Dsl, "2020-09-01");

        Continuity.CanEnd(lead, Today, [lead, Holds(school.Teacher, Role.DeputyDsl, "2020-09-01")]).Refusal!
            .ShouldStartWith("Nobody else would be safeguarding lead on 21 November 2026.");
        Continuity.CanEnd(lead, Today, [lead, Holds(school.Teacher, Role.Dsl, "2026-11-21")]).IsAllowed.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.ComputingLead)]
    [InlineData(Role.Chair)]
    public void PEO_06_Other_appointments_may_end_without_a_successor(Role role)
    {
        var appointment = Holds(school.Teacher, role, "2020-09-01");

        Continuity.CanEnd(appointment, Today, [appointment]).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PEO_08_Head_may_leave_at_once_while_somebody_can_still_appoint_and_the_gap_is_named()
    {
        Appointment[] appointments =
        [
            Holds(school.Head, Role.Headteacher, "2020-09-01"), Holds(school.Head, Role.Dsl, "2020-09-01"),
            Holds(school.Teacher, Role.ComputingLead, "2020-09-01"),
        ];

        Continuity.CanLeave(school.Head, Today, appointments).IsAllowed.ShouldBeTrue();
        Continuity.GapsAfter(school.Head, Today, appointments).ShouldBe(["headteacher or acting headteacher", "safeguarding lead"]);
        Continuity.GapsAfter(school.Teacher, Today, appointments).ShouldBeEmpty();
    }

    [Fact]
    public void PEO_08_Last_person_who_can_appoint_may_not_leave()
    {
        var computing = Holds(school.Teacher, Role.ComputingLead, "2020-09-01");

        Continuity.CanLeave(school.Teacher, Today, [computing, Holds(school.Deputy, Role.DeputyHead, "2020-09-01")]).Refusal!
            .ShouldStartWith("After 20 November 2026 nobody could appoint anybody");
        Continuity.CanLeave(school.Deputy, Today, [computing, Holds(school.Deputy, Role.DeputyHead, "2020-09-01")]).IsAllowed.ShouldBeTrue();
    }
}
