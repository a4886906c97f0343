namespace SchoolSocial.Domain.Policies.Texts;

/// <summary>Whom a policy, or one clause of it, speaks to. Several at once, so a set.</summary>
[Flags]
public enum Audience
{
    Nobody = 0,
    Staff = 1,
    Governors = 2,
    Parents = 4,
    Pupils = 8,
    Visitors = 16,
    Helpers = 32,
    CentralServices = 64,
    ThirdParties = 128,
    Everyone = Staff | Governors | Parents | Pupils | Visitors | Helpers | CentralServices | ThirdParties,
}

public static class Audiences
{
    public static IReadOnlyList<Audience> Each { get; } =
    [
        Audience.Staff, Audience.Governors, Audience.Parents, Audience.Pupils, Audience.Visitors, Audience.Helpers, Audience.CentralServices, Audience.ThirdParties,
    ];

    public static string Word(this Audience one) => one switch
    {
        Audience.Staff => "staff",
        Audience.Governors => "governors",
        Audience.Parents => "parents and carers",
        Audience.Pupils => "pupils",
        Audience.Visitors => "visitors",
        Audience.Helpers => "volunteers and helpers",
        Audience.CentralServices => "central services",
        Audience.ThirdParties => "partners and third parties",
        _ => throw new ArgumentOutOfRangeException(nameof(one)),
    };

    /// <summary>Staff, governors and parents and carers; everyone.</summary>
    public static string Words(this Audience several)
    {
        if (several == Audience.Everyone) return "everyone";
        var words = several.Parts().Select(Word).ToList();
        return words.Count switch
        {
            0 => "nobody",
            1 => words[0],
            _ => $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}",
        };
    }

    public static IEnumerable<Audience> Parts(this Audience several) => Each.Where(one => several.HasFlag(one));

    public static bool Meets(this Audience one, Audience other) => (one & other) != Audience.Nobody;

    public static Audience Union(this IEnumerable<Audience> several) => several.Aggregate(Audience.Nobody, (all, one) => all | one);
}
