using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Accounts;

public sealed class RhythmTests
{
    private static readonly DateTime At = new(2026, 9, 2, 10, 0, 0, DateTimeKind.Utc);

    private readonly Register school = new();

    /// <summary>FOL-12: where others may comment in a group, its comments are read weekly though nobody has said so, and it cannot be ended.</summary>
    [Fact]
    public void FOL_12_Comments_of_a_group_are_read_also_where_nobody_said_how_often()
    {
        var (group, page) = (school.Live(AccountKind.Group, "parents"), school.Live());
        var open = group.Rules.InForce(Presets.Default);
        group.DueOn(RhythmKind.Moderation, open, null).ShouldBe(new DateOnly(2026, 9, 8));
        group.DueOn(RhythmKind.Moderation, open, new DateOnly(2026, 9, 20)).ShouldBe(new DateOnly(2026, 9, 27));
        group.CanSetRhythm(RhythmKind.Moderation, 0, null, null, open).Refusal.ShouldBe("Others may comment in this group, so its comments are read. Say every how many days.");
        page.DueOn(RhythmKind.Moderation, page.Rules.InForce(Presets.Default), null).ShouldBeNull("only a group has members who comment");
        var closed = (group.Rules with { NoComments = true }).InForce(Presets.Default);
        group.DueOn(RhythmKind.Moderation, closed, null).ShouldBeNull();
        group.CanSetRhythm(RhythmKind.Moderation, 0, null, null, closed).IsAllowed.ShouldBeTrue();
        group.SetRhythm(RhythmKind.Moderation, 3, null, school.As(school.Lead), At);
        group.DueOn(RhythmKind.Moderation, open, null).ShouldBe(new DateOnly(2026, 9, 5));
    }

    /// <summary>FOL-13: two who take turns, whoever of them did it last.</summary>
    [Fact]
    public void FOL_13_Two_take_turns()
    {
        var account = school.Live();
        var rules = account.Rules.InForce(Presets.Default);
        account.CanSetRhythm(RhythmKind.Monitoring, 7, null, school.Deputy.Id, rules).Refusal.ShouldBe("Two people take turns. Choose two different ones.");
        account.CanSetRhythm(RhythmKind.Monitoring, 7, school.Lead.Id, school.Lead.Id, rules).IsAllowed.ShouldBeFalse();
        account.SetRhythm(RhythmKind.Monitoring, 7, school.Lead.Id, school.As(school.Lead), At, school.Deputy.Id);
        var turns = account.RhythmOf(RhythmKind.Monitoring)!;
        turns.TurnAfter(null).ShouldBe(school.Lead.Id);
        turns.TurnAfter(school.Lead.Id).ShouldBe(school.Deputy.Id);
        turns.TurnAfter(school.Deputy.Id).ShouldBe(school.Lead.Id);
        turns.TurnAfter(school.Teacher.Id).ShouldBe(school.Lead.Id, "somebody else did it for them");
        turns.IsSeenToBy(school.Deputy.Id).ShouldBeTrue();
        account.SetRhythm(RhythmKind.Monitoring, 7, school.Lead.Id, school.As(school.Lead), At);
        account.RhythmOf(RhythmKind.Monitoring)!.TurnAfter(school.Lead.Id).ShouldBe(school.Lead.Id);
    }
}
