using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;

namespace SchoolSocial.Web.Features.Policies.Versions;

/// <summary>A stretch of words that stands in both texts, or only in one.</summary>
public sealed record Stretch(string Words, bool Differs);

/// <summary>Where two clauses differ, word by word: the old with what went, the new with what came.</summary>
public sealed partial record WordChanges(IReadOnlyList<Stretch> Old, IReadOnlyList<Stretch> New)
{
    public static WordChanges Between(string old, string @new)
    {
        var difference = Differ.Instance.CreateDiffs(old, @new, ignoreWhiteSpace: false, ignoreCase: false, new CustomFunctionChunker(text => [.. Words().Split(text).Where(word => word.Length > 0)]));
        var (removed, added) = (new bool[difference.PiecesOld.Count], new bool[difference.PiecesNew.Count]);
        foreach (var block in difference.DiffBlocks)
        {
            for (var i = 0; i < block.DeleteCountA; i++) removed[block.DeleteStartA + i] = true;
            for (var i = 0; i < block.InsertCountB; i++) added[block.InsertStartB + i] = true;
        }

        return new WordChanges(Stretches(difference.PiecesOld, removed), Stretches(difference.PiecesNew, added));
    }

    private static List<Stretch> Stretches(IReadOnlyList<string> pieces, bool[] differs)
    {
        var stretches = new List<Stretch>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (stretches.Count > 0 && stretches[^1].Differs == differs[i]) stretches[^1] = stretches[^1] with { Words = stretches[^1].Words + pieces[i] };
            else stretches.Add(new Stretch(pieces[i], differs[i]));
        }

        return stretches;
    }

    [GeneratedRegex(@"(\s+|[.,;:!?()])")]
    private static partial Regex Words();
}
