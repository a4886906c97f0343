using SchoolSocial.Domain.People;
using static SchoolSocial.Domain.Tests.People.Staffroom;

namespace SchoolSocial.Domain.Tests.People;

public sealed class PupilTests
{
    private readonly Staffroom school = new();
    private readonly Pupil amelia;
    private readonly SchoolClass oak;
    private readonly SchoolClass elm;

    public PupilTests()
    {
        amelia = Pupil.Enrol(SchoolId, new PupilDetails("Amelia", "Stone", null, new(2018, 3, 4)), school.HeadActor, At);
        oak = SchoolClass.Open(SchoolId, Guid.CreateVersion7(), new ClassDetails("Oak", 3, 3), school.HeadActor, At);
        elm = SchoolClass.Open(SchoolId, Guid.CreateVersion7(), new ClassDetails("Elm", 4, 4), school.HeadActor, At);
    }

    [Fact]
    public void PEO_12_Child_is_in_one_class_at_a_time()
    {
        amelia.MoveTo(oak, new(2026, 9, 1), school.HeadActor, At);
        amelia.MoveTo(elm, new(2026, 11, 2), school.HeadActor, At);

        amelia.ClassOn(new(2026, 11, 1)).ShouldBe(oak.Id);
        amelia.ClassOn(new(2026, 11, 2)).ShouldBe(elm.Id);
        amelia.Memberships.Count(membership => membership.Holds(Today)).ShouldBe(1);
    }

    [Fact]
    public void PEO_12_Move_in_the_middle_leaves_what_is_planned_for_next_year()
    {
        var birch = SchoolClass.Open(SchoolId, Guid.CreateVersion7(), new ClassDetails("Birch", 5, 5), school.HeadActor, At);
        amelia.MoveTo(oak, new(2026, 9, 1), school.HeadActor, At);
        amelia.MoveTo(birch, new(2027, 9, 1), school.HeadActor, At);

        amelia.MoveTo(elm, new(2027, 1, 5), school.HeadActor, At);

        amelia.ClassOn(new(2027, 8, 31)).ShouldBe(elm.Id);
        amelia.ClassOn(new(2027, 9, 1)).ShouldBe(birch.Id);
        amelia.Memberships.Count(membership => membership.Holds(new(2027, 9, 1))).ShouldBe(1);
    }

    [Fact]
    public void PEO_12_Moving_to_the_class_they_are_in_changes_nothing()
    {
        amelia.MoveTo(oak, new(2026, 9, 1), school.HeadActor, At);
        amelia.Recorded();

        amelia.MoveTo(oak, Today, school.HeadActor, At);

        amelia.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void PEO_13_Leaver_is_marked_and_leaves_every_class_also_one_that_was_planned()
    {
        amelia.MoveTo(oak, new(2026, 9, 1), school.HeadActor, At);
        amelia.MoveTo(elm, new(2027, 9, 1), school.HeadActor, At);

        amelia.Leave(Today, school.HeadActor, At);

        amelia.LeftOn.ShouldBe(Today);
        amelia.ClassOn(Today).ShouldBe(oak.Id);
        amelia.ClassOn(Today.AddDays(1)).ShouldBeNull();
        amelia.ClassOn(new(2027, 9, 1)).ShouldBeNull();
        amelia.Memberships.Count(membership => membership.NeverBegan).ShouldBe(1);
        amelia.CanLeave(Today).Refusal.ShouldBe("Amelia Stone is already marked as having left.");
        amelia.CanMove(Today.AddDays(1)).Refusal.ShouldBe("Amelia Stone has left. Bring Amelia Stone back on the roll first.");
    }

    [Fact]
    public void PEO_13_Child_who_comes_back_is_on_the_roll_without_a_class()
    {
        amelia.CanReturn.Refusal.ShouldBe("Amelia Stone is on the roll.");
        amelia.MoveTo(oak, new(2026, 9, 1), school.HeadActor, At);
        amelia.Leave(Today, school.HeadActor, At);

        amelia.Return(school.HeadActor, At);

        amelia.LeftOn.ShouldBeNull();
        amelia.ClassOn(Today.AddDays(1)).ShouldBeNull();
        amelia.CanMove(Today.AddDays(1)).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PEO_15_Guardians_responsibility_is_as_it_was_said_and_unknown_until_then()
    {
        var mother = Guid.CreateVersion7();
        amelia.AddGuardian(mother, "Mother", ParentalResponsibility.Unknown, school.HeadActor, At);

        amelia.CanAddGuardian(mother).Refusal.ShouldBe("This person is already a guardian of Amelia Stone.");
        amelia.ChangeGuardian(mother, "Mother", ParentalResponsibility.Yes, school.HeadActor, At);
        amelia.Guardianships.Single().Responsibility.ShouldBe(ParentalResponsibility.Yes);
        amelia.EndGuardian(mother, Today, school.HeadActor, At);
        amelia.CanAddGuardian(mother).IsAllowed.ShouldBeTrue();
        amelia.AddGuardian(mother, "Mother", ParentalResponsibility.No, school.HeadActor, At);
        amelia.Guardianships.Single().EndedOn.ShouldBeNull();
        amelia.Guardianships.Single().Responsibility.ShouldBe(ParentalResponsibility.No);
    }

    [Theory]
    [InlineData("2026-03-03", 7)]
    [InlineData("2026-03-04", 8)]
    public void Age_is_counted_in_whole_years(string on, int age) => amelia.AgeOn(Iso.Date(on)).ShouldBe(age);
}
