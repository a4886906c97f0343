using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Domain.Tests.Concerns;

/// <summary>Rules CON-60 to CON-74 of docs/rules/concerns.md: the working record of one concern.</summary>
public sealed class RecordTests
{
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Reporter = Person(Role.Teacher);
    private static readonly Actor Dsl = Person(Role.Dsl);
    private static readonly Sealed Words = new("1:sealed");

    [Theory]
    [InlineData(ConcernKind.PupilFollowedOrCommented)]
    [InlineData(ConcernKind.MessageOrRequest)]
    public void CON_66_WD35_A_pupil_who_got_in_touch_cannot_be_closed_with_a_step_empty(ConcernKind kind)
    {
        var concern = Acknowledged(kind);
        concern.CanClose(Dsl).Refusal.ShouldBe("You cannot close this yet: it is not recorded whether this was blocked, reported, logged in our safeguarding system.");
        concern.AddSafeguard(Guid.CreateVersion7(), new SafeguardWords(SafeguardKind.Blocked, true, Today, Words, Words), Dsl, At);
        concern.AddSafeguard(Guid.CreateVersion7(), new SafeguardWords(SafeguardKind.Logged, true, Today, Words, Words), Dsl, At);
        concern.MissingSafeguards.ShouldBe([SafeguardKind.Reported]);
        concern.AddSafeguard(Guid.CreateVersion7(), new SafeguardWords(SafeguardKind.Reported, false, null, null, Words), Dsl, At);
        concern.CanClose(Dsl).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void CON_66_No_other_kind_asks_for_the_three_steps() => Enum.GetValues<ConcernKind>()
        .Where(kind => Acknowledged(kind).SafeguardsNeeded.Contains(SafeguardKind.Blocked))
        .ShouldBe([ConcernKind.PupilFollowedOrCommented, ConcernKind.MessageOrRequest], ignoreOrder: true);

    public static TheoryData<PlatformState, PlatformState, bool> Moves()
    {
        var allowed = new HashSet<(PlatformState, PlatformState)>
        {
            (PlatformState.Sent, PlatformState.UnderReview), (PlatformState.Sent, PlatformState.Removed), (PlatformState.Sent, PlatformState.Refused),
            (PlatformState.UnderReview, PlatformState.Removed), (PlatformState.UnderReview, PlatformState.Refused),
            (PlatformState.Refused, PlatformState.Appealed),
            (PlatformState.Appealed, PlatformState.UnderReview), (PlatformState.Appealed, PlatformState.Removed), (PlatformState.Appealed, PlatformState.Refused),
        };
        var data = new TheoryData<PlatformState, PlatformState, bool>();
        foreach (var from in Enum.GetValues<PlatformState>())
        {
            foreach (var to in Enum.GetValues<PlatformState>()) data.Add(from, to, allowed.Contains((from, to)));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void CON_65_WH18_A_report_to_a_platform_moves_only_as_platforms_do(PlatformState from, PlatformState to, bool may)
    {
        var concern = Acknowledged();
        var id = Guid.CreateVersion7();
        concern.ReportToPlatform(id, new PlatformWords("Instagram", Words, null, Today), Dsl, At);
        var minutes = 1;
        foreach (var step in WayTo(from)) concern.MoveReport(Guid.CreateVersion7(), id, step, Today, null, Dsl, At.AddMinutes(minutes++));
        var report = concern.PlatformReports.Single();
        concern.StateOf(report).ShouldBe(from);
        concern.CanMove(report, to).IsAllowed.ShouldBe(may);
        if (may) concern.MoveReport(Guid.CreateVersion7(), id, to, Today, null, Dsl, At.AddMinutes(minutes));
        else Should.Throw<InvalidOperationException>(() => concern.MoveReport(Guid.CreateVersion7(), id, to, Today, null, Dsl, At));
    }

    [Fact]
    public void CON_69_A_new_date_keeps_the_old_one_with_the_reason()
    {
        var concern = Acknowledged();
        concern.CanRedate(Today.AddDays(1), Today).Refusal.ShouldBe("It cannot have happened later than today.");
        concern.CanRedate(concern.HappenedOn, Today).IsAllowed.ShouldBeFalse();
        concern.Redate(Guid.CreateVersion7(), new DateOnly(2026, 11, 2), Words, Today, Dsl, At);
        concern.HappenedOn.ShouldBe(new DateOnly(2026, 11, 2));
        var redating = concern.Redatings.Single();
        (redating.Was, redating.Now, redating.Reason).ShouldBe((new DateOnly(2026, 11, 19), new DateOnly(2026, 11, 2), Words));
    }

    [Theory]
    [InlineData(ConcernSubject.PupilParentOrPublic, ConcernOutcome.LawfulCriticism, true)]
    [InlineData(ConcernSubject.PupilParentOrPublic, ConcernOutcome.Dismissed, false)]
    [InlineData(ConcernSubject.PupilParentOrPublic, ConcernOutcome.GovernorRemoved, false)]
    [InlineData(ConcernSubject.Staff, ConcernOutcome.DisciplinaryPolicy, true)]
    [InlineData(ConcernSubject.Staff, ConcernOutcome.Dismissed, true)]
    [InlineData(ConcernSubject.Staff, ConcernOutcome.BehaviourSteps, false)]
    [InlineData(ConcernSubject.Headteacher, ConcernOutcome.Dismissed, true)]
    [InlineData(ConcernSubject.CentralStaff, ConcernOutcome.FormalWarning, true)]
    [InlineData(ConcernSubject.Governor, ConcernOutcome.GovernorSuspended, true)]
    [InlineData(ConcernSubject.Chair, ConcernOutcome.GovernorRemoved, true)]
    [InlineData(ConcernSubject.Governor, ConcernOutcome.FormalWarning, false)]
    public void CON_70_WD42_How_it_may_end_depends_on_whom_it_was_about(ConcernSubject subject, ConcernOutcome outcome, bool may)
    {
        Outcomes.For(subject).Contains(outcome).ShouldBe(may);
        var concern = Acknowledged(subject: subject);
        var words = new ClosingWords(Words, Words, Referral.NotReferred, Words, outcome);
        if (may) concern.Close(words, Dsl, At);
        else Should.Throw<InvalidOperationException>(() => concern.Close(words, Dsl, At));
    }

    [Fact]
    public void CON_70_Every_outcome_is_somebodys_and_the_common_ones_are_everybodys()
    {
        Enum.GetValues<ConcernSubject>().SelectMany(Outcomes.For).Distinct().ShouldBe(Enum.GetValues<ConcernOutcome>(), ignoreOrder: true);
        foreach (var subject in Enum.GetValues<ConcernSubject>()) Outcomes.For(subject).ShouldContain(ConcernOutcome.NoFurtherAction);
    }

    [Fact]
    public void CON_68_A_concern_is_linked_once_and_never_to_itself()
    {
        var concern = Acknowledged();
        var other = Guid.CreateVersion7();
        concern.Link(Guid.CreateVersion7(), LinkKind.Concern, other, Dsl, At);
        concern.CanLink(LinkKind.Concern, other).Refusal.ShouldBe("This link is there already.");
        concern.CanLink(LinkKind.Concern, concern.Id).Refusal.ShouldBe("A concern cannot be linked to itself.");
    }

    [Fact]
    public void CON_73_Where_files_are_forbidden_evidence_is_only_said()
    {
        var concern = Acknowledged();
        var said = new EvidenceWords(EvidenceKind.Thing, At, Words, Words, Words, null);
        concern.AddEvidence(Guid.CreateVersion7(), said, Guid.CreateVersion7(), Dsl, At);
        concern.ForbidFiles(Dsl, At);
        concern.ForbidFiles(Dsl, At);
        concern.FilesForbidden.Count.ShouldBe(1);
        Should.Throw<InvalidOperationException>(() => concern.AddEvidence(Guid.CreateVersion7(), said, Guid.CreateVersion7(), Dsl, At));
        concern.AddEvidence(Guid.CreateVersion7(), said, null, Dsl, At).HeldAt.ShouldBe(Words);
    }

    [Fact]
    public void CON_64_A_reply_is_kept_after_the_closing_and_nothing_else_is_added_then()
    {
        var concern = Acknowledged();
        var asked = Guid.CreateVersion7();
        concern.Ask(asked, new OutsideWords(AskedFor.Advice, OutsideBody.AuthoritySafeguarding, Words, Today, null, Words), Dsl, At);
        concern.Close(new ClosingWords(Words, Words, Referral.NotReferred, Words, ConcernOutcome.Resolved), Dsl, At);
        concern.Answer(Guid.CreateVersion7(), asked, new ReplyWords(Today, Words, true, null), Dsl, At);
        concern.Replies.Count.ShouldBe(1);
        Action[] refused =
        [
            () => concern.Decide(Guid.CreateVersion7(), DecisionKind.NotReferred, null, Words, Dsl, At),
            () => concern.Ask(Guid.CreateVersion7(), new OutsideWords(AskedFor.Referral, OutsideBody.Police, Words, Today, null, Words), Dsl, At),
            () => concern.ReportToPlatform(Guid.CreateVersion7(), new PlatformWords("X", Words, null, Today), Dsl, At),
            () => concern.AddSafeguard(Guid.CreateVersion7(), new SafeguardWords(SafeguardKind.Blocked, true, Today, Words, Words), Dsl, At),
            () => concern.Depart(Guid.CreateVersion7(), new DepartureWords(Words, Words, false, Words), Dsl, At),
            () => concern.AddEvidence(Guid.CreateVersion7(), new EvidenceWords(EvidenceKind.Thing, At, Words, Words, Words, null), null, Dsl, At),
        ];
        foreach (var act in refused) Should.Throw<InvalidOperationException>(act).Message.ShouldBe("This concern is closed. Reopen it first, with a reason.");
    }

    private static IEnumerable<PlatformState> WayTo(PlatformState state) => state switch
    {
        PlatformState.Sent => [],
        PlatformState.Appealed => [PlatformState.Refused, PlatformState.Appealed],
        _ => [state],
    };

    private static Concern Acknowledged(ConcernKind kind = ConcernKind.SomethingElse, ConcernSubject subject = ConcernSubject.PupilParentOrPublic)
    {
        var concern = Concern.Raise(
            Guid.CreateVersion7(),
            new ConcernReport(kind, AtRisk.No, Channel.SawIt, new DateOnly(2026, 11, 19), Words, null, null, null, []),
            new ConcernRoute(subject, [Role.Dsl], new HashSet<Guid>(), [Dsl.PersonId]),
            At.AddHours(24), Reporter, At);
        concern.Acknowledge(Dsl, At);
        return concern;
    }

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), SchoolId, role.Title(), new HashSet<Role> { role });
}
