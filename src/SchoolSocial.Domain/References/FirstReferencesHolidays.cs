using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.References;

/// <summary>Bank holidays by nation, from which working days are counted. Each autumn somebody adds the next year's.</summary>
public static partial class FirstReferences
{
    private const string EnglandAndWales =
        """
        2026-01-01 New Year's Day
        2026-04-03 Good Friday
        2026-04-06 Easter Monday
        2026-05-04 Early May
        2026-05-25 Spring
        2026-08-31 Summer
        2026-12-25 Christmas Day
        2026-12-28 Boxing Day (in its place)
        2027-01-01 New Year's Day
        2027-03-26 Good Friday
        2027-03-29 Easter Monday
        2027-05-03 Early May
        2027-05-31 Spring
        2027-08-30 Summer
        2027-12-27 Christmas Day (in its place)
        2027-12-28 Boxing Day (in its place)
        """;

    private const string OfScotland =
        """
        2026-01-01 New Year's Day
        2026-01-02 2 January
        2026-04-03 Good Friday
        2026-05-04 Early May
        2026-05-25 Spring
        2026-08-03 Summer
        2026-11-30 St Andrew's Day
        2026-12-25 Christmas Day
        2026-12-28 Boxing Day (in its place)
        2027-01-01 New Year's Day
        2027-01-04 2 January (in its place)
        2027-03-26 Good Friday
        2027-05-03 Early May
        2027-05-31 Spring
        2027-08-02 Summer
        2027-11-30 St Andrew's Day
        2027-12-27 Christmas Day (in its place)
        2027-12-28 Boxing Day (in its place)
        """;

    private const string OfNorthernIreland =
        """
        2026-01-01 New Year's Day
        2026-03-17 St Patrick's Day
        2026-04-03 Good Friday
        2026-04-06 Easter Monday
        2026-05-04 Early May
        2026-05-25 Spring
        2026-07-13 Battle of the Boyne (in its place)
        2026-08-31 Summer
        2026-12-25 Christmas Day
        2026-12-28 Boxing Day (in its place)
        2027-01-01 New Year's Day
        2027-03-17 St Patrick's Day
        2027-03-26 Good Friday
        2027-03-29 Easter Monday
        2027-05-03 Early May
        2027-05-31 Spring
        2027-07-12 Battle of the Boyne
        2027-08-30 Summer
        2027-12-27 Christmas Day (in its place)
        2027-12-28 Boxing Day (in its place)
        """;

    private static First[] Holidays =>
    [
        Of(Nation.England, "England", EnglandAndWales), Of(Nation.Wales, "Wales", EnglandAndWales), Of(Nation.Scotland, "Scotland", OfScotland),
        Of(Nation.NorthernIreland, "Northern Ireland", OfNorthernIreland),
    ];

    private static First Of(Nation nation, string name, string days) => new(BankHolidays.KeyOf(nation), ReferenceKind.Law, $"Bank holidays: {name}", days)
    {
        Nation = nation, Link = "https://www.gov.uk/bank-holidays",
    };
}
