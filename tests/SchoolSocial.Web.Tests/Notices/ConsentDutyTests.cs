using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Notices;

public sealed class ConsentDutyTests
{
    /// <summary>WD57: who has not answered, and whose yes ends soon; each number is the length of its list.</summary>
    [Fact]
    public async Task NOT_11_Families_to_ask_and_answers_that_end_stand_on_the_page_of_those_who_record_them()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var office = await school.As(Role.Office);
        (await office.See("/")).HasLink("Ask 5 families that have not answered about pictures").ShouldBeTrue();
        (await (await school.As(Role.Teacher)).See("/")).Text.ShouldNotContain("about pictures");

        await Yes(school, scene, "Olivia", school.Time.Today.AddDays(20));
        await Yes(school, scene, "Kamil", school.Time.Today.AddDays(200));
        await Yes(school, scene, "Aisha", school.Time.Today.AddDays(-1));
        var home = await office.See("/");
        home.HasLink("Ask 2 families that have not answered about pictures").ShouldBeTrue();
        home.HasLink("Ask again: answers for one child end soon").ShouldBeTrue();
        var list = await office.See("/consents/ending");
        list.Html.QuerySelectorAll("tbody tr").Select(row => Page.Plain(row.TextContent)).ShouldBe(["Olivia Hughes 10 December 2026 School website, photo"]);

        // Answered anew, it ends no longer.
        school.Time.Pass(TimeSpan.FromMinutes(1));
        await Yes(school, scene, "Olivia", null);
        (await office.See("/")).Text.ShouldNotContain("Ask again");
        (await office.See("/consents/ending")).Text.ShouldContain("No answer ends within a month.");
    }

    /// <summary>CST-12: a yes that a mark overrides is in no list of the office, for it would tell of the mark.</summary>
    [Fact]
    public async Task CST_12_Yes_of_a_protected_child_that_ends_soon_is_in_no_list()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        await Yes(school, scene, "Olivia", school.Time.Today.AddDays(20));
        await Yes(school, scene, "Kamil", school.Time.Today.AddDays(20));
        await scene.ProtectAsync("Olivia");
        await scene.ProtectAsync("Aisha");
        foreach (var role in (Role[])[Role.Office, Role.DeputyHead, Role.Dpo])
        {
            var list = await (await school.As(role)).See("/consents/ending");
            list.Text.ShouldContain("Kamil Nowak");
            list.Text.ShouldNotContain("Olivia Hughes", Case.Sensitive, role.ToString());
        }

        var home = await (await school.As(Role.Office)).See("/");
        home.HasLink("Ask again: answers for one child end soon").ShouldBeTrue();
        home.HasLink("Ask 2 families that have not answered about pictures").ShouldBeTrue("Aisha's is not counted beside a list that leaves her out");
    }

    private static Task Yes(School school, ConsentScene scene, string child, DateOnly? until) => school.With(async db =>
    {
        var pupil = await db.Pupils.SingleAsync(each => each.GivenName == child);
        var record = await db.RecordOfPupilAsync(SchoolStory.SchoolId, pupil.Id, default);
        var source = new AnswerSource(Giver.Family, null, HowGiven.PaperForm, Domain.Schools.SchoolTime.DateOf(scene.At), scene.Wording);
        record.Take([(Guid.CreateVersion7(), new AnswerGiven(scene.Website, Medium.Photo, Answer.Yes, source, until))], SchoolStory.Actor(Role.Office), school.Time.Now);
        await db.SaveChangesAsync();
    });
}
