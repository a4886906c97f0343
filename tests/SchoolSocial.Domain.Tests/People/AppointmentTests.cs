using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using static SchoolSocial.Domain.Tests.People.Staffroom;

namespace SchoolSocial.Domain.Tests.People;

public sealed class AppointmentTests
{
    private readonly Staffroom school = new();

    [Theory]
    [InlineData("2026-05-13", false)]
    [InlineData("2026-05-14", true)]
    [InlineData("2026-07-22", true)]
    [InlineData("2026-07-23", false)]
    public void PEO_01_Appointment_is_in_force_from_its_first_day_to_its_last(string on, bool inForce)
    {
        var appointment = Holds(school.Deputy, Role.Dsl, "2026-05-14", "2026-07-22");

        appointment.IsInForce(Iso.Date(on)).ShouldBe(inForce);
        Appointment.InForceOn(Iso.Date(on)).Compile()(appointment).ShouldBe(inForce);
    }

    [Fact]
    public void PEO_01_Ended_appointment_still_answers_who_it_was_then()
    {
        var appointment = Holds(school.Deputy, Role.Dsl, "2025-09-01");
        appointment.End(new(2026, 7, 22), school.HeadActor, At);

        appointment.IsInForce(new(2026, 5, 14)).ShouldBeTrue();
        appointment.IsInForce(new(2026, 9, 1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Role.Headteacher, true)]
    [InlineData(Role.ActingHead, true)]
    [InlineData(Role.Dsl, true)]
    [InlineData(Role.DeputyDsl, true)]
    [InlineData(Role.Dpo, true)]
    [InlineData(Role.Teacher, false)]
    [InlineData(Role.Governor, false)]
    [InlineData(Role.ComputingLead, false)]
    public void PEO_02_Sensitive_appointment_waits_for_a_second_person(Role role, bool waits)
    {
        var appointment = Appointment.Make(SchoolId, school.Teacher.Id, role, Today, null, school.HeadActor, At);

        appointment.IsWaiting.ShouldBe(waits);
        appointment.IsInForce(Today).ShouldBe(!waits);
    }

    [Fact]
    public void PEO_02_Neither_who_made_it_nor_who_it_is_for_may_confirm()
    {
        var appointment = Appointment.Make(SchoolId, school.Deputy.Id, Role.Dsl, Today, null, school.HeadActor, At);

        appointment.CanConfirm(school.HeadActor).Refusal.ShouldBe("Someone other than the person who made this appointment must confirm it.");
        appointment.CanConfirm(school.DeputyActor).Refusal!.ShouldStartWith("You cannot confirm your own appointment.");
        appointment.Confirm(Acting(school.Teacher, Role.Chair), At);
        appointment.IsInForce(Today).ShouldBeTrue();
        appointment.CanConfirm(Acting(school.Teacher, Role.Chair)).Refusal.ShouldBe("This appointment is already confirmed.");
        appointment.Facts.Select(fact => fact.Action).ShouldBe(["appointment.made", "appointment.confirmed"]);
    }

    [Fact]
    public void PEO_03_Nobody_gives_themselves_a_role() =>
        AppointmentCheck.Look(school.Head, Role.Chair, Today, null, [], school.HeadActor).Refusal
            .ShouldBe("You cannot give yourself a role. Ask somebody else who appoints people to do it.");

    [Theory]
    [InlineData("2026-01-01", "2026-08-31", true)]
    [InlineData("2026-01-01", "2026-09-01", false)]
    [InlineData("2026-10-01", null, false)]
    [InlineData("2027-07-31", null, false)]
    [InlineData("2027-08-01", null, true)]
    public void PEO_04_Nobody_holds_one_role_twice_at_a_time(string from, string? to, bool allowed)
    {
        var held = Holds(school.Deputy, Role.Dsl, "2026-09-01", "2027-07-31");

        var decision = AppointmentCheck.Look(
            school.Deputy, Role.Dsl, Iso.Date(from), Iso.DateIfAny(to), [held], school.HeadActor);

        decision.Refusal.ShouldBe(allowed ? null : "Imran Patel already holds this role from 1 September 2026 to 31 July 2027.");
    }

    [Theory]
    [InlineData(Role.Chair, false)]
    [InlineData(Role.JointChair, true)]
    [InlineData(Role.Headteacher, true)]
    [InlineData(Role.Dsl, true)]
    public void PEO_04_School_has_one_chair_at_a_time_and_may_share_its_other_roles(Role role, bool allowed)
    {
        var held = Holds(school.Deputy, role, "2026-09-01");

        AppointmentCheck.Look(school.Teacher, role, Today, null, [held], school.HeadActor).IsAllowed.ShouldBe(allowed);
    }

    [Fact]
    public void PEO_04_Withdrawn_appointment_stands_in_nobodys_way()
    {
        var held = Waits(school.Deputy, Role.Dsl, "2026-09-01");
        held.Withdraw(school.HeadActor, Today, At);

        AppointmentCheck.Look(school.Deputy, Role.Dsl, Today, null, [held], school.HeadActor).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PEO_04_Appointment_ends_after_it_starts_and_by_the_day_the_person_leaves()
    {
        AppointmentCheck.Look(school.Teacher, Role.Teacher, Today, Today.AddDays(-1), [], school.HeadActor).Refusal
            .ShouldBe("The last day must not be before the first.");
        school.Teacher.Leave(new DateTime(2026, 12, 18, 16, 0, 0, DateTimeKind.Utc), school.HeadActor, At);

        AppointmentCheck.Look(school.Teacher, Role.Teacher, Today, null, [], school.HeadActor).Refusal!.ShouldStartWith("Gwen Hughes leaves on 18 December 2026.");
        AppointmentCheck.Look(school.Teacher, Role.Teacher, Today, new(2026, 12, 18), [], school.HeadActor).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PEO_05_Appointment_ends_once_and_not_before_it_starts()
    {
        var appointment = Holds(school.Teacher, Role.Teacher, "2026-09-01");

        appointment.CanEnd(new(2026, 8, 31)).Refusal.ShouldBe("An appointment cannot end before it starts.");
        appointment.End(Today, school.HeadActor, At);
        appointment.CanEnd(Today.AddDays(7)).Refusal.ShouldBe("This appointment has already ended.");
        appointment.CanEnd(Today.AddDays(-7)).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PEO_05_What_is_in_force_is_ended_and_what_only_waits_or_is_planned_is_withdrawn()
    {
        Holds(school.Teacher, Role.Teacher, "2026-09-01").CanWithdraw(Today).Refusal!.ShouldStartWith("This appointment is in force.");
        Holds(school.Teacher, Role.Teacher, "2026-11-21").CanWithdraw(Today).IsAllowed.ShouldBeTrue();
        var waiting = Waits(school.Deputy, Role.Dsl, "2026-09-01");

        waiting.Withdraw(school.HeadActor, Today, At);

        waiting.IsWaiting.ShouldBeFalse();
        waiting.CanConfirm(Acting(school.Teacher, Role.Chair)).Refusal!.ShouldStartWith("This appointment was withdrawn.");
        waiting.CanEnd(Today).IsAllowed.ShouldBeFalse();
        waiting.CanWithdraw(Today).IsAllowed.ShouldBeFalse();
        waiting.Facts[^1].Action.ShouldBe("appointment.withdrawn");
    }
}
