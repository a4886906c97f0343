using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>The Data floor's own queries and saves, as SQL Server would get them.</summary>
public sealed class TSqlQueryTests
{
    private static readonly Actor Viewer = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Viewer", new HashSet<Role> { Role.Dsl, Role.Headteacher });

    [Fact]
    public async Task Who_sees_a_concern_becomes_one_query()
    {
        var sql = await CapturedSql.OfAsync(db => db.Concerns.Where(Concern.VisibleTo(Viewer)).OrderByDescending(concern => concern.RaisedAt).Skip(25).Take(25));
        sql.Count.ShouldBe(1);
        sql[0].ShouldContain("[ConcernExclusions]");
        sql[0].ShouldContain("OFFSET");
        TSql.ShouldRead(sql[0]);
    }

    [Fact]
    public async Task The_newest_concerns_are_found_by_what_lets_the_viewer_in()
    {
        var sql = await CapturedSql.OfAsync(async db =>
        {
            await db.NewestSeenBy(Viewer, 1_001).CountAsync();
            await db.NewestSeenBy(Viewer, 25, concerns => concerns.Where(concern => concern.Kind == ConcernKind.SomethingElse), DateTime.UnixEpoch, DateTime.UnixEpoch)
                .Join(db.Concerns, sight => sight.ConcernId, concern => concern.Id, (sight, concern) => concern).ToListAsync();
        });
        sql.Count.ShouldBe(2);
        foreach (var text in sql)
        {
            TSql.ShouldRead(text);
            text.ShouldContain("UNION");
        }
    }

    [Fact]
    public async Task What_a_viewer_may_read_of_the_audit_becomes_one_query()
    {
        var sql = await CapturedSql.OfAsync(db => db.AuditVisibleTo(Viewer).OrderByDescending(entry => entry.Position).Take(25));
        sql.Count.ShouldBe(1);
        sql[0].ShouldContain("[ConcernExclusions]");
        sql[0].ShouldContain("[LegalHolds]");
        sql[0].ShouldContain("[OneTimeCodes]");
        TSql.ShouldRead(sql[0]);
    }

    [Fact]
    public async Task Counts_and_questions_get_an_answer()
    {
        var sql = await CapturedSql.OfAsync(async db =>
        {
            (await db.Concerns.CountAsync(Concern.VisibleTo(Viewer))).ShouldBe(0);
            (await db.Concerns.AnyAsync(Concern.ReportedBy(Viewer))).ShouldBeFalse();
            (await db.Appointments.Where(Appointment.InForceOn(new DateOnly(2026, 11, 20))).LongCountAsync()).ShouldBe(0);
        });
        sql.Count.ShouldBe(3);
        foreach (var text in sql) TSql.ShouldRead(text);
    }

    [Fact]
    public async Task A_save_locks_the_head_of_the_chain_before_it_writes()
    {
        var person = Person.Join(Viewer.SchoolId, new PersonDetails("Una", "New"), Viewer, new DateTime(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc));
        var sql = await CapturedSql.OfAsync(async db =>
        {
            db.Add(person);
            await db.SaveChangesAsync();
            person.Change(person.Details with { KnownAs = "Uni" }, Viewer, new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc));
            await db.SaveChangesAsync();
        });
        sql[0].ShouldContain("WITH (UPDLOCK, HOLDLOCK)");
        sql.ShouldContain(text => text.Contains("INSERT INTO [AuditEntries]"));
        sql.ShouldContain(text => text.Contains("UPDATE [People]"));
        foreach (var text in sql) TSql.ShouldRead(text);
    }

    [Fact]
    public async Task The_audit_is_read_in_order_by_its_key()
    {
        var sql = await CapturedSql.OfAsync(db => db.AuditEntries.AsNoTracking()
            .Where(entry => entry.SchoolId == Viewer.SchoolId && entry.Position > 5).OrderBy(entry => entry.Position));
        TSql.ShouldRead(sql.Single());
        sql.Single().ShouldContain("ORDER BY [a].[Position]");
    }
}
