using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Tests.Data;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Audit;

/// <summary>The trail grows for years: a page of it is read off an index, however long it is, and on SQL Server too.</summary>
[Collection(Alone.Name)]
public sealed class AuditAtScaleTests
{
    private const int Rows = 1_000_000;

    [Fact]
    public async Task AUS_10_A_page_of_a_million_rows_is_there_at_once_however_it_is_narrowed()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await head.See("/audit");
        await FillAsync(school);
        string[] pages =
        [
            "/audit", "/audit?sort=when", "/audit?page=40", $"/audit?person={SchoolStory.PersonId(Role.Office)}", "/audit?act=class.opened",
            "/audit?kind=SchoolSettings", "/audit?kind=Concern", "/audit?record=hart", "/audit?from=2020-01-01&to=2020-01-03",
            $"/audit?person={SchoolStory.PersonId(Role.Teacher)}&act=pupil.opened&from=2021-01-01",
        ];
        var slow = new List<string>();
        foreach (var page in pages)
        {
            var clock = Stopwatch.StartNew();
            await head.See(page);
            if (clock.Elapsed > TimeSpan.FromSeconds(1.5)) slow.Add($"{page} took {clock.Elapsed.TotalSeconds:0.0} s");
        }

        slow.ShouldBeEmpty();
    }

    [Fact]
    public async Task AUS_10_The_trail_is_read_in_words_that_SQL_Server_knows()
    {
        var viewer = new Actor(Guid.CreateVersion7(), Guid.CreateVersion7(), "Viewer", new HashSet<Role> { Role.Headteacher });
        var filter = new AuditFilter { Act = "person.changed", Kind = "Person", Person = viewer.PersonId, Record = "C-7K4M2Q", From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 2, 1) };
        var sql = await CapturedSql.OfAsync(async db => await filter.Sorted(await filter.NarrowAsync(db, viewer, default)).Skip(25).Take(25).ToListAsync());
        sql.ShouldContain(text => text.Contains("[AuditEntries]") && text.Contains("[ConcernExclusions]") && text.Contains("OFFSET"));
        foreach (var text in sql) TSql.ShouldRead(text);
    }

    /// <summary>Rows as a school's ten years leave them: mostly pages opened and sign-ins, few of anything else. Not signed: no test here walks the chain.</summary>
    private static Task FillAsync(School school) => school.With(async db =>
    {
        var teacher = SchoolStory.PersonId(Role.Teacher);
        var (pupil, someone) = (await db.Pupils.Select(each => each.Id).FirstAsync(), SchoolStory.PersonId(Role.Dsl));
        await db.Database.ExecuteSqlInterpolatedAsync($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows})
            INSERT INTO AuditEntries (SchoolId, Position, At, ActorId, Action, RootKind, RootId, Reason, Changes, Signature)
            SELECT {SchoolStory.SchoolId}, 10000000 + i, datetime('2016-09-01', '+' || (i * 5) || ' minutes'),
                CASE WHEN i % 3 = 0 THEN {teacher} ELSE {someone} END,
                CASE i % 3 WHEN 0 THEN 'pupil.opened' WHEN 1 THEN 'person.signed-in' ELSE 'concern.opened' END,
                CASE i % 3 WHEN 0 THEN 'Pupil' WHEN 1 THEN 'Person' ELSE 'Concern' END,
                CASE i % 3 WHEN 0 THEN {pupil} ELSE {someone} END,
                NULL, NULL, 'not signed'
            FROM n
            """);
    });
}
