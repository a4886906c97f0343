using SchoolSocial.Domain.Posts.Names;

namespace SchoolSocial.Domain.Tests.Posts.Captions;

/// <summary>One caption, and what a person said of it before there was a scan.</summary>
internal sealed record CaptionLabel(bool IsHeldOut, bool HasName, string Kind, string? Child, string Text);

/// <summary>The labelled captions and the invented roll they speak of.</summary>
internal static class CaptionLabels
{
    private static readonly Dictionary<string, Guid> Ids = [];

    static CaptionLabels()
    {
        var names = new List<RollName>();
        foreach (var cells in Lines("roll.txt").Select(line => line.Split('|')))
        {
            var id = Guid.CreateVersion7();
            Ids.Add($"{cells[0]} {cells[1]}", id);
            names.Add(new RollName(id, cells[0], cells[1], cells[2].Length > 0 ? cells[2] : null));
        }

        Names = names;
        Roll = NameRoll.Of(names);
        All = [.. Lines("captions.txt").Select(Read)];
    }

    public static IReadOnlyList<RollName> Names { get; }

    public static NameRoll Roll { get; }

    public static IReadOnlyList<CaptionLabel> All { get; }

    public static Guid IdOf(string child) => Ids[child];

    /// <summary>Of a caption with a name, the child must be among those found; of a clean one, anything found is wrong.</summary>
    public static bool IsFound(CaptionLabel label)
    {
        var hits = NameScan.Look(Roll, label.Text);
        return label.Child is { } child ? hits.Any(hit => hit.PupilIds.Contains(Ids[child])) : hits.Count > 0;
    }

    private static CaptionLabel Read(string line)
    {
        var cells = line.Split('|', 5);
        return new CaptionLabel(cells[0] == "held-out", cells[1] == "name", cells[2], cells[3].Length > 0 ? cells[3] : null, cells[4]);
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Posts", "Captions", file)).Where(line => line.Length > 0 && line[0] != '#');
}
