using SchoolSocial.Domain.People.Import;
using static SchoolSocial.Domain.Tests.People.Import.Planning.RollFiles;

namespace SchoolSocial.Domain.Tests.People.Import.Planning;

[Trait("Rule", "IMP-24")]
public class ClassPlanningTests
{
    private static readonly DateOnly Born = new(2018, 1, 31);
    private readonly RollScene scene = new();

    [Fact]
    public void A_class_of_a_first_import_begins_with_its_year()
    {
        var report = scene.Take(One("Beech", new YearGroups(4, 4)));
        var beech = scene.Classes.ShouldHaveSingleItem();
        (beech.Name, beech.FromYearGroup, beech.ToYearGroup, beech.IsFinalYear, beech.SchoolYearId).ShouldBe(("Beech", 4, 4, false, scene.Year.Id));
        var joined = scene.Pupils[0].Memberships.ShouldHaveSingleItem();
        (joined.SchoolClassId, joined.FromOn).ShouldBe((beech.Id, scene.Year.StartsOn));
        report.Changes.Select(PupilPlanningTests.Fields).ShouldBe(["Year group:  -> Year 4; School year:  -> 2026/27", "Class:  -> Beech"]);
    }

    [Theory]
    [InlineData("Beech", 6, 6, 6, 6, true)]
    [InlineData("5/6 Oak", null, null, 5, 6, true)]
    [InlineData("Reception Acorns", null, null, 0, 0, false)]
    [InlineData("Beech", null, null, 4, 4, false)]
    public void The_year_group_of_a_new_class_is_told_by_its_line_its_name_or_its_pupils_ages(string name, int? from, int? to, int least, int greatest, bool isFinal)
    {
        scene.Take(One(name, from is { } least1 ? new YearGroups(least1, to!.Value) : null));
        var opened = scene.Classes.ShouldHaveSingleItem();
        (opened.FromYearGroup, opened.ToYearGroup, opened.IsFinalYear).ShouldBe((least, greatest, isFinal));
    }

    [Fact]
    public void A_class_of_which_nothing_tells_the_year_group_is_a_bad_line_and_its_pupil_is_kept()
    {
        scene.Child("Amy", "Ash", Born, "1");
        var report = scene.Take(Of(RollKind.Pupils, draft =>
        {
            draft.Add(Pupil(2, "1", "Amy", "Ash", null));
            draft.Add(new ClassLine(Line(2), "BEECH", null, "Beech", null, null));
            draft.Add(new MembershipLine(Line(2), "1", "BEECH"));
        }));
        report.BadLines.ShouldHaveSingleItem().Reason.ShouldStartWith("This class is new, and neither");
        scene.Classes.ShouldBeEmpty();
    }

    [Fact]
    public void A_pupil_who_moves_does_so_today_and_keeps_where_they_were()
    {
        var (beech, elm) = (scene.Class("Beech"), scene.Class("Elm"));
        var amy = scene.Child("Amy", "Ash", Born, "1", joined: beech);
        var report = scene.Take(One("elm", new YearGroups(4, 4)));
        amy.Memberships.Select(each => (each.SchoolClassId, each.FromOn, each.ToOn)).ShouldBe(
            [(beech.Id, scene.Year.StartsOn, RollScene.Today.AddDays(-1)), (elm.Id, RollScene.Today, null)]);
        PupilPlanningTests.Fields(report.Changes.ShouldHaveSingleItem()).ShouldBe("Class: Beech -> Elm");
    }

    [Fact]
    public void The_files_date_never_rewrites_where_a_child_has_been()
    {
        var (beech, elm) = (scene.Class("Beech"), scene.Class("Elm"));
        var amy = scene.Child("Amy", "Ash", Born, "1", joined: beech);
        scene.Take(One("Elm", new YearGroups(4, 4), from: scene.Year.StartsOn));
        amy.ClassOn(new DateOnly(2026, 10, 1)).ShouldBe(beech.Id);
        amy.ClassOn(RollScene.Today).ShouldBe(elm.Id);
    }

    [Fact]
    public void A_date_of_the_file_after_the_last_move_is_taken()
    {
        var (beech, elm) = (scene.Class("Beech"), scene.Class("Elm"));
        var amy = scene.Child("Amy", "Ash", Born, "1", joined: beech);
        scene.Take(One("Elm", new YearGroups(4, 4), from: new DateOnly(2026, 11, 2)));
        amy.ClassOn(new DateOnly(2026, 11, 1)).ShouldBe(beech.Id);
        amy.ClassOn(new DateOnly(2026, 11, 2)).ShouldBe(elm.Id);
    }

