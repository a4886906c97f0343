using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.House;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Web.Tests.Pathways;

/// <summary>The ladder for posts as its table says it: in each state every step that a row names is allowed, and every other is refused. PAT-70 to PAT-94.</summary>
public sealed partial class PostsTableTests
{
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Sealed Words = new("1:sealed");
    private static readonly Actor Head = Person(Role.Headteacher);
    private static readonly Actor Chair = Person(Role.Chair);

    private static readonly PathwayFacts Everything = new()
    {
        HasEvidence = true,
        HasPlatformReport = true,
        LettersSent = new HashSet<LetterKind> { LetterKind.RemovalRequest, LetterKind.GoverningBody, LetterKind.AccessRestriction },
    };

    private static readonly Dictionary<string, PathwayStepKind[]> Groups = new()
    {
        ["police"] = [PoliceNone, PoliceFound],
        ["judge"] = [Lawful, BeyondByAdult, BeyondByPupil],
        ["low"] = [PoliceNone, PoliceFound, EvidenceKept, Lawful, BeyondByAdult, BeyondByPupil, QuestionsAnswered],
    };

    private static readonly PathwayStepKind[] Rungs =
        [EvidenceKept, BeyondByAdult, QuestionsAnswered, SheetAnswered, TalkHeld, MeetingSkipped, LetterGone, PlatformTold, PostHidden, SecondMeetingHeld, GovernorsWrote, AccessRestricted];

    private static readonly Dictionary<string, (PathwayStepKind[] Steps, PathwayFacts Facts)> States = new()
    {
        ["PAT-70"] = ([], Everything with { HasEvidence = false }),
        ["PAT-71"] = ([], Everything),
        ["PAT-72"] = ([EvidenceKept], Everything),
        ["PAT-73"] = ([EvidenceKept, Lawful], Everything),
        ["PAT-74"] = ([EvidenceKept, Lawful, PoliceNone], Everything),
        ["PAT-75"] = (Rungs[..2], Everything),
        ["PAT-76"] = (Rungs[..3], Everything),
        ["PAT-77"] = (Rungs[..4], Everything),
        ["PAT-78"] = (Rungs[..5], Everything),
        ["PAT-79"] = ([EvidenceKept, BeyondByPupil, QuestionsAnswered, SheetAnswered, TalkHeld], Everything),
        ["PAT-80"] = (Rungs[..6], Everything),
        ["PAT-81"] = (Rungs[..7], Everything),
        ["PAT-82"] = (Rungs[..8], Everything),
        ["PAT-83"] = (Rungs[..9], Everything),
        ["PAT-84"] = (Rungs[..10], Everything),
        ["PAT-85"] = (Rungs[..11], Everything),
        ["PAT-86"] = (Rungs, Everything),
        ["PAT-87"] = ([.. Rungs[..4], PoliceNone], Everything),
        ["PAT-88"] = ([EvidenceKept, BeyondByAdult, PoliceFound], Everything),
        ["PAT-89"] = ([EvidenceKept, BeyondByAdult, PoliceFound, PoliceDecided], Everything),
        ["PAT-90"] = ([.. Rungs[..3], IdentificationFound], Everything),
        ["PAT-91"] = ([EvidenceKept], Everything with { HidesEarly = true }),
        ["PAT-92"] = ([], Everything with { HidesEarly = true, HasEvidence = false }),
        ["PAT-93"] = (Rungs[..6], Everything with { LettersSent = new HashSet<LetterKind>() }),
        ["PAT-94"] = ([EvidenceKept, Lawful, PoliceNone, Closed], Everything),
    };

    public static TheoryData<string> AllStates => [.. States.Keys];

    [Theory]
    [MemberData(nameof(AllStates))]
    public void Every_step_of_the_ladder_is_allowed_or_refused_as_its_row_says(string state)
    {
        var (steps, facts) = States[state];
        var (concern, pathway) = Climbed(steps, facts);
        var named = Kinds(Rows()[state][2]).ToHashSet();
        foreach (var step in PathwayTable.Of(PathwayKind.ParentPosts).Steps)
        {
            var may = pathway.CanTake(step, concern, Head, At);
            may.IsAllowed.ShouldBe(named.Contains(step), $"{step}: {may.Refusal ?? "allowed"}");
            if (!may.IsAllowed) may.Refusal!.Length.ShouldBeGreaterThan(10, "a refusal is said in words");
        }
    }

    [Fact]
    public void Every_state_of_the_ladder_is_walked_and_every_step_is_allowed_somewhere()
    {
        Rows().Keys.Order().ShouldBe(States.Keys.Order());
        PathwayTable.Of(PathwayKind.ParentPosts).Steps.Except(Rows().Values.SelectMany(row => Kinds(row[2]))).ShouldBeEmpty("no row allows it");
    }

