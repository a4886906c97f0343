using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Domain.Tests.Oversight;

/// <summary>OVE-03: the sentence above the trend says what the figures say.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData(0, 0, "No concerns in these twelve weeks, nor in the twelve weeks before")]
    [InlineData(3, 0, "3 concerns in these twelve weeks, none in the twelve weeks before")]
    [InlineData(0, 3, "No concerns in these twelve weeks, 3 in the twelve weeks before")]
    [InlineData(4, 4, "As many concerns as in the twelve weeks before: 4")]
    [InlineData(5, 10, "Concerns have halved or better: 5, after 10 in the twelve weeks before")]
    [InlineData(6, 10, "Fewer concerns than in the twelve weeks before: 6, after 10")]
    [InlineData(11, 10, "More concerns than in the twelve weeks before: 11, after 10")]
    [InlineData(20, 10, "Concerns have doubled or more: 20, after 10 in the twelve weeks before")]
    public void OVE_03_Trend_is_told_in_words(int now, int before, string words) => Finding.OfTrend(now, before, 84).ShouldBe(words);

    [Theory]
    [InlineData(7, "one week")]
    [InlineData(91, "13 weeks")]
    [InlineData(10, "ten days")]
    [InlineData(1, "one day")]
    public void OVE_03_It_says_how_long_the_time_was(int days, string words) => Finding.OfTrend(4, 4, days).ShouldBe($"As many concerns as in the {words} before: 4");
}
