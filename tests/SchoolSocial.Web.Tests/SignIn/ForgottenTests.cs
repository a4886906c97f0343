using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rule SIG-25 of docs/rules/sign-in.md.</summary>
public sealed class ForgottenTests
{
    private const string Password = "kettle-lamp-river-41";
    private const string Teacher = "teacher@oakfield.example";

    [Fact]
    public async Task SIG_25_Everybody_is_answered_alike_and_only_those_who_sign_in_get_a_letter()
    {
        using var school = new School();
        await school.Change(Role.Dsl, (user, _) => user.RemoveAuthenticator());
        await school.EndAppointment(Role.Governor, new DateOnly(2026, 11, 19));
        var answers = new List<Page>();
        foreach (var email in (string[])[Teacher, "nobody@oakfield.example", "dsl@oakfield.example", "governor@oakfield.example", "headteacher@oakfield.example"])
        {
            var visitor = school.Visitor();
            answers.Add(await visitor.Follow(await Ask(visitor, email)));
        }

        answers.Select(answer => answer.Text).Distinct().ShouldHaveSingleItem().ShouldContain("If this email signs in here, an email with a code is on its way.");
        (await school.With(db => db.OutgoingMail.Select(letter => letter.To).ToListAsync()))
            .ShouldBe([Teacher, "headteacher@oakfield.example"], ignoreOrder: true);
    }

    [Fact]
    public async Task SIG_25_The_letter_holds_a_code_for_an_hour_and_nothing_of_any_record()
    {
        using var school = new School();
        var session = await school.As(Role.Teacher);
        await Ask(school.Visitor(), Teacher);
        var (subject, body) = await InvitationTests.LastLetter(school, Teacher);
        subject.ShouldBe("Your new password for SchoolSocial");
        foreach (var word in (string[])["concern", "pupil", "Kestrels", "http"]) body.ShouldNotContain(word, Case.Insensitive);
        var code = InvitationTests.CodeIn(body);
        (await school.With(db => db.OutgoingMail.SingleAsync())).Body.Cipher.ShouldNotContain(code);

        var visitor = school.Visitor();
        (await Reset(visitor, Teacher, code)).Location.ShouldBe("/");
        (await visitor.See("/")).Heading.ShouldBe("Home");
        (await session.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await Reset(school.Visitor(), Teacher, code)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await Ask(school.Visitor(), Teacher);
        var late = InvitationTests.CodeIn((await InvitationTests.LastLetter(school, Teacher)).Body);
        school.Time.Pass(TimeSpan.FromMinutes(60));
        (await Reset(school.Visitor(), Teacher, late)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task SIG_25_A_new_password_does_not_stand_in_for_the_app()
    {
        using var school = new School();
        await Ask(school.Visitor(), "headteacher@oakfield.example");
        var code = InvitationTests.CodeIn((await InvitationTests.LastLetter(school, "headteacher@oakfield.example")).Body);
        var visitor = school.Visitor();
        (await Reset(visitor, "headteacher@oakfield.example", code)).Location.ShouldBe("/sign-in");
        (await visitor.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await visitor.TryPassword(Role.Headteacher, Password)).Location.ShouldBe("/sign-in/code");
    }

    [Fact]
    public async Task SIG_25_A_locked_sign_in_opens_again_with_a_new_password()
    {
        using var school = new School();
        for (var i = 0; i < 5; i++) await school.Visitor().TryPassword(Role.Teacher, "wrong");
        await Ask(school.Visitor(), Teacher);
        (await Reset(school.Visitor(), Teacher, InvitationTests.CodeIn((await InvitationTests.LastLetter(school, Teacher)).Body))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task SIG_25_No_mailbox_is_filled()
    {
        using var school = new School();
        for (var i = 0; i < 6; i++) (await Ask(school.Visitor(), Teacher)).Location.ShouldBe("/sign-in/forgotten/sent");
        (await school.With(db => db.OutgoingMail.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task SIG_20_Office_prints_a_reset_code_that_asking_for_a_letter_does_not_spoil()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var slip = await office.Press(await office.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/sign-in"), "Print a reset code");
        slip.Fact("Address").ShouldBe("https://localhost/sign-in/reset");
        await Ask(school.Visitor(), Teacher);
        (await Reset(school.Visitor(), Teacher, slip.Fact("Code")!)).Location.ShouldBe("/");
    }

    private static async Task<Page> Ask(Visitor visitor, string email) => await visitor.Press(await visitor.See("/sign-in/forgotten"), "Send me a code", ("Email", email));

    private static async Task<Page> Reset(Visitor visitor, string email, string code) => await visitor.Press(
        await visitor.See("/sign-in/reset"), "Set new password", ("Form.Email", email), ("Form.Code", code), ("Form.Password", Password), ("Form.Again", Password));
}
