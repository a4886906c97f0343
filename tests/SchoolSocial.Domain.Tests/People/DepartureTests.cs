using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using static SchoolSocial.Domain.Tests.People.Staffroom;

namespace SchoolSocial.Domain.Tests.People;

public sealed class DepartureTests
{
    private static readonly DateTime Leaves = new(2026, 12, 18, 15, 30, 0, DateTimeKind.Utc);

    private readonly Staffroom school = new();

    [Fact]
    public void PEO_07_Leaving_ends_everything_held_on_the_last_day_and_withdraws_what_was_planned()
    {
        var now = Holds(school.Teacher, Role.Teacher, "2024-09-01");
        var planned = Holds(school.Teacher, Role.SeniorLeader, "2027-01-01");
        var waiting = Waits(school.Teacher, Role.DeputyDsl, "2026-09-01");
        var over = Holds(school.Teacher, Role.TeachingAssistant, "2023-09-01", "2024-08-31");
        var thisYear = Taught("Oak", "2026-09-01");
        var nextYear = Taught("Elm", "2027-09-01");
        var committee = Committee.Form(SchoolId, "Curriculum", school.HeadActor, At);
        committee.Join(school.Teacher.Id, new(2025, 9, 1), school.HeadActor, At);
        var departure = Of(school.Teacher, [now, planned, waiting, over], classes: [thisYear, nextYear], committees: [committee]);

        departure.Happen(school.HeadActor, At);

        school.Teacher.HasLeft(Leaves.AddMinutes(-1)).ShouldBeFalse();
        school.Teacher.HasLeft(Leaves).ShouldBeTrue();
        now.ToOn.ShouldBe(new DateOnly(2026, 12, 18));
        planned.WithdrawnAt.ShouldBe(At);
        waiting.WithdrawnAt.ShouldBe(At);
        over.ToOn.ShouldBe(new DateOnly(2024, 8, 31));
        over.Facts.ShouldNotContain(fact => fact.Action == "appointment.ended");
        thisYear.Teachers.Single().ToOn.ShouldBe(new DateOnly(2026, 12, 18));
        nextYear.Teachers.Single().NeverBegan.ShouldBeTrue();
        committee.Members.Single().ToOn.ShouldBe(new DateOnly(2026, 12, 18));
    }

    [Fact]
    public void PEO_09_Nobody_marks_themselves_as_leaving() =>
        Of(school.Head, []).CanHappen(school.HeadActor).Refusal!.ShouldStartWith("You cannot mark yourself as leaving.");

    [Fact]
    public void PEO_08_Departure_of_the_last_who_can_appoint_is_refused()
    {
        var head = Holds(school.Head, Role.Headteacher, "2020-09-01");

        Of(school.Head, [head], ofTheSchools: [head]).CanHappen(school.DeputyActor).Refusal!.ShouldContain("nobody could appoint anybody");
    }

    [Fact]
    public void PEO_07_Leaving_before_an_appointment_that_has_begun_is_a_mistyped_date()
    {
        var begun = Holds(school.Teacher, Role.Teacher, "2026-11-01");
        var departure = new Departure(school.Teacher, new DateTime(2026, 10, 1, 12, 0, 0, DateTimeKind.Utc), Today)
        {
            Appointments = [begun],
            OfTheSchools = [begun],
        };

        departure.CanHappen(school.HeadActor).Refusal.ShouldBe("Gwen Hughes became Teacher on 1 November 2026, after this date. Check the date.");
    }

    [Fact]
    public void PEO_09_Return_brings_back_the_person_and_not_the_appointments()
    {
        var now = Holds(school.Teacher, Role.Teacher, "2024-09-01");
        Of(school.Teacher, [now]).Happen(school.HeadActor, At);

        school.Teacher.Return(school.HeadActor, At);

        school.Teacher.LeavesAt.ShouldBeNull();
        now.ToOn.ShouldBe(new DateOnly(2026, 12, 18));
        school.Teacher.CanReturn.IsAllowed.ShouldBeFalse();
    }

    private static Departure Of(
        Person person, IReadOnlyCollection<Appointment> own, IReadOnlyCollection<Appointment>? ofTheSchools = null,
        IReadOnlyCollection<SchoolClass>? classes = null, IReadOnlyCollection<Committee>? committees = null) => new(person, Leaves, Today)
        {
            Appointments = own,
            OfTheSchools = ofTheSchools ?? own,
            Classes = classes ?? [],
            Committees = committees ?? [],
        };

    private SchoolClass Taught(string name, string from)
    {
        var taught = SchoolClass.Open(SchoolId, Guid.CreateVersion7(), new ClassDetails(name, 3, 3), school.HeadActor, At);
        taught.AddTeacher(school.Teacher.Id, Iso.Date(from), school.HeadActor, At);
        return taught;
    }
}
