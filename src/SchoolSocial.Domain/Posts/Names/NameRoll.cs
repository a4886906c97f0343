namespace SchoolSocial.Domain.Posts.Names;

/// <summary>One child's names, as the roll has them.</summary>
public sealed record RollName(Guid PupilId, string GivenName, string FamilyName, string? KnownAs = null);

/// <summary>
/// The names of a whole roll, laid out once so that any caption is looked at in the same short time, however long the roll: given,
/// known-as and short names in one table, family names in the other, by their plain letters.
/// </summary>
public sealed class NameRoll
{
    /// <summary>No name is so long in words that more need be put together.</summary>
    internal const int LongestInWords = 4;

    private readonly Dictionary<string, NameEntry> given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameEntry> family = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameEntry>.AlternateLookup<ReadOnlySpan<char>> givenBySpan;
    private readonly Dictionary<string, NameEntry>.AlternateLookup<ReadOnlySpan<char>> familyBySpan;
    private readonly List<Guid> pupils = [];
    private readonly List<char[]> initials = [];
    private readonly List<char> familyInitials = [];

    private NameRoll()
    {
        givenBySpan = given.GetAlternateLookup<ReadOnlySpan<char>>();
        familyBySpan = family.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => pupils.Count;

    public static NameRoll Of(IEnumerable<RollName> names)
    {
        var roll = new NameRoll();
        foreach (var name in names) roll.Add(name);
        return roll;
    }

    internal NameEntry? Given(ReadOnlySpan<char> letters) => givenBySpan.TryGetValue(letters, out var found) ? found : null;

    internal NameEntry? Family(ReadOnlySpan<char> letters) => familyBySpan.TryGetValue(letters, out var found) ? found : null;

    internal bool HasInitial(int child, char letter) => Array.IndexOf(initials[child], letter) >= 0;

    internal bool HasFamilyInitial(int child, char letter) => familyInitials[child] == letter;

    internal IReadOnlyList<Guid> Ids(IReadOnlyList<int> children) => [.. children.Select(child => pupils[child])];

    private void Add(RollName name)
    {
        var child = pupils.Count;
        pupils.Add(name.PupilId);
        var firsts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var written in (string?[])[name.GivenName, name.KnownAs])
        {
            if (string.IsNullOrWhiteSpace(written)) continue;
            firsts.Add(Enter(given, written, child, isShort: false));

            // Of "Abdul Rahman" or "Anna Maria" each stands for the child by itself where it is long enough to be a name.
            var parts = written.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1) Enter(given, parts[0], child, isShort: true);
            foreach (var form in ShortNames.Of(NameFold.Letters(written))) firsts.Add(Enter(given, form, child, isShort: true));
        }

        initials.Add([.. firsts.Where(first => first.Length > 0).Select(first => first[0]).Distinct()]);
        familyInitials.Add(Enter(family, name.FamilyName, child, isShort: false) is { Length: > 0 } letters ? letters[0] : ' ');
        var last = name.FamilyName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (last.Length > 1 && last[^1].Length > 3) Enter(family, last[^1], child, isShort: true);
    }

    private static string Enter(Dictionary<string, NameEntry> table, string written, int child, bool isShort)
    {
        var letters = NameFold.Letters(written);
        if (letters.Length < 2) return letters;
        if (!table.TryGetValue(letters, out var entry)) table.Add(letters, entry = new NameEntry(letters));
        entry.Add(child, CaptionReader.Read(written).Words.Count, isShort);
        return letters;
    }
}

/// <summary>One spelling, and the children who bear it.</summary>
internal sealed class NameEntry(string letters)
{
    private readonly List<int> children = [];

    public string Letters => letters;

    /// <summary>In the order of the roll, each once.</summary>
    public IReadOnlyList<int> Children => children;

    /// <summary>The name itself is written in several words, so several words of a caption may make it.</summary>
    public bool IsInParts { get; private set; }

    /// <summary>Nobody's whole name: only a short form of one.</summary>
    public bool IsOnlyShort { get; private set; } = true;

    public void Add(int child, int parts, bool isShort)
    {
        if (children.Count == 0 || children[^1] != child) children.Add(child);
        IsInParts |= parts > 1;
        IsOnlyShort &= isShort;
    }

    /// <summary>Children who bear this name and the other; both lists run in the order of the roll.</summary>
    public List<int> Both(NameEntry other)
    {
        var both = new List<int>();
        var (i, j) = (0, 0);
        while (i < children.Count && j < other.children.Count)
        {
            if (children[i] == other.children[j]) both.Add(children[i]);
            if (children[i] <= other.children[j]) i++;
            else j++;
        }

        return both;
    }
}
