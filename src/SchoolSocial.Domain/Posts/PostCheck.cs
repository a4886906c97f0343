using System.Text.RegularExpressions;
using SchoolSocial.Domain.Posts.Names;

namespace SchoolSocial.Domain.Posts;

/// <summary>
/// "Can we post this?" The answer is of the picture as a whole, channel by channel; what would make it a yes is said of words, device,
/// background and rights, never of a child. Rules: docs/rules/posts.md.
/// </summary>
public static partial class PostCheck
{
    public static PostVerdict Look(PostDraft draft, PostFacts facts)
    {
        var hits = draft.Texts.SelectMany(text => NameScan.Look(facts.Roll, text)).ToList();
        var faults = new List<PostFault>();
        faults.AddRange(OfNames(draft, hits));
        if (draft.HasPicture) faults.AddRange(OfPicture(draft));
        if (draft.Rights is null or Rights.Unsure) faults.Add(new PostFault(PostFaultKind.Rights, "Find out who made it, or link to it instead of copying it."));
        if (!draft.ProofRead) faults.Add(new PostFault(PostFaultKind.ProofRead, "Read it once more for spelling, and as a stranger would read it."));
        return new PostVerdict(
            [.. facts.Channels.Select(channel => new ChannelLine(channel.ChannelId, channel.Name, !draft.HasPicture || channel.MayAll))],
            draft.ChannelId, faults, [.. OfWarnings(draft, facts, hits)], hits);
    }

    private static IEnumerable<PostFault> OfNames(PostDraft draft, List<NameHit> hits)
    {
        foreach (var hit in hits.DistinctBy(hit => hit.Written, StringComparer.OrdinalIgnoreCase))
        {
            // PST-04: with a picture or a child's work a certain name blocks, and nobody can say it away.
            if (hit.IsCertain && draft.HasPicture) yield return new PostFault(PostFaultKind.Name, $"Take the name “{hit.Written}” out of the words. A name never stands beside a picture or a child's work.", hit.Written);
            else if (!hit.IsCertain && !draft.NotChildren.Contains(hit.Written)) yield return new PostFault(PostFaultKind.MaybeName, $"“{hit.Written}” is also a child's name. Take it out, or say that no child is meant.", hit.Written);
        }
    }

    private static IEnumerable<PostFault> OfPicture(PostDraft draft)
    {
        if (draft.Exposure is null) yield return new PostFault(PostFaultKind.Exposure, "Say how much of a child can be recognised.");
        else if (draft.Exposure == Exposure.NoChild && draft.Children.Count > 0 && draft.Picture != PictureKind.Work) yield return new PostFault(PostFaultKind.Exposure, "You chose children, so the picture shows some. Say how much of them can be recognised.");
        else if (draft.Exposure != Exposure.NoChild && draft.Children.Count == 0) yield return new PostFault(PostFaultKind.Exposure, "You say that a child can be seen. Choose every child who is in the picture.");
        if (draft.Device is null or DeviceUsed.Personal) yield return new PostFault(PostFaultKind.Device, "Only pictures taken on a school device may be posted. Take it again on one, or leave the picture out.");
        else if (draft.DeviceAsset is null) yield return new PostFault(PostFaultKind.Device, "Say which school device it was: the number on its label.");
        if (!draft.BackgroundLooked) yield return new PostFault(PostFaultKind.Background, "Look at the background: no screens, registers, door codes, badges or place that gives a child away.");
        if (draft.Picture == PictureKind.Work && !draft.NoNameToBeSeen) yield return new PostFault(PostFaultKind.WorkName, "Make sure that no name can be read on the work itself.");
    }

    private static IEnumerable<string> OfWarnings(PostDraft draft, PostFacts facts, List<NameHit> hits)
    {
        if (!draft.HasPicture && hits.Exists(hit => hit.IsCertain)) yield return "The words name a child. Without a picture this may be right; leave the name out where you can.";
        if (facts.HasHashtags.Count > 0)
        {
            var other = Hashtags(draft.Caption).Where(tag => !facts.HasHashtags.Contains(tag, StringComparer.OrdinalIgnoreCase)).ToList();
            if (other.Count > 0) yield return $"{string.Join(", ", other)} {(other.Count == 1 ? "is" : "are")} not among the school's own hashtags.";
        }

        if (facts.Domains.Count > 0)
        {
            var strange = Links(draft).Where(link => !IsKnown(link, facts.Domains)).ToList();
            if (strange.Count > 0) yield return $"The school has not approved {string.Join(", ", strange)}. Open and look before you post.";
        }

        if (draft.Exposure is Exposure.FaceOn or Exposure.CloseUp) yield return "Faces can be copied and misused. A picture from the side, the back or further off is safer.";
    }

    private static IEnumerable<string> Hashtags(string? caption) =>
        Words(caption).Where(word => word.Length > 1 && word[0] == '#').Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sites that readers would be led to: by the link, and by addresses within the words.</summary>
    private static IEnumerable<string> Links(PostDraft draft) => Words(draft.Caption).Where(LooksLikeAddress).Append(draft.Link ?? "")
        .Select(HostOf).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string? text) =>
        (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '!', '?', ';', ':', '(', ')', '"', '“', '”'));

    private static bool LooksLikeAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || Address().IsMatch(word);

    private static string? HostOf(string link) =>
        Uri.TryCreate(link.Contains("://", StringComparison.Ordinal) ? link : $"https://{link}", UriKind.Absolute, out var address) && address.Host.Contains('.', StringComparison.Ordinal) ? address.Host : null;

    private static bool IsKnown(string host, IReadOnlyList<string> domains) =>
        domains.Any(domain => host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith($".{domain}", StringComparison.OrdinalIgnoreCase));

    /// <summary>A name of a site without its scheme, such as bbc.co.uk or a short address; a full stop between two sentences is none.</summary>
    [GeneratedRegex(@"\A[a-z0-9-]+(\.[a-z0-9-]+)*\.(uk|com|org|net|edu|gov|info|io|ly|me|co|eu|tv|be|app|dev|school|wales|scot|cymru|london)(/\S*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

/// <summary>What came of a check.</summary>
/// <param name="Lines">One for each channel.</param>
/// <param name="ChannelId">The channel it is meant for.</param>
/// <param name="Faults">What would make it a yes, apart from who is in the picture.</param>
/// <param name="Warnings">What is worth a thought and stops nothing.</param>
/// <param name="Hits">Names that were found.</param>
public sealed record PostVerdict(IReadOnlyList<ChannelLine> Lines, Guid ChannelId, IReadOnlyList<PostFault> Faults, IReadOnlyList<string> Warnings, IReadOnlyList<NameHit> Hits)
{
    public bool MayOnChannel => Lines.Any(line => line.ChannelId == ChannelId && line.IsYes);

    public bool IsYes => MayOnChannel && Faults.Count == 0;
}

public sealed record ChannelLine(Guid ChannelId, string Name, bool IsYes)
{
    public string Words => IsYes ? "Yes" : "Not this picture";
}

/// <summary>One thing that would have to be otherwise, in words that say what to do.</summary>
public sealed record PostFault(PostFaultKind Kind, string Words, string? Written = null);

public enum PostFaultKind
{
    Name = 1,
    MaybeName,
    Exposure,
    Device,
    Background,
    Rights,
    ProofRead,
    WorkName,
}
