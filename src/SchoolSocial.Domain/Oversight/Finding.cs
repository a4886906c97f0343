using System.Globalization;

namespace SchoolSocial.Domain.Oversight;

/// <summary>The sentence above a picture of figures: what it says, so that nobody need read it off the lines.</summary>
public static class Finding
{
    private static readonly string[] Small = ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Compares a stretch of time with the one of the same length before it.</summary>
    public static string OfTrend(int now, int before, int days)
    {
        var span = days % 7 == 0 ? Counted(days / 7, "week") : Counted(days, "day");
        return (now, before) switch
        {
            (0, 0) => $"No concerns in these {span}, nor in the {span} before",
            (_, 0) => $"{now} concerns in these {span}, none in the {span} before",
            (0, _) => $"No concerns in these {span}, {before} in the {span} before",
            _ when now == before => $"As many concerns as in the {span} before: {now}",
            _ when now * 2 <= before => $"Concerns have halved or better: {now}, after {before} in the {span} before",
            _ when now >= before * 2 => $"Concerns have doubled or more: {now}, after {before} in the {span} before",
            _ when now < before => $"Fewer concerns than in the {span} before: {now}, after {before}",
            _ => $"More concerns than in the {span} before: {now}, after {before}",
        };
    }

    private static string Counted(int number, string what) =>
        $"{(number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture))} {what}{(number == 1 ? "" : "s")}";
}
