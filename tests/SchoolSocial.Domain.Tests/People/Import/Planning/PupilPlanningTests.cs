using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.People.Import.Planning;
using static SchoolSocial.Domain.Tests.People.Import.Planning.RollFiles;

namespace SchoolSocial.Domain.Tests.People.Import.Planning;

public class PupilPlanningTests
{
    private static readonly DateOnly Born = new(2018, 1, 31);
    private readonly RollScene scene = new();

    [Fact]
    [Trait("Rule", "IMP-19")]
    public void A_pupil_is_found_by_id_then_by_UPN_then_by_name_and_date_of_birth_where_the_school_knows_neither()
    {
        var byId = scene.Child("Amy", "Ash", Born, "1");
        var byUpn = scene.Child("Ben", "Birch", Born, "old", "B801200005001");
        var typed = scene.Child("Zoë", "Cedar", Born);
        var report = scene.Take(Of(RollKind.Pupils, draft =>
        {
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
            draft.Add(Pupil(3, "2", "Ben", "Birch", Born, "B801200005001"));
            draft.Add(Pupil(4, "3", "zoe", "CEDAR", Born));
        }));
        scene.Pupils.Count.ShouldBe(3);
        (byId.SourceId, byUpn.SourceId, typed.SourceId).ShouldBe(("1", "2", "3"));
        report.Changes.Select(change => (change.Name, change.Kind, Fields(change))).ShouldBe(
        [
            ("Ben Birch", RollChangeKind.Changed, "Id in the MIS: old -> 2"),
            ("Zoë Cedar", RollChangeKind.Changed, "First name: Zoë -> zoe; Surname: Cedar -> CEDAR; Id in the MIS:  -> 3"),
        ]);
    }

    [Fact]
    [Trait("Rule", "IMP-19")]
    public void The_same_id_with_another_surname_and_another_date_of_birth_is_a_bad_line_and_no_silent_change()
    {
        var amy = scene.Child("Amy", "Ash", Born, "1");
        var report = scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Ben", "Birch", Born.AddYears(1)))), whole: true);
        report.BadLines.ShouldHaveSingleItem().Reason.ShouldStartWith("The id belongs to Amy Ash, but surname and date of birth are others.");
        report.Changes.ShouldBeEmpty();
        (amy.FamilyName, amy.LeftOn).ShouldBe(("Ash", null));
    }

    [Theory]
    [Trait("Rule", "IMP-19")]
    [InlineData("Ash-Birch", 0)]
    [InlineData("Ash", 1)]
    public void A_new_surname_or_a_corrected_date_of_birth_alone_is_a_change(string surname, int days)
    {
        var amy = scene.Child("Amy", "Ash", Born, "1");
        var report = scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Amy", surname, Born.AddDays(days)))));
        report.BadLines.ShouldBeEmpty();
        (amy.FamilyName, amy.DateOfBirth).ShouldBe((surname, Born.AddDays(days)));
    }

