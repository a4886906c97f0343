using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.People.Import.Planning;
using static SchoolSocial.Domain.Tests.People.Import.Planning.RollFiles;

namespace SchoolSocial.Domain.Tests.People.Import.Planning;

[Trait("Rule", "IMP-25")]
public class GuardianPlanningTests
{
    private static readonly DateOnly Born = new(2018, 1, 31);
    private readonly RollScene scene = new();
    private readonly Pupil amy;

    public GuardianPlanningTests() => amy = scene.Child("Amy", "Ash", Born, "1");

    [Fact]
    public void A_parent_is_added_and_tied_to_the_child()
    {
        var report = scene.Take(Parents(("g", "Ann Ash", "ann@ash.example", null, ParentalResponsibility.Yes)));
        var ann = scene.Guardians.ShouldHaveSingleItem();
        (ann.Name, ann.Email).ShouldBe(("Ann Ash", "ann@ash.example"));
        var tie = amy.Guardianships.ShouldHaveSingleItem();
        (tie.GuardianId, tie.Responsibility).ShouldBe((ann.Id, ParentalResponsibility.Yes));
        report.Changes.Select(change => (change.Subject, change.Kind)).ShouldBe([(RollSubject.Pupil, RollChangeKind.Changed), (RollSubject.Guardian, RollChangeKind.Added)]);
    }

    [Theory]
    [InlineData("Ann Ash", "ann@ash.example")]
    [InlineData("ann  ash", "new@ash.example")]
    public void A_parent_without_an_id_is_found_by_name_with_email_or_by_name_as_a_parent_of_the_child(string name, string email)
    {
        var ann = scene.Parent("Ann Ash", "ann@ash.example", null, amy);
        scene.Take(Parents(("g", name, email, null, ParentalResponsibility.Unknown)));
        scene.Guardians.ShouldHaveSingleItem();
        ann.Email.ShouldBe(email);
    }

