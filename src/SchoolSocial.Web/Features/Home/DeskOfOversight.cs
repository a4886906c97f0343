using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Terms that are over and whose page governors still wait for.</summary>
internal static class DeskOfOversight
{
    /// <summary>After that long the next term's page is nearer.</summary>
    private const int DaysAsked = 60;

    public static async Task<IEnumerable<Duty>> TermsAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var published = await db.TermReports.AsNoTracking().Where(report => report.SchoolId == actor.SchoolId).ToListAsync(cancel);
        return ReportTerm.Of(await db.OwnSchoolAsync(actor, cancel), today)
            .Where(term => term.To.AddDays(DaysAsked) >= today && term.CanPublish(today, published).IsAllowed)
            .Select(term => new Duty($"Publish the governors' page of {term.Words}", SchoolTime.StartOf(term.To.AddDays(1)), null, false, $"/oversight/terms/{term.TermId}/publication"));
    }
}
