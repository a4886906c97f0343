using System.Net;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Audit;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.People;

public sealed class CommitteeScreenTests
{
    [Fact]
    public async Task PEO_16_Committee_is_formed_joined_and_left_by_date()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var form = await office.See("/people/committees/new");
        (await office.Press(form, "Form this committee")).Errors.ShouldBe(["Enter the name of the committee"]);
        var formed = await office.Press(form, "Form this committee", ("Form.Name", "Resources committee"));
        (await office.Press(form, "Form this committee", ("Form.Name", "Resources committee"))).Location.ShouldBe(formed.Location);
        (await office.Press(await office.See("/people/committees/new"), "Form this committee", ("Form.Name", " resources COMMITTEE"))).Errors
            .ShouldBe(["Another committee has this name"]);

        var governor = SchoolStory.PersonId(Role.Governor);
        var join = await office.See($"{formed.Location}/members/new");
        var page = await office.Follow(await office.Press(join, "Add this member", [("Form.PersonId", governor.ToString()), .. On("Form.FromOn", 1, 9, 2026)]));
        page.Text.ShouldContain("Ruth Adeyemi 1 Sept 2026 onwards");
        (await office.Press(join, "Add this member", ("Form.PersonId", governor.ToString()))).Errors.ShouldBe(["This person is already a member."]);
        (await office.Press(await office.See($"{formed.Location}/members/{governor}/end"), "End the membership", On("Form.On", 31, 8, 2026))).Errors
            .ShouldBe(["Membership cannot end before it starts."]);
        page = await office.Follow(await office.Press(await office.See($"{formed.Location}/members/{governor}/end"), "End the membership", On("Form.On", 19, 11, 2026)));
        page.Text.ShouldContain("1 Sept 2026 to 19 Nov 2026 Not today");
        page.Text.ShouldContain("comes up for review on 19 November 2032");
        (await office.See($"/people/{governor}")).HasLink("Resources committee").ShouldBeTrue();
        await office.Press(await office.See("/people/committees/new"), "Form this committee", ("Form.Name", "Admissions committee"));
        AuditScreenTests.Rows(await office.See("/people/committees?sort=-name")).ShouldBe(["Resources committee 0", "Admissions committee 0"]);
        (await school.ActionsOn(nameof(Committee))).ShouldBe(["committee.formed", "committee.member-joined", "committee.member-left", "committee.formed"]);
        (await (await school.As(Role.Dsl)).Open("/people/committees/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.As(Role.Dsl)).See("/people/committees")).Text.ShouldContain("Resources committee");
    }

    [Fact]
    public async Task Stale_name_shows_both()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var formed = await office.Press(await office.See("/people/committees/new"), "Form this committee", ("Form.Name", "Resources"));
        var mine = await office.See($"{formed.Location}/edit");
        await office.Press(await office.See($"{formed.Location}/edit"), "Save the name", ("Form.Name", "Finance"));
        var stale = await office.Press(mine, "Save the name", ("Form.Name", "Premises"));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("Name of the committee Premises Finance");
    }
}