    [Fact]
    public void A_namesake_of_another_family_is_somebody_else()
    {
        scene.Parent("Ann Ash", "other@ash.example", null, scene.Child("Ben", "Ash", Born, "2"));
        scene.Take(Parents(("g", "Ann Ash", "ann@ash.example", null, ParentalResponsibility.Unknown)));
        scene.Guardians.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_parents_of_one_name_never_become_one()
    {
        scene.Parent("A Ash", "one@ash.example", null, amy);
        scene.Take(Parents(("g", "A Ash", "one@ash.example", null, ParentalResponsibility.Unknown), ("h", "A Ash", "two@ash.example", null, ParentalResponsibility.Unknown)));
        scene.Guardians.Select(each => each.Email).ShouldBe(["one@ash.example", "two@ash.example"]);
        amy.Guardianships.Count.ShouldBe(2);
    }

    [Fact]
    public void An_unknown_responsibility_never_overwrites_a_known_one_and_a_zips_parent_no_typed_relationship()
    {
        var ann = scene.Parent("Ann Ash", "ann@ash.example", "g1", amy);
        var zip = Parents(("g", "Ann Ash", "ann@ash.example", "g1", ParentalResponsibility.Unknown)) with { Kind = RollKind.OneRoster };
        scene.Take(zip with { Guardianships = [zip.Guardianships[0] with { Relation = "Parent" }] }).Changes.ShouldBeEmpty();
        var tie = amy.Guardianships.Single();
        (tie.GuardianId, tie.Responsibility, tie.Relation).ShouldBe((ann.Id, ParentalResponsibility.Yes, "Mother"));
        scene.Take(Parents(("g", "Ann Ash", "ann@ash.example", "g1", ParentalResponsibility.No)));
        amy.Guardianships.Single().Responsibility.ShouldBe(ParentalResponsibility.No);
    }

    [Fact]
    public void An_email_is_wiped_only_by_a_file_that_has_emails()
    {
        var ann = scene.Parent("Ann Ash", "ann@ash.example", "g1", amy);
        var file = Parents(("g", "Ann Ash", null, "g1", ParentalResponsibility.Unknown));
        scene.Take(file with { Tells = new HashSet<string>() }).Changes.ShouldBeEmpty();
        ann.Email.ShouldBe("ann@ash.example");
        scene.Take(file);
        ann.Email.ShouldBeNull();
    }

    [Fact]
    [Trait("Rule", "IMP-22")]
    public void A_whole_file_ends_the_tie_of_a_parent_it_no_longer_names_and_never_a_local_authoritys()
    {
        var ann = scene.Parent("Ann Ash", "ann@ash.example", "g1", amy);
        var bo = scene.Parent("Bo Birch", null, null, amy);
        var county = scene.Authority(amy);
        var file = Parents(("g", "Ann Ash", "ann@ash.example", "g1", ParentalResponsibility.Unknown));
        scene.Take(file).Changes.ShouldBeEmpty();
        var report = scene.Take(file, whole: true);
        PupilPlanningTests.Fields(report.Changes.ShouldHaveSingleItem()).ShouldBe("Parent or carer: Bo Birch -> ");
        amy.Guardianships.Where(tie => tie.EndedOn is null).Select(tie => tie.GuardianId).ShouldBe([ann.Id, county.Id], ignoreOrder: true);
        amy.Guardianships.Single(tie => tie.GuardianId == bo.Id).EndedOn.ShouldBe(RollScene.Today);
        report.ManyLeaving.ShouldBe(["1 of 3 parents and carers"]);

        scene.Take(Parents(("g", "Ann Ash", "ann@ash.example", "g1", ParentalResponsibility.Unknown), ("h", "Bo Birch", null, null, ParentalResponsibility.Unknown)));
        amy.Guardianships.Single(tie => tie.GuardianId == bo.Id).EndedOn.ShouldBeNull();
    }

    [Fact]
    [Trait("Rule", "IMP-32")]
    public void A_whole_file_ends_no_tie_of_a_parent_who_has_said_no_and_lists_it()
    {
        scene.Parent("Ann Ash", "ann@ash.example", "g1", amy);
        var bo = scene.Parent("Bo Birch", null, null, amy);
        scene.Refusing.Add((amy.Id, bo.Id));
        var report = scene.Take(Parents(("g", "Ann Ash", "ann@ash.example", "g1", ParentalResponsibility.Unknown)), whole: true);
        report.Changes.ShouldBeEmpty();
        amy.Guardianships.ShouldAllBe(tie => tie.EndedOn == null);
        report.Notes.ShouldContain(note => note.StartsWith("Kept: Bo Birch is no longer a parent or carer of Amy Ash by this file, but has said no", StringComparison.Ordinal));
        report.ManyLeaving.ShouldBeEmpty();
    }

    [Theory]
    [Trait("Rule", "IMP-15")]
    [InlineData(false)]
    [InlineData(true)]
    public void A_parent_whom_a_file_says_to_be_gone_is_tied_to_no_child_any_more_unless_they_have_said_no(bool whole)
    {
        var ben = scene.Child("Ben", "Ash", Born, "2");
        var bo = scene.Parent("Bo Birch", null, "g2", amy, ben);
        scene.Refusing.Add((amy.Id, bo.Id));
        var report = scene.Take(Of(RollKind.OneRoster, draft =>
        {
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
            if (whole) draft.Add(Pupil(3, "2", "Ben", "Ash", Born));
            draft.Add(new GuardianLine(Line(4), "g2", "g2", "Bo Birch", null, null, Standing.Ending));
        }), whole);
        PupilPlanningTests.Fields(report.Changes.ShouldHaveSingleItem()).ShouldBe("Parent or carer: Bo Birch -> ");
        (amy.Guardianships.Single().EndedOn, ben.Guardianships.Single().EndedOn).ShouldBe((null, RollScene.Today));
        report.Notes.Count(note => note.StartsWith("Kept: Bo Birch", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_tie_that_is_named_again_keeps_what_was_known_of_it_unless_the_file_says_more()
    {
        var ann = scene.Parent("Ann Ash", "ann@ash.example", "g1", amy);
        amy.EndGuardian(ann.Id, RollScene.Today, scene.Office, RollScene.At);
        scene.Take(Parents(("g", "Ann Ash", "ann@ash.example", "g1", ParentalResponsibility.Unknown)));
        var tie = amy.Guardianships.Single();
        (tie.EndedOn, tie.Relation, tie.Responsibility).ShouldBe((null, "Mother", ParentalResponsibility.Yes));
        amy.EndGuardian(ann.Id, RollScene.Today, scene.Office, RollScene.At);
        scene.Take(Parents(("g", "Ann Ash", "ann@ash.example", "g1", ParentalResponsibility.No)));
        amy.Guardianships.Single().Responsibility.ShouldBe(ParentalResponsibility.No);
    }

    [Fact]
    [Trait("Rule", "IMP-22")]
    public void Where_a_parents_line_was_bad_no_tie_ends()
    {
        scene.Parent("Bo Birch", null, null, amy);
        var file = Of(RollKind.Pupils, draft =>
        {
            draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
            draft.RefuseGuardian([BadLine.Of(Line(2), null, null, "Broken.")], null);
        });
        scene.Take(file, whole: true).Changes.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Rule", "IMP-12")]
    public void A_file_of_parents_finds_the_schools_pupils_and_names_those_it_does_not()
    {
        var left = scene.Child("Left", "Long-Ago", Born, "7");
        left.Leave(new DateOnly(2026, 7, 1), scene.Office, RollScene.At);
        var report = scene.Take(Of(RollKind.Guardians, draft =>
        {
            foreach (var (line, id) in new[] { (2, "1"), (3, "9"), (4, "7") })
            {
                draft.Add(new PupilMention(Line(line), $"id:{id}", id, null));
                draft.Add(new GuardianLine(Line(line), $"g{id}", null, $"Parent {id}", null, null));
                draft.Add(new GuardianshipLine(Line(line), $"id:{id}", $"g{id}", null, ParentalResponsibility.Unknown));
            }
        }));
        scene.Guardians.ShouldHaveSingleItem().Name.ShouldBe("Parent 1");
        report.BadLines.Select(bad => (bad.At.Line, bad.Reason)).ShouldBe([(3, "The school has no pupil with this id."), (4, "Left Long-Ago has left.")]);
    }

    private static RollFile Parents(params (string Key, string Name, string? Email, string? Id, ParentalResponsibility Responsibility)[] parents) => Of(RollKind.Pupils, draft =>
    {
        draft.Add(Pupil(2, "1", "Amy", "Ash", Born));
        foreach (var (key, name, email, id, responsibility) in parents)
        {
            draft.Add(new GuardianLine(Line(2), key, id, name, email, null));
            draft.Add(new GuardianshipLine(Line(2), "1", key, null, responsibility));
        }
    });
}
