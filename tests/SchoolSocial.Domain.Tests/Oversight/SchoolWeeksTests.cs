using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Tests.Oversight;

/// <summary>OVE-15: a year by its school weeks.</summary>
public sealed class SchoolWeeksTests
{
    private static readonly Actor Head = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Helen Ashworth", new HashSet<Role> { Role.Headteacher });
    private static readonly DateTime Now = new(2026, 9, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void OVE_15_A_year_begins_with_its_first_school_week_and_holidays_are_no_school_days()
    {
        var school = Oakfield();
        school.AddYear(new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31),
            [new TermDates("Autumn 1", new DateOnly(2026, 9, 2), new DateOnly(2026, 10, 23)), new TermDates("Autumn 2", new DateOnly(2026, 11, 2), new DateOnly(2026, 12, 18)), new TermDates("Spring", new DateOnly(2027, 1, 4), new DateOnly(2027, 3, 25))], Head, Now);
        var weeks = SchoolWeeks.For(school, new DateOnly(2026, 10, 27));
        weeks.Span.ShouldBe(new BoardSpan(new DateOnly(2026, 8, 31), new DateOnly(2027, 3, 28)));
        weeks.Count.ShouldBe(30);
        weeks.IsSchoolDay(new DateOnly(2026, 9, 1)).ShouldBeFalse("the term has not begun");
        weeks.IsSchoolDay(new DateOnly(2026, 9, 2)).ShouldBeTrue();
        weeks.IsSchoolDay(new DateOnly(2026, 9, 5)).ShouldBeFalse("a Saturday");
        weeks.IsSchoolDay(new DateOnly(2026, 10, 27)).ShouldBeFalse("half-term");
        weeks.SchoolDays(0).ShouldBe((2, 3), "Wednesday to Friday");
        weeks.SchoolDays(1).ShouldBe((0, 5));
        Enumerable.Range(0, weeks.Count).Count(weeks.IsHoliday).ShouldBe(3, "one at half-term and two at Christmas");
        Enumerable.Range(0, weeks.Count).Select(weeks.Begins).OfType<string>().ShouldBe(["Autumn", "Spring"]);
    }

    [Fact]
    public void OVE_15_A_school_without_a_year_gets_the_year_back()
    {
        var weeks = SchoolWeeks.For(Oakfield(), new DateOnly(2026, 11, 20));
        weeks.Span.ShouldBe(new BoardSpan(new DateOnly(2025, 11, 24), new DateOnly(2026, 11, 22)));
        weeks.IsSchoolDay(new DateOnly(2026, 8, 5)).ShouldBeTrue();
    }

    private static School Oakfield() => School.Open(Guid.CreateVersion7(), new SchoolDetails("Oakfield", "100001", Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default), Head, Now);
}
