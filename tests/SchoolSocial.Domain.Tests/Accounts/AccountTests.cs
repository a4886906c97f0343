using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Accounts;

public sealed class AccountTests
{
    private readonly Register school = new();

    private Account Asked(AccountKind kind = AccountKind.WholeSchool, params Guid[] classes) => Account.Ask(
        Register.SchoolId, new AccountIdentity(Register.PlatformId, kind, "News", "oakfieldnews", "news@oakfield.example", AccountVisibility.Public),
        new AccountUse("News."), classes, new DateOnly(2026, 9, 1), school.As(school.Teacher), Register.Start);

    [Fact]
    public void ACC_04_Status_follows_from_the_steps()
    {
        var account = Asked();
        var at = Register.Start;
        foreach (var (kind, status) in ((AccountStepKind, AccountStatus)[])
        [
            (AccountStepKind.Refused, AccountStatus.Refused), (AccountStepKind.Approved, AccountStatus.Approved), (AccountStepKind.Opened, AccountStatus.Live),
            (AccountStepKind.Paused, AccountStatus.Paused), (AccountStepKind.Resumed, AccountStatus.Live), (AccountStepKind.Lost, AccountStatus.Lost),
            (AccountStepKind.Recovered, AccountStatus.Live), (AccountStepKind.Deactivated, AccountStatus.Deactivated), (AccountStepKind.ContentGone, AccountStatus.Gone),
        ])
        {
            account.Take(kind, null, school.As(school.Head), at = at.AddDays(1));
            account.Status.ShouldBe(status);
            AccountStep.StatusAt(account.Steps, at).ShouldBe(status);
        }

        AccountStep.StatusAt(account.Steps, Register.Start.AddDays(3)).ShouldBe(AccountStatus.Live);
        AccountStep.StatusAt(account.Steps, Register.Start.AddDays(-1)).ShouldBeNull();
        account.HandleInUse.ShouldBeNull("a deactivated account frees its handle");
        account.Handle.ShouldBe("oakfieldnews");
    }

