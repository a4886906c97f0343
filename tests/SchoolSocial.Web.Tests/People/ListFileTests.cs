using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Audit;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.People;

/// <summary>Lists that leave as files: who may take them, what is in them, and that it is recorded.</summary>
public sealed class ListFileTests
{
    [Theory]
    [InlineData("/people/list.csv")]
    [InlineData("/people/pupils/list.csv")]
    [InlineData("/people/guardians/list.csv")]
    public async Task PEO_25_Only_those_who_may_export_take_a_list_out(string path)
    {
        using var school = new School();
        foreach (var role in (Role[])[Role.Dsl, Role.DeputyHead, Role.ComputingLead, Role.Teacher])
        {
            (await (await school.As(role)).Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden, role.ToString());
        }

        (await LinesAsync(await school.As(Role.Office), path))[0].ShouldStartWith("\uFEFF");
    }

    [Fact]
    public async Task PEO_25_File_is_the_list_as_it_is_narrowed_no_cell_runs_and_the_audit_says_who_took_it()
    {
        using var school = new School();
        await school.With(async db =>
        {
            db.Add(Person.Join(SchoolStory.SchoolId, new PersonDetails("=HYPERLINK(\"http://x\")", "Ash", null, null, Employer.Other), SchoolStory.Actor(Role.Office), school.Time.Now));
            db.Add(Pupil.Enrol(SchoolStory.SchoolId, new PupilDetails("@SUM(1)", "-Ash", "+Ash", new DateOnly(2018, 1, 2)), SchoolStory.Actor(Role.Office), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var office = await school.As(Role.Office);
        var people = await LinesAsync(office, "/people/list.csv?q=ash&sort=-name");
        people[0].ShouldBe("\uFEFFName,Roles today,Employed by,Email,Leaves");
        people.Count.ShouldBe(3);
        people[1].ShouldStartWith("Helen Ashworth,Headteacher,The school,");
        people[2].ShouldStartWith("\"'=HYPERLINK(");

        var pupils = await LinesAsync(office, "/people/pupils/list.csv?q=ash");
        pupils.ShouldBe(["\uFEFFFamily name,Given name,Known as,Class,Date of birth,UPN,Left on", "'-Ash,'@SUM(1),'+Ash,,2018-01-02,,"]);

        var head = await school.As(Role.Headteacher);
        AuditScreenTests.Rows(await head.See($"/audit?person={SchoolStory.PersonId(Role.Office)}&kind=School")).ShouldBe(
        [
            "20 Nov 2026, 9:30am Maureen Doyle Pupils exported “1 line: called ash, on the roll” School Oakfield Primary",
            "20 Nov 2026, 9:30am Maureen Doyle People exported “2 lines: called ash, here now” School Oakfield Primary",
        ]);
    }

    [Fact]
    public async Task PEO_25_Guardians_have_a_line_for_each_child()
    {
        using var school = new School();
        await school.With(async db =>
        {
            var office = SchoolStory.Actor(Role.Office);
            var dana = Guardian.Add(SchoolStory.SchoolId, new GuardianDetails("Dana Hughes", Phone: "+44 7700 900123"), office, school.Time.Now);
            db.Add(dana);
            foreach (var pupil in await db.Pupils.Include(each => each.Guardianships).Where(each => each.GivenName == "Olivia" || each.GivenName == "Noah").ToListAsync())
            {
                pupil.AddGuardian(dana.Id, "Mother", ParentalResponsibility.Unknown, office, school.Time.Now);
            }

            await db.SaveChangesAsync();
        });
        (await LinesAsync(await school.As(Role.Office), "/people/guardians/list.csv")).ShouldBe(
        [
            "\uFEFFGuardian,Local authority,Child,Relation,Parental responsibility,Email,Phone",
            "Dana Hughes,No,Noah Williams,Mother,Not known,,'+44 7700 900123",
            "Dana Hughes,No,Olivia Hughes,Mother,Not known,,'+44 7700 900123",
        ]);
    }

    private static async Task<List<string>> LinesAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.Client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldEndWith("-2026-11-20.csv");
        return [.. Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
