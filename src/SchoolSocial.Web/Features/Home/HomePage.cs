using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>The Monday page: what needs me, what changed since last week, what I do often, what moved. The same for every role, from what each may see.</summary>
public sealed record HomePage(string Name, IReadOnlyList<Duty> Duties, IReadOnlyList<WeekSentence> Week, IReadOnlyList<(string Words, string Href)> Often, IReadOnlyList<ReceiptRow> Moved)
{
    public static async Task<HomePage> ReadAsync(SchoolDb db, Vault vault, Actor actor, SchoolClock clock, CancellationToken cancel)
    {
        var duties = await Desk.ReadAsync(db, vault, actor, clock, cancel);
        var moved = await db.Concerns.AsNoTracking().Where(Concern.ReportedBy(actor))
            .OrderByDescending(concern => concern.LastMovedAt).Take(5)
            .Select(concern => new ReceiptRow(concern.Code, concern.Kind, concern.Status, concern.RaisedAt, concern.LastMovedAt))
            .ToListAsync(cancel);
        return new HomePage(actor.Name, duties, await WeekAsync(db, actor, duties, clock.Today, cancel), [.. OftenFor(actor)], moved);
    }

    /// <summary>Three sentences, in plain English, each a number with its list where it has one.</summary>
    private static async Task<IReadOnlyList<WeekSentence>> WeekAsync(SchoolDb db, Actor actor, IReadOnlyList<Duty> duties, DateOnly today, CancellationToken cancel)
    {
        var week = new BoardSpan(today.AddDays(-6), today);
        var sentences = new List<WeekSentence>();
        if (actor.May(Can.HandleConcerns))
        {
            var now = await db.ConcernsOfSpan(actor, week).CountAsync(cancel);
            var before = await db.ConcernsOfSpan(actor, week.Before).CountAsync(cancel);
            sentences.Add(new WeekSentence(
                $"{Counted(now, "concern that you may see was", "concerns that you may see were")} logged in the last seven days, after {before.ToString(CultureInfo.InvariantCulture)} in the seven before.",
                string.Create(CultureInfo.InvariantCulture, $"/concerns?From={week.From:yyyy-MM-dd}&To={week.To:yyyy-MM-dd}"), now));
        }
        else
        {
            var start = SchoolTime.StartOf(week.From);
            var moved = await db.Concerns.Where(Concern.ReportedBy(actor)).CountAsync(concern => concern.LastMovedAt >= start && concern.LastMovedAt > concern.RaisedAt, cancel);
            sentences.Add(new WeekSentence($"{Counted(moved, "concern that you reported", "concerns that you reported")} changed in the last seven days.", "/concerns/mine"));
        }

        var since = SchoolTime.StartOf(week.From);
        sentences.Add(new WeekSentence($"{Counted(duties.Count(duty => duty.Since >= since), "thing that needs you is", "things that need you are")} new since last week."));
        sentences.Add(new WeekSentence($"{Counted(duties.Count(duty => duty.IsLate), "thing is", "things are")} late."));
        return sentences;
    }

    private static string Counted(int number, string one, string more) => number switch
    {
        0 => $"No {more}",
        1 => $"One {one}",
        _ => $"{number.ToString(CultureInfo.InvariantCulture)} {more}",
    };

    private static IEnumerable<(string, string)> OftenFor(Actor actor)
    {
        yield return ("Log a concern", "/concerns/new");
        yield return ("What I have reported", "/concerns/mine");
        if (actor.May(Can.CheckPosts)) yield return ("Can we post this?", "/posts/new");
        yield return ("My own picture", "/consents/mine");
        if (actor.May(Can.HandleConcerns)) yield return ("Concerns", "/concerns");
        if (actor.May(Can.UseSites)) yield return ("Sites for class", "/sites");
        if (actor.May(Can.SignpostFamilies)) yield return ("Help and advice for families", "/signposts");
        if (actor.May(Can.ReadMonitoring)) yield return ("Filtering and monitoring", "/monitoring");
        yield return ("My induction", "/my-induction");
        if (actor.May(Can.ReadDashboard)) yield return ("Oversight", "/oversight");
        if (actor.May(Can.ReadPeople)) yield return ("People", "/people");
        if (actor.May(Can.ImportRoll)) yield return ("Import the roll", "/people/imports");
        if (actor.May(Can.ReadAudit)) yield return ("Audit", "/audit");
    }
}
