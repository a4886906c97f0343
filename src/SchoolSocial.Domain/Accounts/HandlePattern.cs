using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Accounts;

/// <summary>
/// How a school names its class accounts (WD46): year group and teacher's initials, then the school's own word, so <c>4ld_oakfield</c>
/// with the email <c>4ld@oakfield.example</c>.
/// </summary>
public sealed partial record HandlePattern(string Handle, string Email)
{
    public const int MaxLength = 60;

    public const string Year = "{year}";
    public const string Initials = "{initials}";
    public const string Class = "{class}";

    public static HandlePattern For(string emailDomain) =>
        new($"{Year}{Initials}_{Tidy(emailDomain.Split('.')[0])}", $"{Year}{Initials}@{emailDomain}");

    /// <summary>Why a pattern cannot be used; null where it can.</summary>
    public static string? Fault(string handle, string email, string emailDomain)
    {
        if (!Parts().IsMatch(handle)) return "The handle must be made of letters, figures, _ . - and {year}, {initials} or {class}";
        if (!handle.Contains('{', StringComparison.Ordinal)) return "The handle must hold {year}, {initials} or {class}, or all accounts would be called the same";
        if (!email.EndsWith($"@{emailDomain}", StringComparison.OrdinalIgnoreCase)) return $"The email must end with @{emailDomain}";
        return Parts().IsMatch(email[..^(emailDomain.Length + 1)]) ? null : "The email must be made of letters, figures, _ . - and {year}, {initials} or {class}";
    }

    public string HandleFor(SchoolClass taught, string initials) => Fill(Handle, taught, initials);

    public string EmailFor(SchoolClass taught, string initials) => Fill(Email, taught, initials);

    /// <summary>"Lin Davies" is ld. Of a double name only the first part counts, as schools have it; a longer form parts two who would be the same.</summary>
    /// <param name="person">The teacher.</param>
    /// <param name="familyLetters">How many letters of the family name.</param>
    public static string InitialsOf(Person person, int familyLetters = 1)
    {
        var given = Tidy(person.KnownAs ?? person.GivenName);
        var family = Tidy(person.FamilyName);
        return $"{(given.Length > 0 ? given[..1] : "")}{family[..Math.Min(familyLetters, family.Length)]}";
    }

    /// <summary>1 for Year 1, r for reception, n for nursery; 34 for Years 3 and 4.</summary>
    public static string YearOf(SchoolClass taught) => taught.IsMixed
        ? One(taught.FromYearGroup) + One(taught.ToYearGroup)
        : One(taught.FromYearGroup);

    /// <summary>Does the account bear the name that the pattern gives for its class and one of its teachers? Null where it does, else what would be expected.</summary>
    public string? Expected(string handle, SchoolClass taught, IReadOnlyCollection<Person> teachers)
    {
        var expected = teachers.SelectMany(teacher => Enumerable.Range(1, 3).Select(letters => HandleFor(taught, InitialsOf(teacher, letters)))).ToList();
        if (expected.Count == 0 || expected.Contains(handle, StringComparer.OrdinalIgnoreCase)) return null;
        return expected[0];
    }

    private static string One(int yearGroup) => yearGroup switch
    {
        -1 => "n",
        0 => "r",
        _ => yearGroup.ToString(CultureInfo.InvariantCulture),
    };

    private static string Fill(string pattern, SchoolClass taught, string initials) => pattern
        .Replace(Year, YearOf(taught), StringComparison.Ordinal)
        .Replace(Initials, initials, StringComparison.Ordinal)
        .Replace(Class, Tidy(taught.Name), StringComparison.Ordinal);

    private static string Tidy(string words)
    {
        var tidy = new StringBuilder(words.Length);
        foreach (var c in PlainText.Normalise(words))
        {
            if (char.IsAsciiLetterOrDigit(c)) tidy.Append(char.ToLowerInvariant(c));
        }

        return tidy.ToString();
    }

    [GeneratedRegex(@"\A(?:[a-z0-9_.-]|\{year\}|\{initials\}|\{class\})+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Parts();
}

/// <summary>May an account be called this, and have this email?</summary>
public static partial class HandleCheck
{
    /// <summary>A handle is stored without its @.</summary>
    public static string? Tidy(string? typed) => PlainText.Tidy(typed)?.TrimStart('@').Trim() is { Length: > 0 } handle ? handle : null;

    public static bool IsHandle(string handle) => Allowed().IsMatch(handle);

    public static bool IsOfSchool(string email, string emailDomain) =>
        email.EndsWith($"@{emailDomain}", StringComparison.OrdinalIgnoreCase) && email.Length > emailDomain.Length + 1;

    [GeneratedRegex(@"\A[\p{L}\p{Nd}_.-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
