using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using static SchoolSocial.Domain.Tests.People.Import.Planning.RollFiles;

namespace SchoolSocial.Domain.Tests.People.Import.Planning;

public class RollComparisonTests
{
    private static readonly DateOnly Born = new(2018, 1, 31);
    private readonly RollScene scene = new();

    [Theory]
    [Trait("Rule", "IMP-21")]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(true, 30)]
    public void The_same_file_a_second_time_changes_nothing(bool whole, int daysLater)
    {
        scene.Child("Gone", "Away", Born, "old", joined: scene.Class("Oak"));
        var first = scene.Take(Everything(), whole);
        first.Changes.ShouldNotBeEmpty();
        first.BadLines.ShouldBeEmpty();
        scene.Settle();
        var second = scene.Take(Everything(), whole, today: RollScene.Today.AddDays(daysLater));
        second.Changes.ShouldBeEmpty();
        second.BadLines.ShouldBeEmpty();
        scene.All.SelectMany(root => root.Facts).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Rule", "IMP-20")]
    public void Every_record_that_is_changed_has_a_fact_and_none_that_is_not()
    {
        var known = scene.Child("Ben", "Birch", Born, "p2");
        var untouched = scene.Child("Not", "Named", Born, "p9");
        scene.Settle();
        scene.Take(Everything());
        known.Facts.Select(fact => fact.Action).ShouldBe(["pupil.moved-class", "pupil.guardian-added"]);
        known.Facts.ShouldAllBe(fact => fact.ActorId == scene.Office.PersonId && fact.At == RollScene.At);
        untouched.Facts.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Rule", "IMP-27")]
    public void Two_reports_have_one_print_exactly_when_they_do_the_same()
    {
        var print = Report().Print();
        Report().Print().ShouldBe(print);
        var other = new RollScene();
        other.Child("Ben", "Birch", Born, "p2");
        other.Take(Everything()).Print().ShouldNotBe(print);

        static Domain.People.Import.Planning.RollReport Report() => new RollScene().Take(Everything());
    }

    [Fact]
    [Trait("Rule", "IMP-20")]
    public void Counts_add_up()
    {
        scene.Child("Ben", "Birch", Born, "p2");
        var counts = scene.Take(Everything()).Counts;
        counts.Select(count => (count.Subject, count.Added, count.Changed, count.Returning, count.Leaving, count.Unchanged)).ShouldBe(
        [
            (Domain.People.Import.Planning.RollSubject.Pupil, 1, 1, 0, 0, 0),
            (Domain.People.Import.Planning.RollSubject.Guardian, 1, 0, 0, 0, 0),
            (Domain.People.Import.Planning.RollSubject.Staff, 1, 0, 0, 0, 1),
            (Domain.People.Import.Planning.RollSubject.Class, 1, 0, 0, 0, 0),
        ]);
    }

    private static RollFile Everything() => Of(RollKind.OneRoster, draft =>
    {
        draft.Add(new SchoolYearLine(Line(2), "y", "2026/27", new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31)));
        draft.Add(new ClassLine(Line(2), "c1", "c1", "Beech", new YearGroups(4, 4), "y"));
        draft.Add(Pupil(2, "p1", "Amy", "Ash", Born, "B801200005001"));
        draft.Add(Pupil(3, "p2", "Ben", "Birch", Born));
        draft.Add(new MembershipLine(Line(2), "p1", "c1"));
        draft.Add(new MembershipLine(Line(3), "p2", "c1", new DateOnly(2026, 9, 1)));
        draft.Add(new GuardianLine(Line(4), "g1", "g1", "Ann Ash", "ann@ash.example", "07700 900001"));
        draft.Add(new GuardianshipLine(Line(4), "p1", "g1", "Parent", ParentalResponsibility.Unknown));
        draft.Add(new GuardianshipLine(Line(4), "p2", "g1", "Parent", ParentalResponsibility.Unknown));
        draft.Add(Staff(5, "t1", "Tom", "Oak", "tom@oakfield.example"));
        draft.Add(Staff(6, "H1", "Helen", "Ashworth", "HEAD@oakfield.example", StaffKind.Other));
        draft.Add(new TeachingLine(Line(7), "t1", "c1"));
    });
}
