using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>That the watch over queries sees them all, and refuses what SQL Server would.</summary>
public sealed class QueryWatchTests
{
    [Fact]
    public async Task A_query_that_only_sqlite_understands_fails_where_it_is_asked()
    {
        using var school = new School();
        var refused = await Should.ThrowAsync<NotOnSqlServerException>(() => school.With(db => db.Appointments.Where(each => each.FromOn.Year == 2024).ToListAsync()));
        refused.Message.ShouldContain("FromOn.Year");
        await Should.ThrowAsync<NotOnSqlServerException>(() => school.With(db => db.Appointments.CountAsync(each => each.FromOn.DayOfWeek == DayOfWeek.Monday)));
    }

    [Fact]
    public async Task The_queries_of_a_page_are_met_as_they_are_asked()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await head.See("/concerns");
        await head.See("/people");
        var met = QueryWatch.Met;
        met.Count.ShouldBeGreaterThan(20);
        met.ShouldAllBe(each => each.Sql.Count > 0 || each.Fault != null);
        met.ShouldContain(each => each.Sql.Any(sql => sql.Contains("[ConcernExclusions]", StringComparison.Ordinal)));
        met.ShouldContain(each => each.Sql.Any(sql => sql.Contains("FROM [People]", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_query_that_counts_each_group_by_a_search_of_its_own_fails_where_it_is_asked()
    {
        using var school = new School();
        var refused = await Should.ThrowAsync<NotOnSqlServerException>(() => school.With(db => db.Concerns.Where(concern => !concern.Exclusions.Any(excluded => excluded.LiftedAt == null))
            .GroupBy(concern => concern.Kind).Select(kind => new { kind.Key, Count = kind.Count() }).ToListAsync()));
        refused.Message.ShouldContain("search of its own");
    }

    [Fact]
    public async Task A_query_in_several_parts_is_read_in_all_its_parts()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        await (await school.As(Role.Dsl)).See($"/concerns/{concern.Code}");
        QueryWatch.Met.ShouldContain(each => each.Sql.Any(sql => sql.Contains("[ConcernEntries]", StringComparison.Ordinal) && sql.Contains("JOIN", StringComparison.Ordinal)));
    }
}
