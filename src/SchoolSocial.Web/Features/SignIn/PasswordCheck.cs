using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using Zxcvbn;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Is this password hard enough to guess, also for somebody who knows the person and the school? Looked up nowhere outside.</summary>
public static class PasswordCheck
{
    public const int LeastLength = 12;
    public const int GreatestLength = 128;

    /// <summary>On zxcvbn's scale of nought to four: would outlast a patient guesser who has stolen the hashes.</summary>
    private const int LeastScore = 3;

    private const string WayOn = "Three or four words that have nothing to do with each other, or with you, make a strong one.";

    // Printed in the README for everybody to read.
    private static readonly string[] Published = ["Acorns-and-oaks-26"];

    public static Decision Look(string password, PersonDetails? person, string? school)
    {
        if (PlainText.HasControlCharacters(password)) return Decision.Refused("The password contains a character that cannot be kept. Type it again instead of pasting it.");
        if (password.Length < LeastLength) return Decision.Refused($"Use {LeastLength} characters or more. {WayOn}");
        if (password.Length > GreatestLength) return Decision.Refused($"Use {GreatestLength} characters or fewer.");
        if (Published.Contains(password, StringComparer.OrdinalIgnoreCase)) return Decision.Refused("This password is printed in the instructions, so anybody may know it. Choose another.");
        var found = new Zxcvbn.Zxcvbn().EvaluatePassword(password, KnownWords(person, school));
        return found.Score >= LeastScore ? Decision.Allowed : Decision.Refused($"This password is too easy to guess: {Weakness(found)}. {WayOn}");
    }

    private static string[] KnownWords(PersonDetails? person, string? school)
    {
        var texts = new[] { person?.GivenName, person?.FamilyName, person?.KnownAs, person?.Email, school, "SchoolSocial" };
        return [.. texts.OfType<string>()
            .SelectMany(text => text.Split([' ', '@', '.', '-', '\'', ','], StringSplitOptions.RemoveEmptyEntries).Append(text.Replace(" ", "", StringComparison.Ordinal)))
            .Where(word => word.Length > 2).Select(word => word.ToLowerInvariant()).Distinct()];
    }

    // The part that covers most of the password says what is weak about it.
    private static string Weakness(Result found)
    {
        var weakest = found.MatchSequence.Where(match => match.Pattern != "bruteforce").MaxBy(match => match.Token.Length);
        return weakest switch
        {
            Zxcvbn.Matcher.DictionaryMatch { DictionaryName: "user_inputs" } => "it is made of your name, your email or the school's name",
            Zxcvbn.Matcher.DictionaryMatch { DictionaryName: "passwords" } => "it is, or contains, one of the passwords most often used",
            Zxcvbn.Matcher.DictionaryMatch => "it is made of common words or names",
            { Pattern: "repeat" } => "it repeats the same characters",
            { Pattern: "sequence" or "digits" } => "it contains a run such as abc or 1234",
            { Pattern: "spatial" } => "it follows the keys on the keyboard",
            { Pattern: "date" or "year" } => "it contains a date",
            _ => "it is too short for what it is made of",
        };
    }
}
