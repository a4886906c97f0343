using System.Net;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.SignIn;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rules SIG-10 to SIG-12 of docs/rules/sign-in.md.</summary>
public sealed class PasswordTests
{
    private const string Strong = "kettle-lamp-river-41";

    private static readonly PersonDetails Amelia = new("Amelia", "Hartington", null, "amelia.hartington@oakfield.example");

    [Theory]
    [InlineData("short-1", "Use 12 characters or more")]
    [InlineData("Password1234!", "one of the passwords most often used")]
    [InlineData("letmeinletmein", "one of the passwords most often used")]
    [InlineData("aaaaaaaaaaaaaaaa", "repeats the same characters")]
    [InlineData("1234567890123456", "a run such as abc or 1234")]
    [InlineData("amelia.hartington", "your name, your email or the school's name")]
    [InlineData("OakfieldPrimary2026", "your name, your email or the school's name")]
    [InlineData("schoolsocial-amelia", "your name, your email or the school's name")]
    [InlineData("liverpool2024!", "one of the passwords most often used")]
    [InlineData("Acorns-and-oaks-26", "printed in the instructions")]
    [InlineData("ACORNS-AND-OAKS-26", "printed in the instructions")]
    public void SIG_10_Weak_password_is_refused_in_words_that_say_why(string password, string why) =>
        PasswordCheck.Look(password, Amelia, "Oakfield Primary").Refusal.ShouldNotBeNull().ShouldContain(why);

    [Theory]
    [InlineData(Strong)]
    [InlineData("correct horse battery staple")]
    [InlineData("ceffyl cywir batri styffwl")]
    [InlineData("żółta-łódka-pod-mostem")]
    [InlineData("🦉 tawny owls at dusk 🦉")]
    public void SIG_10_Strong_password_is_taken_in_any_language(string password) =>
        PasswordCheck.Look(password, Amelia, "Oakfield Primary").IsAllowed.ShouldBeTrue(PasswordCheck.Look(password, Amelia, "Oakfield Primary").Refusal);

    [Fact]
    public void SIG_10_What_is_too_long_or_cannot_be_kept_is_refused()
    {
        PasswordCheck.Look(new string('k', 129), null, null).Refusal.ShouldBe("Use 128 characters or fewer.");
        PasswordCheck.Look("kettle\0lamp-river", null, null).Refusal.ShouldNotBeNull().ShouldContain("cannot be kept");
    }

    [Fact]
    public async Task SIG_11_Changed_password_works_the_old_one_does_not_and_other_devices_are_signed_out()
    {
        using var school = new School();
        var (here, elsewhere) = (await school.As(Role.Teacher), await school.As(Role.Teacher));
        var actions = await school.NewActionsOn(Role.Teacher, async () =>
        {
            var answer = await Change(here, SchoolStory.Password, Strong, Strong);
            answer.Location.ShouldBe("/my-sign-in");
            (await here.Follow(answer)).Body.ShouldContain("Your password is changed. Other devices have been signed out.");
        });
        actions.ShouldBe(["password.changed"]);
        (await elsewhere.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await school.Visitor().TryPassword(Role.Teacher, SchoolStory.Password)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await school.Visitor().TryPassword(Role.Teacher, Strong)).Location.ShouldBe("/");
    }

    [Theory]
    [InlineData("wrong", Strong, Strong, "This is not your password")]
    [InlineData("", Strong, Strong, "Enter the password you use now")]
    [InlineData(SchoolStory.Password, "", "", "Choose a new password")]
    [InlineData(SchoolStory.Password, Strong, "kettle-lamp-river-42", "The two new passwords differ")]
    [InlineData(SchoolStory.Password, "AmeliaHart2026", "AmeliaHart2026", "your name, your email or the school's name")]
    [InlineData(SchoolStory.Password, SchoolStory.Password, SchoolStory.Password, "is the one you use now")]
    public async Task SIG_11_Password_is_not_changed_where_something_is_wrong(string current, string chosen, string again, string error)
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var answer = await Change(teacher, current, chosen, again);
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldContain(line => line.Contains(error, StringComparison.Ordinal));
        answer.Html.QuerySelectorAll("input[type=password]").ShouldAllBe(input => !input.HasAttribute("value"));
        await school.As(Role.Teacher);
    }

    [Fact]
    public async Task SIG_11_Guessing_at_the_current_password_locks_the_sign_in_as_guessing_at_the_door_does()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        for (var i = 0; i < 5; i++) await Change(teacher, "wrong", Strong, Strong);
        (await Change(teacher, SchoolStory.Password, Strong, Strong)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task SIG_12_Signing_out_everywhere_ends_every_session()
    {
        using var school = new School();
        var (here, elsewhere) = (await school.As(Role.Teacher), await school.As(Role.Teacher));
        var actions = await school.NewActionsOn(Role.Teacher, async () =>
            (await here.Press(await here.See("/my-sign-in"), "Sign out everywhere")).Location.ShouldBe("/sign-in"));
        actions.ShouldBe(["person.signed-out-everywhere"]);
        foreach (var visitor in (Visitor[])[here, elsewhere]) (await visitor.Open("/my-sign-in")).Location!.ShouldStartWith("/sign-in?");
        await school.As(Role.Teacher);
    }

    private static async Task<Page> Change(Visitor visitor, string current, string chosen, string again) => await visitor.Press(
        await visitor.See("/my-sign-in/password"), "Change password", ("Current", current), ("Password", chosen), ("Again", again));
}
