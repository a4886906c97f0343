using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>A slip of paper with a code, shown and printed once.</summary>
public sealed record SlipPage(
    string Title, string Name, string? Email, string Address, string Code, DateTime ExpiresAt, IReadOnlyList<string> Steps, string BackHref,
    bool WorksOnce = true)
{
    public static SlipPage For(SignInState state, OneTimeCode code, string shown, string siteAddress) => new(
        TitleOf(code.Purpose), state.Person.Name, state.Person.Email, siteAddress + PathOf(code.Purpose), shown, code.ExpiresAt, StepsOf(code.Purpose),
        $"/people/{state.Person.Id}/sign-in");

    private static string TitleOf(CodePurpose purpose) => purpose switch
    {
        CodePurpose.Invitation => "Your invitation to SchoolSocial",
        CodePurpose.PasswordReset => "Your code for a new password",
        CodePurpose.AuthenticatorReset => "Your code to set up your app again",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    private static string PathOf(CodePurpose purpose) => purpose switch
    {
        CodePurpose.Invitation => CodeLetters.InvitationPath,
        CodePurpose.PasswordReset => CodeLetters.ResetPath,
        _ => "/sign-in",
    };

    private static IReadOnlyList<string> StepsOf(CodePurpose purpose) => purpose switch
    {
        CodePurpose.AuthenticatorReset =>
        [
            "Open the address and sign in with your school email and password.",
            "When you are asked for the code from your app, choose \"I cannot use my app\" and type the code below.",
            "Set up the app on your new phone.",
        ],
        _ => ["Open the address.", "Type your school email and the code below.", "Choose a password that nobody else knows."],
    };
}
