using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Domain.Tests.People.Import;

[Trait("Rule", "IMP-14")]
public class YearGroupCheckTests
{
    [Theory]
    [InlineData("4", 4, 4)]
    [InlineData("04", 4, 4)]
    [InlineData("Year 4", 4, 4)]
    [InlineData("Y4", 4, 4)]
    [InlineData("Yr 11", 11, 11)]
    [InlineData("NC Year 6", 6, 6)]
    [InlineData("Year Group 3", 3, 3)]
    [InlineData("Reception", 0, 0)]
    [InlineData("Year R", 0, 0)]
    [InlineData("YR", 0, 0)]
    [InlineData("R", 0, 0)]
    [InlineData("FS2", 0, 0)]
    [InlineData("KG", 0, 0)]
    [InlineData("0", 0, 0)]
    [InlineData("Nursery", -1, -1)]
    [InlineData("Nursery 2", -1, -1)]
    [InlineData("N1", -1, -1)]
    [InlineData("3/4", 3, 4)]
    [InlineData("Years 3 and 4", 3, 4)]
    [InlineData("Y3 & Y4", 3, 4)]
    [InlineData("03,04", 3, 4)]
    [InlineData("Nursery and Reception", -1, 0)]
    public void A_year_group_is_known_in_the_ways_that_schools_write_it(string text, int from, int to) =>
        YearGroupCheck.Look(text).ShouldBe(Cell.Good(new YearGroups(from, to)));

    [Theory]
    [InlineData("Beech")]
    [InlineData("15")]
    [InlineData("Year 99")]
    [InlineData("2026/27")]
    [InlineData("/")]
    public void Anything_else_is_no_year_group(string text) =>
        YearGroupCheck.Look(text).Reason.ShouldStartWith("This is not a year group.");

    [Theory]
    [InlineData("4B", 4, 4)]
    [InlineData("Year 4 Beech", 4, 4)]
    [InlineData("3/4 Elm", 3, 4)]
    [InlineData("Reception Acorns", 0, 0)]
    [InlineData("10 Oak", 10, 10)]
    public void A_class_may_say_its_year_group_in_its_name(string name, int from, int to) =>
        YearGroupCheck.InClassName(name).ShouldBe(new YearGroups(from, to));

    [Theory]
    [InlineData("Beech")]
    [InlineData("Receptive")]
    [InlineData("2026 leavers")]
    [InlineData("Room 4")]
    public void A_name_that_says_no_year_group_is_not_guessed_at(string name) => YearGroupCheck.InClassName(name).ShouldBeNull();
}
