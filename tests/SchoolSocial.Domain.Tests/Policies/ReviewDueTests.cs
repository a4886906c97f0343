using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Policies;

public sealed class ReviewDueTests
{
    private static readonly TermCalendar Calendar = new(Nation.England,
    [
        new("Autumn", new DateOnly(2021, 9, 6), new DateOnly(2021, 12, 17)),
        new("Spring", new DateOnly(2022, 1, 4), new DateOnly(2022, 4, 1)),
        new("Summer", new DateOnly(2022, 4, 19), new DateOnly(2022, 7, 22)),
        new("Autumn", new DateOnly(2022, 9, 5), new DateOnly(2022, 12, 16)),
        new("Spring", new DateOnly(2023, 1, 3), new DateOnly(2023, 3, 31)),
    ]);

    private static ReviewDate Due(string reviewed, ReviewRule rule, params EarlyReview[] early) =>
        ReviewDue.For(DateOnly.ParseExact(reviewed, "yyyy-MM-dd", null), rule, Calendar, early)!;

    /// <summary>WD01: updated September 2021, every three years, counted from the end of the month.</summary>
    [Fact]
    public void POL_20_Month_precision_falls_due_at_the_end_of_the_month()
    {
        var due = Due("2021-09-14", new ReviewRule(3, ReviewUnit.Years, ReviewPrecision.Month));
        due.DueOn.ShouldBe(new DateOnly(2024, 9, 30));
        due.When.ShouldBe("by the end of September 2024");
        due.Why.ShouldBe("3 years after September 2021");
        due.IsOverdue(new DateOnly(2024, 9, 30)).ShouldBeFalse();
        due.IsDue(new DateOnly(2024, 9, 1)).ShouldBeTrue();
        due.IsOverdue(new DateOnly(2024, 10, 1)).ShouldBeTrue();
    }

    /// <summary>WH01: spring 2022 to spring 2023, due at term end.</summary>
    [Fact]
    public void POL_21_Term_precision_falls_due_at_the_end_of_the_term()
    {
        var due = Due("2022-02-10", new ReviewRule(1, ReviewUnit.Years, ReviewPrecision.Term));
        due.DueOn.ShouldBe(new DateOnly(2023, 3, 31));
        due.When.ShouldBe("by the end of the Spring term 2023");
        due.Why.ShouldBe("one year after the Spring term 2022");
    }

    [Theory]
    [InlineData(1, "2022-07-22")]
    [InlineData(2, "2022-12-16")]
    [InlineData(3, "2023-03-31")]
    public void POL_22_So_many_terms_are_counted_in_terms(int terms, string due) =>
        Due("2022-02-10", new ReviewRule(terms, ReviewUnit.Terms, ReviewPrecision.Term)).DueOn.ShouldBe(DateOnly.ParseExact(due, "yyyy-MM-dd", null));

    [Fact]
    public void POL_22_Beyond_the_school_s_own_terms_the_usual_ones_are_taken()
    {
        var due = Due("2023-02-10", new ReviewRule(2, ReviewUnit.Years, ReviewPrecision.Term));
        due.When.ShouldBe("by the end of the Spring term 2025");
        due.DueOn.Month.ShouldBe(3);
    }

    /// <summary>JW03: the governors' schedule or a county update, whichever is sooner.</summary>
    [Fact]
    public void POL_23_An_update_of_the_model_brings_the_review_forward_if_it_is_sooner()
    {
        var rule = new ReviewRule(1, ReviewUnit.Years, ReviewPrecision.Date, OnUpstream: true);
        Due("2018-01-23", rule).DueOn.ShouldBe(new DateOnly(2019, 1, 23));
        var due = Due("2018-01-23", rule, new EarlyReview(new DateOnly(2018, 5, 1), "the county updated its model", true));
        due.DueOn.ShouldBe(new DateOnly(2018, 5, 31));
        due.Why.ShouldBe("the county updated its model on 1 May 2018, which is sooner than the usual review by 23 January 2019");
        Due("2018-01-23", rule, new EarlyReview(new DateOnly(2019, 1, 10), "late", true)).DueOn.ShouldBe(new DateOnly(2019, 1, 23));
        Due("2018-01-23", rule, new EarlyReview(new DateOnly(2017, 12, 1), "before the review", true)).DueOn.ShouldBe(new DateOnly(2019, 1, 23));
    }

    [Fact]
    public void POL_23_Without_that_rule_an_update_changes_nothing_but_a_new_technology_does()
    {
        var rule = new ReviewRule(1, ReviewUnit.Years, ReviewPrecision.Date);
        Due("2018-01-23", rule, new EarlyReview(new DateOnly(2018, 5, 1), "update", true)).DueOn.ShouldBe(new DateOnly(2019, 1, 23));
        Due("2018-01-23", rule, new EarlyReview(new DateOnly(2018, 5, 1), "a new technology", false)).DueOn.ShouldBe(new DateOnly(2018, 5, 31));
    }

    [Fact]
    public void POL_20_Without_a_rule_or_a_first_review_there_is_no_date()
    {
        ReviewDue.For(null, new ReviewRule(1, ReviewUnit.Years, ReviewPrecision.Date), Calendar, []).ShouldBeNull();
        ReviewDue.For(new DateOnly(2022, 1, 1), null, Calendar, []).ShouldBeNull();
    }
}