    [Theory]
    [InlineData(AccountStepKind.Opened)]
    [InlineData(AccountStepKind.ContentGone)]
    [InlineData(AccountStepKind.Resumed)]
    [InlineData(AccountStepKind.Recovered)]
    public void ACC_04_No_step_is_skipped(AccountStepKind kind)
    {
        var account = Asked();
        account.CanTake(kind, school.As(school.Head)).IsAllowed.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => account.Take(kind, null, school.As(school.Head), Register.Start));
    }

    [Fact]
    public void ACC_04_Whoever_asked_does_not_approve() =>
        Asked().CanTake(AccountStepKind.Approved, school.As(school.Teacher)).Refusal!.ShouldStartWith("You asked for this account");

    [Theory]
    [InlineData(AccountKind.Phase, AccountKind.WithPupils)]
    [InlineData(AccountKind.WithPupils, AccountKind.PupilPublishing)]
    public void ACC_23_Whether_it_is_used_with_pupils_is_settled_when_it_is_approved(AccountKind before, AccountKind after)
    {
        var account = Asked(before, school.Larks.Id);
        account.CanChange(account.Identity with { Kind = after }).IsAllowed.ShouldBeTrue("nobody has agreed to anything yet");
        account.Take(AccountStepKind.Approved, null, school.As(school.Head), Register.Start);
        account.CanChange(account.Identity with { Kind = after }).IsAllowed.ShouldBeFalse();
        account.CanChange(account.Identity with { Name = "Other" }).IsAllowed.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => account.Change(account.Identity with { Kind = after }, [], new DateOnly(2026, 9, 2), school.As(school.Lead), Register.Start));
    }

    [Fact]
    public void ACC_05_Account_used_with_pupils_names_its_classes_and_is_approved_even_when_entered()
    {
        Asked(AccountKind.WithPupils).CanTake(AccountStepKind.Approved, school.As(school.Head)).Refusal!.ShouldContain("must name its classes or its pupils");
        Asked(AccountKind.WithPupils, school.Larks.Id).CanTake(AccountStepKind.Approved, school.As(school.Head)).IsAllowed.ShouldBeTrue();
        school.Live(AccountKind.WithPupils, "withpupils").Status.ShouldBe(AccountStatus.AskedFor);
        school.Live().Status.ShouldBe(AccountStatus.Live);
    }

    [Fact]
    public void ACC_06_Rules_only_tighten()
    {
        var never = new SchoolWays { PupilFollowing = PupilFollowing.Never, PrivateMessages = PrivateMessages.LoggedAndAnsweredElsewhere, GroupMinimumAge = 18 };
        new AccountRules { PupilFollowing = PupilFollowing.Allowed }.CanApply(never).IsAllowed.ShouldBeFalse();
        new AccountRules { PrivateMessages = PrivateMessages.Allowed }.CanApply(never).IsAllowed.ShouldBeFalse();
        new AccountRules { MinimumAge = 16 }.CanApply(never).IsAllowed.ShouldBeFalse();
        var strict = new AccountRules { PrivateMessages = PrivateMessages.SwitchedOff, WhoMayFollow = WhoMayFollow.ClosedGroupWithQuestion, MinimumAge = 21 };
        strict.CanApply(never).IsAllowed.ShouldBeTrue();
        strict.InForce(never).ShouldBe(new RulesInForce(PupilFollowing.Never, PrivateMessages.SwitchedOff, WhoMayFollow.ClosedGroupWithQuestion, 21, false, false));
    }

    [Fact]
    public void ACC_06_School_that_tightens_tightens_every_account()
    {
        var loose = new SchoolWays { PupilFollowing = PupilFollowing.Allowed };
        var rules = new AccountRules { PupilFollowing = PupilFollowing.WhenDirectedByTeacher };
        rules.InForce(loose).PupilFollowing.ShouldBe(PupilFollowing.WhenDirectedByTeacher);
        rules.InForce(loose with { PupilFollowing = PupilFollowing.Never }).PupilFollowing.ShouldBe(PupilFollowing.Never);
    }

    [Fact]
    public void ACC_08_Custodian_is_a_person_and_the_last_one_stays()
    {
        var account = school.Live();
        var lead = school.As(school.Lead);
        account.CanGive(AccountPost.Custodian, Holder.Of(Role.Teacher), Register.Start).IsAllowed.ShouldBeFalse();
        account.Give(AccountPost.Custodian, Holder.Of(school.Lead.Id), Register.Start, null, lead, Register.Start);
        account.CanGive(AccountPost.Custodian, Holder.Of(school.Lead.Id), Register.Start).IsAllowed.ShouldBeFalse();
        account.CanEnd(account.Holdings[0], Register.Start.AddDays(1)).Refusal!.ShouldStartWith("Nobody else would answer");
        account.Give(AccountPost.Custodian, Holder.Of(school.Deputy.Id), Register.Start, null, lead, Register.Start);
        account.CanEnd(account.Holdings[0], Register.Start.AddDays(1)).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void ACC_10_Old_names_are_kept()
    {
        var account = school.Live();
        account.Rename("5im_oakfield", "5im@oakfield.example", Guid.CreateVersion7(), new DateOnly(2027, 9, 1), Guid.CreateVersion7(), school.As(school.Lead), Register.Start.AddDays(300));
        account.Namings.Select(naming => naming.Handle).ShouldBe(["4ld_oakfield", "5im_oakfield"]);
        account.ClassesOn(new DateOnly(2027, 8, 31)).ShouldBe([school.Larks.Id]);
        account.ClassesOn(new DateOnly(2027, 9, 1)).ShouldNotContain(school.Larks.Id);
        account.EmailInUse.ShouldBe("5IM@OAKFIELD.EXAMPLE");
    }
}
