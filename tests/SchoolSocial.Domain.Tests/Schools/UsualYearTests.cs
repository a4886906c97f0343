using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Tests.Schools;

/// <summary>Rule SIG-18 of docs/rules/sign-in.md.</summary>
public sealed class UsualYearTests
{
    public static TheoryData<Nation, int> NationsAndYears
    {
        get
        {
            var rows = new TheoryData<Nation, int>();
            foreach (var nation in Enum.GetValues<Nation>())
            {
                for (var year = 2024; year <= 2040; year++) rows.Add(nation, year);
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(NationsAndYears))]
    public void SIG_18_The_year_a_school_starts_from_is_one_the_school_could_have_entered_and_holds_that_day(Nation nation, int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            var usual = UsualYear.For(nation, day);
            (usual.StartsOn <= day && day <= usual.EndsOn).ShouldBeTrue($"{day} in {usual.StartsOn} to {usual.EndsOn}");
            if (day.Day == 1) YearCheck.Look(usual.StartsOn, usual.EndsOn, usual.Terms).Refusal.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(Nation.England, "2026-11-20", "2026-09-01", "2027-08-31")]
    [InlineData(Nation.England, "2026-08-31", "2025-09-01", "2026-08-31")]
    [InlineData(Nation.Scotland, "2026-08-20", "2026-08-01", "2027-07-31")]
    [InlineData(Nation.Wales, "2027-01-04", "2026-09-01", "2027-08-31")]
    public void SIG_18_School_years_begin_in_September_and_in_Scotland_in_August(Nation nation, string today, string startsOn, string endsOn)
    {
        var year = UsualYear.For(nation, Date(today));
        (year.StartsOn, year.EndsOn).ShouldBe((Date(startsOn), Date(endsOn)));
        year.Terms.Select(term => term.Name).ShouldBe(["Autumn", "Spring", "Summer"]);
    }

    [Fact]
    public void SIG_18_Terms_in_England_are_near_what_authorities_publish()
    {
        var terms = UsualYear.For(Nation.England, new DateOnly(2026, 11, 20)).Terms;
        terms.ShouldBe([
            new TermDates("Autumn", new DateOnly(2026, 9, 7), new DateOnly(2026, 12, 18)),
            new TermDates("Spring", new DateOnly(2027, 1, 4), new DateOnly(2027, 3, 26)),
            new TermDates("Summer", new DateOnly(2027, 4, 12), new DateOnly(2027, 7, 21)),
        ]);
    }

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
