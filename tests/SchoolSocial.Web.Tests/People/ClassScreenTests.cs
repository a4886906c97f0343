using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.People;

public sealed class ClassScreenTests
{
    [Fact]
    public async Task PEO_10_PEO_11_Class_is_added_to_a_year_and_taught_by_two()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var form = await office.See("/people/classes/new");
        var wrong = await office.Press(form, "Add this class", ("Form.Name", "Kestrels"), ("Form.FromYearGroup", "4"), ("Form.ToYearGroup", "3"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldBe(["The oldest year group must not be younger than the youngest"]);
        (await office.Press(form, "Add this class", ("Form.Name", " KESTRELS"), ("Form.FromYearGroup", "3"), ("Form.ToYearGroup", "3"))).Errors
            .ShouldBe(["Another class of this school year has this name"]);

        var added = await office.Press(form, "Add this class", ("Form.Name", "Herons"), ("Form.FromYearGroup", "3"), ("Form.ToYearGroup", "4"));
        (await office.Press(form, "Add this class", ("Form.Name", "Herons"), ("Form.FromYearGroup", "3"), ("Form.ToYearGroup", "4"))).Location.ShouldBe(added.Location);
        var page = await office.Follow(added);
        page.Heading.ShouldBe("Herons, 2026/27");
        page.Fact("Year groups").ShouldBe("Year 3 and Year 4 (mixed)");
        page.Text.ShouldContain("comes up for review on 31 August 2033");

        foreach (var role in (Role[])[Role.Teacher, Role.Supply])
        {
            page = await office.Follow(await office.Press(
                await office.See($"{added.Location}/teachers/new"), "Add this teacher", ("Form.PersonId", SchoolStory.PersonId(role).ToString())));
        }

        page.HasLink("Amelia Hart").ShouldBeTrue();
        page.HasLink("Nora Quinn").ShouldBeTrue();
        (await office.Press(await office.See($"{added.Location}/teachers/new"), "Add this teacher", ("Form.PersonId", SchoolStory.PersonId(Role.Teacher).ToString())))
            .Errors.ShouldBe(["This person already teaches the class."]);
        var end = await office.See($"{added.Location}/teachers/{SchoolStory.PersonId(Role.Supply)}/end");
        page = await office.Follow(await office.Press(end, "End their teaching", On("Form.On", 18, 12, 2026)));
        page.Text.ShouldContain("Nora Quinn, 20 Nov 2026 to 18 Dec 2026");
        Rows(await office.See("/people/classes")).ShouldBe(
            ["Kestrels Year 3 Amelia Hart 3", "Herons Year 3 and Year 4 Amelia Hart, Nora Quinn 0", "Owls Year 6, leaving the school Nobody yet 2"]);
        (await school.ActionsOn("SchoolClass")).ShouldBe(["class.opened", "class.teacher-added", "class.teacher-added", "class.teacher-ended"]);
    }

    [Fact]
    public async Task Class_lists_its_pupils_and_a_stale_change_shows_both()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var id = await school.With(db => db.Classes.Where(each => each.Name == "Owls").Select(each => each.Id).SingleAsync());
        var page = await office.See($"/people/classes/{id}");
        page.Text.ShouldContain("Noah Williams");
        page.Text.ShouldContain("Temi Ogunleye");
        page.Text.ShouldNotContain("Olivia Hughes");

        var mine = await office.See($"/people/classes/{id}/edit");
        await office.Press(await office.See($"/people/classes/{id}/edit"), "Save this class", ("Form.Name", "Barn Owls"), ("Form.IsFinalYear", "false"));
        var stale = await office.Press(mine, "Save this class", ("Form.Name", "Snowy Owls"), ("Form.FromYearGroup", "5"));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        Rows(stale).ShouldBe(
        [
            "Name of the class Snowy Owls Barn Owls", "Youngest year group Year 5 Year 6",
            "Does the class leave the school at the end of this year? Yes No",
        ]);
        (await office.Open($"/people/classes/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task PEO_10_Next_years_classes_are_made_from_this_years_and_given_their_teachers()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        (await office.See("/people/next-year")).Text.ShouldContain("Next year is not a school year here yet.");
        await school.With(async db =>
        {
            var oakfield = await db.Schools.Include(each => each.Years).SingleAsync();
            oakfield.AddYear(new DateOnly(2027, 9, 1), new DateOnly(2028, 8, 31), [], SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });

        var page = await office.Follow(await office.Press(await office.See("/people/next-year"), "Make the 2 missing classes from this year's"));
        page.Text.ShouldContain("2 classes of 2027/28 have been made from this year's.");
        Rows(page).ShouldBe(["Kestrels Year 3 Nobody yet 0", "Owls Year 6, leaving the school Nobody yet 0", "Amelia Hart Kestrels Not decided"]);

        var owls = await school.With(db => db.Classes.Where(each => each.Name == "Owls").OrderByDescending(each => each.Id).Select(each => each.Id).FirstAsync());
        var form = await office.See($"/people/classes/{owls}/teachers/new");
        form.Html.QuerySelector("[name='Form.FromOn.Year']")!.GetAttribute("value").ShouldBe("2027");
        await office.Press(form, "Add this teacher", ("Form.PersonId", SchoolStory.PersonId(Role.Teacher).ToString()));
        Rows(await office.See("/people/next-year")).ShouldContain("Amelia Hart Kestrels Owls");
        Rows(await office.See("/people/classes")).ShouldContain("Owls Year 6, leaving the school Nobody yet 2");
    }

    private static List<string> Rows(Page page) => [.. page.Html.QuerySelectorAll("main table tbody tr").Select(row => Page.Plain(row.TextContent))];
}
