namespace SchoolSocial.Domain.People.Import;

/// <summary>The lines of one kind by their key, and the keys of those that were refused.</summary>
internal sealed class Kept<T>(Func<T, LineAt> at, string missing)
    where T : class
{
    private readonly Dictionary<string, T> lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    /// <summary>What to say of a line that points to none of these.</summary>
    public string Missing => missing;

    public List<T> Lines => [.. lines.Values];

    public T? Find(string key) => lines.GetValueOrDefault(key);

    public bool IsRefused(string key) => refused.Contains(key);

    public void Refuse(string key) => refused.Add(key);

    public void Put(string key, T line) => lines[key] = line;

    /// <summary>Why the line is not kept, or null when it is.</summary>
    public string? Add(string key, T line)
    {
        if (lines.TryAdd(key, line)) return null;
        var first = at(lines[key]);
        return $"The same id stands on line {first.Line} already.";
    }
}
