using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Domain.Tests.Oversight;

public sealed class BoardSpanTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);

    [Fact]
    public void OVE_05_Half_and_nine_in_ten_are_times_that_were_really_taken()
    {
        Pace.Of([]).ShouldBeNull();
        var pace = Pace.Of(Enumerable.Range(1, 10).Reverse().Select(hours => TimeSpan.FromHours(hours)))!;
        pace.ShouldBe(new Pace(10, TimeSpan.FromHours(5), TimeSpan.FromHours(9)));
        Pace.Of([TimeSpan.FromHours(3)])!.Ninetieth.ShouldBe(TimeSpan.FromHours(3));
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
        span.YearBefore.From.DayOfWeek.ShouldBe(span.From.DayOfWeek);
    }

    [Fact]
    public void No_more_is_drawn_than_can_be_read() => BoardSpan.Of(Monday, Monday.AddYears(50)).Days.ShouldBe(BoardSpan.MostDays);
}
