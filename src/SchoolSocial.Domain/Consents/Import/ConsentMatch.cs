using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Consents.Import;

/// <summary>Which heading is what, and which of the MIS's own names of a consent is which question of the school.</summary>
/// <param name="Pupil">The column of the pupil's id or UPN.</param>
/// <param name="Consent">The column of what was asked.</param>
/// <param name="Answer">The column of the answer.</param>
/// <param name="Date">The column of the date; null where there is none.</param>
/// <param name="Questions">By the MIS's name: the questions it stands for, as "channel id:medium". None: it is left out.</param>
public sealed record ConsentMatch(int Pupil, int Consent, int Answer, int? Date, IReadOnlyDictionary<string, IReadOnlyList<string>> Questions)
{
    private static readonly HashSet<string> Yes = ["YES", "Y", "TRUE", "1", "GIVEN", "GRANTED", "CONSENT GIVEN", "AGREED", "ALLOWED"];
    private static readonly HashSet<string> No = ["NO", "N", "FALSE", "0", "REFUSED", "DENIED", "NOT GIVEN", "CONSENT REFUSED", "DECLINED", "NOT ALLOWED"];
    private static readonly HashSet<string> Withdrawn = ["WITHDRAWN", "REVOKED", "CONSENT WITHDRAWN", "TAKEN BACK"];

    /// <summary>The answer a cell gives; null where it gives none that is known.</summary>
    public static Answer? AnswerOf(string cell) => PlainText.Normalise(cell) switch
    {
        var word when Yes.Contains(word) => Consents.Answer.Yes,
        var word when No.Contains(word) => Consents.Answer.No,
        var word when Withdrawn.Contains(word) => Consents.Answer.Withdrawn,
        _ => null,
    };

    public static string KeyOf(ConsentChannel channel, Medium medium) => $"{channel.Id:N}:{medium}";

    /// <summary>The questions a name seems to stand for: the channel it speaks of, and video where it says so.</summary>
    public static IReadOnlyList<string> Suggest(string name, IEnumerable<ConsentChannel> channels)
    {
        var words = PlainText.Normalise(name);
        var video = words.Contains("VIDEO", StringComparison.Ordinal) || words.Contains("FILM", StringComparison.Ordinal);
        var photo = words.Contains("PHOTO", StringComparison.Ordinal) || words.Contains("IMAGE", StringComparison.Ordinal) || words.Contains("PICTURE", StringComparison.Ordinal);
        return [.. channels.Where(channel => Speaks(words, channel)).SelectMany(channel => channel.Media
            .Where(medium => medium == Medium.Contact || video == photo || (medium == Medium.Video) == video).Select(medium => KeyOf(channel, medium)))];
    }

    /// <summary>Which heading seems to be what; -1 where none does.</summary>
    public static int Heading(IReadOnlyList<string> headings, params string[] words)
    {
        for (var at = 0; at < headings.Count; at++)
        {
            var heading = PlainText.Normalise(headings[at]);
            if (Array.Exists(words, heading.Contains)) return at;
        }

        return -1;
    }

    private static bool Speaks(string words, ConsentChannel channel) =>
        words.Contains(channel.NormalisedName, StringComparison.Ordinal)
        || channel.NormalisedName.Split(' ').Any(word => word.Length > 4 && word != "SCHOOL" && words.Contains(word, StringComparison.Ordinal))
        || channel.Kind == ChannelKind.Website && words.Contains("WEBSITE", StringComparison.Ordinal);
}
