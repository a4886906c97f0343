namespace SchoolSocial.Data.People.Import;

/// <summary>
/// How much an upload may hold. The largest secondary school's roll with every parent is under 20,000 lines and 10 MB, so that
/// these stop only what is no roll. Sizes are counted while reading: what a zip's own directory says of them is not believed.
/// </summary>
public static class RollLimits
{
    public const int UploadBytes = 32 * 1024 * 1024;
    public const long FileBytes = 64L * 1024 * 1024;
    public const long ZipBytes = 128L * 1024 * 1024;
    public const int ZipEntries = 50;
    public const int Rows = 250_000;
    public const int Columns = 300;
    public const int LineBytes = 64 * 1024;

    /// <summary>Text packs about ten to one, a sheet of like lines perhaps fifty; what unpacks further than this was made to.</summary>
    public const int ZipRatio = 200;

    /// <summary>Small zips of like lines pack well and do no harm, so the ratio counts from here.</summary>
    public const long RatioFrom = 8L * 1024 * 1024;
}
