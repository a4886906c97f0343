using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Tests.Schools;

public sealed class SchoolDatesTests
{
    [Theory]
    [InlineData(2026, 11, 20, 14, 35, "Friday 20 November 2026, 2:35pm")]
    [InlineData(2026, 7, 1, 23, 30, "Thursday 2 July 2026, 12:30am")]
    [InlineData(2026, 1, 5, 9, 0, "Monday 5 January 2026, 9:00am")]
    public void Moment_is_written_on_the_schools_clock_summer_and_winter(int year, int month, int day, int hour, int minute, string words) =>
        SchoolDates.Moment(new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc)).ShouldBe(words);

    [Fact]
    public void Span_says_when_it_ends_only_where_that_is_known()
    {
        SchoolDates.Span(new(2025, 9, 1), null).ShouldBe("from 1 September 2025");
        SchoolDates.Span(new(2025, 9, 1), new(2026, 8, 31)).ShouldBe("from 1 September 2025 to 31 August 2026");
    }
}
