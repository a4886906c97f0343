using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>Whether a name as somebody said it is that of a person: the first name or the name they go by, with the family name.</summary>
public static class SpokenName
{
    public static bool IsCalled(this Pupil pupil, string said) => Is(said, pupil.GivenName, pupil.KnownAs, pupil.FamilyName);

    public static bool IsCalled(this Person person, string said) => Is(said, person.GivenName, person.KnownAs, person.FamilyName);

    private static bool Is(string said, string given, string? known, string family)
    {
        var name = PlainText.Normalise(said);
        return name == PlainText.Normalise($"{given} {family}") || (known is not null && name == PlainText.Normalise($"{known} {family}"));
    }
}
