using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Concerns;

/// <summary>Rules CON-05 to CON-09: the life of one concern.</summary>
public sealed class ConcernTests
{
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Reporter = Person(Role.Teacher);
    private static readonly Actor Dsl = Person(Role.Dsl);
    private static readonly Sealed Words = new("1:sealed");

    [Fact]
    public void CON_05_Acknowledging_happens_once()
    {
        var concern = Raised();
        concern.CanAcknowledge(Dsl).IsAllowed.ShouldBeTrue();
        concern.Acknowledge(Dsl, At);
        concern.CanAcknowledge(Dsl).Refusal.ShouldBe("This concern has already been acknowledged.");
        Should.Throw<InvalidOperationException>(() => concern.Acknowledge(Dsl, At));
    }

    [Theory]
    [InlineData(AtRisk.No, 24)]
    [InlineData(AtRisk.NotSure, 1)]
    [InlineData(AtRisk.Yes, 1)]
    public void CON_05_Clock_runs_faster_where_somebody_may_be_at_risk(AtRisk risk, int hours) =>
        AcknowledgementDue.For(risk, At, Presets.Default).ShouldBe(At.AddHours(hours));

    [Fact]
    public void CON_07_Cannot_be_closed_before_it_is_acknowledged() =>
        Raised().CanClose(Dsl).Refusal.ShouldBe("You cannot close this yet: nobody has acknowledged it.");

    [Fact]
    public void CON_07_Cannot_be_closed_while_actions_are_open()
    {
        var concern = Acknowledged();
        var first = concern.GiveAction(Guid.CreateVersion7(), Words, Dsl.PersonId, new DateOnly(2026, 11, 21), Dsl, At);
        var second = concern.GiveAction(Guid.CreateVersion7(), Words, Dsl.PersonId, new DateOnly(2026, 11, 21), Dsl, At);
        concern.CanClose(Dsl).Refusal.ShouldBe("You cannot close this yet: 2 actions are open.");
        concern.CompleteAction(first.Id, Words, Dsl, At);
        concern.CanClose(Dsl).Refusal.ShouldBe("You cannot close this yet: one action is open.");
        concern.CompleteAction(second.Id, Words, Dsl, At);
        concern.CanClose(Dsl).IsAllowed.ShouldBeTrue();
        second.CanComplete.Refusal.ShouldBe("This action is already done.");
    }

    [Fact]
    public void CON_07_Raiser_may_not_close_own_concern() =>
        Acknowledged().CanClose(Reporter).Refusal.ShouldBe("You reported this, so somebody else must close it.");

    [Fact]
    public void CON_09_Reopening_keeps_the_closing()
    {
        var concern = Acknowledged();
        concern.CanReopen(Dsl).IsAllowed.ShouldBeFalse();
        concern.Close(new ClosingWords(Words, Words, Referral.NotReferred, Words, ConcernOutcome.Resolved), Dsl, At);
        concern.CanWorkOn(Dsl).IsAllowed.ShouldBeFalse();
        concern.CanClose(Dsl).Refusal.ShouldBe("This concern is already closed.");
        concern.Reopen(Words, Dsl, At.AddDays(1));
        concern.Status.ShouldBe(ConcernStatus.Acknowledged);
        concern.Closures.Count.ShouldBe(1);
        concern.Closures[0].ReopenedAt.ShouldBe(At.AddDays(1));
        concern.Closed.ShouldBeNull();
    }

    [Fact]
    public void Every_change_leaves_a_fact()
    {
        var concern = Acknowledged();
        concern.AddEntry(Guid.CreateVersion7(), EntryKind.Fact, Words, Dsl, At);
        concern.Facts.Select(fact => fact.Action).ShouldBe(["concern.raised", "concern.acknowledged", "concern.entry-added"]);
    }

    [Fact]
    public void References_are_random_and_are_understood_as_people_type_them()
    {
        Enumerable.Range(0, 500).Select(_ => Reference.New('C')).Distinct().Count().ShouldBe(500);
        Reference.Tidy(" c-7k4m2q ").ShouldBe("C-7K4M2Q");
        Reference.Tidy("C7KOM2L").ShouldBe("C-7K0M21");
        Reference.Tidy("C-7K4M2").ShouldBeNull();
        Reference.Tidy("C-7K4M2!").ShouldBeNull();
    }

    private static Concern Acknowledged()
    {
        var concern = Raised();
        concern.Acknowledge(Dsl, At);
        return concern;
    }

    private static Concern Raised() => Concern.Raise(
        Guid.CreateVersion7(),
        new ConcernReport(ConcernKind.SomethingElse, AtRisk.No, Channel.SawIt, new DateOnly(2026, 11, 19), Words, null, null, null, []),
        new ConcernRoute(ConcernSubject.PupilParentOrPublic, [Role.Dsl], new HashSet<Guid>(), [Dsl.PersonId]),
        At.AddHours(24), Reporter, At);

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), SchoolId, role.Title(), new HashSet<Role> { role });
}
