using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Tests.People;

namespace SchoolSocial.Domain.Tests.Settings;

public sealed class RetentionTests
{
    private static readonly SchoolWays Ways = Presets.Default;
    private readonly Staffroom school = new();

    [Fact]
    public void SET_06_Childs_record_comes_up_for_review_twenty_five_years_after_birth() =>
        Retention.For(Pupil.Enrol(Staffroom.SchoolId, new PupilDetails("Amelia", "Stone", null, new(2018, 3, 4)), school.HeadActor, Staffroom.At), Ways)
            .ShouldBe(new DateOnly(2043, 3, 4));

    [Fact]
    public void SET_06_Adults_record_comes_up_six_years_after_the_local_day_they_leave()
    {
        Retention.For(school.Teacher, Ways).ShouldBeNull();

        // Half past midnight in British summer time is still the day before in UTC.
        school.Teacher.Leave(new DateTime(2026, 7, 21, 23, 30, 0, DateTimeKind.Utc), school.HeadActor, Staffroom.At);

        Retention.For(school.Teacher, Ways).ShouldBe(new DateOnly(2032, 7, 22));
    }

    [Fact]
    public void SET_06_School_may_set_its_own_years() =>
        Retention.ForGuardian(new DateOnly(2018, 3, 4), Ways with { PupilRecordYearsFromBirth = 75 }).ShouldBe(new DateOnly(2093, 3, 4));

    [Fact]
    public void SET_06_Committees_record_starts_its_clock_when_the_last_member_has_left()
    {
        var committee = Committee.Form(Staffroom.SchoolId, "Curriculum", school.HeadActor, Staffroom.At);
        committee.Join(school.Teacher.Id, new(2020, 9, 1), school.HeadActor, Staffroom.At);
        Retention.For(committee, Ways).ShouldBeNull();

        committee.Leave(school.Teacher.Id, new(2026, 7, 22), school.HeadActor, Staffroom.At);

        Retention.For(committee, Ways).ShouldBe(new DateOnly(2032, 7, 22));
    }

    [Fact]
    public void SET_05_Saving_the_same_ways_records_nothing()
    {
        var settings = SchoolSettings.Begin(Staffroom.SchoolId, Presets.Straits, school.HeadActor, Staffroom.At);
        settings.Recorded();

        settings.Change(Presets.Straits with { IdleMinutes = 15 }, school.HeadActor, Staffroom.At);
        settings.Facts.ShouldBeEmpty();
        settings.Change(Presets.Straits with { IdleMinutes = 20 }, school.HeadActor, Staffroom.At);

        settings.Facts.Single().Action.ShouldBe("settings.changed");
        settings.Ways.IdleMinutes.ShouldBe(20);
    }

    [Fact]
    public void PEO_18_Legal_hold_is_lifted_once()
    {
        var hold = LegalHold.Place(Guid.CreateVersion7(), school.Teacher, new Sealed("1:x"), school.HeadActor, Staffroom.At);
        hold.HeldKind.ShouldBe(nameof(Person));

        hold.Lift(new Sealed("1:y"), school.HeadActor, Staffroom.At);

        hold.CanLift.Refusal.ShouldBe("This hold has already been lifted.");
        hold.Facts.Select(fact => fact.Action).ShouldBe(["hold.placed", "hold.lifted"]);
    }
}
