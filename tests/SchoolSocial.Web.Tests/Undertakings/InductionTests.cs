using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Policies;

namespace SchoolSocial.Web.Tests.Undertakings;

public sealed class InductionTests
{
    /// <summary>ST21, JW37: what is read and looked at ticks itself, the rest is ticked by the starter; the head sees who is behind.</summary>
    [Fact]
    public async Task IND_01_IND_02_IND_04_A_starter_finds_their_list_and_what_they_do_elsewhere_ticks_it()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var list = await head.Follow(await head.Press(await head.See("/induction/list"), "Add this to the list",
            ("Form.Title", "Meet the technician"), ("Form.Kind", "Other"), ("Form.Days", "3"), ("Form.For", "Staff")));
        list.Text.ShouldContain("Meet the technician");
        var show = await Begin(head, school, Role.Teacher);
        show.Text.ShouldContain("Read and sign the policies that bind you By 4 December 2026.");

        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/")).HasLink("Induction: Meet the technician").ShouldBeTrue();
        var mine = await teacher.See("/my-induction");
        mine.Html.QuerySelectorAll("button").Select(button => Page.Plain(button.TextContent)).ShouldNotContain("I have done this: Read and sign the policies that bind you");
        foreach (var task in (string[])["Meet the technician", "Read and accept the acceptable use agreement", "Read and accept the rules for laptops, tablets and phones", "Read the handbook bundle", "Declare ties with families of the school, or say that you have none"])
        {
            mine = await teacher.Follow(await teacher.Press(await teacher.See("/my-induction"), $"I have done this: {task}"));
        }

        (await head.See("/induction")).Text.ShouldContain("5 of 7");
        await teacher.Follow(await teacher.Press(await teacher.See($"/policies/{code}/reading"), "Sign", ("Form.HasRead", "true")));
        await teacher.Follow(await teacher.Press(await teacher.See("/my-declarations/privacy"), "Note this with today's date", ("Ticks", "ProfileReviewed")));
        (await head.See("/induction?show=all")).Text.ShouldContain("7 of 7");
        (await teacher.See("/")).Text.ShouldNotContain("Induction:");
        (await school.ActionsOn("Starter")).ShouldBe(["starter.begun", .. Enumerable.Repeat("starter.task-done", 5)]);
    }

    [Fact]
    public async Task IND_03_IND_05_A_student_without_a_sign_in_is_entered_printed_ticked_by_the_office_and_let_go()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var form = await office.See("/induction/new");
        (await office.Press(form, "Begin their induction")).Errors.ShouldBe(["Choose a person, or enter the name", "Say what they start as", "Enter the first day"], ignoreOrder: true);
        var show = await office.Follow(await office.Press(form, "Begin their induction", [("Form.Name", "Jo Bell"), ("Form.Kind", "Helper"), .. Typed.On("Form.StartsOn", 16, 11, 2026)]));
        show.Heading.ShouldBe("Induction of Jo Bell");
        (await office.See("/induction?show=behind")).Text.ShouldContain("Jo Bell");
        (await office.See("/")).HasLink("One starter is behind with their induction").ShouldBeTrue();
        var code = await school.With(db => db.Starters.Select(starter => starter.Code).SingleAsync());
        (await office.See($"/induction/{code}/sheet")).Text.ShouldContain("Read and accept the acceptable use agreement");
        await office.Follow(await office.Press(show, "Enter as done today: Read and accept the acceptable use agreement"));
        (await office.See("/induction?show=behind")).Text.ShouldContain("Nobody is behind.");
        await office.Follow(await office.Press(await office.See($"/induction/{code}"), "Ask nothing more of them", ("why", "The placement has ended.")));
        (await office.See("/induction?show=all")).Text.ShouldNotContain("Jo Bell");
    }

    [Fact]
    public async Task IND_04_Whoever_was_appointed_and_not_begun_is_named_and_others_do_not_see_the_list()
    {
        using var school = new School();
        await school.With(async db =>
        {
            var person = Person.Join(SchoolStory.SchoolId, new PersonDetails("Ada", "New"), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            db.Add(person);
            db.Add(Appointment.Make(SchoolStory.SchoolId, person.Id, Role.Teacher, school.Time.Today.AddDays(-2), null, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var office = await school.As(Role.Office);
        (await office.See("/")).HasLink("Begin the induction of Ada New").ShouldBeTrue();
        (await office.See("/induction")).HasLink("Ada New").ShouldBeTrue();
        foreach (var role in (Role[])[Role.Teacher, Role.Governor, Role.Volunteer]) (await (await school.As(role)).Open("/induction")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.As(Role.Volunteer)).See("/my-induction")).Text.ShouldContain("Nothing is asked of you.");
    }

    private static async Task<Page> Begin(Visitor head, School school, Role role) => await head.Follow(await head.Press(await head.See("/induction/new"), "Begin their induction",
        [("Form.PersonId", SchoolStory.PersonId(role).ToString()), ("Form.Kind", "Staff"), .. Typed.On("Form.StartsOn", school.Time.Today)]));
}
