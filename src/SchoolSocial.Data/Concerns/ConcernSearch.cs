using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Concerns;

/// <summary>What a search came to: the newest concerns that hold all the words, and whether there were more.</summary>
public sealed record ConcernsFound(IReadOnlyList<Guid> Ids, bool HasMore);

/// <summary>
/// Looks for words in the concerns a viewer may see. What is written there is sealed, and no index of it is kept that could be read without
/// its keys (decision 0012): each search opens what the viewer may see, and nothing else, and keeps nothing of it.
/// </summary>
public sealed class ConcernSearch(SchoolDb db, KeyRing keys)
{
    public const int MaxLength = 100;
    public const int MostWords = 8;
    public const int Most = 500;

    /// <summary>The words a search looks for: upper case, no accents, each once. Null where there is nothing to look for.</summary>
    public static IReadOnlyList<string>? WordsOf(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var cut = typed.Length > MaxLength ? typed[..MaxLength] : typed;
        if (PlainText.HasControlCharacters(cut)) return null;
        return [.. PlainText.Normalise(cut).Split(' ').Distinct(StringComparer.Ordinal).Take(MostWords)];
    }

    /// <param name="viewer">Who looks; what they may not see is not opened.</param>
    /// <param name="words">Parts of words, which must all stand somewhere in a concern or in the names of the people on it.</param>
    /// <param name="narrow">What else must hold of a concern.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<ConcernsFound> FindAsync(Actor viewer, IReadOnlyList<string> words, Func<IQueryable<Concern>, IQueryable<Concern>> narrow, CancellationToken cancel)
    {
        var within = narrow(db.ConcernsVisibleTo(viewer)).AsNoTracking();
        var all = (1 << words.Count) - 1;
        var found = new Dictionary<Guid, (DateTime RaisedAt, int Words)>();
        using var reader = new VaultReader(keys);
        foreach (var passages in Passages.Of(within))
        {
            await foreach (var passage in passages.AsAsyncEnumerable().WithCancellation(cancel))
            {
                var here = Look(reader, passage, words);
                if (here != 0) Note(passage.ConcernId, passage.RaisedAt, here);
            }
        }

        for (var word = 0; word < words.Count; word++)
        {
            await foreach (var (id, raisedAt) in Naming(viewer, within, words[word]).WithCancellation(cancel)) Note(id, raisedAt, 1 << word);
        }

        var whole = found.Where(each => each.Value.Words == all).OrderByDescending(each => each.Value.RaisedAt).ThenBy(each => each.Key).Select(each => each.Key).Take(Most + 1).ToList();
        return new ConcernsFound([.. whole.Take(Most)], whole.Count > Most);

        void Note(Guid id, DateTime raisedAt, int here) => found[id] = (raisedAt, found.TryGetValue(id, out var before) ? before.Words | here : here);
    }

    /// <summary>Concerns on which somebody of the roll or the staff stands who is called so.</summary>
    private async IAsyncEnumerable<(Guid Id, DateTime RaisedAt)> Naming(Actor viewer, IQueryable<Concern> within, string word)
    {
        var pupils = db.Pupils.Where(pupil => pupil.SchoolId == viewer.SchoolId && pupil.NormalisedName.Contains(word)).Select(pupil => (Guid?)pupil.Id);
        var people = db.People.Where(person => person.NormalisedName.Contains(word)).Select(person => (Guid?)person.Id);
        var guardians = db.Guardians.Where(guardian => guardian.SchoolId == viewer.SchoolId && guardian.NormalisedName.Contains(word)).Select(guardian => (Guid?)guardian.Id);
        var named = within.Where(concern => concern.People.Any(link => link.RemovedAt == null
            && ((link.PupilId != null && pupils.Contains(link.PupilId)) || (link.PersonId != null && people.Contains(link.PersonId)) || (link.GuardianId != null && guardians.Contains(link.GuardianId)))));
        await foreach (var each in named.Select(concern => new { concern.Id, concern.RaisedAt }).AsAsyncEnumerable()) yield return (each.Id, each.RaisedAt);
    }

    private static int Look(VaultReader reader, Passage passage, IReadOnlyList<string> words)
    {
        var (found, owner) = (0, passage.OwnerId);
        if (passage.One is { } one) found |= Look(reader.Open(one, owner), words);
        if (passage.Two is { } two) found |= Look(reader.Open(two, owner), words);
        if (passage.Three is { } three) found |= Look(reader.Open(three, owner), words);
        if (passage.Four is { } four) found |= Look(reader.Open(four, owner), words);
        if (passage.Five is { } five) found |= Look(reader.Open(five, owner), words);
        return found;
    }

    private static int Look(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        var found = 0;

        // Plain letters need no folding, and most texts have no others.
        var folded = Ascii.IsValid(text) ? null : PlainText.Normalise(text.ToString());
        for (var word = 0; word < words.Count; word++)
        {
            var isHere = folded is null ? text.Contains(words[word], StringComparison.OrdinalIgnoreCase) : folded.Contains(words[word], StringComparison.Ordinal);
            if (isHere) found |= 1 << word;
        }

        return found;
    }
}
