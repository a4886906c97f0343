using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.People;

public sealed class PeopleScreenTests
{
    [Fact]
    public async Task PEO_19_List_shows_everybody_a_page_at_a_time_with_what_they_are_today()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var list = await office.See("/people");

        list.Heading.ShouldBe($"People {Roles.All.Count} people");
        Rows(list).Count.ShouldBe(Math.Min(25, Roles.All.Count));
        Rows(list)[0].ShouldBe("Ruth Adeyemi Governor");
        Rows(await office.See("/people?sort=-name"))[0].ShouldBe("Farah Siddiqui Senior leader");
        Rows(await office.See("/people?role=Dsl")).ShouldBe(["Sian Pritchard Designated safeguarding lead"]);
        Rows(await office.See("/people?employer=Trust")).Count.ShouldBe(2);
        Rows(await office.See("/people?presence=Left")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("pritchard")]
    [InlineData("SÎAN prit")]
    [InlineData("  pritchard   sian ")]
    public async Task PEO_19_Search_finds_a_name_in_any_order_case_and_accent(string typed)
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var found = await office.Press(await office.See("/people"), "Apply filters", ("q", typed));

        Rows(found).ShouldBe(["Sian Pritchard Designated safeguarding lead"]);
        found.Html.QuerySelector("[name='q']")!.GetAttribute("value")!.Trim().ShouldBe(typed.Trim());
    }

    [Fact]
    public async Task Office_adds_a_person_once_and_changes_what_is_known_of_them()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var form = await office.See("/people/new");

        var wrong = await office.Press(form, "Add this person", ("Form.FamilyName", "ben\u0007"), ("Form.Email", "nobody"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldBe(
        [
            "Enter their given name", "The family name contains a character that cannot be kept. Type it again instead of pasting it.",
            "The email must look like name@oakfield.example",
        ]);

        (string, string)[] shira = [("Form.GivenName", "שירה"), ("Form.FamilyName", "O’Brien 🌳"), ("Form.KnownAs", "Shira"), ("Form.Email", "shira@oakfield.example")];
        var sent = await office.Press(form, "Add this person", shira);
        var page = await office.Follow(sent);
        page.Heading.ShouldBe("Shira O’Brien 🌳");
        page.Fact("Full name").ShouldBe("שירה O’Brien 🌳 (known as Shira)");
        page.Text.ShouldContain("what a person may do follows from the roles they hold today");
        (await office.Press(form, "Add this person", shira)).Location.ShouldBe(sent.Location);

        var taken = await office.Press(await office.See("/people/new"), "Add this person",
            ("Form.GivenName", "Shira"), ("Form.FamilyName", "Two"), ("Form.Email", "SHIRA@oakfield.example"));
        taken.Errors.ShouldBe(["Somebody else here has this email. Look for them in the list; leavers are listed too."]);

        var edit = await office.See($"{sent.Location}/edit");
        var done = await office.Follow(await office.Press(edit, "Save the details", ("Form.KnownAs", ""), ("Form.Employer", "Trust")));
        done.Heading.ShouldBe("שירה O’Brien 🌳");
        done.Fact("Employed by").ShouldBe("The trust");
        var stale = await office.Press(edit, "Save the details", ("Form.FamilyName", "Oak"));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("Known as Shira Nothing");
        (await school.ActionsOn("Person")).ShouldBe(["person.joined", "person.changed"]);
    }

    [Fact]
    public async Task PEO_21_Email_of_somebody_who_reads_sensitive_records_is_changed_by_those_who_appoint()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var dsl = $"/people/{SchoolStory.PersonId(Role.Dsl)}/edit";
        var refused = await office.Press(await office.See(dsl), "Save the details", ("Form.Email", "office2@oakfield.example"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldBe(["Sian Pritchard reads sensitive records, now or soon, so their email is changed by the headteacher or the computing lead."]);
        await office.Follow(await office.Press(await office.See(dsl), "Save the details", ("Form.KnownAs", "Siân")));

        await office.Follow(await office.Press(
            await office.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/edit"), "Save the details", ("Form.Email", "a.hart@oakfield.example")));
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See(dsl), "Save the details", ("Form.Email", "s.pritchard@oakfield.example")));

        var emails = await school.With(db => db.People.Where(person => person.Email != null).Select(person => person.Email).ToListAsync());
        emails.ShouldContain("s.pritchard@oakfield.example");
        emails.ShouldContain("a.hart@oakfield.example");
        emails.ShouldNotContain("office2@oakfield.example");
    }

    [Theory]
    [InlineData(Role.Dsl)]
    [InlineData(Role.DeputyHead)]
    public async Task PEO_21_The_email_is_kept_before_the_role_begins_too(Role role)
    {
        using var school = new School();
        await school.With(async db =>
        {
            db.Add(Appointment.Make(SchoolStory.SchoolId, SchoolStory.PersonId(Role.Teacher), role, school.Time.Today.AddDays(3), null, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var office = await school.As(Role.Office);
        var page = await office.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/edit");
        (await office.Press(page, "Save the details", ("Form.Email", "office2@oakfield.example"))).Errors.ShouldHaveSingleItem().ShouldContain("reads sensitive records, now or soon");
    }

    [Fact]
    public async Task Persons_page_says_in_words_what_they_can_do()
    {
        using var school = new School();
        var deputy = await school.As(Role.DeputyHead);

        var dsl = await deputy.See($"/people/{SchoolStory.PersonId(Role.Dsl)}");
        dsl.Text.ShouldContain("read and handle the concerns that come to them");
        dsl.Text.ShouldContain("Designated safeguarding lead 1 Sept 2024 onwards Now");
        var teacher = await deputy.See($"/people/{SchoolStory.PersonId(Role.Teacher)}");
        teacher.Text.ShouldContain("log a concern");
        teacher.Text.ShouldNotContain("read and handle the concerns");
        teacher.HasLink("Kestrels").ShouldBeTrue();
        teacher.Text.ShouldContain("The clock has not started");
    }

    [Fact]
    public async Task PEO_22_Adult_of_another_school_is_found_only_where_they_hold_an_appointment()
    {
        using var school = new School();
        var (stranger, shared) = await LittleOaks(school);
        var head = await school.As(Role.Headteacher);

        (await head.Open($"/people/{stranger}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await head.Open($"/people/{stranger}/appointments/new")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await head.See($"/people/{shared}");
        page.Text.ShouldContain("Bola Adu belongs to another school, which keeps these details.");
        page.HasLink("Change these details").ShouldBeFalse();
        (await head.Open($"/people/{shared}/edit")).Status.ShouldBe(HttpStatusCode.NotFound);
        Rows(await head.See("/people?q=adu")).ShouldBe(["Bola Adu Governor"]);
        Rows(await head.See("/people?q=moss")).ShouldBeEmpty();
    }

    private static async Task<(Guid Stranger, Guid Shared)> LittleOaks(School school)
    {
        var id = Guid.CreateVersion7();
        var setup = new Actor(Guid.CreateVersion7(), id, "Set-up", new HashSet<Role>());
        var stranger = Person.Join(id, new PersonDetails("Kit", "Moss"), setup, school.Time.Now);
        var shared = Person.Join(id, new PersonDetails("Bola", "Adu"), setup, school.Time.Now);
        await school.With(async db =>
        {
            db.Add(Domain.Schools.School.Open(
                id, new Domain.Schools.SchoolDetails("Little Oaks Nursery", null, default, default, "littleoaks.example", "#1d4f3c"), setup, school.Time.Now));
            db.AddRange(stranger, shared);
            db.Add(Appointment.Make(SchoolStory.SchoolId, shared.Id, Role.Governor, school.Time.Today, null, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
        });
        return (stranger.Id, shared.Id);
    }

    private static List<string> Rows(Page page) => [.. page.Html.QuerySelectorAll("main table tbody tr").Select(row => Page.Plain(row.TextContent))];
}
