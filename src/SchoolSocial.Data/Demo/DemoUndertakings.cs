using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Demo;

/// <summary>What the staff and governors have declared of themselves each autumn, and what they chose to be reminded of.</summary>
internal sealed class DemoUndertakings(Timeline timeline, DemoSchool school, Vault vault, Dice dice)
{
    private static readonly (string Local, TieKind Kind, int MonthsAgo, string? Advice)[] Ties =
    [
        ("ta", TieKind.Relative, 20, "Thank you for saying so. Never talk of school at family parties, and pass on whatever you hear there."),
        ("office", TieKind.Friends, 14, "We spoke on the telephone: the families go on holiday together. School stays out of the group chat."),
        ("governor", TieKind.Together, 8, "The football club is fine. Questions about school go to the office."),
        ("computing", TieKind.Friends, 0, null),
    ];

    public void Plan()
    {
        PlanLooks();
        foreach (var tie in Ties) PlanTie(tie.Local, tie.Kind, timeline.Now.AddMonths(-tie.MonthsAgo).AddDays(-9), tie.Advice);
        PlanReminders();
    }

    /// <summary>Most people in the first weeks of each school year; a few never find the time.</summary>
    private void PlanLooks()
    {
        for (var year = school.FirstYear; year <= school.ThisYear; year++)
        {
            foreach (var adult in DemoStaff.Oakfield)
            {
                if (dice.Chance(12)) continue;
                var on = new DateOnly(year, 9, 8).AddDays(dice.Between(0, 55));
                var (id, at, ticks) = (Guid.CreateVersion7(), DemoSchool.At(on, dice.Between(8, 17), dice.Roll(60)), dice.Chance(85) ? SelfCheck.Each : SelfCheck.Each.Take(3));
                timeline.Add(at, id, () =>
                {
                    if (Who(adult.Email, on) is { Roles.Count: > 0 } person) timeline.Begin(SelfCheck.Make(id, ticks.Aggregate(SelfCheckTicks.None, (all, tick) => all | tick), on, person, at));
                });
            }
        }
    }

    private void PlanTie(string local, TieKind kind, DateTime at, string? advice)
    {
        var (id, email) = (Guid.CreateVersion7(), $"{local}@{DemoStaff.Domain}");
        Declaration? tie = null;
        timeline.Add(at, id, () =>
        {
            var child = Child();
            timeline.Begin(tie = Declaration.Make(id, vault.Seal(child.Name, id), kind, SchoolTime.DateOf(at).AddYears(-3), [child.Id], Who(email, SchoolTime.DateOf(at)), at));
        });
        if (advice is null) return;
        var (advised, read) = (at.AddHours(26), at.AddHours(49));
        timeline.Add(advised, id, () => tie!.Advise(vault.Seal(advice, id), Who($"head@{DemoStaff.Domain}", SchoolTime.DateOf(advised)), advised));
        timeline.Add(read, id, () => tie!.Acknowledge(Who(email, SchoolTime.DateOf(read)), read));
        for (var again = at.AddMonths(12).AddDays(-6); again < timeline.Now; again = again.AddMonths(12))
        {
            var confirmed = again;
            timeline.Add(confirmed, id, () => tie!.Confirm(Who(email, SchoolTime.DateOf(confirmed)), confirmed));
        }
    }

    private void PlanReminders()
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

    private Pupil Child() => dice.Pick([.. school.Cast.Pupils.Where(pupil => pupil.SchoolId == school.Oakfield.Id && pupil.LeftOn is null)]);

    private Actor Who(string email, DateOnly on) => school.Cast.ActorOf(school.Cast[email], school.Oakfield.Id, on);
}
