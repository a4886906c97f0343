using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.People;

/// <summary>Children: who sees what of them, and what the office does with the roll between two imports.</summary>
public sealed class PupilScreenTests
{
    /// <summary>What each role that sees pupils may see of them: a date of birth and a UPN are for those who need them.</summary>
    [Theory]
    [InlineData(Role.Office, true, true)]
    [InlineData(Role.ComputingLead, true, true)]
    [InlineData(Role.Headteacher, true, true)]
    [InlineData(Role.Dsl, true, false)]
    [InlineData(Role.Dpo, true, false)]
    [InlineData(Role.SeniorLeader, false, false)]
    [InlineData(Role.DeputyHead, false, false)]
    public async Task PEO_23_Dates_of_birth_and_UPNs_are_for_those_who_need_them(Role role, bool seesDetails, bool manages)
    {
        using var school = new School();
        var path = await PathAsync(school, "Olivia");
        var visitor = await school.As(role);
        var page = await visitor.See(path);
        page.Heading.ShouldBe("Olivia Hughes");
        page.Fact("Class").ShouldStartWith("Kestrels");
        page.Fact("Age").ShouldBe("8");
        page.Fact("Date of birth").ShouldBe(seesDetails ? "3 October 2018" : null);
        (page.Fact("UPN") is not null).ShouldBe(seesDetails);

        // The day of review is a birthday of the child's, 25 years on.
        page.Text.Contains("3 October 2043", StringComparison.Ordinal).ShouldBe(seesDetails);
        (await visitor.Open($"{path}/edit")).Status.ShouldBe(manages ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        (await visitor.Open("/people/pupils/new")).Status.ShouldBe(manages ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        (await school.ActionsOn(nameof(Pupil))).ShouldBe(["pupil.opened"]);
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.TeachingAssistant)]
    [InlineData(Role.Supply)]
    [InlineData(Role.Governor)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Volunteer)]
    public async Task PEO_23_Nobody_else_opens_a_childs_page(Role role)
    {
        using var school = new School();
        var visitor = await school.As(role);
        foreach (var path in (string[])[await PathAsync(school, "Olivia"), "/people/pupils", "/people/pupils/list.csv", "/people/guardians", "/people/guardians/list.csv"])
        {
            (await visitor.Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    /// <summary>A teacher sees the names of the children they teach today: no other class, no date of birth, no guardian.</summary>
    [Fact]
    public async Task PEO_24_Teacher_sees_the_names_in_their_own_classes_and_nothing_else()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/my-classes");
        page.Text.ShouldBe("My classes Kestrels Year 3, 3 children Aisha Begum Olivia Hughes Kamil Nowak");
        (await (await school.As(Role.Supply)).See("/my-classes")).Text.ShouldContain("You teach no class today.");
        (await (await school.As(Role.Governor)).Open("/my-classes")).Status.ShouldBe(HttpStatusCode.Forbidden);

        // The day after their last in the class, it is no longer theirs.
        var office = await school.As(Role.Office);
        var id = await school.With(db => db.Classes.Where(each => each.Name == "Kestrels").Select(each => each.Id).SingleAsync());
        await office.Press(await office.See($"/people/classes/{id}/teachers/{SchoolStory.PersonId(Role.Teacher)}/end"), "End their teaching", On("Form.On", 20, 11, 2026));
        (await teacher.See("/my-classes")).Text.ShouldContain("Olivia Hughes");
        school.Time.Pass(TimeSpan.FromDays(1));
        (await (await school.As(Role.Teacher)).See("/my-classes")).Text.ShouldNotContain("Olivia Hughes");
    }

    [Fact]
    public async Task Child_is_added_once_with_a_class_changed_moved_and_marked_as_leaving()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var form = await office.See("/people/pupils/new");
        var wrong = await office.Press(form, "Add this pupil", [("Form.GivenName", "ליאור 🌱"), .. On("Form.DateOfBirth", 31, 2, 2019), ("Form.Upn", "A12345")]);
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldContain("Enter the child's family name");
        wrong.Errors.ShouldContain("A UPN has 13 characters; this has 6.");
        wrong.Html.QuerySelector("[name='Form.GivenName']")!.GetAttribute("value").ShouldBe("ליאור 🌱");
        (await office.Press(form, "Add this pupil", [("Form.GivenName", "Ann"), ("Form.FamilyName", "Old"), .. On("Form.DateOfBirth", 3, 4, 1985)])).Errors
            .ShouldContain("This date of birth would make the pupil 41 years old. Is it a parent's?");

        var kestrels = await school.With(db => db.Classes.Where(each => each.Name == "Kestrels").Select(each => each.Id).SingleAsync());
        (string, string)[] typed = [("Form.GivenName", "ליאור 🌱"), ("Form.FamilyName", "O’Neill"), .. On("Form.DateOfBirth", 4, 5, 2019), ("Form.ClassId", kestrels.ToString())];
        var sent = await Task.WhenAll(office.Press(form, "Add this pupil", typed), office.Press(form, "Add this pupil", typed));
        sent.Select(answer => answer.Location).Distinct().Count().ShouldBe(1);
        (await school.With(db => db.Pupils.CountAsync(pupil => pupil.FamilyName == "O’Neill"))).ShouldBe(1);
        var path = sent[0].Location!;
        var page = await office.Follow(sent[0]);
        page.Heading.ShouldBe("ליאור 🌱 O’Neill");
        page.Fact("Class").ShouldStartWith("Kestrels");
        page.Text.ShouldContain("Nobody is known to hold parental responsibility");

        var owls = await school.With(db => db.Classes.Where(each => each.Name == "Owls").Select(each => each.Id).SingleAsync());
        var move = await office.See($"{path}/class");
        (await office.Press(move, "Move to this class", [("Form.ClassId", owls.ToString()), .. On("Form.FromOn", 1, 10, 2027)])).Errors
            .ShouldBe(["This class is of 2026/27. Choose a day from 1 September 2026 to 31 August 2027."]);
        page = await office.Follow(await office.Press(move, "Move to this class", [("Form.ClassId", owls.ToString()), .. On("Form.FromOn", 20, 11, 2026)]));
        page.Fact("Class").ShouldStartWith("Owls");
        page.Text.ShouldContain("2026/27: Owls (Year 6), 20 Nov 2026 onwards");

        page = await office.Follow(await office.Press(await office.See($"{path}/leaving"), "Mark as leaving", On("Form.On", 20, 11, 2026)));
        page.Fact("Last day").ShouldBe("20 November 2026");
        (await office.Press(await office.See($"{path}/leaving"), "Mark as leaving", On("Form.On", 18, 12, 2026))).Errors
            .ShouldBe(["ליאור 🌱 O’Neill is already marked as having left."]);
        await office.Follow(await office.Press(page, "The child stays after all"));
        (await school.ActionsOn(nameof(Pupil))).Where(action => action != "pupil.opened").ShouldBe(["pupil.enrolled", "pupil.moved-class", "pupil.left", "pupil.returned"]);
    }

    [Fact]
    public async Task Stale_change_shows_both_versions_and_a_UPN_is_borne_by_one_child()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var path = await PathAsync(school, "Olivia");
        var mine = await office.See($"{path}/edit");
        await office.Press(await office.See($"{path}/edit"), "Save the details", ("Form.KnownAs", "Livvy"), ("Form.Upn", "a 823 432 110 101"));
        var stale = await office.Press(mine, "Save the details", ("Form.KnownAs", "Liv"));
        stale.Status.ShouldBe(HttpStatusCode.Conflict, stale.Text);
        stale.Text.ShouldContain("Known as Liv Livvy");
    }

