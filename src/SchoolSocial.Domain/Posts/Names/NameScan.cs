namespace SchoolSocial.Domain.Posts.Names;

/// <summary>
/// Finds the names of the roll in a caption, hashtags, a link's text or a picture's description, in whatever dress they come: full, known-as
/// and short names, possessives, initials with a surname, without accents or apostrophes, run together in hashtags. Every word is looked up
/// in the tables of the roll, so a long roll costs no more than a short one. Rules: docs/rules/posts.md.
/// </summary>
public static class NameScan
{
    public static IReadOnlyList<NameHit> Look(NameRoll roll, string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || roll.Count == 0) return [];
        var sight = new NameSight(roll, text, CaptionReader.Read(text));
        var hits = new List<NameHit>();
        var at = 0;
        while (at < sight.Count)
        {
            if (sight.At(at) is { } seen)
            {
                hits.Add(seen.Hit);
                at += seen.Words;
            }
            else
            {
                at++;
            }
        }

        return hits;
    }
}
