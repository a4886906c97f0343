using System.Globalization;

namespace SchoolSocial.Data.Demo;

/// <summary>Unique pupil numbers of a made-up authority and school, with the right check letter.</summary>
internal static class DemoUpn
{
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    public static string For(int cohort, int serial)
    {
        var figures = string.Create(CultureInfo.InvariantCulture, $"9909900{cohort % 100:00}{serial % 1000:000}");
        var sum = figures.Select((figure, place) => (figure - '0') * (place + 2)).Sum();
        return $"{Letters[sum % 23]}{figures}";
    }
}
