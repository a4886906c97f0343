using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Tests.Accounts.Rollover;

public sealed class RolloverTests
{
    private static readonly DateTime July = new(2027, 7, 12, 14, 0, 0, DateTimeKind.Utc);

    private readonly Register school = new();
    private readonly List<Account> accounts = [];
    private readonly List<SchoolClass> next = [];
    private readonly Dictionary<Guid, Person> people = [];
    private readonly Dictionary<(Guid, Guid), int> moves = [];
    private readonly List<SchoolClass> now = [];

    private RolloverBooks Books => new(accounts, now, next, moves, people, HandlePattern.For("oakfield.example"), new DateOnly(2027, 8, 31), new DateOnly(2027, 9, 1));

    private (Account Account, SchoolClass Class) This(string name, int from, int to, string handle)
    {
        var taught = school.Class(name, from, to);
        now.Add(taught);
        var account = school.Live(AccountKind.Class, handle, taught);
        accounts.Add(account);
        return (account, taught);
    }

    private SchoolClass Next(string name, int from, int to, string? given = null, string family = "Teacher", SchoolClass? before = null)
    {
        var taught = school.Class(name, from, to);
        if (given is not null)
        {
            var teacher = school.Adult(given, family, Role.Teacher);
            people[teacher.Id] = teacher;
            taught.AddTeacher(teacher.Id, new DateOnly(2027, 9, 1), school.As(school.Lead), July);
        }

        next.Add(taught);
        if (before is not null) moves[(before.Id, taught.Id)] = 20;
        return taught;
    }

    private RolloverPlan Begun() => RolloverPlan.Begin(Register.SchoolId, Guid.CreateVersion7(), Guid.CreateVersion7(), RolloverProposals.For(Books), school.As(school.Lead), July);

    [Fact]
    public void ROL_01_Class_account_takes_next_years_handle_and_email()
    {
        var (account, five) = This("Merlins", 5, 5, "5im_oakfield");
        Next("Owls", 6, 6, "Lin", "Tran", five);
        var proposal = RolloverProposals.For(Books).Single();
        proposal.ShouldBe(new RolloverProposal(account.Id, RolloverAction.Rename, "6lt_oakfield", "6lt@oakfield.example", next[0].Id, "Merlins becomes Owls with Lin Tran."));
    }

    [Fact]
    public void ROL_02_Mixed_and_leaving_classes_are_deactivated_and_others_are_kept()
    {
        This("Kites", 3, 4, "34ab_oakfield");
        This("Eagles", 6, 6, "6cd_oakfield");
        accounts.Add(school.Live(AccountKind.Mascot, "dog"));
        RolloverProposals.For(Books).Select(proposal => proposal.Action).ShouldBe([RolloverAction.Deactivate, RolloverAction.Deactivate, RolloverAction.Keep]);
    }

    [Fact]
    public void ROL_03_What_cannot_be_told_is_left_to_somebody()
    {
        var (_, one) = This("Wrens", 1, 1, "1ab_oakfield");
        Next("Robins", 2, 2, null, before: one);
        var (_, two) = This("Finches", 2, 2, "2cd_oakfield");
        moves[(two.Id, Next("Swifts", 3, 3, "Ann", "Lee").Id)] = 10;
        moves[(two.Id, Next("Kites", 3, 4, "Bo", "Day").Id)] = 10;
        var proposals = RolloverProposals.For(Books);
        proposals.ShouldAllBe(proposal => proposal.Action == RolloverAction.Decide);
        proposals[0].Why.ShouldBe("Wrens becomes Robins, which has no teacher yet.");
    }

    [Fact]
    public void ROL_04_Clashes_are_found_before_anything_moves()
    {
        var (_, one) = This("A", 1, 1, "1aa_oakfield");
        var (_, two) = This("B", 1, 1, "1bb_oakfield");
        Next("C", 2, 2, "Sara", "Jones", one);
        Next("D", 2, 2, "Sam", "Johnson", two);
        var plan = Begun();
        var conflicts = RolloverConflicts.Look(plan, accounts, "oakfield.example");
        conflicts.Count.ShouldBe(2);
        conflicts[0].Words.ShouldContain("would be called @2sj_oakfield as well");
        RolloverPlan.CanConfirm(plan.Lines[0], conflicts, school.As(school.Head)).IsAllowed.ShouldBeFalse();
        plan.Confirm(conflicts, school.As(school.Head), July).ShouldBe(0);
        plan.Change(plan.Lines[1], new RolloverChoice(RolloverAction.Rename, "2sjo_oakfield", "2sjo@oakfield.example", plan.Lines[1].NextClassId), school.As(school.Lead), July);
        RolloverConflicts.Look(plan, accounts, "oakfield.example").ShouldBeEmpty();
    }

