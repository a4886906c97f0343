namespace SchoolSocial.Data.Demo;

/// <summary>
/// Chance for the demo school, the same at every telling (splitmix64 from a seed), so that two machines show the same school.
/// Never for anything that must not be guessed.
/// </summary>
public sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to one less than <paramref name="sides"/>.</summary>
    public int Roll(int sides) => (int)(Next() % (ulong)sides);

    public int Between(int least, int greatest) => least + Roll(greatest - least + 1);

    public bool Chance(int percent) => Roll(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Roll(from.Count)];

    /// <summary>One of them, each as likely as its weight says.</summary>
    public T Pick<T>(IReadOnlyList<T> from, Func<T, int> weight)
    {
        var left = Roll(from.Sum(weight));
        foreach (var each in from)
        {
            left -= weight(each);
            if (left < 0) return each;
        }

        return from[^1];
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
