using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Undertakings;

public sealed class ClassroomTests
{
    private static readonly (string, string)[] Maps =
        [("Form.Name", "Old maps"), ("Form.Address", "https://maps.example/old"), ("Form.FromYear", "3"), ("Form.ToYear", "6"), ("Form.SearchNotes", "Search by place, never by name.")];

    /// <summary>JW62 to JW64, WB05: tried, approved for year groups, used under a teacher's direction.</summary>
    [Fact]
    public async Task UND_40_UND_41_UND_42_UND_43_A_site_is_tried_approved_and_used_by_a_class_it_suits()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        (await teacher.Press(await teacher.See("/sites/new"), "Propose this site", [.. Maps.Where(field => field.Item1 != "Form.Address"), ("Form.Address", "maps")])).Errors.ShouldBe(["Enter the whole address, beginning with https://"]);
        var site = await teacher.Follow(await teacher.Press(await teacher.See("/sites/new"), "Propose this site", Maps));
        site.Text.ShouldContain("Old maps is not approved for class.");
        var untried = site;
        for (var time = 0; time < 2; time++) site = await teacher.Follow(await teacher.Press(untried, "Note this trial", [("Form.IsFit", "true"), ("Form.Words", "No advertisements."), .. Typed.On("Form.On", school.Time.Today)]));
        (await school.With(db => db.ClassroomSites.Select(each => each.Trials.Count).SingleAsync())).ShouldBe(1, "the same form sent twice is one trial");
        site.Text.ShouldContain("Amelia Hart: fit for class. No advertisements.");
        site.Html.QuerySelectorAll("button").ShouldAllBe(button => !button.TextContent.Contains("Approve", StringComparison.Ordinal));
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See(site.Address), "Approve it for class"));

        var form = await teacher.See($"{site.Address}/use");
        form.Text.ShouldContain("Search by place, never by name.");
        (string, string) On(string name) => ("Form.ClassId", school.With(db => db.Classes.Where(taught => taught.Name == name).Select(taught => taught.Id).SingleAsync()).Result.ToString());
        await teacher.Follow(await teacher.Press(form, "Note this use", On("Kestrels"), ("Form.Objective", "How our street has changed")));
        var uses = await teacher.See("/sites/uses");
        uses.Html.QuerySelectorAll("tbody tr").Select(row => Page.Plain(row.TextContent)).ShouldBe(["20 Nov 2026 Old maps Kestrels Amelia Hart How our street has changed"]);

        await lead.Follow(await lead.Press(await lead.See($"{site.Address}/edit"), "Save", ("Form.FromYear", "4")));
        var refused = await teacher.Press(await teacher.See($"{site.Address}/use"), "Note this use", On("Kestrels"), ("Form.Objective", "Once more"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["Old maps is approved for Year 4 to Year 6 and not for this class."]);
        refused.Text.ShouldContain("Once more");
        (await school.ActionsOn("ClassroomSite")).ShouldBe(["site.proposed", "site.tried", "site.approved", "site.changed"]);
    }

    [Fact]
    public async Task UND_41_Those_in_class_do_not_approve_and_others_see_no_sites()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var site = await teacher.Follow(await teacher.Press(await teacher.See("/sites/new"), "Propose this site", Maps));
        (await teacher.Open($"{site.Address}/edit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.As(Role.Volunteer)).Open("/sites")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await teacher.Press(await teacher.See("/sites/new"), "Propose this site", Maps)).Errors.ShouldBe(["The school already has a site of this name"]);
    }
}
