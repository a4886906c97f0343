namespace SchoolSocial.Domain.Accounts.Followers;

/// <summary>The forms under which the school's people are found: whole names, short forms, parts of double names, and each with a letter left out.</summary>
public sealed partial class FollowerMatcher
{
    private void Index(int at, Dictionary<string, List<Hit>> givens, Dictionary<string, List<Hit>> families)
    {
        foreach (var name in people[at].Person.GivenNames.Select(Fold).Where(name => name.Length > 1))
        {
            Add(givens, name, new Hit(at, 100));
            foreach (var form in ShortNames.Of(name)) Add(givens, form, new Hit(at, 97));
        }

        Add(families, people[at].Family, new Hit(at, 100));
        var parts = people[at].Person.FamilyName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            foreach (var part in parts.Select(Fold).Where(part => part.Length > 3)) Add(families, part, new Hit(at, 90));
        }
    }

    private static void Add(Dictionary<string, List<Hit>> forms, string form, Hit hit)
    {
        if (form.Length < 2) return;
        if (!forms.TryGetValue(form, out var hits)) forms[form] = hits = [];
        if (!hits.Exists(known => known.Person == hit.Person)) hits.Add(hit);
    }

    private static Dictionary<string, Hit[]> Closed(Dictionary<string, List<Hit>> forms) =>
        forms.ToDictionary(form => form.Key, form => form.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>Every form with one letter left out: two words that share one are at most a letter apart or a pair.</summary>
    private static Dictionary<string, Hit[]> Near(Dictionary<string, Hit[]> forms)
    {
        var near = new Dictionary<string, List<Hit>>(StringComparer.Ordinal);
        foreach (var (form, hits) in forms)
        {
            if (form.Length < LeastFuzzy) continue;
            foreach (var hit in hits.Select(hit => hit with { Strength = hit.Strength - 12 }))
            {
                Add(near, form, hit);
                for (var i = 0; i < form.Length; i++) Add(near, form.Remove(i, 1), hit);
            }
        }

        return Closed(near);
    }

    private static string Fold(string name)
    {
        var folded = FoldedText.Plain(name);
        return new string([.. folded.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
    }

    private sealed record Entry(KnownPerson Person, string Given, string Family);

    private sealed record Hit(int Person, int Strength);
}
