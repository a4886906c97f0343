using SchoolSocial.Data.Demo.Tales;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>Carries one concern from the first words to its closing, each step by somebody who may take it, at a likely hour.</summary>
internal sealed class DemoTelling(SchoolDb db, Timeline timeline, DemoSchool school, ConcernSteps steps, Dice dice)
{
    private readonly DemoCast cast = school.Cast;

    /// <summary>Of its own, so that what was told before it came is told as it was.</summary>
    private readonly Dice more = new(31);
    private readonly Dice decided = new(37);

    public void Tell(Guid id, Tale tale, DateTime at, Ease ease)
    {
        var on = SchoolTime.DateOf(at);
        var home = tale is { FromYear: < 0 } && dice.Chance(60) ? school.LittleOaks : school.Oakfield;
        var day = new DemoDay(cast, home, on);
        var scene = new DemoScene(tale, day, dice);
        var happened = dice.Chance(70) ? on : on.AddDays(-dice.Between(1, dice.Chance(10) ? 60 : 6));
        var concern = steps.Raise(
            scene.Report(happened), scene.About, day.Holders, Presets.Default, day.ActorOf(scene.Reporter), at, id);
        db.Add(concern);
        var acknowledged = AcknowledgedAt(tale, at);
        Notify(concern, at, ease == Ease.Waiting ? null : acknowledged);
        if (ease == Ease.Waiting) return;
        timeline.Add(acknowledged, id, () => ConcernSteps.Acknowledge(concern, Handler(concern, acknowledged), acknowledged));
        PlanWork(concern, scene, acknowledged, ease);
        PlanEvidence(concern, OfficeHour(acknowledged.AddMinutes(40)));
        PlanDecision(concern, scene, OfficeHour(acknowledged.AddMinutes(100)));
        if (concern.Subject == ConcernSubject.Staff && more.Chance(40)) PlanGrant(concern, OfficeHour(acknowledged.AddMinutes(75)));
    }

    /// <summary>What was posted is printed and locked away.</summary>
    private void PlanEvidence(Concern concern, DateTime at)
    {
        if (concern.Kind is not (ConcernKind.ParentOrPublicPost or ConcernKind.Impersonation or ConcernKind.AccountContent) || !more.Chance(60)) return;
        timeline.Add(at, concern.Id, () =>
        {
            if (concern.CanWorkOn(Handler(concern, at, more)).IsAllowed) steps.Keep(concern, EvidenceKind.ScreenPrint, at.AddMinutes(-20), "The page as it stood, with its address on the print", "Locked cabinet in the head's office", Handler(concern, at, more), at);
        });
    }

    /// <summary>What was decided on most of them, and why: an inspector is shown a sample, with the names blacked out.</summary>
    private void PlanDecision(Concern concern, DemoScene scene, DateTime at)
    {
        if (concern.Subject != ConcernSubject.PupilParentOrPublic || !decided.Chance(65)) return;
        var (kind, reason) = decided.Pick(scene.Tale.Risk == AtRisk.No ? DecisionTales.Usual : DecisionTales.AtRisk);
        timeline.Add(at, concern.Id, () =>
        {
            var by = Handler(concern, at, decided);
            if (concern.CanWorkOn(by).IsAllowed) steps.Decide(concern, kind, scene.Fill(reason), by, at);
        });
    }

    /// <summary>The chair comes to a meeting, and sees its letters and nothing else.</summary>
    private void PlanGrant(Concern concern, DateTime at) => timeline.Add(at, concern.Id, () =>
    {
        var chair = cast.Holding(concern.SchoolId, SchoolTime.DateOf(at), Role.Chair)[0];
        if (concern.CanGrant(chair.Id, Share.LettersAndMeetings).IsAllowed) steps.Grant(concern, chair.Id, Share.LettersAndMeetings, "The chair comes to the meeting with our colleague.", Handler(concern, at, more), at);
    });

    private void PlanWork(Concern concern, DemoScene scene, DateTime from, Ease ease)
    {
        var work = Telling.WorkOn(scene.Tale.Kind);
        var at = from;
        var notes = work.Notes.ToList();
        for (var left = dice.Between(1, 3); left > 0; left--)
        {
            at = OfficeHour(at.AddHours(dice.Between(1, 40)));
            var (note, noted) = (dice.Pick(notes), at);
            notes.Remove(note);
            Then(at, () => steps.Note(concern, note.Kind, scene.Fill(note.Words), Handler(concern, noted), noted));
        }

        var closing = at;
        if (dice.Chance(72)) closing = PlanAction(concern, scene, dice.Pick(work.Actions), OfficeHour(from.AddHours(dice.Between(1, 20))), ease);
        if (ease == Ease.Lingering) return;
        PlanClosing(concern, scene, work, OfficeHour((closing > at ? closing : at).AddDays(dice.Between(1, 9))), mayReopen: true);

        void Then(DateTime then, Action happens) => timeline.Add(then, concern.Id, happens);
    }

