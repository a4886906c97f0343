using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Web.Tests.House;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Web.Tests.Pathways;

/// <summary>The cards as their table says them, step by step: PAT-97 to PAT-99.</summary>
public sealed partial class CardTableTests
{
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Sealed Words = new("1:sealed");
    private static readonly PathwayFacts Nothing = new();

    public static TheoryData<PathwayKind> Cards => [PathwayKind.Blackmail, PathwayKind.Impersonation, PathwayKind.StaffBullying, PathwayKind.Premises, PathwayKind.SexualAbuse];

    [Theory]
    [MemberData(nameof(Cards))]
    public void PAT_97_Every_step_waits_for_what_its_row_names_and_for_nothing_else(PathwayKind kind)
    {
        var rows = RowsOf(kind);
        rows.SelectMany(row => row.Kinds).Append(Closed).Append(Reopened).Order().ShouldBe(PathwayTable.Of(kind).Steps.Order());
        foreach (var row in rows)
        {
            foreach (var step in row.Kinds)
            {
                var (concern, pathway) = PostsTableTests.Climbed(Before(rows, row), Nothing, kind);
                pathway.CanTake(step, concern, Head(pathway), At).Refusal.ShouldBeNull($"{step}");
                foreach (var first in row.After)
                {
                    var without = Before(rows, row).Where(each => each != first && !NeedsToo(rows, each, first)).ToArray();
                    var (other, begun) = PostsTableTests.Climbed(without, Nothing, kind);
                    begun.CanTake(step, other, Head(begun), At).Refusal.ShouldNotBeNull($"{step} without {first}").ShouldStartWith("First:");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void PAT_97_A_card_is_closed_when_all_that_is_needed_is_said_and_not_before(PathwayKind kind)
    {
        var rows = RowsOf(kind);
        PathwayStepKind[] needed = [.. InOrder(rows, rows.Where(row => row.IsNeeded).Select(row => row.Kinds[0]))];
        needed.Length.ShouldBeGreaterThan(4);
        var (concern, pathway) = PostsTableTests.Climbed(needed, Nothing, kind);
        pathway.CanTake(Closed, concern, Head(pathway), At).Refusal.ShouldBeNull();
        foreach (var missing in needed)
        {
            var (other, begun) = PostsTableTests.Climbed([.. needed.Where(step => step != missing && !NeedsToo(rows, step, missing))], Nothing, kind);
            begun.CanTake(Closed, other, Head(begun), At).Refusal.ShouldNotBeNull($"without {missing}").ShouldStartWith("You cannot close this yet. Still to be said:");
        }
    }

    [Fact]
    public void PAT_98_A_child_at_risk_needs_an_answer_of_its_own_whatever_the_adult_decides()
    {
        PathwayStepKind[] all = [StaffSupported, StaffKept, ChildAtRisk, VictimDecided, StaffReported, StaffFollowedUp];
        var (concern, pathway) = PostsTableTests.Climbed(all, Nothing, PathwayKind.StaffBullying);
        pathway.CanTake(Closed, concern, Head(pathway), At).Refusal.ShouldNotBeNull().ShouldContain("what the school does for the child");
        pathway.CanTake(VictimDecided, concern, Head(pathway), At).IsAllowed.ShouldBeTrue("they may decide anew");
        var (other, done) = PostsTableTests.Climbed([.. all, ChildProtected], Nothing, PathwayKind.StaffBullying);
        done.CanTake(Closed, other, Head(done), At).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PAT_99_Nobody_looks_without_authority_in_its_time_and_never_at_what_may_be_a_child()
    {
        var (concern, pathway) = PostsTableTests.Climbed([DeviceStopped, ContentNotLookedAt], Nothing, PathwayKind.Premises);
        pathway.CanTake(AuthorityGiven, concern, Head(pathway), At).Refusal.ShouldNotBeNull().ShouldContain("nobody looks at it");
        var (other, may) = PostsTableTests.Climbed([DeviceStopped, ContentOther], Nothing, PathwayKind.Premises);
        may.CanTake(AuthorityGiven, other, new Actor(Guid.CreateVersion7(), concern.SchoolId, "Lead", new HashSet<Role> { Role.Dsl }), At).Refusal.ShouldNotBeNull().ShouldContain("The head gives this authority");
        may.CanTake(new StepSaid(AuthorityGiven, HappenedAt: At.AddMinutes(-1)), other, Head(may), At).IsAllowed.ShouldBeFalse("it has run out");
        may.Take(Guid.CreateVersion7(), new StepSaid(AuthorityGiven, Words, Words, At.AddHours(8)), other, Head(may), At);
        var witness = Guid.CreateVersion7();
        may.CanTake(new StepSaid(TechnicianLooked, HappenedAt: At.AddHours(2), WithId: witness), other, Head(may), At.AddHours(3)).IsAllowed.ShouldBeTrue();
        may.CanTake(new StepSaid(TechnicianLooked, HappenedAt: At.AddHours(9), WithId: witness), other, Head(may), At.AddHours(10)).IsAllowed.ShouldBeFalse("after it ran out");
        may.CanTake(new StepSaid(TechnicianLooked, HappenedAt: At.AddHours(-1), WithId: witness), other, Head(may), At.AddHours(3)).IsAllowed.ShouldBeFalse("before it was given");
    }

    private static Actor Head(Pathway pathway) => new(pathway.StartedById, pathway.SchoolId, "Head", new HashSet<Role> { Role.Headteacher });

    /// <summary>What has to be done before a step, each after its own.</summary>
    private static PathwayStepKind[] Before(IReadOnlyList<CardRow> rows, CardRow row) => [.. InOrder(rows, row.After)];

    private static List<PathwayStepKind> InOrder(IReadOnlyList<CardRow> rows, IEnumerable<PathwayStepKind> steps)
    {
        var done = new List<PathwayStepKind>();
        foreach (var step in steps) Add(step);
        return done;

        void Add(PathwayStepKind step)
        {
            if (done.Contains(step)) return;
            foreach (var first in rows.Single(row => row.Kinds.Contains(step)).After) Add(first);
            done.Add(step);
        }
    }

    private static bool NeedsToo(IReadOnlyList<CardRow> rows, PathwayStepKind step, PathwayStepKind first) =>
        rows.Single(row => row.Kinds.Contains(step)).After is var after && (after.Contains(first) || after.Any(each => NeedsToo(rows, each, first)));

    private static IReadOnlyList<CardRow> RowsOf(PathwayKind kind)
    {
        var steps = PathwayTable.Of(kind).Steps.ToHashSet();
        return [.. Row().Matches(Sources.Read("docs/rules/pathways.md").Text).Select(row => new CardRow(
            [.. PostsTableTests.Kinds(row.Groups["step"].Value)], row.Groups["after"].Value == "nothing" ? [] : [.. PostsTableTests.Kinds(row.Groups["after"].Value)], row.Groups["needed"].Value == "needed"))
            .Where(row => row.Kinds.All(steps.Contains))];
    }

    private sealed record CardRow(PathwayStepKind[] Kinds, PathwayStepKind[] After, bool IsNeeded);

    [GeneratedRegex(@"^\| (?<step>[a-z-]+(?: or [a-z-]+)*) \| (?<after>[a-z, -]+) \| (?<needed>needed|may be left out[^|\n]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
