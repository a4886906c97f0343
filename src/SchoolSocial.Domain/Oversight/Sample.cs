namespace SchoolSocial.Domain.Oversight;

/// <summary>Some out of many, spread evenly from the first to the last: nobody chooses which.</summary>
public static class Sample
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, int most) => all.Count <= most
        ? all
        : [.. Enumerable.Range(0, most).Select(number => all[(int)((long)number * (all.Count - 1) / Math.Max(1, most - 1))])];
}
