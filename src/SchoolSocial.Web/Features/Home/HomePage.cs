using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Accounts;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Something that needs the person: what it is, by when, and the page where it is done.</summary>
public sealed record NeedRow(string Words, string When, bool IsLate, string Href);

/// <summary>What needs me, what I do often, what moved. The same idea for every role, from what each may see.</summary>
public sealed record HomePage(string Name, IReadOnlyList<NeedRow> Needs, IReadOnlyList<(string Words, string Href)> Often, IReadOnlyList<ReceiptRow> Moved)
{
    private const int Most = 20;

    public static async Task<HomePage> ReadAsync(SchoolDb db, Vault vault, Actor actor, SchoolClock clock, CancellationToken cancel)
    {
        var needs = new List<NeedRow>();
        if (actor.May(Can.HandleConcerns))
        {
            needs.AddRange(await WaitingAsync(db, actor, clock.Now, cancel));
            needs.AddRange(await ActionsAsync(db, vault, actor, clock.Today, cancel));
        }

        needs.AddRange((await DueRows.RolloverAsync(db, actor, clock.Today, cancel)).Select(row => new NeedRow(row.Words, row.Since is { } since ? $"by {since.Shortly()}" : "", row.IsLate, row.Href)));
        needs.AddRange(await NoticesAsync(db, actor, cancel));
        var moved = await db.Concerns.AsNoTracking().Where(Concern.ReportedBy(actor))
            .OrderByDescending(concern => concern.LastMovedAt).Take(5)
            .Select(concern => new ReceiptRow(concern.Code, concern.Kind, concern.Status, concern.RaisedAt, concern.LastMovedAt))
            .ToListAsync(cancel);
        return new HomePage(actor.Name, needs, [.. OftenFor(actor)], moved);
    }

    private static async Task<IEnumerable<NeedRow>> WaitingAsync(SchoolDb db, Actor actor, DateTime now, CancellationToken cancel)
    {
        var waiting = await db.ConcernsVisibleTo(actor).AsNoTracking().Where(concern => concern.Status == ConcernStatus.Raised)
            .OrderBy(concern => concern.RaisedAt).Take(Most)
            .Select(concern => new { concern.Code, concern.Kind, concern.AtRisk, concern.AcknowledgeBy }).ToListAsync(cancel);
        return waiting.Select(concern => new NeedRow(
            $"Acknowledge {concern.Code}: {concern.Kind.Words().ToLowerInvariant()}{(concern.AtRisk == AtRisk.No ? "" : " (someone may be at risk)")}",
            $"by {concern.AcknowledgeBy.Shortly()}", concern.AcknowledgeBy < now, $"/concerns/{concern.Code}"));
    }

    private static async Task<IEnumerable<NeedRow>> ActionsAsync(SchoolDb db, Vault vault, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var actions = await db.ConcernsVisibleTo(actor).AsNoTracking()
            .SelectMany(concern => concern.Actions, (concern, action) => new { concern.Code, Action = action })
            .Where(each => each.Action.OwnerId == actor.PersonId && each.Action.DoneAt == null)
            .OrderBy(each => each.Action.DueOn).Take(Most).ToListAsync(cancel);
        return actions.Select(each => new NeedRow(
            vault.Open(each.Action.Task, each.Action.Id), $"by {each.Action.DueOn.Shortly()}", each.Action.DueOn < today,
            $"/concerns/{each.Code}/actions/{each.Action.Id}/completion"));
    }

    /// <summary>Notices that no list above already says, and whose record the person may still see.</summary>
    private static async Task<IEnumerable<NeedRow>> NoticesAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var notices = await db.Notices.AsNoTracking()
            .Where(notice => notice.PersonId == actor.PersonId && notice.SchoolId == actor.SchoolId && notice.SeenAt == null)
            .Where(notice => notice.Kind == NoticeKind.AppointmentToConfirm
                || (notice.Kind == NoticeKind.LeaverHolds && db.Concerns.Where(Concern.VisibleTo(actor)).Any(concern => concern.Id == notice.AboutId))
                || (notice.Kind == NoticeKind.ConcernMoved && db.Concerns.Any(concern => concern.Id == notice.AboutId && concern.ReporterId == actor.PersonId)))
            .OrderBy(notice => notice.SentAt).Take(Most).ToListAsync(cancel);
        return notices.Select(notice => new NeedRow(notice.Kind.Words(), notice.SentAt.Shortly(), false, $"/notices/{notice.Id}"));
    }

    private static IEnumerable<(string, string)> OftenFor(Actor actor)
    {
        yield return ("Log a concern", "/concerns/new");
        yield return ("What I have reported", "/concerns/mine");
        if (actor.May(Can.HandleConcerns)) yield return ("Concerns", "/concerns");
        if (actor.May(Can.ReadDashboard)) yield return ("Oversight", "/oversight");
        if (actor.May(Can.ReadPeople)) yield return ("People", "/people");
        if (actor.May(Can.ImportRoll)) yield return ("Import the roll", "/people/imports");
        if (actor.May(Can.ReadAudit)) yield return ("Audit", "/audit");
    }
}
