using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Tests.Data;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Audit;

/// <summary>The trail grows for years: a page of it is read off an index in the order in which it is shown, and on SQL Server too.</summary>
public sealed class AuditAtScaleTests
{
    private static readonly AuditFilter Everything = new()
    {
        Act = "person.changed", Kind = "Person", Person = SchoolStory.PersonId(Role.Office), From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 2, 1),
    };

    public static TheoryData<string, AuditFilter> Ways => new()
    {
        { "At", new AuditFilter() },
        { "At", new AuditFilter { Sort = "when" } },
        { "At", new AuditFilter { From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 2, 1) } },
        { "ActorId", new AuditFilter { Person = SchoolStory.PersonId(Role.Office) } },
        { "Action", new AuditFilter { Act = "class.opened" } },
        { "RootKind", new AuditFilter { Kind = "Concern" } },
        { "RootKind", new AuditFilter { Kind = "School", From = new DateOnly(2026, 1, 1) } },
    };

    /// <summary>Nothing is sorted and nothing is read through: twenty-five rows are found in their order, however many there are.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public async Task AUS_10_A_page_is_found_in_its_order_by_an_index(string column, AuditFilter filter)
    {
        using var school = new School();
        var plan = await PlanAsync(school, filter);
        plan.ShouldContain(step => step.Contains($"USING INDEX IX_AuditEntries_SchoolId_{column}_", StringComparison.Ordinal), string.Join('\n', plan));
        plan.ShouldAllBe(step => !step.Contains("TEMP B-TREE", StringComparison.Ordinal) && !step.Contains("SCAN a", StringComparison.Ordinal), string.Join('\n', plan));
    }

    [Fact]
    public async Task AUS_10_The_rows_of_one_record_are_found_by_it()
    {
        using var school = new School();
        var plan = await PlanAsync(school, new AuditFilter { Record = "amelia hart" });
        plan.ShouldContain(step => step.Contains("IX_AuditEntries_SchoolId_RootId_", StringComparison.Ordinal), string.Join('\n', plan));
    }

    [Fact]
    public async Task AUS_10_The_trail_is_read_in_words_that_SQL_Server_knows()
    {
        var sql = await CapturedSql.OfAsync(async db =>
            await Everything.Sorted(await Everything.NarrowAsync(db, SchoolStory.Actor(Role.Headteacher), default)).Skip(25).Take(25).ToListAsync());
        sql.ShouldContain(text => text.Contains("[AuditEntries]") && text.Contains("[ConcernExclusions]") && text.Contains("OFFSET"));
        foreach (var text in sql) TSql.ShouldRead(text);
    }

    [Fact]
    public async Task AUS_10_A_record_is_looked_for_in_words_that_SQL_Server_knows()
    {
        var sql = await CapturedSql.OfAsync(async db => await new AuditFilter { Record = "amelia hart" }.NarrowAsync(db, SchoolStory.Actor(Role.Headteacher), default));
        sql.ShouldContain(text => text.Contains("[Pupils]"));
        foreach (var text in sql) TSql.ShouldRead(text);
    }

    private static Task<List<string>> PlanAsync(School school, AuditFilter filter) => school.With(async db =>
    {
        var page = filter.Sorted(await filter.NarrowAsync(db, SchoolStory.Actor(Role.Headteacher), default)).Skip(25).Take(25);
        await using var command = page.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await db.Database.OpenConnectionAsync();
        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) steps.Add(reader.GetString(3));
        return steps;
    });
}
