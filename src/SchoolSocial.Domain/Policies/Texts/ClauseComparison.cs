namespace SchoolSocial.Domain.Policies.Texts;

public enum ClauseChangeKind
{
    Same,
    Changed,
    Added,
    Removed,
}

/// <summary>One clause of two versions: the old beside the new. A clause that only moved says the same.</summary>
public sealed record ClauseChange(ClauseChangeKind Kind, Clause? Old, Clause? New)
{
    /// <summary>Whom the change concerns: those who were bound and those who are now.</summary>
    public Audience Concerns => Kind == ClauseChangeKind.Same ? Audience.Nobody : (Old?.Audience ?? Audience.Nobody) | (New?.Audience ?? Audience.Nobody);

    public bool Moved => Old is not null && New is not null && Old.Number != New.Number;
}

/// <summary>What changed between two texts, clause by clause: first the clauses that stand in both, then the likest, then what is left.</summary>
public static class ClauseComparison
{
    /// <summary>Half of the pairs of words in common: below that it is another clause.</summary>
    private const double Alike = 0.5;

    /// <summary>Beyond so many comparisons the rest is told as removed and added, which is true if less helpful.</summary>
    private const int MostComparisons = 250_000;

    public static IReadOnlyList<ClauseChange> Between(PolicyText old, PolicyText @new)
    {
        var partners = new Clause?[@new.Clauses.Count];
        var left = old.Clauses.ToList();
        PairTheSame(left, @new.Clauses, partners, (one, other) => one.SaysTheSameAs(other) && one.Section == other.Section);
        PairTheSame(left, @new.Clauses, partners, (one, other) => one.SaysTheSameAs(other));
        PairTheSame(left, @new.Clauses, partners, (one, other) => one.Words == other.Words);
        PairTheLikest(left, @new.Clauses, partners);
        return InOrder(old, @new, partners, left);
    }

    /// <summary>Whom the change from one text to the other concerns.</summary>
    public static Audience Concerned(PolicyText old, PolicyText @new) => Between(old, @new).Select(change => change.Concerns).Union();

    private static void PairTheSame(List<Clause> left, IReadOnlyList<Clause> news, Clause?[] partners, Func<Clause, Clause, bool> same)
    {
        var byWords = left.ToLookup(clause => clause.Words, StringComparer.Ordinal);
        var taken = new HashSet<Clause>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < news.Count; i++)
        {
            if (partners[i] is not null) continue;
            if (byWords[news[i].Words].FirstOrDefault(clause => !taken.Contains(clause) && same(clause, news[i])) is not { } partner) continue;
            partners[i] = partner;
            taken.Add(partner);
        }

        left.RemoveAll(taken.Contains);
    }

    private static void PairTheLikest(List<Clause> left, IReadOnlyList<Clause> news, Clause?[] partners)
    {
        var open = Enumerable.Range(0, news.Count).Where(i => partners[i] is null).ToList();
        if ((long)open.Count * left.Count > MostComparisons) return;
        var pairs = new List<(double Likeness, int New, Clause Old)>();
        var oldPairs = left.ToDictionary(clause => clause, clause => PairsOf(clause.Words), (IEqualityComparer<Clause>)ReferenceEqualityComparer.Instance);
        foreach (var i in open)
        {
            var mine = PairsOf(news[i].Words);
            foreach (var clause in left)
            {
                var likeness = Likeness(mine, oldPairs[clause]);
                if (likeness >= Alike) pairs.Add((likeness, i, clause));
            }
        }

        var taken = new HashSet<Clause>(ReferenceEqualityComparer.Instance);
        foreach (var (_, i, clause) in pairs.OrderByDescending(pair => pair.Likeness))
        {
            if (partners[i] is not null || !taken.Add(clause)) continue;
            partners[i] = clause;
        }

        left.RemoveAll(taken.Contains);
    }

    /// <summary>In the order of the new text; what was removed stands where it stood, after the clause that went before it.</summary>
    private static List<ClauseChange> InOrder(PolicyText old, PolicyText @new, Clause?[] partners, List<Clause> removed)
    {
        var changes = new List<ClauseChange>();
        var gone = new HashSet<Clause>(removed, ReferenceEqualityComparer.Instance);
        var after = new Dictionary<Clause, List<Clause>>(ReferenceEqualityComparer.Instance);
        var first = new List<Clause>();
        var bucket = first;
        foreach (var clause in old.Clauses)
        {
            if (gone.Contains(clause)) bucket.Add(clause);
            else after[clause] = bucket = [];
        }

        changes.AddRange(first.Select(Removed));
        for (var i = 0; i < partners.Length; i++)
        {
            var (clause, partner) = (@new.Clauses[i], partners[i]);
            if (partner is null)
            {
                changes.Add(new ClauseChange(ClauseChangeKind.Added, null, clause));
                continue;
            }

            changes.Add(new ClauseChange(partner.SaysTheSameAs(clause) ? ClauseChangeKind.Same : ClauseChangeKind.Changed, partner, clause));
            changes.AddRange(after[partner].Select(Removed));
        }

        return changes;

        static ClauseChange Removed(Clause clause) => new(ClauseChangeKind.Removed, clause, null);
    }

    private static Dictionary<string, int> PairsOf(string words)
    {
        var pairs = new Dictionary<string, int>(StringComparer.Ordinal);
        var list = words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < list.Length; i++)
        {
            var pair = i == 0 ? list[0] : $"{list[i - 1]} {list[i]}";
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        return pairs;
    }

    private static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        if (one.Count == 0 || other.Count == 0) return 0;
        var common = one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key)));
        return 2.0 * common / (one.Values.Sum() + other.Values.Sum());
    }
}
