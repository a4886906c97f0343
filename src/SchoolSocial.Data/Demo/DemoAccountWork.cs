using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>What Oakfield does with its accounts from week to week: settings looked at, followers checked, comments read, passwords changed, statements signed.</summary>
internal sealed class DemoAccountWork(Timeline timeline, DemoSchool school, Vault vault, Dice dice)
{
    private const int CheckEvery = 28;

    private static readonly LedgerBooks ByName = new([], [], new Dictionary<Guid, DateTime?>(), new Dictionary<Guid, PostingAuthority>());

    private static readonly string[] Strangers =
        ["the_daily_oak The Daily Oak", "bakery_on_the_green Bakery on the Green", "readmore_trust Read More Trust", "northshire_museums Northshire Museums", "user40817", "gardening_anna Gardening Anna 🌱"];

    /// <param name="account">One that has just come onto the register.</param>
    /// <param name="entered">When.</param>
    public void Plan(Account account, DateTime entered)
    {
        var number = dice.Roll(5);
        foreach (var person in account.NotSignedYet(ByName, entered)) Sign(account, person, entered.AddDays(1).AddMinutes(number * 7));
        Rhythm(account, entered);
        Settings(account, entered.AddDays(9).AddMinutes(number * 11));
        if (number % 2 == 0) Settings(account, entered.AddDays(67).AddMinutes(number * 11));
        for (var day = 13 + number; day < 300; day += CheckEvery)
        {
            Followers(account, entered.AddDays(day), day);
            Round(account, RhythmKind.Monitoring, entered.AddDays(day + 1), dice.Between(4, 12));
        }

        if (account.Kind == AccountKind.WholeSchool)
        {
            Round(account, RhythmKind.Moderation, entered.AddDays(30), 23);
            Round(account, RhythmKind.ContentTalk, entered.AddDays(35), 3);
            Round(account, RhythmKind.AccessDrill, entered.AddDays(40), 1);
        }

        var changed = entered.AddDays(20 + number);
        timeline.Add(changed, account.Id, () => account.PasswordChanged(Lead(changed), changed));
    }

    /// <summary>Of the account that is used with pupils: the log of a conversation was asked for and could be had.</summary>
    public void TestLogs(Account account, DateTime at) => Round(account, RhythmKind.LogTest, at, 1);

    private void Sign(Account account, Guid person, DateTime at) => timeline.Add(at, account.Id, () => account.SignOwnership(person, SchoolTime.DateOf(at), ByName, Lead(at), at));

    private void Rhythm(Account account, DateTime at) => timeline.Add(at.AddMinutes(30), account.Id, () =>
    {
        account.SetRhythm(RhythmKind.FollowerCheck, CheckEvery, null, Lead(at), at.AddMinutes(30));
        account.SetRhythm(RhythmKind.Monitoring, CheckEvery, Lead(at).PersonId, Lead(at), at.AddMinutes(30));
    });

    /// <summary>The curriculum's account is still entered without a second step, so it stands amber.</summary>
    private void Settings(Account account, DateTime at)
    {
        var id = Guid.CreateVersion7();
        timeline.Add(at, id, () => timeline.Begin(SettingsCheck.Make(
            account, Enum.GetValues<PlatformSetting>().ToDictionary(setting => setting, setting => account.Kind == AccountKind.Curriculum && setting == PlatformSetting.TwoStepOn ? SettingAnswer.No : SettingAnswer.Yes),
            SchoolTime.DateOf(at), Lead(at), at, id)));
    }

    /// <summary>Most checks find nobody; now and then a follower resembles a pupil or a parent, and somebody decides.</summary>
    private void Followers(Account account, DateTime at, int day)
    {
        var id = Guid.CreateVersion7();
        timeline.Add(at, id, () =>
        {
            var pasted = PastedFollowers.Read(string.Join('\n', Strangers.Skip(day % 3).Take(3)));
            var found = pasted.Followers.Select(follower => (follower, FollowerMatch.Nobody)).ToList();
            if (day % 2 == 0 && PupilOf(account, at) is { } pupil)
            {
                found.Add((new PastedFollower($"{pupil.GivenName}{pupil.FamilyName[0]}_{pupil.DateOfBirth.Year}", pupil.GivenName),
                    new FollowerMatch(FollowerMark.PossiblePupil, pupil.Id, 90, "first name, initial and birth year")));
            }

            var check = FollowerCheck.Make(id, account, pasted with { Followers = [.. found.Select(each => each.Item1)] }, found, lookedAtFollowed: true, SchoolTime.DateOf(at), Lead(at), at);
            timeline.Begin(check);
            if (check.Lines.Count == 0) return;
            timeline.Add(at.AddMinutes(4), id, () => check.Decide(
                check.Lines[0], FollowerDecision.BlockAndReport, FollowerKind.Pupil, vault.Seal("No pupil follows our accounts.", id), Lead(at), at.AddMinutes(4)));
        });
    }

    private void Round(Account account, RhythmKind kind, DateTime at, int looked)
    {
        var id = Guid.CreateVersion7();
        timeline.Add(at, id, () => timeline.Begin(AccountRound.Make(id, account, kind, SchoolTime.DateOf(at), looked, allWell: true, null, Lead(at), at)));
    }

    private Pupil? PupilOf(Account account, DateTime at)
    {
        var on = SchoolTime.DateOf(at);
        var classes = account.ClassesOn(on).ToHashSet();
        return school.Cast.Pupils.Find(pupil => pupil.LeftOn is null && pupil.ClassOn(on) is { } taught && classes.Contains(taught));
    }

    private Actor Lead(DateTime at) => school.Cast.ActorOf(school.Cast[$"computing@{DemoStaff.Domain}"], school.Oakfield.Id, SchoolTime.DateOf(at));
}