    [Fact]
    public void Next_years_classes_are_planned_and_this_years_stay()
    {
        var beech = scene.Class("Beech");
        var amy = scene.Child("Amy", "Ash", Born, "1", joined: beech);
        var file = Of(RollKind.OneRoster, draft =>
        {
            draft.Add(new SchoolYearLine(Line(2), "y27", "2027/28", new DateOnly(2027, 9, 1), new DateOnly(2028, 8, 31)));
            draft.Add(new ClassLine(Line(2), "c5", "c5", "Fir", new YearGroups(5, 5), "y27"));
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
            draft.Add(new MembershipLine(Line(2), "1", "c5"));
        });
        scene.Take(file).BadLines.ShouldBeEmpty();
        amy.ClassOn(RollScene.Today).ShouldBe(beech.Id);
        amy.ClassOn(new DateOnly(2027, 9, 1)).ShouldBe(scene.Classes[^1].Id);
        scene.Take(file).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_school_year_that_is_not_set_up_stops_the_import_and_a_past_one_is_left_out()
    {
        var report = scene.Take(Of(RollKind.OneRoster, draft =>
        {
            draft.Add(new SchoolYearLine(Line(2), "y28", "2028/29", new DateOnly(2028, 9, 1), new DateOnly(2029, 8, 31)));
            draft.Add(new ClassLine(Line(2), "c5", "c5", "Fir", new YearGroups(5, 5), "y28"));
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
        }));
        report.Problems.ShouldHaveSingleItem().ShouldStartWith("The file has classes of 2028/29 (from 1 September 2028 to 31 August 2029), and the school has no such school year.");
        scene.Pupils.ShouldBeEmpty();

        var past = scene.Take(Of(RollKind.OneRoster, draft =>
        {
            draft.Add(new SchoolYearLine(Line(2), "y20", "2020/21", new DateOnly(2020, 9, 1), new DateOnly(2021, 8, 31)));
            draft.Add(new ClassLine(Line(2), "c0", "c0", "Old", new YearGroups(5, 5), "y20"));
        }));
        past.Notes.ShouldContain("1 classes of school years that have ended were left out.");
        scene.Classes.ShouldBeEmpty();
    }

    [Fact]
    public void A_class_is_found_by_its_id_or_its_name_and_renamed_by_a_zip()
    {
        var beech = scene.Class("Beech", 4, sourceId: "c1");
        var elm = scene.Class("Elm", 3);
        var report = scene.Take(Zip(("c1", "Copper Beech", new YearGroups(4, 5)), ("c2", "ELM", new YearGroups(3, 3))));
        (beech.Name, beech.YearGroups, elm.SourceId).ShouldBe(("Copper Beech", "Year 4 and Year 5", "c2"));
        report.Changes.Select(PupilPlanningTests.Fields).ShouldBe(
            ["Name: Beech -> Copper Beech; Year group: Year 4 -> Year 4 and Year 5", "Name: Elm -> ELM; Id in the MIS:  -> c2"]);
    }

    [Fact]
    public void Two_classes_of_one_name_in_a_year_are_a_bad_line()
    {
        scene.Take(Zip(("c1", "Beech", new YearGroups(4, 4)), ("c2", "beech", new YearGroups(5, 5)))).BadLines.ShouldHaveSingleItem()
            .Reason.ShouldBe("There is another class called Beech in 2026/27.");
        scene.Classes.Count.ShouldBe(1);
    }

    [Fact]
    public void A_second_class_for_one_pupil_is_a_bad_line()
    {
        var report = scene.Take(Of(RollKind.Pupils, draft =>
        {
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
            foreach (var name in new[] { "Beech", "Elm" })
            {
                draft.Add(new ClassLine(Line(2), name, null, name, new YearGroups(4, 4), null));
                draft.Add(new MembershipLine(Line(3), "1", name));
            }
        }));
        report.BadLines.ShouldHaveSingleItem().Reason.ShouldBe("Amy Ash is in Beech by this file already, and the roll keeps one class for each pupil.");
    }

    [Fact]
    public void A_membership_that_ends_in_the_file_ends()
    {
        var beech = scene.Class("Beech", sourceId: "c1");
        var amy = scene.Child("Amy", "Ash", Born, "1", joined: beech);
        var file = Of(RollKind.OneRoster, draft =>
        {
            draft.Add(new SchoolYearLine(Line(2), "y", "2026/27", new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31)));
            draft.Add(new ClassLine(Line(2), "c1", "c1", "Beech", new YearGroups(4, 4), "y"));
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
            draft.Add(new MembershipLine(Line(3), "1", "c1", null, new DateOnly(2026, 11, 6), Standing.Ending));
        });
        PupilPlanningTests.Fields(scene.Take(file).Changes.ShouldHaveSingleItem()).ShouldBe("Class: Beech -> ");
        amy.Memberships.ShouldHaveSingleItem().ToOn.ShouldBe(new DateOnly(2026, 11, 6));
        scene.Take(file).Changes.ShouldBeEmpty();
    }

    private static RollFile One(string name, YearGroups? groups, DateOnly? from = null) => Of(RollKind.Pupils, draft =>
    {
        draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
        draft.Add(new ClassLine(Line(2), name, null, name, groups, null));
        draft.Add(new MembershipLine(Line(2), "1", name, from));
    });

    private static RollFile Zip(params (string Id, string Name, YearGroups Groups)[] classes) => Of(RollKind.OneRoster, draft =>
    {
        draft.Add(new SchoolYearLine(Line(2), "y", "2026/27", new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31)));
        foreach (var (id, name, groups) in classes) draft.Add(new ClassLine(Line(2), id, id, name, groups, "y"));
    });
}