    [Fact]
    [Trait("Rule", "IMP-19")]
    public void An_id_of_one_and_a_UPN_of_another_are_a_bad_line_and_so_are_two_lines_of_one_pupil()
    {
        scene.Child("Amy", "Ash", Born, "1");
        scene.Child("Ben", "Birch", Born, "2", "B801200005001");
        var report = scene.Take(Of(RollKind.Pupils, draft =>
        {
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born, "B801200005001"));
            draft.Add(Pupil(3, "2", "Ben", "Birch", Born));
            draft.Add(Pupil(4, null, "Ben", "Birch", Born, "B801200005001"));
        }));
        report.BadLines.Select(bad => (bad.At.Line, bad.Reason)).ShouldBe(
            [(2, "The id is that of Amy Ash and the UPN that of Ben Birch."), (4, "The same UPN stands on line 2 already.")]);
        scene.Pupils.Count.ShouldBe(2);
    }

    [Fact]
    [Trait("Rule", "IMP-19")]
    public void Twins_of_one_name_are_not_guessed_at()
    {
        scene.Child("Amy", "Ash", Born);
        scene.Child("Amy", "Ash", Born);
        var report = scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Amy", "Ash", Born))));
        report.BadLines.ShouldHaveSingleItem().Reason.ShouldStartWith("The school has 2 pupils of this name and date of birth");
    }

    [Fact]
    [Trait("Rule", "IMP-20")]
    public void An_empty_cell_wipes_no_id_and_no_date_of_birth()
    {
        var amy = scene.Child("Amy", "Ash", Born, "1", "B801200005001");
        scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Amy", "Ash", null)))).Changes.ShouldBeEmpty();
        (amy.Upn, amy.DateOfBirth).ShouldBe(("B801200005001", Born));
    }

    [Fact]
    [Trait("Rule", "IMP-20")]
    public void A_known_as_name_is_wiped_only_by_a_file_that_has_the_column()
    {
        var amy = scene.Child("Amelia", "Ash", Born, "1");
        amy.Change(amy.Details with { KnownAs = "Amy" }, scene.Office, RollScene.At);
        var silent = Of(RollKind.OneRoster, draft =>
        {
            draft.Tells.Clear();
            draft.Add(Pupil(2, "1", "Amelia", "Ash", Born));
        });
        scene.Take(silent).Changes.ShouldBeEmpty();
        amy.KnownAs.ShouldBe("Amy");
        Fields(scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Amelia", "Ash", Born)))).Changes.Single()).ShouldBe("Known as: Amy -> ");
    }

    [Fact]
    [Trait("Rule", "IMP-20")]
    public void A_new_pupil_without_a_date_of_birth_is_a_bad_line()
    {
        scene.Take(Of(RollKind.OneRoster, draft => draft.Add(Pupil(2, "9", "New", "Child", null)))).BadLines.ShouldHaveSingleItem()
            .Reason.ShouldBe("The date of birth is missing, and the school does not know this pupil yet.");
        scene.Pupils.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Rule", "IMP-22")]
    public void Whoever_a_whole_file_lacks_is_marked_as_left_and_never_deleted()
    {
        var amy = scene.Child("Amy", "Ash", Born, "1");
        var gone = scene.Child("Ben", "Birch", Born, "2");
        var report = scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Amy", "Ash", Born))), whole: true);
        report.Changes.ShouldHaveSingleItem().ShouldBeEquivalentTo(new RollChange(RollSubject.Pupil, RollChangeKind.Leaving, "Ben Birch", null, new List<FieldChange>()));
        (amy.LeftOn, gone.LeftOn).ShouldBe((null, RollScene.Today));
        scene.Pupils.Count.ShouldBe(2);
        gone.Facts[^1].Action.ShouldBe("pupil.left");
    }

    [Theory]
    [Trait("Rule", "IMP-22")]
    [InlineData("part")]
    [InlineData("other record")]
    [InlineData("bad line of nobody")]
    [InlineData("mentioned id")]
    [InlineData("mentioned UPN")]
    public void Nobody_leaves_by_silence_of_a_part_or_while_a_bad_line_may_be_them(string why)
    {
        var gone = scene.Child("Ben", "Birch", Born, "2", "B801200005001");
        var file = Of(RollKind.Pupils, draft =>
        {
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
            if (why == "other record") draft.Carries.Remove(RollRecord.Pupil);
            if (why == "bad line of nobody") draft.RefusePupil([BadLine.Of(Line(3), null, null, "Broken.")], null, null, null);
            if (why == "mentioned id") draft.RefusePupil([BadLine.Of(Line(3), null, null, "Broken.")], "2", " 2 ", null);
            if (why == "mentioned UPN") draft.RefusePupil([BadLine.Of(Line(3), null, null, "Broken.")], null, null, "b801200005001");
        });
        scene.Take(file, whole: why != "part");
        gone.LeftOn.ShouldBeNull();
    }

    [Theory]
    [Trait("Rule", "IMP-22")]
    [InlineData(8, 2, null)]
    [InlineData(7, 3, "3 of 10 pupils on roll")]
    [InlineData(0, 10, "10 of 10 pupils on roll")]
    public void More_than_a_fifth_leaving_at_once_must_be_meant(int staying, int leaving, string? asked)
    {
        for (var i = 0; i < staying + leaving; i++) scene.Child($"Child{i}", "Ash", Born, $"{i}");
        var report = scene.Take(Of(RollKind.Pupils, draft =>
        {
            for (var i = 0; i < staying; i++) draft.Add(Pupil(i + 2, $"{i}", $"Child{i}", "Ash", Born));
        }), whole: true);
        report.ManyLeaving.ShouldBe(asked is null ? [] : [asked]);
        report.Counts.Single(count => count.Subject == RollSubject.Pupil).Leaving.ShouldBe(leaving);
    }

    [Fact]
    [Trait("Rule", "IMP-22")]
    public void A_line_may_say_itself_that_a_pupil_has_left_and_when()
    {
        var amy = scene.Child("Amy", "Ash", Born, "1");
        var report = scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Amy", "Ash", Born) with { Standing = Standing.Ending, LeftOn = new DateOnly(2026, 10, 23) })));
        amy.LeftOn.ShouldBe(new DateOnly(2026, 10, 23));
        report.Changes.ShouldHaveSingleItem().Kind.ShouldBe(RollChangeKind.Leaving);
        scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "9", "Un", "Known", Born, standing: Standing.Ending)))).Changes.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Rule", "IMP-23")]
    public void A_pupil_who_is_in_the_file_again_returns_to_the_roll()
    {
        var amy = scene.Child("Amy", "Ash", Born, "1");
        amy.Leave(new DateOnly(2026, 9, 30), scene.Office, RollScene.At);
        var report = scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Amy", "Ash", Born))));
        amy.LeftOn.ShouldBeNull();
        report.Changes.ShouldHaveSingleItem().Kind.ShouldBe(RollChangeKind.Returning);
    }

    [Fact]
    [Trait("Rule", "IMP-23")]
    public void A_pupil_who_is_to_leave_on_a_day_to_come_is_here_until_then_and_still_leaves()
    {
        var (last, elm) = (RollScene.Today.AddDays(20), scene.Class("Elm"));
        var amy = scene.Child("Amy", "Ash", Born, "1", joined: scene.Class("Beech"));
        amy.Leave(last, scene.Office, RollScene.At);
        scene.Take(Of(RollKind.Pupils, draft => draft.Add(Pupil(2, "1", "Amy", "Ash", Born))), whole: true).Changes.ShouldBeEmpty();
        scene.Take(Of(RollKind.Pupils, draft =>
        {
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
            draft.Add(new ClassLine(Line(2), "elm", null, "Elm", null, null));
            draft.Add(new MembershipLine(Line(2), "1", "elm"));
        })).BadLines.ShouldBeEmpty();
        amy.LeftOn.ShouldBe(last);
        amy.ClassOn(last).ShouldBe(elm.Id);
        amy.ClassOn(last.AddDays(1)).ShouldBeNull();
        scene.Take(Of(RollKind.Guardians, draft =>
        {
            draft.Add(new PupilMention(Line(2), "id:1", "1", null));
            draft.Add(new GuardianLine(Line(2), "g", null, "Ann Ash", null, null));
            draft.Add(new GuardianshipLine(Line(2), "id:1", "g", null, ParentalResponsibility.Unknown));
        })).BadLines.ShouldBeEmpty();
        amy.Guardianships.ShouldHaveSingleItem();
    }

    internal static string Fields(RollChange change) => string.Join("; ", change.Fields.Select(field => $"{field.Field}: {field.Was} -> {field.Now}"));
}
