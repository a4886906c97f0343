using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Notices;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Posts to take down, imports to look over, and notices that nothing else says.</summary>
internal static class DeskOfOthers
{
    public static async Task<IEnumerable<Duty>> TakeDownsAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var tasks = await db.TakeDownTasks.AsNoTracking().Where(task => task.SchoolId == actor.SchoolId && task.OwnerId == actor.PersonId && task.DoneAt == null)
            .Join(db.Posts, task => task.PostId, post => post.Id, (task, post) => new { post.Code, task.MadeAt, task.DueOn }).OrderBy(task => task.DueOn).Take(Desk.Most).ToListAsync(cancel);
        return tasks.DistinctBy(task => task.Code).Select(task => Duty.On($"Take down {task.Code}: no longer to be shown", task.MadeAt, task.DueOn, today, $"/posts/{task.Code}") with { Alike = "posts to take down" });
    }

    /// <summary>Looked over by the product, and not yet confirmed by anybody.</summary>
    public static async Task<IEnumerable<Duty>> ImportsAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var runs = await db.ImportRuns.AsNoTracking()
            .Where(run => run.SchoolId == actor.SchoolId && run.ConfirmedAt == null && run.WithdrawnAt == null && run.AppliedAt == null && run.StoppedAt == null)
            .OrderBy(run => run.UploadedAt).Take(Desk.Most).Select(run => new { run.Code, run.UploadedAt }).ToListAsync(cancel);
        return runs.Select(run => new Duty($"Look over import {run.Code}", run.UploadedAt, null, false, $"/people/imports/{run.Code}"));
    }

    /// <summary>Mail that failed often enough that somebody has to look (NOT-10).</summary>
    public static async Task<IEnumerable<Duty>> MailAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var failed = await db.FailedMailOf(actor.SchoolId).AsNoTracking().Where(letter => letter.Tries >= OutgoingMail.TroublingTries)
            .OrderBy(letter => letter.WrittenAt).Select(letter => letter.WrittenAt).Take(Desk.Most).ToListAsync(cancel);
        return failed.Count == 0 ? [] : [new Duty("See to emails that could not be sent", failed[0], null, true, "/settings/mail")];
    }

    /// <summary>Notices that no list above already says, and whose record the person may still see.</summary>
    public static async Task<IEnumerable<Duty>> NoticesAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var notices = await db.NoticesOf(actor).AsNoTracking().Where(notice => notice.SeenAt == null)
            .Where(notice => notice.Kind == NoticeKind.AppointmentToConfirm || notice.Kind == NoticeKind.ReadersLate || notice.Kind == NoticeKind.CodeToAgree
                || notice.Kind == NoticeKind.ReferenceChanged || (notice.Kind >= NoticeKind.PathwayN && notice.Kind <= NoticeKind.PathwayX) || notice.Kind == NoticeKind.LetterToSign || notice.Kind == NoticeKind.AuthorisationDecided
                || notice.Kind == NoticeKind.LeaverHolds || notice.Kind == NoticeKind.ConcernToTakeOn || notice.Kind == NoticeKind.ConcernNoteAdded || notice.Kind == NoticeKind.ConcernMoved)
            .OrderBy(notice => notice.SentAt).Take(Desk.Most).ToListAsync(cancel);
        return notices.Select(notice => new Duty(notice.Kind.Words(), notice.SentAt, null, false, $"/notices/{notice.Id}") { Alike = "notices that say the same" });
    }
}
