using System.Net;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

public sealed class SignInScreenTests
{
    [Fact]
    public async Task Teacher_signs_in_and_meets_their_home_page()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/");
        page.Heading.ShouldBe("Home");
        page.Body.ShouldContain("Amelia Hart");
    }

    [Fact]
    public async Task Wrong_password_is_refused_in_words()
    {
        using var school = new School();
        var visitor = school.Visitor();
        var answer = await visitor.Press(await visitor.See("/sign-in"), "Sign in", ("Email", "teacher@oakfield.example"), ("Password", "not-the-password"));
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Text.ShouldContain("not right");
    }
}
