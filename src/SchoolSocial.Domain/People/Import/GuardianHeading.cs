using System.Globalization;

namespace SchoolSocial.Domain.People.Import;

/// <summary>Which parent or carer a heading speaks of, and what it tells of them.</summary>
internal static class GuardianHeading
{
    private static readonly HashSet<string> Bearers =
        ["parent", "parents", "guardian", "guardians", "carer", "carers", "contact", "contacts", "mother", "father", "mothers", "fathers", "mum", "dad", "priority", "parental"];

    // Somebody to ring in an emergency, an address or a note is not a parent or carer's record.
    private static readonly HashSet<string> Strangers =
        ["emergency", "postcode", "street", "town", "county", "house", "notes", "note", "court", "employer", "occupation", "order", "doctor", "school"];

    private static readonly HashSet<string> Second = ["second", "secondary", "father", "fathers", "dad"];

    public static bool SpeaksOfOne(List<string> words) => words.Exists(Bearers.Contains) && !words.Exists(Strangers.Contains);

    /// <summary>Null for a seventh parent or carer, for whom there is no room.</summary>
    public static int? Number(List<string> words)
    {
        var figures = words.Find(word => char.IsAsciiDigit(word[0]));
        if (figures is null) return words.Exists(Second.Contains) ? 2 : 1;
        return int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= RollColumn.MostGuardians ? number : null;
    }

    /// <summary>The field, and how well it fits (0 is best): a mobile is preferred to a work phone.</summary>
    public static (string Field, int Rank)? Field(List<string> words)
    {
        if (words.Contains("email")) return ("email", words.Contains("work") ? 2 : words.Contains("home") ? 1 : 0);
        if (words.Contains("mobile")) return ("phone", 0);
        if (words.Exists(word => word is "phone" or "telephone" or "tel")) return ("phone", words.Contains("work") ? 3 : words.Contains("home") ? 2 : 1);
        if (words.Exists(word => word is "responsibility" or "pr")) return ("responsibility", 0);
        if (words.Exists(word => word is "relationship" or "relation")) return ("relation", 0);
        if (words.Contains("title")) return ("title", 0);
        if (words.Exists(word => word is "surname" or "last" or "family")) return ("family-name", 0);
        if (words.Exists(word => word is "forename" or "forenames" or "given" or "firstname") || words.IndexOf("name") is > 0 and var at && words[at - 1] is "first") return ("given-name", 0);
        if (words.Contains("address")) return null;
        if (words.Exists(word => word is "id" or "reference" or "ref" or "code")) return ("id", 0);
        if (words.Contains("name")) return ("name", 0);
        return words.TrueForAll(word => Bearers.Contains(word) || Second.Contains(word) || word is "primary" or "main" or "or" || char.IsAsciiDigit(word[0])) ? ("name", 1) : null;
    }
}
