using SchoolSocial.Web.Features.SignIn;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>The signed-in person proves who they are once more: by password, or by a code of their app.</summary>
internal static class PersonAgain
{
    public const string Refusal = "This is not your password or your app's next code, or the sign-in is locked for a while after five wrong tries";

    public const int MaxLength = 200;

    public static async Task<bool> IsPersonAsync(this Doorkeeper door, Guid personId, string proof, CancellationToken cancel)
    {
        var figures = proof.Replace(" ", "", StringComparison.Ordinal);
        var caller = figures.Length == 6 && figures.All(char.IsAsciiDigit)
            ? await door.WeighAppCodeAsync(personId, figures, cancel)
            : await door.ConfirmPasswordAsync(personId, proof, cancel);
        return caller is not null;
    }
}
