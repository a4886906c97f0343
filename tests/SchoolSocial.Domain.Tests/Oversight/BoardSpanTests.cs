using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Tests.Oversight;

public sealed class BoardSpanTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);

    [Fact]
    public void OVE_05_Half_and_nine_in_ten_are_times_that_were_really_taken()
    {
        (Pace.Rank(10, 50), Pace.Rank(10, 90)).ShouldBe((4, 8));
        (Pace.Rank(1, 50), Pace.Rank(1, 90)).ShouldBe((0, 0));
        (Pace.Rank(3, 50), Pace.Rank(3, 90)).ShouldBe((1, 2));
        Pace.Rank(1_000_000_000, 90).ShouldBe(899_999_999);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(84)]
    [InlineData(113)]
    [InlineData(365)]
    public void Stretches_hold_every_day_once_and_the_span_before_ends_where_it_begins(int days)
    {
        var span = BoardSpan.Of(Monday.AddDays(days - 1), Monday);
        span.Days.ShouldBe(days);
        span.Stretches.Sum(stretch => stretch.Days).ShouldBe(days);
        span.Stretches[0].From.ShouldBe(span.From);
        span.Stretches[^1].To.ShouldBe(span.To);
        span.Before.Days.ShouldBe(days);
        span.Before.To.AddDays(1).ShouldBe(span.From);
        span.YearBefore(Calendar).From.DayOfWeek.ShouldBe(span.From.DayOfWeek);
    }

    /// <summary>Last year's autumn began three days later, so a week into the term was another week of the year.</summary>
    [Fact]
    public void OVE_14_The_same_term_last_year_goes_by_the_schools_own_dates()
    {
        new BoardSpan(new(2026, 9, 2), new(2026, 12, 18)).YearBefore(Calendar).ShouldBe(new BoardSpan(new(2025, 9, 8), new(2025, 12, 12)));
        new BoardSpan(new(2026, 9, 7), new(2026, 9, 13)).YearBefore(Calendar).ShouldBe(new BoardSpan(new(2025, 9, 15), new(2025, 9, 21)));
    }

    private static readonly TermCalendar Calendar = new(Nation.England, [new TermSpan("Autumn", new(2025, 9, 8), new(2025, 12, 12)), new TermSpan("Autumn", new(2026, 9, 2), new(2026, 12, 18))]);

    [Fact]
    public void No_more_is_drawn_than_can_be_read() => BoardSpan.Of(Monday, Monday.AddYears(50)).Days.ShouldBe(BoardSpan.MostDays);
}
