using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Accounts;

public sealed class LedgerTests
{
    private readonly Register school = new();

    private static DateTime On(int month, int day, int hour = 10) => new(month >= 9 ? 2026 : 2027, month, day, hour, 0, 0, DateTimeKind.Utc);

    private IEnumerable<string> Could(Account account, DateTime at, params Person[] known) =>
        AccountLedger.At(account, school.Books, at).CouldPost.Select(each => known.Single(person => person.Id == each.PersonId).GivenName).Distinct().Order();

    /// <summary>ACC-10: ten changes in the life of one account, each asked about just before and just after.</summary>
    [Fact]
    public void ACC_10_Time_query_before_and_after_each_of_ten_changes()
    {
        var account = school.Live();
        var lead = school.As(school.Lead);
        var cover = school.Adult("Nora", "Quinn", Role.Supply);
        var next = school.Adult("Imran", "Malik", Role.Teacher);
        Person[] known = [school.Head, school.Lead, school.Teacher, school.Deputy, cover, next];
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, lead, On(9, 2));
        account.Give(AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses), On(9, 10), null, lead, On(9, 10));
        account.Give(AccountPost.Administrator, Holder.Of(Role.DeputyHead), On(10, 1), null, lead, On(10, 1));
        account.Take(AccountStepKind.Paused, null, lead, On(10, 5));
        account.Cover(school.Teacher.Id, cover.Id, new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 6), lead, On(11, 1));
        school.Larks.EndTeacher(school.Teacher.Id, new DateOnly(2026, 12, 31), lead, On(12, 1));
        school.Larks.AddTeacher(next.Id, new DateOnly(2027, 1, 1), lead, On(12, 1));
        school.EndRole(school.Deputy, Role.DeputyHead, new DateOnly(2027, 2, 28));
        account.Give(AccountPost.Moderator, Holder.Of(school.Head.Id), On(3, 1, 9), On(4, 1, 15), lead, On(3, 1, 9));
        school.Leaves(school.Lead, On(5, 14, 9));
        account.Take(AccountStepKind.Deactivated, null, lead, On(7, 20));

        // 1 custodian, 2 group, 3 role, 4 cover begins, 5 cover ends, 6 teacher changes, 7 role ends, 8 moderator for a month, 9 leaving to the minute, 10 switched off.
        (DateTime Before, DateTime After, string[] Then, string[] Now)[] changes =
        [
            (On(9, 2).AddTicks(-1), On(9, 2), [], ["Priya"]),
            (On(9, 10).AddTicks(-1), On(9, 10), ["Priya"], ["Lin", "Priya"]),
            (On(10, 1).AddTicks(-1), On(10, 1), ["Lin", "Priya"], ["Daniel", "Lin", "Priya"]),
            (SchoolTime.StartOf(new(2026, 11, 2)).AddTicks(-1), SchoolTime.StartOf(new(2026, 11, 2)), ["Daniel", "Lin", "Priya"], ["Daniel", "Lin", "Nora", "Priya"]),
            (SchoolTime.StartOf(new(2026, 11, 7)).AddTicks(-1), SchoolTime.StartOf(new(2026, 11, 7)), ["Daniel", "Lin", "Nora", "Priya"], ["Daniel", "Lin", "Priya"]),
            (SchoolTime.StartOf(new(2027, 1, 1)).AddTicks(-1), SchoolTime.StartOf(new(2027, 1, 1)), ["Daniel", "Lin", "Priya"], ["Daniel", "Imran", "Priya"]),
            (SchoolTime.StartOf(new(2027, 3, 1)).AddTicks(-1), SchoolTime.StartOf(new(2027, 3, 1)), ["Daniel", "Imran", "Priya"], ["Imran", "Priya"]),
            (On(4, 1, 15).AddTicks(-1), On(4, 1, 15), ["Helen", "Imran", "Priya"], ["Imran", "Priya"]),
            (On(5, 14, 9).AddTicks(-1), On(5, 14, 9), ["Imran", "Priya"], ["Imran"]),
            (On(7, 20).AddTicks(-1), On(7, 20), ["Imran"], []),
        ];
        foreach (var change in changes)
        {
            Could(account, change.Before, known).ShouldBe(change.Then, $"before {change.After:u}");
            Could(account, change.After, known).ShouldBe(change.Now, $"after {change.After:u}");
        }
    }

    [Fact]
    public void ACC_10_Account_that_is_switched_off_can_be_posted_to_by_nobody()
    {
        var account = school.Live();
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        account.Take(AccountStepKind.Deactivated, null, school.As(school.Lead), On(10, 1));
        AccountLedger.At(account, school.Books, On(10, 2)).CouldPost.ShouldBeEmpty();
        AccountLedger.At(account, school.Books, On(9, 30)).CouldPost.ShouldHaveSingleItem();
    }

    [Fact]
    public void ACC_09_Authority_needs_all_five_in_date()
    {
        school.Authorise(school.Lead, new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31));
        var account = school.Live();
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        AccountLedger.At(account, school.Books, On(9, 2)).People.Single().MayPost.ShouldBeTrue();
        AccountLedger.At(account, school.Books, new DateTime(2027, 9, 1, 10, 0, 0, DateTimeKind.Utc)).People.Single().Missing.Count.ShouldBe(5);
        var authority = school.AuthorityOf(school.Lead);
        authority.Note(AuthorityStepKind.Withdrawal, new DateOnly(2026, 10, 1), null, school.As(school.Head), On(10, 1));
        PostingAuthority.Missing(authority, On(10, 1).AddTicks(-1)).ShouldBeEmpty();
        PostingAuthority.Missing(authority, On(10, 1)).ShouldBe(["headteacher's approval"]);
        PostingAuthority.Missing(null, On(10, 1)).Count.ShouldBe(5);
    }

    [Fact]
    public void ACC_09_What_is_noted_late_changes_no_answer_about_the_past()
    {
        school.Authorise(school.Lead, new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 20));
        var authority = school.AuthorityOf(school.Lead);
        foreach (var kind in AuthorityWords.Needed) authority.Note(kind, new DateOnly(2026, 9, 18), null, school.As(school.Head), On(10, 5));
        PostingAuthority.Missing(authority, On(10, 5).AddTicks(-1)).Count.ShouldBe(5, "the renewal of 18 September was noted on 5 October and counts from then");
        PostingAuthority.Missing(authority, On(10, 5)).ShouldBeEmpty();
    }

    [Fact]
    public void ACC_09_Only_the_head_approves_and_nobody_themselves()
    {
        var authority = PostingAuthority.Begin(Register.SchoolId, school.Teacher.Id, school.As(school.Lead), On(9, 2));
        authority.CanApprove(school.As(school.Lead), isHead: false).IsAllowed.ShouldBeFalse();
        authority.CanApprove(school.As(school.Head), isHead: false).IsAllowed.ShouldBeTrue();
        var heads = PostingAuthority.Begin(Register.SchoolId, school.Head.Id, school.As(school.Lead), On(9, 2));
        heads.CanApprove(school.As(school.Head), isHead: true).IsAllowed.ShouldBeFalse();
        heads.CanApprove(school.As(school.Deputy), isHead: true).IsAllowed.ShouldBeTrue();
        foreach (var until in (DateOnly?[])[null, null, new DateOnly(2027, 8, 31)]) authority.Note(AuthorityStepKind.Briefing, new DateOnly(2026, 9, 2), until, school.As(school.Lead), On(9, 2));
        authority.Steps.Count.ShouldBe(2, "what is sent twice was done once");
    }

    [Fact]
    public void ACC_11_Ending_a_custodian_makes_one_rotation_for_each_account()
    {
        var lead = school.As(school.Lead);
        var accounts = new[] { school.Live(), school.Live(AccountKind.Mascot, "dog") };
        foreach (var account in accounts)
        {
            account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, lead, On(9, 2));
            account.Give(AccountPost.Administrator, Holder.Of(school.Lead.Id), On(9, 2), null, lead, On(9, 2));
            account.Give(AccountPost.Custodian, Holder.Of(school.Deputy.Id), On(9, 2), null, lead, On(9, 2));
            RotationDue.For(account, school.Books, On(10, 1)).ShouldBeNull();
            foreach (var held in account.Holdings.Where(held => held.PersonId == school.Lead.Id).ToList()) account.End(held, On(10, 1), lead, On(10, 1));
        }

        accounts.Select(account => RotationDue.For(account, school.Books, On(10, 2))).ShouldAllBe(rotation => rotation != null && rotation.Causes.Count == 1 && rotation.OwnerId == school.Deputy.Id);
        accounts[0].PasswordChanged(school.As(school.Deputy), On(10, 3));
        RotationDue.For(accounts[0], school.Books, On(10, 4)).ShouldBeNull("the password was changed");
        RotationDue.For(accounts[1], school.Books, On(10, 4)).ShouldNotBeNull();
    }

    [Fact]
    public void ACC_11_Leaving_and_changing_roles_make_it_due()
    {
        var account = school.Live();
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        account.Give(AccountPost.Operator, Holder.Of(school.Teacher.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        school.EndRole(school.Teacher, Role.Teacher, new DateOnly(2026, 9, 30));
        var rotation = RotationDue.For(account, school.Books, On(10, 1))!;
        rotation.Causes.Single().ShouldBe((RotationCause.RoleChanged, SchoolTime.StartOf(new DateOnly(2026, 10, 1)), school.Teacher.Id));
        rotation.OwnerId.ShouldBe(school.Lead.Id);
        account.PasswordChanged(school.As(school.Lead), On(10, 2));
        school.Leaves(school.Teacher, On(10, 5));
        RotationDue.For(account, school.Books, On(10, 5))!.Causes.Single().Cause.ShouldBe(RotationCause.AccessEnded);
    }

    [Fact]
    public void ACC_11_Call_for_review_goes_round_whoever_may_not_know_why()
    {
        var account = school.Live();
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        account.Give(AccountPost.Deputy, Holder.Of(school.Deputy.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        var owner = RotationDue.OwnerOf(account, school.Books, On(9, 3), [school.Lead.Id]);
        owner.ShouldBe(school.Deputy.Id);
        account.CallForRotation(owner, school.As(school.Head), On(9, 3));
        var rotation = RotationDue.For(account, school.Books, On(9, 4))!;
        rotation.OwnerId.ShouldBe(school.Deputy.Id);
        rotation.Causes.Single().ShouldBe((RotationCause.Review, On(9, 3), null));
    }

    [Fact]
    public void ACC_11_Whoever_was_asked_and_has_gone_is_not_asked_and_nobody_else_is_told_why()
    {
        var account = school.Live();
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        account.Give(AccountPost.Deputy, Holder.Of(school.Deputy.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        account.CallForRotation(school.Lead.Id, school.As(school.Head), On(9, 3));
        account.CallForRotation(school.Deputy.Id, school.As(school.Head), On(9, 4));
        RotationDue.For(account, school.Books, On(9, 5))!.OwnerId.ShouldBe(school.Deputy.Id, "the later call counts");
        account.End(account.Holdings.Single(held => held.Post == AccountPost.Deputy), On(9, 6), school.As(school.Lead), On(9, 6));
        RotationDue.For(account, school.Books, On(9, 7))!.OwnerId.ShouldBeNull("the custodian may be kept from what lies behind it");
        RotationDue.OpenCall(account)!.OwnerId.ShouldBe(school.Deputy.Id);
        account.PasswordChanged(school.As(school.Lead), On(9, 8));
        RotationDue.OpenCall(account).ShouldBeNull();
    }

    [Fact]
    public void ACC_12_Whoever_is_away_from_school_covers_for_nobody_and_a_group_needs_somebody_to_read_comments()
    {
        var account = school.Live(AccountKind.Group, "parents");
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        account.Give(AccountPost.Moderator, Holder.Of(school.Teacher.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        school.Authorise(school.Lead, new DateOnly(2026, 9, 1));
        school.Authorise(school.Teacher, new DateOnly(2026, 9, 1));
        NoCover.Look(account, school.Books, On(9, 3)).ShouldBeEmpty();
        var away = school.Books with { Absences = [Absence.Note(Guid.CreateVersion7(), Register.SchoolId, school.Teacher.Id, new DateOnly(2026, 9, 3), new DateOnly(2026, 9, 4), school.As(school.Head), On(9, 2))] };
        NoCover.Look(account, away, On(9, 3)).ShouldBe(["Only one person can get in.", "Nobody is here to read its comments."]);
        NoCover.Look(account, away, On(9, 5)).ShouldBeEmpty();
        account.ChangeRules(account.Rules with { NoComments = true }, Presets.Default, school.As(school.Lead), On(9, 3));
        NoCover.Look(account, away, On(9, 3)).ShouldBe(["Only one person can get in."]);
    }

    [Fact]
    public void ACC_12_Missing_cover_is_named()
    {
        var account = school.Live();
        NoCover.Look(account, school.Books, On(9, 2)).ShouldContain("Nobody is custodian.");
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        NoCover.Look(account, school.Books, On(9, 2)).ShouldBe(["Only one person can get in.", "Nobody who can get in is authorised to post."]);
        school.Authorise(school.Lead, new DateOnly(2026, 9, 1));
        account.Give(AccountPost.Operator, Holder.Of(school.Teacher.Id), On(9, 2), null, school.As(school.Lead), On(9, 2));
        NoCover.Look(account, school.Books, On(9, 2)).ShouldBeEmpty();
        account.Cover(school.Lead.Id, null, new DateOnly(2026, 9, 7), new DateOnly(2026, 9, 8), school.As(school.Lead), On(9, 2));
        NoCover.Look(account, school.Books, On(9, 7)).ShouldContain("The custodian is away and nobody stands in.");
    }
}
