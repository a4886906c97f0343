using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Tests.People;

/// <summary>Rules PAT-60 to PAT-62: whom to fetch when it cannot wait.</summary>
public sealed class OnDutyTests
{
    private static readonly DateOnly Friday = new(2026, 11, 20);
    private static readonly DateTime At = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Office = new(Guid.CreateVersion7(), SchoolId, "Office", new HashSet<Role> { Role.Office });
    private static readonly HashSet<Guid> NobodyAway = [];
    private static readonly Guid Head = Guid.CreateVersion7();
    private static readonly Guid Dsl = Guid.CreateVersion7();
    private static readonly Guid DeputyDsl = Guid.CreateVersion7();
    private static readonly Guid Deputy = Guid.CreateVersion7();
    private static readonly Guid Teacher = Guid.CreateVersion7();
    private static readonly Guid Chair = Guid.CreateVersion7();
    private static readonly Guid Vice = Guid.CreateVersion7();

    private static readonly RoleHolder[] Holders =
    [
        new(Teacher, Role.Teacher), new(Deputy, Role.DeputyHead), new(Head, Role.Headteacher), new(DeputyDsl, Role.DeputyDsl), new(Dsl, Role.Dsl),
        new(Deputy, Role.Teacher), new(Chair, Role.Chair), new(Vice, Role.ViceChair),
    ];

    [Fact]
    public void PAT_60_Leads_then_head_then_deputies_each_once_and_no_teacher() =>
        OnDuty.For(Friday, [], Holders, NobodyAway).Select(line => line.PersonId).ShouldBe([Dsl, DeputyDsl, Head, Deputy]);

    [Fact]
    public void PAT_60_Whoever_is_away_is_passed_over()
    {
        OnDuty.For(Friday, [], Holders, new HashSet<Guid> { Dsl, Head }).Select(line => line.PersonId).ShouldBe([DeputyDsl, Deputy]);
        OnDuty.For(Friday, [], Holders, Holders.Select(holder => holder.PersonId).ToHashSet()).ShouldBeEmpty();
    }

    [Fact]
    public void PAT_61_Cover_of_today_stands_first_unless_away_or_gone()
    {
        var list = DutyList.Begin(SchoolId, Office, At);
        list.Cover(Guid.CreateVersion7(), Teacher, Friday.AddDays(-7), Friday.AddDays(7), DutyDays.Friday, Office, At);
        list.Cover(Guid.CreateVersion7(), Deputy, Friday, Friday, DutyDays.Monday, Office, At);
        list.Cover(Guid.CreateVersion7(), Guid.CreateVersion7(), Friday, Friday, DutyDays.Friday, Office, At);
        var lines = OnDuty.For(Friday, list.Turns, Holders, NobodyAway);
        lines.Select(line => line.PersonId).ShouldBe([Teacher, Dsl, DeputyDsl, Head, Deputy], "the one who has left is not there");
        lines.Where(line => line.IsCover).ShouldHaveSingleItem().PersonId.ShouldBe(Teacher);
        OnDuty.For(Friday.AddDays(1), list.Turns, Holders, NobodyAway)[0].PersonId.ShouldBe(Dsl);
        OnDuty.For(Friday, list.Turns, Holders, new HashSet<Guid> { Teacher })[0].PersonId.ShouldBe(Dsl);
        list.EndCover(list.Turns[0].Id, Office, At);
        OnDuty.For(Friday, list.Turns, Holders, NobodyAway)[0].PersonId.ShouldBe(Dsl);
    }

    [Fact]
    public void PAT_61_Number_that_is_changed_leaves_the_old_one_in_the_record()
    {
        var list = DutyList.Begin(SchoolId, Office, At);
        list.SetNumber(Head, "01234 567890", Office, At);
        list.SetNumber(Head, "01234 567899", Office, At.AddDays(1));
        list.NumberOf(Head).ShouldBe("01234 567899");
        list.Numbers.Count.ShouldBe(2);
        list.SetNumber(Head, null, Office, At.AddDays(2));
        list.NumberOf(Head).ShouldBeNull();
        DutyList.CanCover(Friday, Friday.AddDays(-1), DutyDays.Friday).IsAllowed.ShouldBeFalse();
        DutyList.CanCover(Friday, Friday, DutyDays.None).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void PAT_62_About_the_head_or_the_chair_the_line_is_another_and_never_holds_them()
    {
        OnDuty.IfAboutTheHead(Holders, NobodyAway).Select(line => line.PersonId).ShouldBe([Chair, Vice]);
        OnDuty.IfAboutTheChair(Holders, NobodyAway).Select(line => line.PersonId).ShouldBe([Vice]);
        RoleHolder[] both = [.. Holders, new(Head, Role.ViceChair)];
        OnDuty.IfAboutTheHead(both, NobodyAway).Select(line => line.PersonId).ShouldNotContain(Head);
    }
}
