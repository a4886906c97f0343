using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// The parents' group: closed, with its rules at the top of the page, two who read the comments in turn, a question for those who want to come in,
/// and somebody who waits outside.
/// </summary>
internal sealed class DemoGroup(Timeline timeline, DemoSchool school, DemoAccountWork work, Vault vault)
{
    private const string PinnedRules =
        "This group is for parents and carers of Oakfield. Be kind, name no child, and post no picture of anybody else's. We do not answer messages here: telephone the office, or write to your child's teacher.";

    private readonly Guid id = Guid.CreateVersion7();

    public void Plan(DateTime entered)
    {
        timeline.Add(entered, id, () => Enter(entered));
    }

    private void Enter(DateTime at)
    {
        var identity = new AccountIdentity(
            school.OakfieldPlatforms.First(each => each.Name == "Facebook").Id, AccountKind.Group, "Parents of Oakfield", "parents-of-oakfield", $"parents@{DemoStaff.Domain}",
            AccountVisibility.Closed, DemoSchool.YearId(school.Oakfield, school.ThisYear));
        var (lead, office, other) = (Actor("computing", at), Actor("office", at), Actor("c.bennison", at));
        var account = Account.Enter(school.Oakfield.Id, identity, new AccountUse("Dates and news for parents, and for those we reach no other way."), [], DemoCalendar.StartOf(school.ThisYear), lead, at, id);
        account.Give(AccountPost.Custodian, Holder.Of(lead.PersonId), at, null, lead, at);
        account.Give(AccountPost.Administrator, Holder.Of(office.PersonId), at, null, lead, at);
        foreach (var moderator in (Actor[])[office, other]) account.Give(AccountPost.Moderator, Holder.Of(moderator.PersonId), at, null, lead, at);
        account.ChangeRules(account.Rules with { WhoMayFollow = WhoMayFollow.ClosedGroupWithQuestion, PrivateMessages = PrivateMessages.SwitchedOff, MinimumAge = 18 }, Presets.Default, lead, at);
        account.PinRules(PinnedRules, lead, at);
        timeline.Begin(account);
        work.Plan(account, at);
        timeline.Add(at.AddHours(1), id, () => account.SetRhythm(RhythmKind.Moderation, 7, office.PersonId, lead, at.AddHours(1), other.PersonId));
        for (var week = 1; week < 40; week++) Read(account, week % 2 == 1 ? office : other, at.AddDays((7 * week) - 1), 9 + (week * 7 % 20));
        Talk(account, lead, at.AddDays(44));
        foreach (var (number, handle, name) in ((int, string, string)[])[(0, "h.okafor", "Helena O"), (1, "mum_of_three", "Jo"), (2, "northshire_deals", "Northshire Deals")]) Ask(account, office, number, handle, name, at.AddDays(20 + number));
    }

    /// <summary>One was let in, one was not, and one has not answered the question yet.</summary>
    private void Ask(Account account, Actor by, int number, string handle, string name, DateTime at)
    {
        var request = Guid.CreateVersion7();
        timeline.Add(at, request, () =>
        {
            var asked = EntryRequest.Add(request, account, handle, name, FollowerMark.Nobody, number == 0, number == 0 ? ChildOn(at)?.Id : null, by, at);
            timeline.Begin(asked);
            var decided = at.AddHours(2);
            if (number == 0) timeline.Add(decided, request, () => Decide(asked, account, ChildOn(at) is not null, null, by, decided));
            if (number == 2) timeline.Add(decided, request, () => Decide(asked, account, false, vault.Seal("A business, and nobody's parent.", request), by, decided));
        });
    }

    private static void Decide(EntryRequest asked, Account account, bool accept, Sealed? reason, Actor by, DateTime at) =>
        asked.Decide(accept, account.Rules.InForce(Presets.Default), reason, by, at);

    private void Read(Account account, Actor by, DateTime at, int comments)
    {
        var round = Guid.CreateVersion7();
        timeline.Add(at, round, () => timeline.Begin(AccountRound.Make(round, account, RhythmKind.Moderation, SchoolTime.DateOf(at), comments, allWell: true, null, by, at)));
    }

    private void Talk(Account account, Actor by, DateTime at)
    {
        var round = Guid.CreateVersion7();
        timeline.Add(at, round, () => timeline.Begin(AccountRound.Make(
            round, account, RhythmKind.ContentTalk, SchoolTime.DateOf(at), 3, allWell: true, vault.Seal("No politics, no quizzes, fewer exclamation marks. Menus on Mondays.", round), by, at)));
    }

    private Pupil? ChildOn(DateTime at) => school.Cast.Pupils.Find(pupil => pupil.SchoolId == school.Oakfield.Id && pupil.LeftOn is null && pupil.ClassOn(SchoolTime.DateOf(at)) is not null);

    private Actor Actor(string local, DateTime at) => school.Cast.ActorOf(school.Cast[$"{local}@{DemoStaff.Domain}"], school.Oakfield.Id, SchoolTime.DateOf(at));
}
