using System.Text.RegularExpressions;

namespace SchoolSocial.Web.Tests.House;

/// <summary>The plan of the house as data: which room stands where, and which doors are open between rooms. docs/house-plan.md tells it in words.</summary>
internal static partial class Rooms
{
    /// <summary>From left to right. A room uses those before it; those in one line stand side by side and do not use each other.</summary>
    public static readonly string[][] Order =
    [
        ["Common"], ["Schools"], ["People"], ["Settings"], ["References"], ["Files", "Notices"], ["Letters"], ["SignIn"], ["Policies"], ["Undertakings"],
        ["Accounts"], ["Consents"], ["Posts"], ["Concerns"], ["Pathways"], ["Leaving"],
    ];

    /// <summary>They read all rooms, and nobody reads them. The first page belongs to Oversight.</summary>
    public static readonly string[] Readers = ["Oversight", "Home", "Search", "Audit"];

    /// <summary>
    /// What holds the house up and is no room: it may name every room, because it puts them together. Data/Audit is the trail that every save
    /// writes; the room that reads it is Features/Audit.
    /// </summary>
    public static readonly string[] Frame = ["Data/Audit", "Data/Backup", "Data/Demo", "Data/Start", "Web/Hosting"];

    /// <summary>Used by every room, so it may name hardly any: each with the rooms it may.</summary>
    public static readonly Dictionary<string, string[]> Shared = new()
    {
        ["Web/Ui"] = ["Common", "Schools"],
        ["Web/Features/Shared"] = ["Common", "Schools", "Notices"],
    };

    /// <summary>Doors against the order, each with the reason why it is open. One that nobody uses any more is to be closed.</summary>
    public static readonly Dictionary<(string Room, string Uses), string> Opened = new()
    {
        [("Common", "Schools")] = "the clock of the Data floor knows the school's local day",
        [("People", "Notices")] = "an appointment that waits for a second person tells those who may confirm it",
        [("References", "Notices")] = "who uses a text is told when it changes",
        [("People", "Settings")] = "a person's page says how long the record is kept, which is the school's setting",
    };

    /// <summary>Where a file stands: a room, a part of the frame, or "" for what puts a floor together.</summary>
    public static string PlaceOf(string path)
    {
        var found = Place().Match(path);
        if (!found.Success) return "";
        var (floor, features, folder) = (found.Groups["floor"].Value, found.Groups["features"].Success, found.Groups["folder"].Value);
        if (floor == "Web" && !features && folder != "Features") return $"Web/{folder}";
        if (floor == "Web" && folder is "Shared" or "Features") return "Web/Features/Shared";
        return Frame.Contains($"{floor}/{folder}") ? $"{floor}/{folder}" : folder;
    }

    /// <summary>The rooms that a file names, by a using or by a longer name. An unused using does not compile (IDE0005), so each is a use.</summary>
    public static IEnumerable<(string Room, int At)> NamedIn(SourceFile file) =>
        Named().Matches(file.Text).Select(name => (name.Groups["room"].Value, name.Index));

    public static bool IsRoom(string place) => Readers.Contains(place) || Array.Exists(Order, beside => beside.Contains(place));

    public static bool May(string room, string use)
    {
        if (room == use || (Readers.Contains(room) && (room, use) is not (not "Oversight", "Audit"))) return true;
        if (Readers.Contains(use)) return false;
        return Array.FindIndex(Order, beside => beside.Contains(use)) < Array.FindIndex(Order, beside => beside.Contains(room));
    }

    [GeneratedRegex("^src/SchoolSocial\\.(?<floor>Domain|Data|Web)/(?<features>Features/)?(?<folder>[A-Za-z]+)/")]
    private static partial Regex Place();

    // Data/Audit is the frame, which all may use; Features/Audit is a room.
    [GeneratedRegex("(?<![A-Za-z.])(SchoolSocial\\.)?(Web\\.)?(?<floor>Domain|Data|Features)\\.(?<room>[A-Z][A-Za-z]+)(?![A-Za-z]*\\()(?<!Data\\.Audit)")]
    private static partial Regex Named();
}
