using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Home;

/// <summary>What of the concerns and the diary needs a person; nothing of a concern they may not see.</summary>
internal static class DeskOfConcerns
{
    public static async Task<IEnumerable<Duty>> WaitingAsync(SchoolDb db, Actor actor, DateTime now, CancellationToken cancel)
    {
        var waiting = await db.ConcernsVisibleTo(actor).AsNoTracking().Where(concern => concern.Status == ConcernStatus.Raised)
            .OrderBy(concern => concern.RaisedAt).Take(Desk.Most)
            .Select(concern => new { concern.Code, concern.Kind, concern.AtRisk, concern.RaisedAt, concern.AcknowledgeBy }).ToListAsync(cancel);
        return waiting.Select(concern => new Duty(
            $"Acknowledge {concern.Code}: {concern.Kind.Words().ToLowerInvariant()}{(concern.AtRisk == AtRisk.No ? "" : " (someone may be at risk)")}",
            concern.RaisedAt, null, concern.AcknowledgeBy < now, $"/concerns/{concern.Code}")
        { Clock = $"{(concern.AcknowledgeBy < now ? "was due" : "by")} {concern.AcknowledgeBy.Shortly()}" });
    }

    public static async Task<IEnumerable<Duty>> ActionsAsync(SchoolDb db, Vault vault, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var actions = await db.ConcernsVisibleTo(actor).AsNoTracking()
            .SelectMany(concern => concern.Actions, (concern, action) => new { concern.Code, Action = action })
            .Where(each => each.Action.OwnerId == actor.PersonId && each.Action.DoneAt == null)
            .OrderBy(each => each.Action.DueOn).Take(Desk.Most).ToListAsync(cancel);
        return actions.Select(each => Duty.On(
            $"{vault.Open(each.Action.Task, each.Action.Id)} ({each.Code})", each.Action.GivenAt, each.Action.DueOn, today, $"/concerns/{each.Code}/actions/{each.Action.Id}/completion"));
    }

    /// <summary>Reports that a platform has not decided on, of concerns that are not closed (WH18).</summary>
    public static async Task<IEnumerable<Duty>> PlatformsAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var reports = await db.ConcernsVisibleTo(actor).AsNoTracking().Where(concern => concern.Status == ConcernStatus.Acknowledged)
            .SelectMany(concern => concern.PlatformReports, (concern, report) => new { concern.Code, report.Id, report.Platform, report.At })
            .Where(report => !db.Set<PlatformReportStep>().Any(step => step.ReportId == report.Id && (step.State == PlatformState.Removed || step.State == PlatformState.Refused)
                && !db.Set<PlatformReportStep>().Any(later => later.ReportId == step.ReportId && later.Number > step.Number)))
            .OrderBy(report => report.At).Take(Desk.Most).ToListAsync(cancel);
        return reports.Select(report => new Duty($"Ask {report.Platform} what came of the report in {report.Code}", report.At, null, false, $"/concerns/{report.Code}/platform-reports/{report.Id}/step") { Alike = "reports to platforms to ask about" });
    }

    /// <summary>Direct messages that nobody has answered, or said why not: for whoever kept them, and for those who handle concerns (WD38).</summary>
    public static async Task<IEnumerable<Duty>> MessagesAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var handles = actor.May(Can.HandleConcerns);
        var messages = await db.DiaryVisibleTo(actor).AsNoTracking()
            .Where(entry => entry.Kind == DiaryKind.DirectMessage && !entry.Replies.Any() && (handles || entry.ById == actor.PersonId))
            .OrderBy(entry => entry.At).Take(Desk.Most).Select(entry => new { entry.Code, entry.At }).ToListAsync(cancel);
        return messages.Select(message => new Duty($"Answer message {message.Code}, or say why not", message.At, null, false, $"/diary/{message.Code}") { Alike = "messages to answer" });
    }
}
