using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rules SIG-20 to SIG-24 of docs/rules/sign-in.md.</summary>
public sealed class InvitationTests
{
    private const string Password = "kettle-lamp-river-41";
    private const string Email = "bethan.rowley@oakfield.example";

    [Fact]
    public async Task SIG_20_Invited_by_letter_a_newcomer_chooses_a_password_once_and_is_in()
    {
        using var school = new School();
        var id = await Newcomer(school, Role.Teacher);
        var office = await school.As(Role.Office);
        var page = await office.See($"/people/{id}/sign-in");
        page.Heading.ShouldBe("How Bethan Rowley signs in");
        (await office.Press(page, $"Send an invitation to {Email}")).Location.ShouldBe($"/people/{id}/sign-in");
        (await office.See("/people/sign-ins?show=without-password")).Text.ShouldContain("Invited");

        var (subject, body) = await LastLetter(school, Email);
        subject.ShouldBe("Your sign-in to SchoolSocial at Oakfield Primary");
        var code = CodeIn(body);
        var bethan = school.Visitor();
        (await Accept(bethan, Email, code, Password)).Location.ShouldBe("/");
        (await bethan.See("/")).Heading.ShouldBe("Home");
        (await school.ActionsOn(id)).ShouldBe(["person.joined", "password.set", "person.signed-in"]);

        (await Accept(school.Visitor(), Email, code, "tawny-owls-at-dusk")).Errors.ShouldHaveSingleItem().ShouldContain("has been used");
        (await school.Visitor().TryPassword(Email, Password)).Location.ShouldBe("/");
        var buttons = (await office.See($"/people/{id}/sign-in")).Html.QuerySelectorAll("main button").Select(button => button.TextContent).ToList();
        buttons.ShouldContain("Print a reset code");
        buttons.ShouldNotContain(button => button.Contains("invitation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SIG_20_Printed_invitation_shows_address_code_and_end_once()
    {
        using var school = new School();
        var id = await Newcomer(school, Role.TeachingAssistant);
        var office = await school.As(Role.Office);
        var slip = await office.Press(await office.See($"/people/{id}/sign-in"), "Print an invitation");
        slip.Heading.ShouldBe("Your invitation to SchoolSocial");
        slip.Fact("Address").ShouldBe("https://localhost/invitation");
        slip.Fact("Works until").ShouldBe("Friday 27 November 2026, 9:30am");
        var code = slip.Fact("Code")!;
        (await office.See($"/people/{id}/sign-in")).Body.ShouldNotContain(code);
        (await Accept(school.Visitor(), Email, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), Password)).Location.ShouldBe("/");
    }

    [Fact]
    public async Task SIG_21_Code_ends_with_its_time_with_the_fifth_wrong_try_and_with_a_newer_one()
    {
        using var school = new School();
        var id = await Newcomer(school, Role.Teacher);
        var office = await school.As(Role.Office);
        var first = (await office.Press(await office.See($"/people/{id}/sign-in"), "Print an invitation")).Fact("Code")!;
        var second = (await office.Press(await office.See($"/people/{id}/sign-in"), "Print an invitation")).Fact("Code")!;
        (await Accept(school.Visitor(), Email, first, Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        for (var i = 0; i < 4; i++) await Accept(school.Visitor(), Email, "AAAAA-AAAAA", Password);
        (await Accept(school.Visitor(), Email, second, Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "five wrong ones were tried, the first code among them");

        var third = (await office.Press(await office.See($"/people/{id}/sign-in"), "Print an invitation")).Fact("Code")!;
        school.Time.Pass(TimeSpan.FromDays(7));
        (await Accept(school.Visitor(), Email, third, Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task SIG_21_A_weak_password_does_not_use_up_the_code()
    {
        using var school = new School();
        var id = await Newcomer(school, Role.Teacher);
        var office = await school.As(Role.Office);
        var code = (await office.Press(await office.See($"/people/{id}/sign-in"), "Print an invitation")).Fact("Code")!;
        foreach (var (weak, why) in ((string, string)[])[("password1234", "too easy to guess"), ("bethan.rowley.1", "your name, your email")])
        {
            (await Accept(school.Visitor(), Email, code, weak)).Errors.ShouldContain(line => line.Contains(why, StringComparison.Ordinal));
        }

        (await Accept(school.Visitor(), Email, code, Password)).Location.ShouldBe("/");
    }

    [Fact]
    public async Task SIG_21_One_code_sent_twice_at_once_sets_one_password()
    {
        using var school = new School();
        var id = await Newcomer(school, Role.Teacher);
        var office = await school.As(Role.Office);
        var code = (await office.Press(await office.See($"/people/{id}/sign-in"), "Print an invitation")).Fact("Code")!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Accept(school.Visitor(), Email, code, $"{Password}-{i}")));
        answers.Count(answer => answer.Location == "/").ShouldBe(1);
        (await school.ActionsOn(id)).Count(action => action == "password.set").ShouldBe(1);
    }

    [Fact]
    public async Task SIG_22_Code_on_paper_for_somebody_who_reads_sensitive_records_takes_two_people()
    {
        using var school = new School();
        var id = await Newcomer(school, Role.DeputyDsl);
        var office = await school.As(Role.Office);
        var page = await office.See($"/people/{id}/sign-in");
        page.Html.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Contains("Print", StringComparison.Ordinal));
        await Ask(office, page, "Invitation", "She has no school laptop yet.");

        var own = await office.See("/people/code-requests");
        own.Text.ShouldContain("You asked for this code, so somebody else must agree to it.");
        own.Html.QuerySelectorAll("form[action*=agreement]").ShouldBeEmpty();

        var lead = await school.As(Role.ComputingLead);
        (await school.With(db => db.Notices.Where(notice => notice.Kind == NoticeKind.CodeToAgree).Select(notice => notice.PersonId).ToListAsync()))
            .ShouldBe([SchoolStory.PersonId(Role.Headteacher), SchoolStory.PersonId(Role.DeputyHead), SchoolStory.PersonId(Role.ComputingLead)], ignoreOrder: true);
        var requests = await lead.See("/people/code-requests");
        requests.Text.ShouldContain("She has no school laptop yet.");
        var slip = await lead.Press(requests, "Agree and show the code for Bethan Rowley");
        var code = slip.Fact("Code")!;
        (await lead.See("/people/code-requests")).Text.ShouldContain("Nobody waits for a code.");

        var bethan = school.Visitor();
        (await Accept(bethan, Email, code, Password)).Location.ShouldBe("/");
        (await bethan.Open("/")).Location.ShouldBe("/my-sign-in/authenticator");
        var request = await school.With(db => db.CodeRequests.SingleAsync());
        (await school.ActionsOn(request.Id)).ShouldBe(["code-request.asked", "code-request.agreed"]);
        request.Reason.Cipher.ShouldStartWith("1:", customMessage: "the reason is sealed");
    }

    [Fact]
    public async Task SIG_22_Neither_who_asked_nor_the_person_nor_anybody_twice_may_agree()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        await Ask(office, await office.See($"/people/{SchoolStory.PersonId(Role.DeputyHead)}/sign-in"), "PasswordReset", "Forgot it over the holidays.");
        var id = await school.With(db => db.CodeRequests.Select(request => request.Id).SingleAsync());
        foreach (var (role, why) in ((Role, string)[])[(Role.Office, "You asked for this code"), (Role.DeputyHead, "This code is for your own sign-in")])
        {
            var visitor = role == Role.Office ? office : await school.As(role);
            var answer = await Post(visitor, "/people/code-requests", $"/people/code-requests/{id}/agreement");
            answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            answer.Errors.ShouldHaveSingleItem().ShouldStartWith(why);
        }

        var head = await school.As(Role.Headteacher);
        (await Post(head, "/people/code-requests", $"/people/code-requests/{id}/agreement")).Fact("Code").ShouldNotBeNull();
        (await Post(head, "/people/code-requests", $"/people/code-requests/{id}/agreement")).Errors.ShouldHaveSingleItem().ShouldStartWith("Somebody has already decided");
        (await school.With(db => db.OneTimeCodes.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task SIG_22_Refused_or_older_than_seven_days_makes_no_code()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        await Ask(office, await office.See($"/people/{SchoolStory.PersonId(Role.Dsl)}/sign-in"), "AuthenticatorReset", "Says the phone was stolen.");
        var head = await school.As(Role.Headteacher);
        (await head.Press(await head.See("/people/code-requests"), "Refuse the code for Sian Pritchard")).Location.ShouldBe("/people/code-requests");

        await Ask(office, await office.See($"/people/{SchoolStory.PersonId(Role.Dsl)}/sign-in"), "AuthenticatorReset", "The phone was stolen, she came in person.");
        var open = await school.With(db => db.CodeRequests.Where(request => request.DecidedAt == null).Select(request => request.Id).SingleAsync());
        school.Time.Pass(TimeSpan.FromDays(7));
        head = await school.As(Role.Headteacher);
        (await head.See("/people/code-requests")).Text.ShouldContain("Nobody waits for a code.");
        (await Post(head, "/people/code-requests", $"/people/code-requests/{open}/agreement")).Errors.ShouldHaveSingleItem().ShouldContain("more than seven days old");
        (await school.With(db => db.OneTimeCodes.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task SIG_23_App_is_reset_by_two_people_a_code_and_the_password()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var session = await school.As(Role.Dsl);
        await Ask(office, await office.See($"/people/{SchoolStory.PersonId(Role.Dsl)}/sign-in"), "AuthenticatorReset", "Her phone was lost on Tuesday.");
        var head = await school.As(Role.Headteacher);
        var code = (await head.Press(await head.See("/people/code-requests"), "Agree and show the code for Sian Pritchard")).Fact("Code")!;
        await session.See("/");

        var dsl = school.Visitor();
        (await dsl.TryPassword(Role.Dsl, SchoolStory.Password)).Location.ShouldBe("/sign-in/code");
        var actions = await school.NewActionsOn(Role.Dsl, async () =>
            (await dsl.Press(await dsl.See("/sign-in/without-app"), "Sign in", ("Code", code))).Location.ShouldBe("/my-sign-in/authenticator"));
        actions.ShouldBe(["authenticator.removed", "person.signed-in"]);
        (await session.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F", "what the old app opened is closed");
        (await dsl.Open("/concerns")).Location.ShouldBe("/my-sign-in/authenticator");
        var page = await dsl.See("/my-sign-in/authenticator");
        await dsl.Press(page, "Finish setting up", ("Form.Code", school.CodeFor(page)));
        await dsl.See("/concerns");
    }

    [Fact]
    public async Task SIG_24_Nobody_gives_a_code_to_themself_to_a_leaver_or_to_somebody_of_another_school()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        (await office.See($"/people/{SchoolStory.PersonId(Role.Office)}/sign-in")).Text.ShouldContain("You cannot give yourself a code");
        await school.With(async db =>
        {
            var person = await db.People.SingleAsync(person => person.Id == SchoolStory.PersonId(Role.Teacher));
            person.Leave(school.Time.Now, SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var page = await office.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/sign-in");
        page.Text.ShouldContain("Amelia Hart has left.");
        (await Post(office, page, $"/people/{SchoolStory.PersonId(Role.Teacher)}/paper-code", ("purpose", "PasswordReset"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Open($"/people/{Guid.CreateVersion7()}/sign-in")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await school.With(db => db.OneTimeCodes.AnyAsync())).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.Dsl)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Dpo)]
    public async Task SIG_24_Only_those_who_invite_people_see_how_they_sign_in(Role role)
    {
        using var school = new School();
        var visitor = await school.As(role);
        foreach (var path in (string[])["/people/sign-ins", $"/people/{SchoolStory.PersonId(Role.Teacher)}/sign-in", "/people/code-requests", "/people/day-sign-ins"])
        {
            (await visitor.Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    internal static async Task<Guid> Newcomer(School school, Role role)
    {
        var id = Guid.CreateVersion7();
        await school.With(async db =>
        {
            var head = SchoolStory.Actor(Role.Headteacher);
            db.Add(Person.Join(id, SchoolStory.SchoolId, new PersonDetails("Bethan", "Rowley", null, Email), head, school.Time.Now));
            db.Add(Appointment.MakeAtSetup(SchoolStory.SchoolId, id, role, new DateOnly(2026, 11, 1), head, school.Time.Now));
            await db.SaveChangesAsync();
        });
        return id;
    }

    internal static async Task<(string Subject, string Body)> LastLetter(School school, string to)
    {
        await using var scope = school.Services.CreateAsyncScope();
        var letter = await school.With(db => db.OutgoingMail.Where(letter => letter.To == to).OrderByDescending(letter => letter.WrittenAt).FirstAsync());
        return (letter.Subject, scope.ServiceProvider.GetRequiredService<Vault>().Open(letter.Body, letter.Id));
    }

    internal static string CodeIn(string letter) => letter.Split('\n').Single(line => line.StartsWith("Code: ", StringComparison.Ordinal))[6..].Trim();

    internal static async Task<Page> Accept(Visitor visitor, string email, string code, string password) => await visitor.Press(
        await visitor.See("/invitation"), "Set password and sign in", ("Form.Email", email), ("Form.Code", code), ("Form.Password", password), ("Form.Again", password));

    private static async Task Ask(Visitor visitor, Page page, string purpose, string reason) =>
        (await visitor.Press(page, "Ask for the code", ("Form.Purpose", purpose), ("Form.Reason", reason))).Status.ShouldBe(HttpStatusCode.Redirect);

    private static async Task<Page> Post(Visitor visitor, string from, string to) => await Post(visitor, await visitor.See(from), to);

    // What a page does not offer can still be sent.
    private static async Task<Page> Post(Visitor visitor, Page page, string to, params (string Field, string Value)[] fields)
    {
        var form = page.Html.QuerySelector("form[action='/sign-out']")!;
        form.SetAttribute("action", to);
        foreach (var (field, value) in fields)
        {
            var input = page.Html.CreateElement("input");
            input.SetAttribute("name", field);
            input.SetAttribute("value", value);
            form.AppendChild(input);
        }

        return await visitor.Press(page, "Sign out");
    }
}
