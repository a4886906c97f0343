namespace SchoolSocial.Domain.Accounts.Followers;

/// <summary>
/// Lays followers beside the school's own people, without asking anybody outside: given names with their short forms, family names, initials,
/// figures of birth years, near spellings. Made once for a check; one thread at a time.
/// </summary>
public sealed partial class FollowerMatcher
{
    private const int Enough = 55;
    private const int LeastFuzzy = 5;
    private const int AgeOfAdults = 18;
    private const int OldestAge = 96;

    private readonly Entry[] people;
    private readonly Dictionary<string, Hit[]> givenForms;
    private readonly Dictionary<string, Hit[]> familyForms;
    private readonly Dictionary<string, Hit[]> nearGiven;
    private readonly Dictionary<string, Hit[]> nearFamily;
    private readonly HashSet<string> blocked;
    private readonly int thisYear;
    private readonly int longest;
    private readonly int[] given;
    private readonly int[] family;
    private readonly int[] begun;
    private readonly bool[] led;
    private readonly List<int> touched = [];
    private bool hasTitle;

    /// <param name="known">Whom a handle may resemble.</param>
    /// <param name="blockedHandles">Those that were blocked before.</param>
    /// <param name="thisYear">By which a year in a handle is an adult's.</param>
    public FollowerMatcher(IReadOnlyCollection<KnownPerson> known, IEnumerable<string> blockedHandles, int thisYear)
    {
        this.thisYear = thisYear;
        people = [.. known.Select(person => new Entry(person, Fold(person.GivenNames.Count > 0 ? person.GivenNames[0] : ""), Fold(person.FamilyName)))];
        var givens = new Dictionary<string, List<Hit>>(StringComparer.Ordinal);
        var families = new Dictionary<string, List<Hit>>(StringComparer.Ordinal);
        for (var i = 0; i < people.Length; i++) Index(i, givens, families);
        (givenForms, familyForms) = (Closed(givens), Closed(families));
        (nearGiven, nearFamily) = (Near(givenForms), Near(familyForms));
        longest = Math.Max(givenForms.Keys.Select(form => form.Length).DefaultIfEmpty(0).Max(), familyForms.Keys.Select(form => form.Length).DefaultIfEmpty(0).Max());
        (given, family, begun, led) = (new int[people.Length], new int[people.Length], new int[people.Length], new bool[people.Length]);
        blocked = blockedHandles.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public FollowerMatch Look(string handle, string? name)
    {
        if (blocked.Contains(handle)) return new FollowerMatch(FollowerMark.AlreadyBlocked, null, 100, "blocked before");
        Span<char> letters = stackalloc char[2 * FoldedText.MaxLength];
        var text = new FoldedText(letters);
        text.Add(handle);
        if (name is not null) text.Add(name);
        foreach (var person in touched)
        {
            given[person] = family[person] = begun[person] = 0;
            led[person] = false;
        }

        touched.Clear();
        hasTitle = false;
        for (var i = 0; i < text.Runs; i++) Read(text.Run(i));
        return Best(text);
    }

    private FollowerMatch Best(in FoldedText text)
    {
        var best = FollowerMatch.Nobody;
        var bestRank = 0;
        foreach (var person in touched)
        {
            var (strength, why) = Judge(person, text);
            var rank = (strength * 10) + (people[person].Person.Kind switch { KnownAs.Pupil => 3, KnownAs.Staff => 2, _ => 1 });
            if (strength < Enough || rank <= bestRank) continue;
            bestRank = rank;
            best = new FollowerMatch((FollowerMark)((int)people[person].Person.Kind + 1), people[person].Person.Id, strength, why);
        }

        return best;
    }

    /// <summary>What speaks for one person, from all that was read.</summary>
    private (int Strength, string Why) Judge(int at, in FoldedText text)
    {
        var entry = people[at];
        var kind = entry.Person.Kind;
        var (year, grownUp) = Years(text, entry.Person.BirthYear);
        var away = kind == KnownAs.Pupil && grownUp ? 40 : 0;
        if (given[at] > 0 && family[at] > 0) return (Math.Min(given[at], family[at]) + (year ? 5 : 0) - away, year ? "name and birth year" : "name");
        if (given[at] > 0)
        {
            var begins = Math.Max(begun[at], Begins(text, entry.Family));
            if (begins >= 3) return (given[at] - 15 - away, "name and the beginning of the family name");
            if (kind != KnownAs.Pupil) return (0, "");
            if (begins == 1) return (given[at] - (year ? 15 : 30) - away, year ? "name, initial and birth year" : "name and initial");
            return year ? (given[at] - 35, "name and birth year") : (0, "");
        }

        if (family[at] == 0) return (0, "");
        if (kind == KnownAs.Staff && hasTitle) return (family[at] - 10, "title and family name");
        if (!led[at] && !HasInitial(text, entry.Given)) return (0, "");
        return kind == KnownAs.Parent ? (0, "") : (family[at] - (year ? 20 : 42) - away, year ? "initial, family name and birth year" : "initial and family name");
    }

    private void Read(ReadOnlySpan<char> run)
    {
        if (IsTitle(run))
        {
            hasTitle = true;
            return;
        }

        if (Whole(run)) return;
        foreach (var title in (ReadOnlySpan<string>)["mrs", "miss", "mr", "ms", "sir"])
        {
            if (!run.StartsWith(title, StringComparison.Ordinal) || !familyForms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(run[title.Length..], out var named)) continue;
            hasTitle = true;
            Mark(family, named);
            return;
        }

        Split(run);
    }

    /// <summary>The run is one name, or nearly one.</summary>
    private bool Whole(ReadOnlySpan<char> run)
    {
        var found = false;
        if (givenForms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(run, out var byGiven)) found = Mark(given, byGiven);
        if (familyForms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(run, out var byFamily)) found = Mark(family, byFamily);
        if (found || run.Length < LeastFuzzy || run.Length > 20) return found;
        found = Nearly(run);
        Span<char> without = stackalloc char[run.Length - 1];
        for (var skip = 0; skip < run.Length; skip++)
        {
            run[..skip].CopyTo(without);
            run[(skip + 1)..].CopyTo(without[skip..]);
            found |= Nearly(without);
        }

        return found;
    }

    private bool Nearly(ReadOnlySpan<char> form)
    {
        var found = false;
        if (nearGiven.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var byGiven)) found = Mark(given, byGiven);
        if (nearFamily.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var byFamily)) found = Mark(family, byFamily);
        return found;
    }

    /// <summary>Two names in one run, in either order, or a name and an initial.</summary>
    private void Split(ReadOnlySpan<char> run)
    {
        var givens = givenForms.GetAlternateLookup<ReadOnlySpan<char>>();
        var families = familyForms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 2; at < run.Length && at <= longest; at++)
        {
            var rest = run[at..];
            if (givens.TryGetValue(run[..at], out var byGiven))
            {
                if (families.TryGetValue(rest, out var byFamily)) MarkBoth(byGiven, byFamily);
                else if (rest.Length == 1) MarkWithInitial(byGiven, rest[0]);
                else if (rest.Length >= 3) MarkWithBeginning(byGiven, rest);
            }

            if (families.TryGetValue(run[..at], out var first) && givens.TryGetValue(rest, out var second)) MarkBoth(second, first);
        }

        if (run.Length > 3 && families.TryGetValue(run[1..], out var named))
        {
            foreach (var hit in named)
            {
                if (people[hit.Person].Given.Length == 0 || people[hit.Person].Given[0] != run[0]) continue;
                Mark(family, hit);
                led[hit.Person] = true;
            }
        }
    }

    private void MarkBoth(Hit[] byGiven, Hit[] byFamily)
    {
        foreach (var one in byGiven)
        {
            foreach (var other in byFamily)
            {
                if (one.Person != other.Person) continue;
                Mark(given, one);
                Mark(family, other);
            }
        }
    }

    private void MarkWithInitial(Hit[] byGiven, char initial)
    {
        foreach (var hit in byGiven)
        {
            if (people[hit.Person].Family.Length == 0 || people[hit.Person].Family[0] != initial) continue;
            Mark(given, hit);
            begun[hit.Person] = Math.Max(begun[hit.Person], 1);
        }
    }

    private void MarkWithBeginning(Hit[] byGiven, ReadOnlySpan<char> rest)
    {
        foreach (var hit in byGiven)
        {
            if (!people[hit.Person].Family.AsSpan().StartsWith(rest, StringComparison.Ordinal)) continue;
            Mark(given, hit);
            begun[hit.Person] = Math.Max(begun[hit.Person], rest.Length);
        }
    }

    private bool Mark(int[] marks, Hit[] hits)
    {
        foreach (var hit in hits) Mark(marks, hit);
        return true;
    }

    private void Mark(int[] marks, Hit hit)
    {
        if (given[hit.Person] == 0 && family[hit.Person] == 0) touched.Add(hit.Person);
        marks[hit.Person] = Math.Max(marks[hit.Person], hit.Strength);
    }

    /// <summary>How many letters of the family name stand by themselves: one is an initial, nought is nothing.</summary>
    private static int Begins(in FoldedText text, string familyName)
    {
        var most = 0;
        for (var i = 0; i < text.Runs; i++)
        {
            var run = text.Run(i);
            if (familyName.AsSpan().StartsWith(run, StringComparison.Ordinal)) most = Math.Max(most, run.Length == 2 ? 1 : run.Length);
        }

        return most;
    }

    private static bool HasInitial(in FoldedText text, string givenName)
    {
        if (givenName.Length == 0) return false;
        for (var i = 0; i < text.Runs; i++)
        {
            if (text.Run(i) is [var only] && only == givenName[0]) return true;
        }

        return false;
    }

    private (bool Fits, bool IsGrownUp) Years(in FoldedText text, int? born)
    {
        var (fits, grown) = (false, false);
        for (var i = 0; i < text.Numbers; i++)
        {
            var (value, digits) = text.Number(i);
            if (born is { } year && ((digits == 4 && value == year) || (digits == 2 && value == year % 100))) fits = true;
            if (digits == 4 && value >= thisYear - OldestAge && value <= thisYear - AgeOfAdults) grown = true;
        }

        return (fits, grown);
    }

    private static bool IsTitle(ReadOnlySpan<char> run) => run is "mr" or "mrs" or "miss" or "ms" or "sir" or "mx";
}