    [Fact]
    public async Task PEO_15_Who_may_decide_is_yes_no_or_not_known_and_one_parent_of_two_children_is_one_record()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var olivia = await PathAsync(school, "Olivia");
        var form = await office.See($"{olivia}/guardians/new");
        (await office.Press(form, "Add this person", ("Form.Name", "Dana Hughes"), ("Form.IsLocalAuthority", "false"))).Errors
            .ShouldBe(["Say whether they hold parental responsibility, or that it is not known"]);
        (string, string)[] typed =
        [
            ("Form.Name", "Dana Hughes"), ("Form.IsLocalAuthority", "false"), ("Form.Tie.Relation", "Mother"), ("Form.Tie.Responsibility", "Unknown"),
            ("Form.Phone", "+44 7700 900123"),
        ];
        var page = await office.Follow(await office.Press(form, "Add this person", typed));
        await office.Press(form, "Add this person", typed);
        page.Text.ShouldContain("Dana Hughes Mother Not known +44 7700 900123");
        (await school.With(db => db.Guardians.CountAsync())).ShouldBe(1);

        // Known to the school already through another child: whose record it is, somebody says.
        var noah = await PathAsync(school, "Noah");
        var asked = await office.Press(await office.See($"{noah}/guardians/new"), "Add this person", [.. typed.Take(2), ("Form.Tie.Responsibility", "Yes"), ("Form.Name", "dana  HUGHES")]);
        asked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        asked.Errors.ShouldBe(["Somebody of this name is here already. Say whether it is one of them"]);
        asked.Text.ShouldContain("Belongs to Olivia Hughes");
        var dana = await school.With(db => db.Guardians.Select(guardian => guardian.Id).SingleAsync());
        page = await office.Follow(await office.Press(asked, "Add this person", ("Form.Match", dana.ToString())));
        page.Text.ShouldNotContain("Nobody is known to hold parental responsibility");
        (await school.With(db => db.Guardians.CountAsync())).ShouldBe(1);