    /// <returns>When it was done.</returns>
    private DateTime PlanAction(Concern concern, DemoScene scene, TaleAction told, DateTime at, Ease ease)
    {
        var on = SchoolTime.DateOf(at);
        var due = NextSchoolDay(on.AddDays(dice.Between(2, 9)));
        var done = DemoSchool.At(NextSchoolDay(due.AddDays(dice.Between(-2, 2))), dice.Between(9, 16), dice.Roll(60));
        if (done <= at) done = OfficeHour(at.AddDays(1));
        timeline.Add(at, concern.Id, () =>
        {
            var owner = concern.Subject == ConcernSubject.PupilParentOrPublic && dice.Chance(60)
                ? cast.ActorOf(dice.Chance(50) ? scene.Teacher : cast.Holding(concern.SchoolId, on, Role.ComputingLead, Role.Teacher)[0], concern.SchoolId, on)
                : Handler(concern, at);
            var action = steps.Give(concern, scene.Fill(told.Task), owner.PersonId, due, Handler(concern, at), at);
            if (ease == Ease.Lingering && dice.Chance(60)) return;
            timeline.Add(done, concern.Id, () => steps.Complete(concern, action, scene.Fill(told.Result), owner, done));
        });
        return done;
    }

    private void PlanClosing(Concern concern, DemoScene scene, TaleWork work, DateTime at, bool mayReopen) => timeline.Add(at, concern.Id, () =>
    {
        var by = Handler(concern, at);
        if (concern.Status == ConcernStatus.Acknowledged) steps.Safeguard(concern, by, at);
        if (!concern.CanClose(by).IsAllowed) return;
        var fitting = work.Endings.Where(ending => ending.Referral == Referral.Referred == (scene.Tale.Risk != AtRisk.No)).ToList();
        steps.Close(concern, dice.Pick(fitting.Count > 0 ? fitting : work.Endings), by, at);
        if (!mayReopen || !dice.Chance(7)) return;
        var again = OfficeHour(at.AddDays(dice.Between(5, 25)));
        timeline.Add(again, concern.Id, () =>
        {
            steps.Reopen(concern, scene.Fill(dice.Pick(Reopenings)), Handler(concern, again), again);
            var noted = OfficeHour(again.AddHours(3));
            timeline.Add(noted, concern.Id, () => steps.Note(concern, EntryKind.Fact, scene.Fill(dice.Pick(work.Notes).Words), Handler(concern, noted), noted));
            PlanClosing(concern, scene, work, OfficeHour(again.AddDays(dice.Between(3, 12))), mayReopen: false);
        });
    });

    private static readonly string[] Reopenings =
    [
        "It has happened again, and {pupil}'s family rang this morning.",
        "A second post of the same kind was shown to us today.",
        "{teacher} has learnt something that the first look did not bring out.",
    ];

    /// <summary>Somebody who may see it that day and did not report it: the first in line most often.</summary>
    private Actor Handler(Concern concern, DateTime at) => Handler(concern, at, dice);

    private Actor Handler(Concern concern, DateTime at, Dice drawn)
    {
        var on = SchoolTime.DateOf(at);
        var roles = concern.SeeingRoles.ToArray();
        var may = cast.Holding(concern.SchoolId, on, roles)
            .Where(person => person.Id != concern.ReporterId && concern.Exclusions.All(excluded => excluded.PersonId != person.Id)).ToList();
        var person = may.Count == 1 || drawn.Chance(70) ? may[0] : drawn.Pick(may);
        return cast.ActorOf(person, concern.SchoolId, on);
    }

    private void Notify(Concern concern, DateTime at, DateTime? seenAt)
    {
        var on = SchoolTime.DateOf(at);
        if ((timeline.Now - at).TotalDays > 30) return;
        foreach (var person in cast.Holding(concern.SchoolId, on, [.. concern.SeeingRoles]))
        {
            if (!concern.ToldSoFar.Contains(person.Id)) continue;
            var kind = concern.AtRisk == AtRisk.No ? NoticeKind.ConcernRaised : NoticeKind.ConcernAtRisk;
            var notice = Notice.Send(concern.SchoolId, person.Id, kind, $"/concerns/{concern.Code}", concern.Id, at);
            if (seenAt is { } seen && seen < timeline.Now) notice.See(seen);
            db.Add(notice);
        }
    }

    private DateTime AcknowledgedAt(Tale tale, DateTime raised)
    {
        if (tale.Risk != AtRisk.No) return raised.AddMinutes(dice.Chance(90) ? dice.Between(4, 52) : dice.Between(65, 170));
        return OfficeHour(raised.AddMinutes(dice.Chance(70) ? dice.Between(8, 240) : dice.Between(300, 1800)));
    }

    /// <summary>The same moment, or the next morning of school where nobody would be at a desk.</summary>
    private DateTime OfficeHour(DateTime at)
    {
        var local = SchoolTime.ToLocal(at);
        var day = DateOnly.FromDateTime(local);
        if (local.Hour is >= 8 and < 18 && NextSchoolDay(day) == day) return at;
        return DemoSchool.At(NextSchoolDay(local.Hour >= 18 ? day.AddDays(1) : day), 8, dice.Between(5, 55));
    }

    private static DateOnly NextSchoolDay(DateOnly from) => DemoCalendar.SchoolDays(from, from.AddDays(70))[0];
}
