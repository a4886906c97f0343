using System.Globalization;

namespace SchoolSocial.Domain.Schools;

/// <summary>A school's colour is used behind white words, so it must be dark enough for them to be read (WCAG 2.2, 1.4.3).</summary>
public static class SchoolColour
{
    public const string Default = "#1d4f3c";
    public const double LeastContrast = 4.5;

    public static bool IsColour(string text) =>
        text.Length == School.ColourLength && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>The contrast ratio with white, 1 to 21, by the WCAG formula.</summary>
    public static double ContrastWithWhite(string colour)
    {
        var luminance = (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));
        return 1.05 / (luminance + 0.05);
    }

    public static bool IsReadable(string colour) => IsColour(colour) && ContrastWithWhite(colour) >= LeastContrast;

    private static double Channel(string colour, int at)
    {
        var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
