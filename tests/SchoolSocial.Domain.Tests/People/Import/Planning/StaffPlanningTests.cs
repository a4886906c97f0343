using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People.Import;
using static SchoolSocial.Domain.Tests.People.Import.Planning.RollFiles;

namespace SchoolSocial.Domain.Tests.People.Import.Planning;

[Trait("Rule", "IMP-26")]
public class StaffPlanningTests
{
    private readonly RollScene scene = new();

    [Fact]
    [Trait("Rule", "IMP-10")]
    public void New_staff_become_teacher_or_assistant_and_nothing_more()
    {
        scene.Take(Of(RollKind.Staff, draft =>
        {
            draft.Add(Staff(2, "t1", "Tom", "Oak", "tom@oakfield.example"));
            draft.Add(Staff(3, "t2", "Ada", "Fir", null, StaffKind.TeachingAssistant));
            draft.Add(Staff(4, "t3", "Cy", "Cook", null, StaffKind.Other));
        }));
        var names = scene.People.ToDictionary(person => person.Id, person => person.Name);
        scene.Appointments.Skip(2).Select(each => (names[each.PersonId], each.Role, each.FromOn, each.IsConfirmed)).ShouldBe(
            [("Tom Oak", Role.Teacher, RollScene.Today, true), ("Ada Fir", Role.TeachingAssistant, RollScene.Today, true)]);
        scene.People[^1].Name.ShouldBe("Cy Cook");
    }

    [Fact]
    [Trait("Rule", "IMP-19")]
    public void Staff_are_found_by_id_then_by_email()
    {
        var tom = scene.Adult("Tom", "Oak", "tom@oakfield.example", "t1", Role.Teacher);
        var ada = scene.Adult("Ada", "Fir", "ada@oakfield.example", null, Role.TeachingAssistant);
        var report = scene.Take(Of(RollKind.Staff, draft =>
        {
            draft.Add(Staff(2, "t1", "Tom", "Oak-Elm", "tom@oakfield.example"));
            draft.Add(Staff(3, "t2", "Ada", "Fir", "ADA@oakfield.example"));
        }));
        (tom.FamilyName, ada.SourceId, ada.Email).ShouldBe(("Oak-Elm", "t2", "ada@oakfield.example"));
        report.Changes.Select(PupilPlanningTests.Fields).ShouldBe(["Surname: Oak -> Oak-Elm", "Id in the MIS:  -> t2"]);
    }

    [Fact]
    public void The_email_that_somebody_signs_in_with_is_not_an_imports_to_change()
    {
        scene.SignIns.Add(scene.Head.Id);
        var report = scene.Take(Of(RollKind.Staff, draft => draft.Add(Staff(2, "H1", "Helen", "Ashworth", "attacker@elsewhere.example"))));
        scene.Head.Email.ShouldBe("head@oakfield.example");
        report.BadLines.ShouldHaveSingleItem().Reason.ShouldStartWith("The file has another email for Helen Ashworth, who signs in with head@oakfield.example.");
    }

    [Fact]
    public void Somebody_who_has_left_is_not_brought_back_by_an_import()
    {
        var tom = scene.Adult("Tom", "Oak", "tom@oakfield.example", "t1", Role.Teacher);
        tom.Leave(RollScene.At.AddDays(-3), scene.Office, RollScene.At);
        scene.Take(Of(RollKind.Staff, draft => draft.Add(Staff(2, "t1", "Tom", "Oak", "tom@oakfield.example")))).BadLines.ShouldHaveSingleItem()
            .Reason.ShouldStartWith("Tom Oak is marked as leaving.");
        tom.LeavesAt.ShouldNotBeNull();
    }

