using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Domain.Tests.People.Import;

[Trait("Rule", "IMP-07")]
public class DateCheckTests
{
    [Theory]
    [InlineData("01/09/2015", 2015, 9, 1)]
    [InlineData("1/9/2015", 2015, 9, 1)]
    [InlineData("31/12/2019", 2019, 12, 31)]
    [InlineData("29/02/2016", 2016, 2, 29)]
    [InlineData("01-09-2015", 2015, 9, 1)]
    [InlineData("01.09.2015", 2015, 9, 1)]
    [InlineData("2015-09-01", 2015, 9, 1)]
    [InlineData("2015-09-01T00:00:00", 2015, 9, 1)]
    [InlineData("2015-09-01T00:00:00.000Z", 2015, 9, 1)]
    [InlineData("2015-09-01 00:00:00", 2015, 9, 1)]
    [InlineData("01/09/2015 00:00:00", 2015, 9, 1)]
    [InlineData("  01/09/2015  ", 2015, 9, 1)]
    [InlineData("1 September 2015", 2015, 9, 1)]
    [InlineData("01 Sep 2015", 2015, 9, 1)]
    [InlineData("01-Sep-2015", 2015, 9, 1)]
    [InlineData("1st Sept 2015", 2015, 9, 1)]
    public void A_date_is_read_day_first_or_as_ISO_or_with_its_month_in_words(string text, int year, int month, int day) =>
        DateCheck.Look(text).ShouldBe(Cell.Good(new DateOnly(year, month, day)));

    [Theory]
    [InlineData("31/02/2015", "There is no 31 February 2015.")]
    [InlineData("29/02/2015", "There is no 29 February 2015.")]
    [InlineData("2015-04-31", "There is no 31 April 2015.")]
    [InlineData("00/05/2015", "There is no 0 May 2015.")]
    [InlineData("05/13/2015", "There is no month 13: dates are read day first.")]
    [InlineData("2015-13-05", "There is no month 13: dates are read day first.")]
    [InlineData("15/00/2015", "There is no month 0.")]
    [InlineData("01/09/15", "The year has two figures, so the century is not certain.")]
    [InlineData("1 Sep 15", "The year has two figures, so the century is not certain.")]
    [InlineData("01/09/1066", "The year 1066 cannot be right.")]
    [InlineData("01/09/0015", "The year 15 cannot be right.")]
    [InlineData("42248", "This is a spreadsheet's own number for a date.")]
    [InlineData("42248.5", "This is a spreadsheet's own number for a date.")]
    [InlineData("not known", "This is not a date.")]
    [InlineData("1 Smarch 2015", "This is not a date.")]
    [InlineData("01/09/2015 and later", "This is not a date.")]
    [InlineData("٠١/٠٩/٢٠١٥", "This is not a date.")]
    [InlineData("=TODAY()", "This is not a date.")]
    public void What_cannot_be_a_date_is_refused_with_the_reason(string text, string reason)
    {
        var found = DateCheck.Look(text);
        found.IsGood.ShouldBeFalse();
        found.Reason.ShouldStartWith(reason);
    }
}
