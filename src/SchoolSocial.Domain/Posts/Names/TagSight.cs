namespace SchoolSocial.Domain.Posts.Names;

/// <summary>A name at the beginning or the end of words that were run together.</summary>
internal static class TagSight
{
    private static readonly HashSet<string> Common = new(
        """
        well done go team good luck so proud happy birthday thank you thanks our amazing super star brilliant congratulations congrats welcome bye love wins won win champion hero
        we are the best for day is it to and all on of in at with school class year day club fun big little great new first gold medal winner captain king queen rocks rules squad crew
        goodbye hello hi remember support forever always from my your stage president dream power world band army cup final song story
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public static IReadOnlyList<int>? Look(NameRoll roll, ReadOnlySpan<char> letters)
    {
        for (var cut = letters.Length - 2; cut >= 3; cut--)
        {
            var start = letters[..cut];
            var rest = letters[cut..];
            if (roll.Given(start) is not { } first) continue;
            if (roll.Family(rest) is { } family && first.Both(family) is { Count: > 0 } both) return both;
            if (Stands(start, rest)) return first.Children;
            if (rest[0] == 's' && rest.Length > 1 && Stands(start, rest[1..])) return first.Children;
        }

        for (var cut = 2; cut <= letters.Length - 3; cut++)
        {
            var end = letters[cut..];
            if (roll.Given(end) is { } last && Stands(end, letters[..cut])) return last.Children;
        }

        return InTheMiddle(roll, letters);
    }

    /// <summary>Five letters of a name are a name; of fewer, or of a word, the rest must be words.</summary>
    private static bool Stands(ReadOnlySpan<char> name, ReadOnlySpan<char> rest) =>
        name.Length >= 5 && !Words.Given.Has(name) || name.Length >= 4 && IsWords(rest) && (!Words.Given.Has(name) || Words.NameCompany.Has(LastWord(rest)));

    private static IReadOnlyList<int>? InTheMiddle(NameRoll roll, ReadOnlySpan<char> letters)
    {
        for (var from = 2; from < letters.Length - 6; from++)
        {
            for (var to = from + 5; to <= letters.Length - 2; to++)
            {
                if (roll.Given(letters[from..to]) is { IsOnlyShort: false } found && !Words.Given.Has(found.Letters) && IsWords(letters[..from]) && IsWords(letters[to..])) return found.Children;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> letters)
    {
        for (var cut = 0; cut < letters.Length; cut++)
        {
            if (Words.NameCompany.Has(letters[cut..])) return letters[cut..];
        }

        return [];
    }

    private static bool IsWords(ReadOnlySpan<char> letters)
    {
        if (letters.Length == 0) return true;
        var common = Common.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var cut = Math.Min(letters.Length, 15); cut >= 2; cut--)
        {
            if (common.Contains(letters[..cut]) && IsWords(letters[cut..])) return true;
        }

        return false;
    }
}

/// <summary>Takes off what was put on: a letter drawn out, a figure in place of a letter.</summary>
internal static class NameDress
{
    /// <summary>False where there is nothing to take off.</summary>
    public static bool Undress(ReadOnlySpan<char> letters, Span<char> plain, out int length)
    {
        length = 0;
        var changed = false;
        for (var at = 0; at < letters.Length; at++)
        {
            var run = 1;
            while (at + run < letters.Length && letters[at + run] == letters[at]) run++;
            var figure = letters[at] switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', _ => letters[at] };
            changed |= run > 2 || figure != letters[at];
            for (var each = 0; each < (run > 2 ? 1 : run); each++) plain[length++] = figure;
            at += run - 1;
        }

        return changed;
    }
}
