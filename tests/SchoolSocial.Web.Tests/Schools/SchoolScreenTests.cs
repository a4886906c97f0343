using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;
using School = SchoolSocial.Web.Tests.Fixture.School;

namespace SchoolSocial.Web.Tests.Schools;

public sealed class SchoolScreenTests
{
    [Fact]
    public async Task SCH_05_SCH_06_SCH_08_Head_changes_what_the_school_says_of_itself()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var edit = await head.See("/schools/edit");

        var wrong = await head.Press(edit, "Save the details",
            ("Form.Urn", "12345"), ("Form.EmailDomain", "not a domain"), ("Form.Colour", "#ffcc00"), ("Form.Name", "  "));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldBe(
        [
            "Enter the name of the school", "The URN must be six figures, such as 123456", "The email domain must look like oakfield.example",
            "White words on this colour would be hard to read: their contrast is 1.5 to 1, and at least 4.5 is needed. Choose a darker colour.",
        ]);
        wrong.Html.QuerySelector("[name='Form.Urn']")!.GetAttribute("value").ShouldBe("12345");

        var done = await head.Follow(await head.Press(edit, "Save the details",
            ("Form.Name", "Oakfield Primary School"), ("Form.Urn", "123456"), ("Form.EmailDomain", "@Oakfield.Example"), ("Form.Colour", "#5B2A6E")));
        done.Heading.ShouldBe("Oakfield Primary School");
        done.Fact("URN").ShouldBe("123456");
        done.Fact("Email domain").ShouldBe("oakfield.example");
        var sheet = done.Html.QuerySelector("link[href^='/school.css']")!.GetAttribute("href")!;
        sheet.ShouldBe("/school.css?colour=5b2a6e");
        (await head.Client.GetStringAsync(new Uri(sheet, UriKind.Relative))).ShouldBe(":root{--school-colour:#5b2a6e}");
        var stored = await school.With(db => db.Schools.SingleAsync());
        stored.Urn.ShouldBe("123456");
        (await school.ActionsOn("School")).ShouldBe(["school.changed"]);
    }

    [Fact]
    public async Task SCH_06_Urn_of_another_school_here_is_refused()
    {
        using var school = new School();
        await LittleOaks(school);
        var head = await school.As(Role.Headteacher);

        var answer = await head.Press(await head.See("/schools/edit"), "Save the details", ("Form.Urn", "200002"));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldBe(["Another school here bears this URN. Check the number."]);
    }

    [Fact]
    public async Task Stale_edit_shows_what_was_typed_and_what_is_stored_now()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var mine = await head.See("/schools/edit");
        await head.Press(await head.See("/schools/edit"), "Save the details", ("Form.Name", "Oakfield Church School"));

        var stale = await head.Press(mine, "Save the details", ("Form.Name", "Oakfield Academy"), ("Form.Phase", "AllThrough"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("Somebody else changed this while you were typing");
        stale.Html.QuerySelectorAll("main table tbody tr").Select(row => Page.Plain(row.TextContent)).ShouldBe(
            ["Name of the school Oakfield Academy Oakfield Church School", "Phase All-through Primary"]);
        stale.Html.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBe("Oakfield Academy");
        (await school.With(db => db.Schools.SingleAsync())).Name.ShouldBe("Oakfield Church School");

        (await head.Follow(await head.Press(stale, "Save the details"))).Heading.ShouldBe("Oakfield Academy");
    }

    [Fact]
    public async Task SCH_01_SCH_02_SCH_03_Year_is_added_with_its_terms_and_overlaps_are_refused()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var form = await head.See("/schools/years/new");
        form.Html.QuerySelector("[name='Form.StartsOn.Year']")!.GetAttribute("value").ShouldBe("2027");
        (string, string)[] autumn = [.. On("Form.Terms[0].StartsOn", 2, 9, 2027), .. On("Form.Terms[0].EndsOn", 17, 12, 2027)];
        (string, string)[] spring = [.. On("Form.Terms[1].StartsOn", 4, 1, 2028), .. On("Form.Terms[1].EndsOn", 31, 3, 2028)];

        var overlap = await head.Press(form, "Add this school year", [.. On("Form.StartsOn", 31, 8, 2027), .. On("Form.EndsOn", 31, 8, 2028), .. autumn]);
        overlap.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        overlap.Errors.ShouldBe(["These dates overlap 2026/27. Change one of them first."]);
        overlap.Html.QuerySelector("[name='Form.Terms[0].EndsOn.Day']")!.GetAttribute("value").ShouldBe("17");

        var unreal = await head.Press(form, "Add this school year", [.. On("Form.StartsOn", 31, 2, 2027), .. autumn]);
        unreal.Errors.ShouldBe(["First day of the school year must be a real date"]);

        var done = await head.Follow(await head.Press(form, "Add this school year", [.. On("Form.EndsOn", 31, 8, 2028), .. autumn, .. spring]));

        done.Text.ShouldContain("The school year 2027/28 has been added.");
        done.Text.ShouldContain("Autumn: 2 Sept 2027 to 17 Dec 2027");
        var year = (await school.With(db => db.Schools.Include(each => each.Years).ThenInclude(each => each.Terms).SingleAsync())).Years
            .Single(each => each.StartsOn == new DateOnly(2027, 9, 1));
        year.Terms.Count.ShouldBe(2);
        (await school.ActionsOn("School")).ShouldBe(["school.year-added"]);
    }

    [Fact]
    public async Task SCH_04_Term_is_moved_and_another_taken_away()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var year = (await school.With(db => db.Schools.Include(each => each.Years).SingleAsync())).Years.Single();
        var form = await head.See($"/schools/years/{year.Id}");
        form.Heading.ShouldBe("School year 2026/27");

        var outside = await head.Press(form, "Save this school year", [.. On("Form.Terms[2].EndsOn", 5, 9, 2027)]);
        outside.Errors.ShouldBe(["Summer must lie within the school year."]);

        var done = await head.Follow(await head.Press(form, "Save this school year",
            [.. On("Form.Terms[0].StartsOn", 3, 9, 2026), .. Nothing("Form.Terms[2].StartsOn"), .. Nothing("Form.Terms[2].EndsOn")]));

        done.Text.ShouldContain("Autumn: 3 Sept 2026 to 18 Dec 2026");
        done.Text.ShouldNotContain("Summer");
        (await school.With(db => db.Set<Term>().CountAsync())).ShouldBe(2);
        (await school.ActionsOn("School")).ShouldBe(["school.year-changed"]);
        (await head.Open($"/schools/years/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task SCH_07_School_forms_a_federation_and_another_joins_it()
    {
        using var school = new School();
        var other = await LittleOaks(school);
        var head = await school.As(Role.Headteacher);
        var form = await head.See("/schools/federation");

        (await head.Press(form, "Join")).Errors.ShouldBe(["Choose a federation or trust, or form a new one"]);
        (await head.Press(form, "Join", ("Form.Which", "new"))).Errors.ShouldBe(["Enter its name", "Choose what it is"]);
        var done = await head.Follow(await head.Press(form, "Join",
            ("Form.Which", "new"), ("Form.Name", "Oakfield Federation"), ("Form.Kind", "Federation")));
        done.Text.ShouldContain("Oakfield Primary belongs to Oakfield Federation, a federation.");
        (await head.Press(form, "Join", ("Form.Which", "new"), ("Form.Name", "Acorn Trust"), ("Form.Kind", "Trust"))).Errors
            .ShouldBe(["Oakfield Primary belongs to another federation or trust. Leave it first."]);

        await school.With(async db =>
        {
            var joining = await db.Schools.SingleAsync(each => each.Id == other);
            joining.Join(await db.Federations.SingleAsync(), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        done = await head.See("/schools");
        done.Text.ShouldContain("So does Little Oaks Nursery.");

        done = await head.Follow(await head.Press(done, "Leave Oakfield Federation"));
        done.Text.ShouldContain("Oakfield Primary stands by itself.");
        (await school.With(db => db.AuditEntries.Where(entry => entry.Action.Contains("federation")).OrderBy(entry => entry.At).Select(entry => entry.Action).ToListAsync()))
            .ShouldBe(["federation.formed", "school.joined-federation", "school.joined-federation", "school.left-federation"], ignoreOrder: true);
    }

    [Fact]
    public async Task SCH_09_Style_sheet_holds_the_schools_colour_and_nothing_before_signing_in_tells_of_the_school()
    {
        using var school = new School();
        using var answer = await school.Visitor().Client.GetAsync(new Uri("/school.css", UriKind.Relative));

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync()).ShouldBe($":root{{--school-colour:{SchoolColour.Default}}}");
    }

    private static async Task<Guid> LittleOaks(School school)
    {
        var id = Guid.CreateVersion7();
        await school.With(async db =>
        {
            db.Add(Domain.Schools.School.Open(
                id, new SchoolDetails("Little Oaks Nursery", "200002", Nation.England, Phase.Nursery, "littleoaks.example", SchoolColour.Default),
                SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
        });
        return id;
    }
}
