using System.Globalization;
using System.Text.RegularExpressions;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.References;

/// <summary>
/// The bank holidays of a nation are a text like any other that a school looks up: a day, written 2026-12-25, and its name on each line. What is
/// not such a day is read over, so that a slip in the list shortens no working day and lengthens none.
/// </summary>
public static partial class BankHolidays
{
    public static string KeyOf(Nation nation) => nation switch
    {
        Nation.Wales => "bank-holidays-wales",
        Nation.Scotland => "bank-holidays-scotland",
        Nation.NorthernIreland => "bank-holidays-northern-ireland",
        _ => "bank-holidays-england",
    };

    public static IReadOnlySet<DateOnly> In(string text) => Day().Matches(text)
        .Select(found => DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null).OfType<DateOnly>().ToHashSet();

    [GeneratedRegex(@"(?<!\d)20\d\d-\d\d-\d\d(?!\d)")]
    private static partial Regex Day();
}
