using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Tests.Undertakings;

public sealed class StarterTests
{
    private static readonly Actor Office = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Maureen Doyle", new HashSet<Role> { Role.Office });
    private static readonly DateTime At = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly First = new(2026, 11, 20);
    private static readonly Guid Ada = Guid.CreateVersion7();
    private static readonly Actor Starting = new(Ada, Office.SchoolId, "Ada New", new HashSet<Role> { Role.Teacher });

    [Fact]
    public void IND_01_A_starter_keeps_the_list_of_the_day_they_began()
    {
        var list = InductionList.Begin(Office, At);
        var starter = Begin(list, StarterKinds.Staff);
        var before = starter.Tasks.Count;
        list.Add(new InductionTaskDetails(InductionTaskKind.Other, "Meet the technician", 3, StarterKinds.Staff), Office, At);
        list.LeaveOut(list.Asked.First(), Office, At);
        starter.Tasks.Count.ShouldBe(before);
        Begin(list, StarterKinds.Staff).Tasks.Select(task => task.Title).ShouldContain("Meet the technician");
        Begin(list, StarterKinds.Governor).Tasks.ShouldNotContain(task => task.Kind == InductionTaskKind.LaptopRules || task.Title == "Meet the technician");
        starter.Tasks.ShouldAllBe(task => task.DueOn >= First);
    }

    [Theory]
    [InlineData(1, 0, -1, 6)]
    [InlineData(1, 3, -1, 6)]
    [InlineData(0, 0, -1, 6)]
    [InlineData(0, 3, -1, 5)]
    [InlineData(0, 3, 0, 4)]
    public void IND_02_Their_own_records_tick_policies_and_the_look_and_an_old_look_does_not_count(int waiting, int read, int lookedDays, int open) =>
        Begin(InductionList.Begin(Office, At), StarterKinds.Staff).Open(new StarterFacts([.. Enumerable.Repeat(First, waiting)], read, First.AddDays(lookedDays))).Count.ShouldBe(open);

    [Fact]
    public void IND_02_IND_04_A_policy_that_comes_long_after_makes_nobody_behind_with_their_induction()
    {
        var starter = Begin(InductionList.Begin(Office, At), StarterKinds.Staff);
        var due = Task(starter, InductionTaskKind.ReadPolicies).DueOn;
        starter.IsDone(Task(starter, InductionTaskKind.ReadPolicies), new StarterFacts([due], 3, null)).ShouldBeFalse();
        starter.IsDone(Task(starter, InductionTaskKind.ReadPolicies), new StarterFacts([due.AddDays(1)], 3, null)).ShouldBeTrue();
    }

    [Fact]
    public void IND_01_The_same_thing_is_asked_once()
    {
        var list = InductionList.Begin(Office, At);
        var details = new InductionTaskDetails(InductionTaskKind.Other, "Meet the technician", 3, StarterKinds.Staff);
        list.Add(details, Office, At);
        list.CanAdd(details with { Title = "meet the  Technician" }).Refusal.ShouldBe("This stands on the list already.");
        list.CanAdd(details with { For = StarterKinds.Governor }).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void IND_02_They_tick_the_rest_themselves_and_nobody_else_does_but_those_who_look_after_starters()
    {
        var starter = Begin(InductionList.Begin(Office, At), StarterKinds.Staff);
        var (rules, policies) = (Task(starter, InductionTaskKind.AcceptableUse), Task(starter, InductionTaskKind.ReadPolicies));
        starter.CanTick(policies, First, StarterFacts.None, First, Starting, keepsInduction: false).Refusal.ShouldNotBeNull();
        starter.CanTick(policies, First, StarterFacts.None, First, Starting, keepsInduction: true).Refusal.ShouldNotBeNull("nobody ticks their own reading, not even whoever keeps the list");
        starter.CanTick(rules, First, StarterFacts.None, First, Starting with { PersonId = Guid.CreateVersion7() }, keepsInduction: false).Refusal.ShouldNotBeNull();
        starter.CanTick(rules, First.AddDays(1), StarterFacts.None, First, Office, keepsInduction: true).Refusal.ShouldNotBeNull("not in the future");
        starter.Tick(rules, First, StarterFacts.None, First, Starting, keepsInduction: false, At);
        starter.CanTick(rules, First, StarterFacts.None, First, Office, keepsInduction: true).Refusal.ShouldNotBeNull("done is done");
        starter.Tick(policies, First, StarterFacts.None, First, Office, keepsInduction: true, At);
        starter.Done.Count.ShouldBe(2);
    }

    [Fact]
    public void IND_04_IND_05_Behind_is_whoever_has_a_task_past_its_day_and_nobody_of_whom_nothing_is_asked()
    {
        var starter = Begin(InductionList.Begin(Office, At), StarterKinds.Staff);
        starter.IsBehind(StarterFacts.None, First).ShouldBeFalse();
        starter.IsBehind(StarterFacts.None, First.AddDays(1)).ShouldBeTrue();
        starter.Stop("Took another post.", Office, At);
        starter.IsBehind(StarterFacts.None, First.AddDays(1)).ShouldBeFalse();
        starter.CanStop.Refusal.ShouldNotBeNull();
    }

    private static Starter Begin(InductionList list, StarterKinds kind) => Starter.Begin(Guid.CreateVersion7(), Ada, null, kind, First, list, Office, At);

    private static StarterTask Task(Starter starter, InductionTaskKind kind) => starter.Tasks.Single(task => task.Kind == kind);
}
