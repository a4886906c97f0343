using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Domain.Tests.Concerns;

/// <summary>Rules CON-80 to CON-84 of docs/rules/concerns.md: the diary of messages and friend requests.</summary>
public sealed class DiaryTests
{
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Sealed Words = new("1:sealed");

    [Theory]
    [InlineData(ReplyWay.Telephone)]
    [InlineData(ReplyWay.Email)]
    [InlineData(ReplyWay.NoneNeeded)]
    public void CON_81_WD38_A_direct_message_is_open_until_a_reply_or_a_reasoned_none(ReplyWay way)
    {
        var teacher = Person(Role.Teacher);
        var entry = Kept(DiaryKind.DirectMessage, DiaryFrom.Parent, teacher);
        entry.IsOpen.ShouldBeTrue();
        entry.Reply(Guid.CreateVersion7(), way, Words, Today, teacher, At);
        entry.IsOpen.ShouldBeFalse();
        entry.CanReply.IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(DiaryKind.FriendRequest, DiaryFrom.Pupil, true)]
    [InlineData(DiaryKind.DirectMessage, DiaryFrom.Pupil, true)]
    [InlineData(DiaryKind.FriendRequest, DiaryFrom.Parent, false)]
    [InlineData(DiaryKind.FriendRequest, DiaryFrom.FormerPupil, false)]
    [InlineData(DiaryKind.MightLookOdd, DiaryFrom.Pupil, false)]
    public void CON_82_WD35_A_pupils_contact_is_blocked_reported_and_logged(DiaryKind kind, DiaryFrom from, bool needs)
    {
        var teacher = Person(Role.Teacher);
        var entry = Kept(kind, from, teacher);
        entry.MissingSteps.Count.ShouldBe(needs ? 3 : 0);
        foreach (var step in entry.MissingSteps) entry.Step(Guid.CreateVersion7(), step, Words, Today, teacher, At);
        entry.MissingSteps.ShouldBeEmpty();
        entry.CanStep(SafeguardKind.Blocked).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Role.Teacher, DiaryKind.FriendRequest, "Headteacher ActingHead Dsl DeputyDsl")]
    [InlineData(Role.Teacher, DiaryKind.MightLookOdd, "Headteacher ActingHead")]
    [InlineData(Role.Dsl, DiaryKind.MightLookOdd, "Headteacher ActingHead")]
    [InlineData(Role.Headteacher, DiaryKind.MightLookOdd, "Chair JointChair")]
    [InlineData(Role.Headteacher, DiaryKind.FriendRequest, "Chair JointChair")]
    public void CON_83_ST09_ST41_Who_sees_an_entry_beside_whoever_keeps_it(Role keeper, DiaryKind kind, string roles)
    {
        var by = Person(keeper);
        var entry = Kept(kind, DiaryFrom.Pupil, by);
        DiaryEntry.VisibleTo(by).Compile()(entry).ShouldBeTrue();
        Roles.All.Where(role => DiaryEntry.VisibleTo(Person(role)).Compile()(entry)).Select(role => role.ToString()).ShouldBe(roles.Split(' '), ignoreOrder: true);
        DiaryEntry.VisibleTo(Person(Role.Headteacher) with { SchoolId = Guid.CreateVersion7() }).Compile()(entry).ShouldBeFalse();
    }

    [Fact]
    public void CON_84_The_third_different_person_reached_by_one_pupil_raises_one_note()
    {
        var (one, two, three, four) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        DiaryPattern.IsReached(new HashSet<Guid>(), one).ShouldBeFalse();
        DiaryPattern.IsReached(new HashSet<Guid> { one }, two).ShouldBeFalse();
        DiaryPattern.IsReached(new HashSet<Guid> { one, two }, two).ShouldBeFalse();
        DiaryPattern.IsReached(new HashSet<Guid> { one, two }, three).ShouldBeTrue();
        DiaryPattern.IsReached(new HashSet<Guid> { one, two, three }, four).ShouldBeFalse("it was raised already");
    }

    private static DiaryEntry Kept(DiaryKind kind, DiaryFrom from, Actor by) =>
        DiaryEntry.Keep(Guid.CreateVersion7(), new DiaryWords(kind, from, null, Words, Words, Words, Today), by, At);

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), SchoolId, role.Title(), new HashSet<Role> { role });
}
