using System.IO.Compression;

namespace SchoolSocial.Data.People.Import;

/// <summary>
/// A zip that strangers made. Nothing in it is ever written to disk under its own name; even so, names that point outside,
/// zips within zips, names that stand twice and contents that unpack without end are refused as a whole, for no MIS writes them.
/// </summary>
internal sealed class RollZip : IDisposable
{
    private readonly ZipArchive archive;
    private readonly long packed;
    private readonly Dictionary<string, ZipArchiveEntry> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long> unpacked = new(StringComparer.OrdinalIgnoreCase);

    private RollZip(ZipArchive archive, long packed)
    {
        this.archive = archive;
        this.packed = packed;
    }

    public static RollZip Open(Stream file)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var zip = new RollZip(archive, file.Length);
            zip.Look();
            return zip;
        }
        catch (InvalidDataException)
        {
            archive?.Dispose();
            throw new RollRefused("The zip cannot be opened: it is damaged, or it is no zip. Export it again.");
        }
        catch (RollRefused)
        {
            archive?.Dispose();
            throw;
        }
    }

    public bool Has(string name) => files.ContainsKey(name);

    public Stream OpenFile(string name)
    {
        var read = 0L;
        try
        {
            return new CountedStream(files[name].Open(), bytes =>
            {
                read += bytes;
                Count(name, read);
            });
        }
        catch (InvalidDataException)
        {
            throw Damaged(name);
        }
    }

    public static Exception Damaged(string name) => new RollRefused($"{name} in the zip is damaged. Export it again.");

    public void Dispose() => archive.Dispose();

    private void Look()
    {
        if (archive.Entries.Count > RollLimits.ZipEntries)
            throw new RollRefused($"The zip holds {archive.Entries.Count} files. A OneRoster zip has at most {RollLimits.ZipEntries}.");
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName;
            if (PointsOutside(name)) throw new RollRefused($"The zip holds a file with a path in its name ({Shown(name)}). No MIS writes such a zip; ask where it comes from.");
            if (name.EndsWith('/') || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || entry.Name is ".DS_Store") continue;
            if (name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) throw new RollRefused($"There is a zip inside the zip ({Shown(name)}). Upload the inner one.");
            if (entry.IsEncrypted) throw new RollRefused("The zip is locked with a password. Export it without one.");
            if (name is "[Content_Types].xml") throw new RollRefused("This is an Excel workbook, not a OneRoster zip. Save its sheet as “CSV UTF-8” and upload that.");
            if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) continue;
            // A zip made by packing a folder has the folder's name before each file's; it says nothing.
            if (!files.TryAdd(entry.Name, entry)) throw new RollRefused($"{Shown(entry.Name)} stands twice in the zip, so it is not certain which one counts.");
        }
    }

    private void Count(string name, long read)
    {
        if (read > RollLimits.FileBytes) throw new RollRefused($"{name} unpacks to more than {RollLimits.FileBytes / 1024 / 1024} MB. No school's roll is so large.");
        if (read <= unpacked.GetValueOrDefault(name)) return;
        unpacked[name] = read;
        var total = unpacked.Values.Sum();
        if (total > RollLimits.ZipBytes) throw new RollRefused($"The zip unpacks to more than {RollLimits.ZipBytes / 1024 / 1024} MB. No school's roll is so large.");
        if (total > RollLimits.RatioFrom && total / RollLimits.ZipRatio > packed)
            throw new RollRefused("The zip unpacks to far more than a roll would. It was not read any further.");
    }

    private static bool PointsOutside(string name) =>
        name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Any(char.IsControl) || name.Split('/').Any(part => part is ".." or ".");

    private static string Shown(string name) => Domain.People.Import.BadLine.Show(name) ?? "";
}
