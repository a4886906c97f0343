using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Policies;

public sealed class CoverageTests
{
    [Fact]
    public async Task POL_47_A_point_is_met_in_a_clause_and_looked_at_again_in_a_newer_text()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        var page = await head.Follow(await head.Press(await head.See($"/policies/{code}/coverage"), "Save this checklist", ("met[friends]", "1.1")));
        page.Text.ShouldContain("1 of 12 expected points are met.");
        await head.Write(code, PolicyScene.Text + "\n\nMore.");
        (await head.See($"/policies/{code}/coverage")).Text.ShouldContain("Found in version 2: look again");
        (await head.Press(page, "Save this checklist", ("met[friends]", "1.1"), ("met[tell]", "9.9"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await school.ActionsOn("Policy")).ShouldContain("policy.coverage-marked");
    }

    /// <summary>ST11: the laws of the school's own list with the clauses they stand behind, and both lists as files for whoever asks in writing.</summary>
    [Fact]
    public async Task POL_16_ST11_A_law_of_the_schools_list_stands_behind_a_clause_and_the_lists_can_be_taken_out()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var law = await school.With(db => db.References.Where(item => item.Key == "law-defamation").Select(item => item.Id).SingleAsync());
        var form = await head.See($"/policies/{code}/laws");
        (await head.Press(form, "Save this", ($"laws[{law}]", "9.9"))).Errors.ShouldHaveSingleItem().ShouldContain("There is no clause 9.9");
        await head.Follow(await head.Press(form, "Save this", ($"laws[{law}]", "1.1")));
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/policies/laws")).Html.QuerySelectorAll("main li").Select(item => Page.Plain(item.TextContent)).ShouldBe(["Social media policy, clause 1.1 of version 2"]);
        (await teacher.See("/policies/laws.csv")).Body.Split('\n').ShouldContain(line => line.StartsWith("Defamation,", StringComparison.Ordinal) && line.Contains("Social media policy,1.1,2", StringComparison.Ordinal));
        (await teacher.See("/policies/list.csv")).Body.ShouldContain($"{code},,Social media policy,Social media,");
        (await school.ActionsOn("School")).ShouldBe(["laws.exported", "policies.exported"], "who takes a list out is recorded");
        (await teacher.Open($"/policies/{code}/laws")).Status.ShouldBe(HttpStatusCode.Forbidden);
        school.Time.Pass(TimeSpan.FromMinutes(1));
        await head.Follow(await head.Press(await head.See($"/policies/{code}/laws"), "Save this", ($"laws[{law}]", "")));
        (await teacher.See("/policies/laws")).Html.QuerySelectorAll("main li").ShouldBeEmpty();
        (await school.ActionsOn("Policy")).Count(action => action == "policy.law-marked").ShouldBe(2);
    }

    /// <summary>JW12: the list of required policies is the school's own, but for what the law requires.</summary>
    [Fact]
    public async Task POL_09_A_school_chooses_what_it_expects_and_never_less_than_the_law()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        (await head.See("/policies")).Text.ShouldContain("Whistleblowing: where staff are told to turn");
        var page = await head.Follow(await head.Press(await head.See("/policies/expected"), "Save this list", ("Form.Kinds", "Photography"), ("Form.Kinds", "SocialMedia")));
        var list = page.Html.QuerySelectorAll("main ul.govuk-list--bullet li").Select(item => Page.Plain(item.TextContent)).ToList();
        list.ShouldBe(["Child protection and safeguarding: required by law, reviewed at least yearly", "Behaviour: required by law", "Complaints: required by law", "Data protection: required by law",
            "Social media: this product carries it out", "Photographs and filming: on the school's own list"]);
        await head.PolicyInForce("Social media policy");
        (await head.See("/policies")).Text.ShouldNotContain("this product carries it out");
        (await school.ActionsOn("PolicyExpectations")).ShouldBe(["expected-policies.chosen"]);
        (await (await school.As(Role.Teacher)).Open("/policies/expected")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task POL_48_Everybody_looks_up_who_may_contact_whom_and_writers_change_it()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var page = await head.Follow(await head.Press(await head.See("/policies/contact/edit"), "Save who may contact whom",
            ("answers[Staff-Pupils-PersonalPhone]", "Never"), ("answers[Staff-Parents-SchoolEmail]", "Allowed")));
        page.Text.ShouldContain("Who may contact whom is saved.");
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/policies/contact")).Html.QuerySelectorAll("tr").Select(row => Page.Plain(row.TextContent)).ShouldContain("Personal phone or messages Never Not said Not said");
        (await teacher.Open("/policies/contact/edit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await school.ActionsOn("ContactMatrix")).ShouldBe(["contact-matrix.begun", "contact-matrix.changed"]);
    }

    /// <summary>The policy carries the matrix of the day, and no copy of it.</summary>
    [Fact]
    public async Task POL_48_The_matrix_feeds_the_policies_that_speak_of_contact()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        (await head.See($"/policies/{code}/print")).Text.ShouldNotContain("Who may contact whom");
        await head.Follow(await head.Press(await head.See("/policies/contact/edit"), "Save who may contact whom", ("answers[Staff-Pupils-PersonalPhone]", "WithApproval")));
        var teacher = await school.As(Role.Teacher);
        (await teacher.See($"/policies/{code}/print")).Text.ShouldContain("Personal phone or messages With approval Not said Not said");
        (await teacher.See($"/policies/{code}")).HasLink("Who may contact whom, as it stands today").ShouldBeTrue();
        (await teacher.See("/policies/contact")).HasLink("ask for an authorisation").ShouldBeTrue();
        await head.Follow(await head.Press(await head.See("/policies/contact/edit"), "Save who may contact whom", ("answers[Staff-Pupils-PersonalPhone]", "Never")));
        (await teacher.See($"/policies/{code}/print")).Text.ShouldContain("Personal phone or messages Never Not said Not said");
    }
}
