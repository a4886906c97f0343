using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.People;

/// <summary>Rules PAT-60 to PAT-63 on the screens.</summary>
public sealed class DutyScreenTests
{
    [Fact]
    public async Task PAT_63_Senior_leader_is_one_press_from_every_page_of_a_concern_and_from_the_menu()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var (teacher, dsl) = (await school.As(Role.Teacher), await school.As(Role.Dsl));
        foreach (var path in (string[])["/concerns/new", "/concerns/new/something-else", "/concerns/mine", "/diary/new", $"/concerns/{concern.Code}/receipt"])
        {
            (await teacher.See(path)).HasLink("Needs a senior leader now").ShouldBeTrue(path);
        }

        foreach (var path in (string[])["", "/entries/new", "/actions/new", "/contacts/new", "/departures/new", "/evidence/new"])
        {
            (await dsl.See($"/concerns/{concern.Code}{path}")).HasLink("Needs a senior leader now").ShouldBeTrue(path);
        }

        var home = await teacher.See("/");
        home.HasLink("Needs a senior leader now").ShouldBeFalse("only where something may worry");
        home.Html.QuerySelector(".school-menu a[href='/duty']").ShouldNotBeNull();
        (await teacher.See("/duty")).Heading.ShouldStartWith("Needs a senior leader now");
    }

    [Fact]
    public async Task PAT_60_Whoever_is_away_today_is_not_on_the_page_and_the_chair_is_named_for_the_head()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/duty")).Text.ShouldContain(SchoolStory.NameOf(Role.Dsl));
        await school.With(async db =>
        {
            db.Add(Absence.Note(Guid.CreateVersion7(), SchoolStory.SchoolId, SchoolStory.PersonId(Role.Dsl), school.Time.Today, school.Time.Today, SchoolStory.Actor(Role.Office), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var page = await teacher.See("/duty");
        page.Text.ShouldNotContain(SchoolStory.NameOf(Role.Dsl));
        page.Html.QuerySelector(".school-duty__line strong")!.TextContent.ShouldBe(SchoolStory.NameOf(Role.DeputyDsl));
        page.Text.ShouldContain("Is it about the headteacher?");
        page.Html.QuerySelectorAll(".school-duty")[1].TextContent.ShouldContain(SchoolStory.NameOf(Role.Chair));
        page.Html.QuerySelectorAll(".school-duty")[1].TextContent.ShouldNotContain(SchoolStory.NameOf(Role.Headteacher));
    }

    /// <summary>Numbers outside the school are references: dated, checked, of the school's own nation.</summary>
    [Fact]
    public async Task PAT_58_Numbers_outside_the_school_are_its_references_of_its_own_nation()
    {
        using var school = new School();
        var (teacher, head) = (await school.As(Role.Teacher), await school.As(Role.Headteacher));
        (await teacher.See("/duty")).Text.ShouldContain("Children's social care. The front door of your local authority");
        (await teacher.See("/duty")).Text.ShouldContain("The authority's designated officer (LADO).");
        var item = await school.With(db => db.References.SingleAsync(each => each.Key == "route-social-care"));
        await head.Follow(await head.Press(await head.See($"/settings/references/{item.Id}/texts/new"), "Keep this version",
            [("Form.Text", "01632 960 777, day and night."), ("Form.Source", "Our authority"), .. Typed.On("Form.FromOn", school.Time.Today)]));
        (await teacher.See("/duty")).Text.ShouldContain("Children's social care. 01632 960 777, day and night.");
        (await teacher.See("/duty")).Text.ShouldNotContain("day and night. (Not yet checked");
        (await teacher.See("/duty/print")).Text.ShouldContain("01632 960 777, day and night.");
        await school.With(db => db.Database.ExecuteSqlRawAsync("UPDATE Schools SET Nation = 2"));
        (await teacher.See("/duty")).Text.ShouldNotContain("The authority's designated officer (LADO).");
    }

    [Fact]
    public async Task PAT_61_Numbers_and_cover_are_kept_by_those_who_may_and_seen_by_all_on_one_sheet()
    {
        using var school = new School();
        var (office, teacher) = (await school.As(Role.Office), await school.As(Role.Teacher));
        (await teacher.Open("/duty/list")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var wrong = await office.Press(await office.See($"/duty/numbers/{SchoolStory.PersonId(Role.Headteacher)}"), "Keep this number", ("Form.Number", "ask me"));
        wrong.Errors.ShouldHaveSingleItem().ShouldContain("Enter a phone number");
        await office.Follow(await office.Press(wrong, "Keep this number", ("Form.Number", "01632 960 401")));
        var turn = await office.See("/duty/turns/new");
        (await office.Press(turn, "Add to the list", [("Form.PersonId", ""), .. Typed.Nothing("Form.FromOn")])).Errors.ShouldContain("Choose who is on duty");
        await office.Follow(await office.Press(turn, "Add to the list", [("Form.PersonId", SchoolStory.PersonId(Role.Headteacher).ToString()), .. Typed.On("Form.ToOn", school.Time.Today.AddDays(20))]));
        var page = await teacher.See("/duty");
        page.Html.QuerySelector(".school-duty__line")!.TextContent.ShouldContain("on the cover list today");
        page.Html.QuerySelector("a[href='tel:01632960401']").ShouldNotBeNull();
        (await teacher.See("/duty/print")).Text.ShouldContain("01632 960 401");
        (await office.Press(await office.See("/duty/list"), $"Take off {SchoolStory.NameOf(Role.Headteacher)}, {Domain.Schools.SchoolDates.ShortDay(school.Time.Today)}")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await teacher.See("/duty")).Text.ShouldNotContain("on the cover list today");
        (await school.ActionsOn(nameof(DutyList))).ShouldBe(["duty-list.begun", "duty-list.number-set", "duty-list.cover-noted", "duty-list.cover-ended"]);
    }
}
