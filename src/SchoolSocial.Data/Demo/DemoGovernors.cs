using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>The governors' page of each half-term, published by the head on the first day back at school.</summary>
internal sealed class DemoGovernors(SchoolDb db, Timeline timeline, DemoSchool school)
{
    public void Plan()
    {
        for (var year = school.FirstYear; year <= school.ThisYear; year++)
        {
            foreach (var term in DemoCalendar.Terms(year))
            {
                var at = DemoSchool.At(DemoCalendar.SchoolDays(term.EndsOn.AddDays(1), term.EndsOn.AddDays(70))[0], 15, 10);
                foreach (var (each, later) in ((Func<School>, int)[])[(() => school.Oakfield, 0), (() => school.LittleOaks, 25)])
                {
                    var published = at.AddMinutes(later);
                    timeline.AddReading(published, Guid.CreateVersion7(), cancel => PublishAsync(each(), term.Name, published, cancel));
                }
            }
        }
    }

    private async Task PublishAsync(School its, string name, DateTime at, CancellationToken cancel)
    {
        var today = SchoolTime.DateOf(at);
        if (school.Cast.Holding(its.Id, today, Role.Headteacher) is not [var person, ..]) return;
        var head = school.Cast.ActorOf(person, its.Id, today);
        var published = await db.TermReports.AsNoTracking().Where(report => report.SchoolId == its.Id).ToListAsync(cancel);
        if (ReportTerm.Of(its, today).LastOrDefault(term => term.Name == name) is not { } ended || !ended.CanPublish(today, published).IsAllowed) return;
        var lines = (await db.TermCountsAsync(head, ended.Span, at, cancel)).Lines;

        // What was read along the way belongs to others' happenings.
        db.ChangeTracker.Clear();
        timeline.Begin(TermReport.Publish(Guid.CreateVersion7(), ended, lines, published, head, at, today));
    }
}