        // Found out, and then a care order.
        page = await office.Follow(await office.Press(await office.See($"{olivia}/guardians/{dana}/edit"), "Save this", ("Form.Responsibility", "No")));
        page.Text.ShouldContain("Dana Hughes Mother No");
        await office.Press(await office.See($"{olivia}/guardians/new"), "Add this person", ("Form.Name", "Northshire Children's Services"), ("Form.IsLocalAuthority", "true"), ("Form.Tie.Responsibility", "Yes"));
        (await office.See(olivia)).Text.ShouldContain("Northshire Children's Services Local authority Yes");
        page = await office.Follow(await office.Press(await office.See($"{olivia}/guardians/{dana}/end"), "End the tie", On("Form.On", 20, 11, 2026)));
        page.Text.ShouldContain("Mother, until 20 Nov 2026");

        var guardian = await office.See($"/people/guardians/{dana}");
        guardian.Text.ShouldContain("Noah Williams");
        guardian.Text.ShouldContain("This record comes up for review on 3 October 2043");
        (await office.See("/people/guardians?authority=true")).Text.ShouldContain("Northshire");
        (await (await school.As(Role.SeniorLeader)).See($"/people/guardians/{dana}")).Text.ShouldNotContain("7700");
    }

    [Fact]
    public async Task PEO_18_Hold_on_a_child_is_placed_from_the_childs_page()
    {
        using var school = new School();
        var path = await PathAsync(school, "Kamil");
        var dpo = await school.As(Role.Dpo);
        var page = await dpo.See(path);
        page.HasLink("Put this record under legal hold").ShouldBeTrue();
        page = await dpo.Follow(await dpo.Press(await dpo.See($"{path}/hold"), "Put under legal hold", ("Form.Reason", "Claim of 2 November")));
        page.Text.ShouldContain("Claim of 2 November");
        var leader = await (await school.As(Role.SeniorLeader)).See(path);
        leader.Text.ShouldContain("Legal hold");
        leader.Text.ShouldNotContain("Claim of 2 November");
    }

    private static async Task<string> PathAsync(School school, string given) =>
        $"/people/pupils/{await school.With(db => db.Pupils.Where(pupil => pupil.GivenName == given).Select(pupil => pupil.Id).SingleAsync())}";
}
