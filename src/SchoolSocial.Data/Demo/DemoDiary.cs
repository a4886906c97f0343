using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>The messages and requests that reached the staff this autumn, what they did, and who is away this week.</summary>
internal sealed class DemoDiary(Timeline timeline, DemoSchool school, Vault vault, Dice dice)
{
    private static readonly (string Who, DiaryKind Kind, DiaryFrom From, string Account, string Words)[] Told =
    [
        ("teacher", DiaryKind.FriendRequest, DiaryFrom.Pupil, "My own account", "A child of my class asked to follow me. Refused, and said kindly in school that I never accept."),
        ("computing", DiaryKind.DirectMessage, DiaryFrom.Parent, "The class account", "A question about the trip money. Not answered there."),
        ("ta", DiaryKind.FriendRequest, DiaryFrom.FormerPupil, "My own account", "Somebody who left us two summers ago. Refused."),
        ("office", DiaryKind.DirectMessage, DiaryFrom.SomebodyElse, "The school page", "A firm that sells photographs. Not answered there."),
        ("teacher", DiaryKind.MightLookOdd, DiaryFrom.Parent, "My own account", "A parent of my class is my cousin, and we are friends online since before I came here."),
        ("computing", DiaryKind.FriendRequest, DiaryFrom.Pupil, "The class account", "A child under thirteen asked to follow the class account."),
        ("ta", DiaryKind.DirectMessage, DiaryFrom.Parent, "My own account", "Asked me whether the reading books could be changed. Not answered there."),
    ];

    public void Plan()
    {
        var today = SchoolTime.DateOf(timeline.Now);
        var days = DemoCalendar.SchoolDays(new DateOnly(school.ThisYear, 9, 10), today).ToList();
        if (days.Count == 0) return;
        for (var number = 0; number < Told.Length; number++)
        {
            // Counted back from today, so that the last stand open; early in the year there are fewer.
            var at = days.Count - 1 - ((Told.Length - 1 - number) * 6);
            if (at >= 0) PlanEntry(number, days[at], isOpen: number >= Told.Length - 2);
        }

        PlanAway("deputy", days[Math.Max(0, days.Count - 20)], 1);
        PlanAway("f.siddiqui", days[^1], 4);
    }

    private void PlanEntry(int number, DateOnly on, bool isOpen)
    {
        var (local, kind, from, account, words) = Told[number];
        var (id, at) = (Guid.CreateVersion7(), DemoSchool.At(on, 8, 10).AddMinutes(number));
        DiaryEntry? entry = null;
        timeline.Add(at, id, () => timeline.Begin(entry = DiaryEntry.Keep(
            id,
            new DiaryWords(kind, from, from == DiaryFrom.Pupil ? Child().Id : null, from == DiaryFrom.Pupil ? null : vault.Seal("A name nobody here knows", id), vault.Seal(account, id), vault.Seal(words, id), on),
            Who(local, on), at)));
        if (isOpen) return;
        var later = at.AddHours(3);
        timeline.Add(later, id, () =>
        {
            var by = Who(local, on);
            if (entry!.NeedsReply) entry.Reply(NewId(out var reply), ReplyWay.Telephone, vault.Seal("Rang back from the office telephone.", reply), on, by, later);
            foreach (var step in entry.MissingSteps.ToList()) entry.Step(NewId(out var stepId), step, vault.Seal(by.Name, stepId), on, by, later);
        });
    }

    private void PlanAway(string local, DateOnly from, int days)
    {
        var (id, at) = (Guid.CreateVersion7(), DemoSchool.At(from, 7, 45));
        timeline.Add(at, id, () => timeline.Begin(Absence.Note(id, school.Oakfield.Id, school.Cast[$"{local}@{DemoStaff.Domain}"].Id, from, from.AddDays(days), Who("head", from), at)));
    }

    private Pupil Child() => dice.Pick([.. school.Cast.Pupils.Where(pupil => pupil.SchoolId == school.Oakfield.Id && pupil.LeftOn is null)]);

    private Actor Who(string local, DateOnly on) => school.Cast.ActorOf(school.Cast[$"{local}@{DemoStaff.Domain}"], school.Oakfield.Id, on);

    private static Guid NewId(out Guid id) => id = Guid.CreateVersion7();
}
