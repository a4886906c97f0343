using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Families to ask, and answers that end soon: counted here, named on the lists of the consents (WD57).</summary>
internal static class DeskOfFamilies
{
    public static async Task<IEnumerable<Duty>> ConsentsAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var duties = new List<Duty>();
        if (await db.NeverAskedAsync(actor.SchoolId, today, cancel) is { } waiting)
        {
            duties.Add(new Duty($"Ask {(waiting.Count == 1 ? "one family that has" : $"{waiting.Count} families that have")} not answered about pictures", SchoolTime.StartOf(waiting.Since), null, false, "/consents/outstanding"));
        }

        var ending = await db.EndingAnswers(actor.SchoolId, today).Select(answer => new { answer.PupilId, answer.UntilOn }).ToListAsync(cancel);
        if (ending.Count > 0)
        {
            var (children, first) = (ending.Select(answer => answer.PupilId).Distinct().Count(), ending.Min(answer => answer.UntilOn));
            duties.Add(Duty.On(
                $"Ask again: answers for {(children == 1 ? "one child" : $"{children} children")} end soon",
                SchoolTime.StartOf(first.AddDays(-ConsentRenewals.DaysAhead)), first, today, "/consents/ending"));
        }

        return duties;
    }

    /// <summary>Somebody checked one child after another (PST-09). Nobody is told of what is noted of themselves.</summary>
    public static async Task<IEnumerable<Duty>> ProbesAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var noted = await db.Probes.AsNoTracking().Where(probe => probe.SchoolId == actor.SchoolId && probe.PersonId != actor.PersonId && probe.SeenAt == null)
            .OrderBy(probe => probe.NotedAt).Select(probe => probe.NotedAt).Take(Desk.Most).ToListAsync(cancel);
        return noted.Count == 0 ? [] : [new Duty("Look at checks of one child after another", noted[0], null, false, "/posts/probes")];
    }
}
