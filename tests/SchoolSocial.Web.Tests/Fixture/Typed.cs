namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>What is typed into the boxes of a date.</summary>
public static class Typed
{
    public static (string, string)[] On(string field, DateOnly on) =>
        [($"{field}.Day", $"{on.Day}"), ($"{field}.Month", $"{on.Month}"), ($"{field}.Year", $"{on.Year}")];

    public static (string, string)[] On(string field, int day, int month, int year) =>
        [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];

    public static (string, string)[] Nothing(string field) => [($"{field}.Day", ""), ($"{field}.Month", ""), ($"{field}.Year", "")];
}
