using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>The Monday page: what needs me, what changed since last week, what I do often, what moved. The same for every role, from what each may see.</summary>
public sealed record HomePage(IReadOnlyList<DutyLine> Lines, IReadOnlyList<WeekSentence> Week, IReadOnlyList<(string Words, string Href)> Often, IReadOnlyList<ReceiptRow> Moved)
{
    /// <summary>How many concerns wait to be acknowledged, and how many of them are past their time: above everything else, however old that is (OVE-22).</summary>
    public IReadOnlyList<WeekList> Unacknowledged { get; init; } = [];

    public static async Task<HomePage> ReadAsync(SchoolDb db, Vault vault, Actor actor, SchoolClock clock, CancellationToken cancel)
    {
        var duties = await Desk.ReadAsync(db, vault, actor, clock, cancel);
        var moved = await db.Concerns.AsNoTracking().Where(Concern.ReportedBy(actor))
            .OrderByDescending(concern => concern.LastMovedAt).Take(5)
            .Select(concern => new ReceiptRow(concern.Code, concern.Kind, concern.Status, concern.RaisedAt, concern.LastMovedAt))
            .ToListAsync(cancel);
        return new HomePage(DutyLine.Of(duties), await WeekInWords.ReadAsync(db, actor, duties, clock.Today, cancel), [.. OftenFor(actor)], moved)
        {
            Unacknowledged = actor.May(Can.HandleConcerns) ? await UnacknowledgedAsync(db, actor, clock.Now, cancel) : [],
        };
    }

    private static async Task<IReadOnlyList<WeekList>> UnacknowledgedAsync(SchoolDb db, Actor actor, DateTime now, CancellationToken cancel)
    {
        var waiting = db.ConcernsVisibleTo(actor).Where(concern => concern.Status == ConcernStatus.Raised);
        var all = await waiting.CountAsync(cancel);
        if (all == 0) return [];
        var late = await waiting.CountAsync(concern => concern.AcknowledgeBy < now, cancel);
        var lists = new List<WeekList> { new(all == 1 ? "One concern waits to be acknowledged" : $"{all} concerns wait to be acknowledged", all, "/concerns?Status=Raised&Sort=raised") };
        if (late > 0) lists.Add(new WeekList(late == 1 ? "one is past its time" : $"{late} are past their time", late, "/concerns?Overdue=true&Sort=raised"));
        return lists;
    }

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
        if (actor.May(Can.ReadTermReports)) yield return ("Governors' pages", "/oversight/terms");
        if (actor.May(Can.ReadPeople)) yield return ("People", "/people");
        if (actor.May(Can.ImportRoll)) yield return ("Import the roll", "/people/imports");
        if (actor.May(Can.ReadAudit)) yield return ("Audit", "/audit");
    }
}