    [Fact]
    public void PAT_66_A_yes_at_any_rung_stops_the_ladder_until_the_police_decision_is_recorded()
    {
        for (var rung = 0; rung <= Rungs.Length; rung++)
        {
            var (concern, pathway) = Climbed([.. Rungs[..rung], PoliceFound], Everything with { HidesEarly = true });
            pathway.CanTake(PostHidden, concern, Head, At).IsAllowed.ShouldBeFalse("not even by the setting that hides early");
            pathway.CanTake(Closed, concern, Head, At).IsAllowed.ShouldBeFalse();
            pathway.CanTake(TalkHeld, concern, Head, At).IsAllowed.ShouldBeFalse();
            pathway.CanTake(PoliceDecided, concern, Head, At).IsAllowed.ShouldBeTrue();
        }

        var ask = PathwayTable.Of(PathwayKind.ParentPosts).Ask("police-questions")!;
        foreach (var question in ask.Questions)
        {
            ask.KindFor(ask.Questions.ToDictionary(each => each.Key, each => each == question ? "yes" : "no")).ShouldBe(PoliceFound);
            ask.KindFor(ask.Questions.ToDictionary(each => each.Key, each => each == question ? "unsure" : "no")).ShouldBe(PoliceFound);
        }

        ask.KindFor(ask.Questions.ToDictionary(each => each.Key, _ => "no")).ShouldBe(PoliceNone);
        ask.Opens.ShouldBe((PoliceFound, "police-decision"));
    }

    [Fact]
    public void PAT_67_Where_the_governors_decide_the_chair_records_it()
    {
        var (concern, pathway) = Climbed([EvidenceKept, PoliceFound], Everything with { GovernorsDecideOnPolice = true });
        pathway.CanTake(PoliceDecided, concern, Head, At).Refusal.ShouldNotBeNull().ShouldContain("governors decide");
        pathway.CanTake(PoliceDecided, concern, Chair, At).IsAllowed.ShouldBeTrue();
        var (other, own) = Climbed([EvidenceKept, PoliceFound], Everything);
        own.CanTake(PoliceDecided, other, Head, At).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PAT_68_Nothing_is_hidden_before_there_is_evidence_whatever_the_setting()
    {
        foreach (var early in (bool[])[false, true])
        {
            var (concern, pathway) = Climbed([], new PathwayFacts { HidesEarly = early });
            pathway.CanTake(PostHidden, concern, Head, At).Refusal.ShouldNotBeNull().ShouldContain("Never before the evidence is kept");
        }
    }

    [Fact]
    public void PAT_69_Restriction_has_a_day_to_come_on_which_it_is_looked_at_again()
    {
        var (concern, pathway) = Climbed(Rungs[..11], Everything);
        pathway.CanTake(new StepSaid(AccessRestricted, HappenedAt: At), concern, Head, At).IsAllowed.ShouldBeFalse();
        pathway.CanTake(new StepSaid(AccessRestricted, HappenedAt: At.AddDays(60)), concern, Head, At).IsAllowed.ShouldBeTrue();
        pathway.CanTake(LetterGone, concern, Head, At).IsAllowed.ShouldBeTrue();
        pathway.Knowing(Everything with { LettersSent = new HashSet<LetterKind> { LetterKind.GoverningBody } }).CanTake(LetterGone, concern, Head, At).Refusal.ShouldNotBeNull().ShouldContain("lies for 24 hours");
    }

    internal static (Concern Concern, Pathway Pathway) Climbed(PathwayStepKind[] steps, PathwayFacts facts, PathwayKind kind = PathwayKind.ParentPosts)
    {
        RoleHolder[] holders = [.. ((Actor[])[Head, Chair]).Select(person => new RoleHolder(person.PersonId, person.Roles.Single()))];
        var report = new ConcernReport(ConcernKind.ParentOrPublicPost, AtRisk.No, Channel.SawIt, new DateOnly(2026, 11, 20), Words, null, null, null, []);
        var concern = Concern.Raise(Guid.CreateVersion7(), report, Routing.For([], holders), At.AddHours(24), Chair, At);
        var pathway = Pathway.Start(Guid.CreateVersion7(), kind, concern, Head, At).Knowing(facts);
        foreach (var step in steps) pathway.Take(Guid.CreateVersion7(), new StepSaid(step, Words, Words, At.AddDays(30), Chair.PersonId), concern, Head, At);
        return (concern, pathway);
    }

    internal static IEnumerable<PathwayStepKind> Kinds(string cell) => cell.Split((string[])[",", " or "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(name => Groups.GetValueOrDefault(name) ?? [Enum.Parse<PathwayStepKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)]);

    /// <summary>The rows of one cell for whoever acts.</summary>
    private static Dictionary<string, string[]> Rows() => Row().Matches(Sources.Read("docs/rules/pathways.md").Text)
        .Select(row => row.Value.Trim('|', ' ', '\n').Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cells => cells[0]);

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), SchoolId, role.ToString(), new HashSet<Role> { role });

    [GeneratedRegex(@"^\| PAT-\d\d \|[^|\n]+\|[^|\n]+\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
