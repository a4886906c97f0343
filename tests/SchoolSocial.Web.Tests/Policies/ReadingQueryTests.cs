using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Features.Policies.Readings;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Policies;

/// <summary>The pages that grow with the number of readers, as SQL Server would be asked.</summary>
public sealed class ReadingQueryTests
{
    private static readonly Actor Viewer = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Viewer", new HashSet<Role> { Role.Headteacher });

    [Fact]
    public async Task POL_57_Who_has_not_signed_is_one_page_of_one_table_and_reads_as_t_sql()
    {
        var sql = await CapturedSql.OfAsync(db => UnreadPage.ReadAsync(db, Viewer, new UnreadFilter(null, Audience.Staff, true), new DateOnly(2026, 11, 20), 3, default));
        var page = sql.Single(text => text.Contains("OFFSET", StringComparison.Ordinal) && text.Contains("[PolicyReadingAsks]", StringComparison.Ordinal) && text.Contains("[DueOn]", StringComparison.Ordinal) && text.Contains("ORDER BY", StringComparison.Ordinal));
        page.ShouldNotContain("JOIN");
        foreach (var text in sql) TSql.ShouldRead(text);
    }

    [Fact]
    public async Task POL_57_Progress_reads_as_t_sql()
    {
        var sql = await CapturedSql.OfAsync(db => ProgressPage.ReadAsync(db, Viewer, new DateOnly(2026, 11, 20), default));
        sql.Count.ShouldBe(3);
        foreach (var text in sql) TSql.ShouldRead(text);
    }
}
