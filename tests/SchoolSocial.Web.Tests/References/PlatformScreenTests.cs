using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.References;

public sealed class PlatformScreenTests
{
    [Fact]
    public async Task REF_01_Senior_leader_adds_a_game_with_its_age()
    {
        using var school = new School();
        var leader = await school.As(Role.SeniorLeader);
        var form = await leader.See("/settings/platforms/new");
        var wrong = await leader.Press(form, "Add this platform", ("Form.Name", "Block Town"), ("Form.ProfileAddress", "block.example"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldBe(["Choose the kind", "The address must begin with https:// and hold {handle} where the name of the account stands"]);
        wrong.Html.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBe("Block Town");
        var page = await leader.Follow(await leader.Press(wrong, "Add this platform", ("Form.Kind", "Game"), ("Form.ProfileAddress", "")));
        page.Text.ShouldContain("Not yet checked by your school");
        var id = page.Address.Split('/')[^1];
        var age = await leader.See($"/settings/platforms/{id}/ages/new");
        page = await leader.Follow(await leader.Press(age, "Save this minimum age",
            [("Form.MinimumAge", "7"), ("Form.IsInForce", "true"), .. On("Form.FromOn", 1, 9, 2026), ("Form.Source", "The box it came in")]));
        page.Fact("Minimum age today").ShouldBe("7. Whoever was born after 20 Nov 2019 is too young today.");
        page = await leader.Follow(await leader.Press(page, "I have looked this up today"));
        page.Text.ShouldContain("Last looked up on 20 Nov 2026 by Farah Siddiqui.");
        (await school.ActionsOn(nameof(Platform))).ShouldBe(["platform.added", "platform.age-set", "platform.checked"]);
        (await leader.Press(await leader.See("/settings/platforms/new"), "Add this platform", ("Form.Name", "block town"), ("Form.Kind", "Game")))
            .Errors.ShouldBe(["The school already has a platform of this name"]);
    }

    [Fact]
    public async Task REF_03_Announced_age_comes_into_force()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        var id = await school.With(db => db.Platforms.Where(platform => platform.Name == "TikTok").Select(platform => platform.Id).SingleAsync());
        var page = await lead.See($"/settings/platforms/{id}");
        page.Text.ShouldContain("Announced, not in force");
        var start = await lead.See(page.Html.QuerySelector("a[href$='/start']")!.GetAttribute("href")!);
        page = await lead.Follow(await lead.Press(start, "It is in force from this day", On("Form.FromOn", 1, 4, 2027)));
        page.Text.ShouldContain("1 Apr 2027 onwards");
        page.Text.ShouldContain("25 May 2018 to 31 Mar 2027");
    }

    [Theory]
    [InlineData(Role.Teacher, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(Role.Office, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.Dsl, HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Reading_and_changing_are_two_permissions(Role role, HttpStatusCode read, HttpStatusCode change)
    {
        using var school = new School();
        var visitor = await school.As(role);
        (await visitor.Open("/settings/platforms")).Status.ShouldBe(read);
        (await visitor.Open("/settings/platforms/new")).Status.ShouldBe(change);
    }
}
