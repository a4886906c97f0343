using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.People;

/// <summary>Rule PEO-26 on the screens, and what it does to a concern (CON-24).</summary>
public sealed class AbsenceScreenTests
{
    private static string Page => $"/people/{SchoolStory.PersonId(Role.Headteacher)}/absences";

    [Fact]
    public async Task Office_notes_an_absence_and_ends_it()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var person = await office.See($"/people/{SchoolStory.PersonId(Role.Headteacher)}");
        person.HasLink("When Helen Ashworth is away").ShouldBeTrue();
        var wrong = await office.Press(await office.See(Page), "Note this absence", [.. Typed.On("Form.ToOn", school.Time.Today.AddDays(-1))]);
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldBe(["The last day away must be today or later"]);
        var noted = await office.Follow(await office.Press(wrong, "Note this absence", [.. Typed.On("Form.ToOn", school.Time.Today.AddDays(3))]));
        noted.Text.ShouldContain("the next in line is told");
        (await school.With(db => db.Absences.CountAsync())).ShouldBe(1);
        var back = await office.Follow(await office.Press(noted, "They are back from the absence since 20 Nov 2026"));
        back.Text.ShouldContain("Ended");
        (await school.ActionsOn(nameof(Absence))).ShouldBe(["absence.noted", "absence.ended"]);
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.Dsl)]
    [InlineData(Role.Governor)]
    public async Task Others_do_not(Role role)
    {
        using var school = new School();
        (await (await school.As(role)).Open(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
