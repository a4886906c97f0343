using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>How the school reminds, and what a few of its people have chosen.</summary>
internal sealed class DemoReminders(Timeline timeline, DemoSchool school, Dice dice)
{
    public void Plan()
    {
        var ways = ReminderWays.Default with { LongestQuiet = 14, DigestMayBeOff = true };
        var set = school.Beginning.AddDays(12);
        timeline.Add(set, Guid.CreateVersion7(), () =>
        {
            var rules = ReminderRules.Begin(school.Oakfield.Id);
            rules.Set(ways, Who($"head@{DemoStaff.Domain}", SchoolTime.DateOf(set)), set);
            timeline.Begin(rules);
        });
        foreach (var (local, choice) in ((string, ReminderChoice)[])
        [
            ("teacher", new ReminderChoice(NoticeGroups.None, new QuietHours(17, 7, Weekends: true), Digest: true)),
            ("governor", new ReminderChoice(NoticeGroups.People, null, Digest: true)),
            ("ta", new ReminderChoice(NoticeGroups.None, null, Digest: false)),
        ])
        {
            var (at, email) = (set.AddDays(dice.Between(3, 90)), $"{local}@{DemoStaff.Domain}");
            timeline.Add(at, Guid.CreateVersion7(), () =>
            {
                var person = Who(email, SchoolTime.DateOf(at));
                var choices = ReminderChoices.Of(person);
                choices.Choose(choice, ways, person, at);
                timeline.Begin(choices);
            });
        }
    }

    private Actor Who(string email, DateOnly on) => school.Cast.ActorOf(school.Cast[email], school.Oakfield.Id, on);
}
