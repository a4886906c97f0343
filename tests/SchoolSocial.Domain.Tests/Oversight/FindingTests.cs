using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Domain.Tests.Oversight;

/// <summary>OVE-03: the sentence above the trend says what the figures say.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData(0, 0, "No concerns in the last twelve weeks, nor in the twelve before")]
    [InlineData(3, 0, "3 concerns in the last twelve weeks, none in the twelve before")]
    [InlineData(0, 3, "No concerns in the last twelve weeks, 3 in the twelve before")]
    [InlineData(4, 4, "As many concerns as in the twelve weeks before: 4")]
    [InlineData(5, 10, "Concerns have halved or better: 5, after 10 in the twelve weeks before")]
    [InlineData(6, 10, "Fewer concerns than in the twelve weeks before: 6, after 10")]
    [InlineData(11, 10, "More concerns than in the twelve weeks before: 11, after 10")]
    [InlineData(20, 10, "Concerns have doubled or more: 20, after 10 in the twelve weeks before")]
    public void Trend_is_told_in_words(int now, int before, string words) => Finding.OfTrend(now, before).ShouldBe(words);
}
