using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rule CON-87: what is written about somebody who is yet to begin does not wait for them on their first day.</summary>
public sealed class NewcomerTests : IDisposable
{
    private static readonly Guid Newcomer = Guid.CreateVersion7();

    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData(true, 40)]
    [InlineData(false, 40)]
    [InlineData(false, 0)]
    public async Task CON_87_A_concern_about_next_terms_head_goes_to_the_chair_and_is_kept_from_them(bool isConfirmed, int beginsIn)
    {
        await AppointAsync(isConfirmed, beginsIn);
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/adult-at-school"), "Look it over",
            ("Form.Account", "She wrote to a pupil."), ("Form.AtRisk", "No"), ("Form.Targets", "Olivia Hughes"), ("Form.AdultName", ""), ("Form.AdultId", Newcomer.ToString()));
        check.Text.ShouldContain("Grace Newcombe will not see it, whatever their role.");
        await IsKeptAsync(teacher, check);
    }

    [Fact]
    public async Task CON_87_A_name_that_was_typed_is_known_for_hers()
    {
        await AppointAsync(isConfirmed: true, 40);
        var teacher = await school.As(Role.Teacher);
        var fields = FirstConcernTests.Filled.Where(field => field.Item1 is not ("Form.Targets" or "Form.Alleged")).Append(("Form.Alleged", "grace newcombe")).ToArray();
        await IsKeptAsync(teacher, await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", fields));
    }

    [Fact]
    public async Task CON_87_A_name_that_nobody_knew_is_matched_to_her_before_she_begins()
    {
        await AppointAsync(isConfirmed: true, 40);
        var code = (await school.Given.ConcernAsync(Role.Teacher)).Code;
        var dsl = await school.As(Role.Dsl);
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{code}/people/new"), "Add them", ("Form.Name", "a woman in a red coat"), ("Form.Part", "Alleged"), ("Form.Reason", "He told me.")));
        var link = (await dsl.See($"/concerns/{code}")).Html.QuerySelectorAll("a").First(each => each.TextContent == "a woman in a red coat").GetAttribute("href")!;
        await dsl.Follow(await dsl.Press(await dsl.See(link), "Match the name", ("MatchForm.Match", $"adult:{Newcomer}"), ("MatchForm.Reason", "He saw her at the open day.")));
        (await dsl.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound, "it has gone to the chair");
        await SeenByAsync(code);
    }

    private async Task IsKeptAsync(Visitor teacher, Page check) => await SeenByAsync((await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1]);

    private async Task SeenByAsync(string code)
    {
        (await (await school.As(Role.Chair)).Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await school.As(Role.Headteacher)).Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var onHerFirstDay = new Actor(Newcomer, SchoolStory.SchoolId, "Grace Newcombe", new HashSet<Role> { Role.Headteacher, Role.Dsl, Role.Chair });
        (await school.With(db => db.Concerns.CountAsync(Concern.VisibleTo(onHerFirstDay)))).ShouldBe(0);
    }

    private Task AppointAsync(bool isConfirmed, int beginsIn) => school.With(async db =>
    {
        var (head, now, from) = (SchoolStory.Actor(Role.Headteacher), school.Time.Now, school.Time.Today.AddDays(beginsIn));
        db.Add(Person.Join(Newcomer, SchoolStory.SchoolId, new PersonDetails("Grace", "Newcombe", null, "grace@oakfield.example"), head, now));
        db.Add(isConfirmed
            ? Appointment.MakeAtSetup(SchoolStory.SchoolId, Newcomer, Role.Headteacher, from, head, now)
            : Appointment.Make(SchoolStory.SchoolId, Newcomer, Role.Headteacher, from, null, head, now));
        await db.SaveChangesAsync();
    });
}