    [Fact]
    public void An_id_or_email_that_has_gone_to_somebody_else_is_a_bad_line()
    {
        scene.Adult("Tom", "Oak", "tom@oakfield.example", "t1", Role.Teacher);
        scene.Adult("Ada", "Fir", "ada@oakfield.example", "t2", Role.Teacher);
        var report = scene.Take(Of(RollKind.Staff, draft =>
        {
            draft.Add(Staff(2, "t1", "New", "Person", null));
            draft.Add(Staff(3, "t2", "Ada", "Fir", "tom@oakfield.example"));
            draft.Add(Staff(4, "t9", "Tim", "Other", "tom@oakfield.example"));
        }));
        report.BadLines.Select(bad => bad.Reason).ShouldBe(
        [
            "The id belongs to Tom Oak. Has it gone to somebody else? Correct one of them under People if it is the same person.",
            "The id is that of Ada Fir and the email that of Tom Oak.",
            "The email belongs to Tom Oak, who has another id.",
        ]);
        report.Changes.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Rule", "IMP-22")]
    public void A_whole_file_ends_whoever_an_import_knew_and_their_appointments_classes_and_no_others()
    {
        var tom = scene.Adult("Tom", "Oak", "tom@oakfield.example", "t1", Role.Teacher);
        var governor = scene.Adult("Ruth", "Adeyemi", "ruth@oakfield.example", null, Role.Governor);
        var beech = scene.Class("Beech");
        beech.AddTeacher(tom.Id, scene.Year.StartsOn, scene.Office, RollScene.At);
        var report = scene.Take(Of(RollKind.Staff, draft => draft.Add(Staff(2, "t9", "New", "Teacher", null))), whole: true);
        tom.LeavesAt.ShouldBe(RollScene.At);
        scene.Appointments.Single(each => each.PersonId == tom.Id).ToOn.ShouldBe(RollScene.Today);
        beech.Teachers.Single().ToOn.ShouldBe(RollScene.Today);
        governor.LeavesAt.ShouldBeNull();
        report.ManyLeaving.ShouldBe(["1 of 2 staff"]);
    }

    [Fact]
    [Trait("Rule", "IMP-22")]
    public void Whoever_the_school_cannot_do_without_and_whoever_imports_is_never_marked_by_an_import()
    {
        var me = scene.Adult("Maureen", "Doyle", "office@oakfield.example", "o1", Role.Office);
        var actor = scene.Office with { PersonId = me.Id };
        var report = scene.Take(Of(RollKind.Staff, draft => draft.Add(Staff(2, "t9", "New", "Teacher", null))), whole: true, actor: actor);
        (me.LeavesAt, scene.Head.LeavesAt).ShouldBe((null, null));
        report.Notes.ShouldBe(
        [
            "Helen Ashworth is not in the file. Helen Ashworth is Headteacher, so an import does not mark them as leaving. Do that under People.",
            "Maureen Doyle is not in the file. You cannot mark yourself as leaving. Ask somebody else who looks after people.",
        ], ignoreOrder: true);
    }

    [Theory]
    [Trait("Rule", "IMP-33")]
    [InlineData(true)]
    [InlineData(false)]
    public void Whoever_serves_at_another_school_too_is_not_marked_as_leaving_but_listed(bool isMissing)
    {
        var tom = scene.Adult("Tom", "Oak", "tom@oakfield.example", "t1", Role.Teacher);
        scene.ServingElsewhere.Add(tom.Id);
        var report = scene.Take(Of(RollKind.Staff, draft =>
        {
            draft.Add(Staff(2, "H1", "Helen", "Ashworth", "head@oakfield.example"));
            if (!isMissing) draft.Add(Staff(3, "t1", "Tom", "Oak", "tom@oakfield.example", standing: Standing.Ending));
        }), whole: isMissing);
        report.Changes.ShouldBeEmpty();
        tom.LeavesAt.ShouldBeNull();
        (isMissing ? report.Notes : report.BadLines.Select(bad => bad.Reason)).ShouldHaveSingleItem().ShouldContain("Tom Oak also serves at another school");
    }

    [Fact]
    public void What_somebody_teaches_is_added_and_ended_by_a_whole_file_and_unknown_classes_are_bad_lines()
    {
        var (tom, ada) = (scene.Adult("Tom", "Oak", null, "t1", Role.Teacher), scene.Adult("Ada", "Fir", null, "t2", Role.Teacher));
        var (beech, elm) = (scene.Class("Beech"), scene.Class("Elm"));
        beech.AddTeacher(ada.Id, scene.Year.StartsOn, scene.Office, RollScene.At);
        elm.AddTeacher(ada.Id, scene.Year.StartsOn, scene.Office, RollScene.At);
        var file = Of(RollKind.Staff, draft =>
        {
            draft.Add(Staff(2, "t1", "Tom", "Oak", null));
            draft.Add(Staff(3, "t2", "Ada", "Fir", null));
            draft.Add(Staff(4, "H1", "Helen", "Ashworth", null));
            foreach (var name in new[] { "Beech", "Yew" })
            {
                draft.Add(new ClassLine(Line(2), name, null, name, null, null));
                draft.Add(new TeachingLine(Line(2), "t1", name));
            }
        });
        var report = scene.Take(file, whole: true);
        beech.Teachers.Select(each => (each.PersonId, each.FromOn, each.ToOn)).ShouldBe([(ada.Id, scene.Year.StartsOn, RollScene.Today), (tom.Id, RollScene.Today, null)]);
        elm.Teachers.Single().ToOn.ShouldBeNull();
        report.BadLines.ShouldHaveSingleItem().Reason.ShouldStartWith("There is no class of this name in 2026/27.");
        PupilPlanningTests.Fields(report.Changes.Single()).ShouldBe("Teacher:  -> Tom Oak; Teacher: Ada Fir -> ");
    }
}