    [Fact]
    public void ROL_04_Handle_that_another_account_keeps_or_waits_for_is_a_clash()
    {
        var (_, one) = This("A", 1, 1, "2xy_oakfield");
        var (_, two) = This("B", 1, 1, "2zz_oakfield");
        Next("C", 2, 2, "Zed", "Zane", one);
        Next("D", 2, 2, "Xi", "Yang", two);
        RolloverConflicts.Look(Begun(), accounts, "oakfield.example").ShouldAllBe(conflict => conflict.Words.Contains("wait for each other"));
        accounts.Add(school.Live(AccountKind.Mascot, "2ab_oakfield"));
        var plan = Begun();
        plan.Change(plan.Lines[0], new RolloverChoice(RolloverAction.Rename, "2ab_oakfield", "other@oakfield.example", plan.Lines[0].NextClassId), school.As(school.Lead), July);
        RolloverConflicts.Look(plan, accounts, "oakfield.example").ShouldContain(conflict => conflict.Words.EndsWith("has this handle and keeps it."));
    }

    [Fact]
    public void ROL_05_Two_people_confirm_and_a_change_asks_them_again()
    {
        var (account, five) = This("Merlins", 5, 5, "5im_oakfield");
        Next("Owls", 6, 6, "Lin", "Tran", five);
        var plan = Begun();
        var line = plan.Lines.Single();
        plan.Confirm([], school.As(school.Lead), July).ShouldBe(1);
        plan.Confirm([], school.As(school.Lead), July).ShouldBe(0, "one person confirms once");
        RolloverPlan.CanDo(line, account, accounts).IsAllowed.ShouldBeFalse();
        plan.Confirm([], school.As(school.Head), July).ShouldBe(1);
        line.State.ShouldBe(RolloverState.ToDo);
        plan.Change(line, new RolloverChoice(RolloverAction.Keep, null, null, null), school.As(school.Head), July);
        line.State.ShouldBe(RolloverState.ToConfirm);
        plan.CanClose.IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void ROL_06_Handle_is_free_at_the_moment_it_is_taken()
    {
        var (first, five) = This("Merlins", 5, 5, "5im_oakfield");
        var (second, four) = This("Larches", 4, 4, "4xx_oakfield");
        Next("Owls", 6, 6, "Lin", "Tran", five);
        Next("Merlins", 5, 5, "Ian", "Moss", four);
        var plan = Begun();
        RolloverConflicts.Look(plan, accounts, "oakfield.example").ShouldBeEmpty("it is only a matter of order");
        foreach (var person in new[] { school.Lead, school.Head }) plan.Confirm([], school.As(person), July);
        RolloverPlan.CanDo(plan.Lines[1], second, accounts).Refusal!.ShouldContain("Do that one first.");
        first.Rename("6lt_oakfield", "6lt@oakfield.example", next[0].Id, new DateOnly(2027, 9, 1), Guid.CreateVersion7(), school.As(school.Lead), July);
        RolloverPlan.CanDo(plan.Lines[1], second, accounts).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void ROL_07_Deactivation_is_not_closed_until_the_content_is_gone()
    {
        This("Eagles", 6, 6, "6cd_oakfield");
        var plan = Begun();
        var line = plan.Lines.Single();
        foreach (var person in new[] { school.Lead, school.Head }) plan.Confirm([], school.As(person), July);
        plan.Do(line, school.As(school.Lead), July);
        line.State.ShouldBe(RolloverState.ContentToCheck);
        plan.CanClose.Refusal.ShouldBe("One line is still open.");
        plan.ConfirmContentGone(line, school.As(school.Head), July);
        plan.CanClose.IsAllowed.ShouldBeTrue();
        plan.Close(school.As(school.Head), July);
        plan.CanClose.IsAllowed.ShouldBeFalse();
    }
}
