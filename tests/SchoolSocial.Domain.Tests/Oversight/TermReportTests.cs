using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Tests.Oversight;

/// <summary>OVE-10: one page a term, after its last day, with no day counted twice.</summary>
public sealed class TermReportTests
{
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Head = new(Guid.CreateVersion7(), SchoolId, "Helen Ashworth", new HashSet<Role> { Role.Headteacher });
    private static readonly DateTime Now = new(2027, 4, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void OVE_10_The_holidays_before_a_term_count_towards_it_and_each_day_once()
    {
        var terms = ReportTerm.Of(Oakfield(), new DateOnly(2027, 8, 1));
        terms.Select(term => (term.Words, term.From, term.To)).ShouldBe(
        [
            ("Autumn 2026", new DateOnly(2026, 9, 2), new DateOnly(2026, 12, 18)),
            ("Spring 2027", new DateOnly(2026, 12, 19), new DateOnly(2027, 3, 25)),
            ("Summer 2027", new DateOnly(2027, 3, 26), new DateOnly(2027, 7, 21)),
        ]);
        ReportTerm.Of(Oakfield(), new DateOnly(2026, 12, 18)).Count.ShouldBe(1, "the next has not begun");
    }

    [Fact]
    public void OVE_10_A_term_is_published_once_and_only_when_it_is_over()
    {
        var (autumn, spring) = (Terms()[0], Terms()[1]);
        autumn.CanPublish(autumn.To, []).Refusal!.ShouldContain("not over yet");
        autumn.CanPublish(autumn.To.AddDays(1), []).IsAllowed.ShouldBeTrue();
        var report = Publish(autumn, []);
        report.Facts.Single().Action.ShouldBe("term-report.published");
        autumn.CanPublish(spring.To, [report]).Refusal!.ShouldContain("has been published");
        spring.CanPublish(spring.To.AddDays(1), [report]).IsAllowed.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => Publish(autumn, [report]));
    }

    /// <summary>Dates of terms that move afterwards must not put a concern into two pages: one would tell of the other.</summary>
    [Fact]
    public void OVE_10_A_day_that_was_counted_is_not_counted_again()
    {
        var (autumn, spring) = (Terms()[0], Terms()[1]);
        var moved = spring with { From = autumn.To };
        moved.CanPublish(spring.To.AddDays(1), [Publish(autumn, [])]).Refusal!.ShouldContain("cannot be counted again");
    }

    [Fact]
    public void OVE_10_A_page_is_compared_with_the_term_before_and_the_same_term_a_year_before()
    {
        var reports = new List<TermReport>();
        foreach (var (name, from, to) in ((string, DateOnly, DateOnly)[])
        [
            ("Spring", new(2025, 12, 20), new(2026, 3, 27)), ("Summer", new(2026, 3, 28), new(2026, 7, 21)), ("Autumn", new(2026, 7, 22), new(2026, 12, 18)),
        ])
        {
            reports.Add(Publish(new ReportTerm(Guid.CreateVersion7(), name, from, to), reports));
        }

        TermReport.Before(new DateOnly(2026, 12, 19), reports)!.Name.ShouldBe("Autumn");
        TermReport.YearBefore("Spring", new DateOnly(2027, 3, 25), reports)!.To.ShouldBe(new DateOnly(2026, 3, 27));
        TermReport.YearBefore("Autumn", new DateOnly(2027, 12, 17), reports)!.To.ShouldBe(new DateOnly(2026, 12, 18));
        TermReport.YearBefore("Summer", new DateOnly(2026, 7, 21), reports).ShouldBeNull();
        TermReport.Before(new DateOnly(2025, 12, 20), reports).ShouldBeNull();
    }

    private static TermReport Publish(ReportTerm term, IEnumerable<TermReport> published) =>
        TermReport.Publish(Guid.CreateVersion7(), term, [new ReportLine(ReportTable.Pictures, "FaceOn", 3)], published, Head, Now, new DateOnly(2028, 1, 1));

    private static IReadOnlyList<ReportTerm> Terms() => ReportTerm.Of(Oakfield(), new DateOnly(2027, 8, 1));

    private static School Oakfield()
    {
        var school = School.Open(SchoolId, new SchoolDetails("Oakfield", "100001", Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default), Head, Now);
        school.AddYear(new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31),
            [
                new TermDates("Autumn", new DateOnly(2026, 9, 2), new DateOnly(2026, 12, 18)),
                new TermDates("Spring", new DateOnly(2027, 1, 4), new DateOnly(2027, 3, 25)),
                new TermDates("Summer", new DateOnly(2027, 4, 12), new DateOnly(2027, 7, 21)),
            ], Head, Now);
        return school;
    }
}
