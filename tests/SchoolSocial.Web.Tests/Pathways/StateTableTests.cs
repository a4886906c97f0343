using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.House;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Web.Tests.Pathways;

/// <summary>
/// The tables of docs/rules/pathways.md are the rules: in each state every step that a row names is allowed and every other is refused.
/// Nudes: PAT-20 to PAT-33. Adults: PAT-40 to PAT-49 and PAT-17 to PAT-19.
/// </summary>
public sealed partial class StateTableTests
{
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Sealed Words = new("1:sealed");
    private static readonly Actor Lead = Person(Role.Dsl);
    private static readonly Actor Head = Person(Role.Headteacher);
    private static readonly Actor Teacher = Person(Role.Teacher);

    private static readonly Dictionary<string, PathwayStepKind[]> Groups = new()
    {
        ["ask"] = [TriggersNone, TriggersFound],
        ["say"] = [Situation, SituationWithAdult, RiskAnswered, RiskFound, ReportRemoveAnswered, ParentsAnswered, SupportAnswered, EducationAnswered, ReasonsAnswered],
        ["any"] = [DisclosureNone, DisclosureFound, ThresholdMet, LadoTold, ChildStrand, AdultStrand, IdentificationFree, IdentificationGuarded, PoliceTold, PoliceNotTold],
        ["law"] = [LawLegal, LawIllegal],
        ["nothing"] = [],
        ["advice"] = [LadoAdvisedWait, LadoAdvisedGo],
        ["outcome"] = [Substantiated, Malicious, FoundFalse, Unsubstantiated, Unfounded],
    };

    private static readonly PathwayStepKind[] Answered = [LawLegal, SuitabilityConsidered, IdentificationFree, ChildStrand, AdultStrand, Unfounded];

    private static readonly PathwayStepKind[] Everything = [Situation, ReportRemoveAnswered, ParentsAnswered, SupportAnswered, EducationAnswered, ReasonsAnswered];

    /// <summary>How each state is come to: by the lead, but for the steps of a second mind, which are the head's.</summary>
    private static readonly Dictionary<string, PathwayStepKind[]> Nudes = new()
    {
        ["PAT-20"] = [],
        ["PAT-21"] = [TriggersNone],
        ["PAT-22"] = [TriggersFound],
        ["PAT-23"] = [TriggersFound, NotReferredProposed],
        ["PAT-24"] = [TriggersFound, NotReferredProposed, NotReferredDeclined],
        ["PAT-25"] = [TriggersFound, NotReferredProposed, NotReferredAgreed],
        ["PAT-26"] = [TriggersNone, RiskAnswered],
        ["PAT-27"] = [TriggersNone, ViewingAsked],
        ["PAT-28"] = [TriggersNone, ViewingAsked, ViewingAgreed],
        ["PAT-29"] = [TriggersFound, Referred],
        ["PAT-30"] = [TriggersFound, Referred, .. Everything],
        ["PAT-31"] = [TriggersFound, Referred, .. Everything, Closed],
        ["PAT-32"] = [TriggersFound, Referred, .. Everything, Closed, Reopened],
        ["PAT-33"] = [TriggersFound, Referred, TriggersFound],
    };

    /// <summary>By the head, all of them.</summary>
    private static readonly Dictionary<string, PathwayStepKind[]> Adults = new()
    {
        ["PAT-40"] = [],
        ["PAT-41"] = [ThresholdNotMet],
        ["PAT-42"] = [ThresholdNotMet, DisclosureNone],
        ["PAT-43"] = [ThresholdNotMet, DisclosureFound],
        ["PAT-44"] = [ThresholdNotMet, DisclosureFound, MovedToComplaints],
        ["PAT-45"] = [ThresholdMet],
        ["PAT-46"] = [ThresholdMet, DisclosureNone, LadoTold],
        ["PAT-47"] = [ThresholdMet, DisclosureNone, LadoTold, LadoAdvisedWait],
        ["PAT-48"] = [ThresholdMet, DisclosureNone, LadoTold, LadoAdvisedGo],
        ["PAT-49"] = [ThresholdMet, DisclosureNone, LadoTold, LadoAdvisedGo, .. Answered],
        ["PAT-17"] = [IdentificationGuarded],
        ["PAT-18"] = [ThresholdMet, DisclosureNone, LadoTold, LadoAdvisedGo, .. Answered, Closed],
        ["PAT-19"] = [ThresholdMet, DisclosureNone, LadoTold, LadoAdvisedGo, ThresholdMet],
    };

    public static TheoryData<string> AdultsStates => [.. Adults.Keys];

    public static TheoryData<string> NudesStates => [.. Nudes.Keys];

    [Theory]
    [MemberData(nameof(NudesStates))]
    public void Every_step_of_the_nudes_pathway_is_allowed_or_refused_as_its_row_says(string state)
    {
        var (concern, pathway) = Begin(PathwayKind.Nudes, [], Lead);
        foreach (var step in Nudes[state])
        {
            var actor = step is NotReferredAgreed or NotReferredDeclined or ViewingAgreed or ViewingDeclined ? Head : Lead;
            pathway.Take(Guid.CreateVersion7(), new StepSaid(step, Words, Words, At, Teacher.PersonId), concern, actor, At);
        }

        var row = Rows()[state];
        Walk(pathway, concern, Lead, row[2]);
        Walk(pathway, concern, Head, row[3]);
    }

    [Theory]
    [MemberData(nameof(AdultsStates))]
    public void Every_step_of_the_adults_pathway_is_allowed_or_refused_as_its_row_says(string state)
    {
        var about = new NamedAdult(Guid.CreateVersion7(), Employer.School, new HashSet<Role> { Role.Teacher });
        var (concern, pathway) = Begin(PathwayKind.Adults, [about], Head);
        foreach (var step in Adults[state]) pathway.Take(Guid.CreateVersion7(), new StepSaid(step, Words, Words), concern, Head, At);
        var row = Rows()[state];
        Walk(pathway, concern, Head, row[2]);
        Walk(pathway, concern, Lead, row[3]);
    }

    [Fact]
    public void Every_state_of_the_page_is_walked_and_every_step_is_allowed_somewhere()
    {
        Rows().Keys.Except(Nudes.Keys).Except(Adults.Keys).ShouldBeEmpty();
        Nudes.Keys.Concat(Adults.Keys).Except(Rows().Keys).ShouldBeEmpty();
        foreach (var (kind, states) in ((PathwayKind, Dictionary<string, PathwayStepKind[]>)[])[(PathwayKind.Nudes, Nudes), (PathwayKind.Adults, Adults)])
        {
            var allowed = states.Keys.SelectMany(state => Kinds(Rows()[state][2]).Concat(Kinds(Rows()[state][3]))).ToHashSet();
            PathwayTable.Of(kind).Steps.Except(allowed).ShouldBeEmpty($"no row of {kind} allows it");
        }
    }

    internal static (Concern Concern, Pathway Pathway) Begin(PathwayKind kind, IReadOnlyCollection<NamedAdult> about, Actor starter)
    {
        RoleHolder[] holders = [.. ((Actor[])[Lead, Head, Teacher]).Select(person => new RoleHolder(person.PersonId, person.Roles.Single()))];
        var report = new ConcernReport(ConcernKind.SomethingElse, AtRisk.No, Channel.SawIt, new DateOnly(2026, 11, 20), Words, null, null, null, []);
        var concern = Concern.Raise(Guid.CreateVersion7(), report, Routing.For(about, holders), At.AddHours(24), Teacher, At);
        return (concern, Pathway.Start(Guid.CreateVersion7(), kind, concern, starter, At));
    }

    private static void Walk(Pathway pathway, Concern concern, Actor actor, string allowed)
    {
        var named = Kinds(allowed).ToHashSet();
        foreach (var step in PathwayTable.Of(pathway.Kind).Steps)
        {
            var may = pathway.CanTake(step, concern, actor, At);
            may.IsAllowed.ShouldBe(named.Contains(step), $"{step} by the {actor.Name}: {may.Refusal ?? "allowed"}");
            if (!may.IsAllowed) may.Refusal!.Length.ShouldBeGreaterThan(10, "a refusal is said in words");
        }
    }

    private static IEnumerable<PathwayStepKind> Kinds(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(name => Groups.GetValueOrDefault(name) ?? [Enum.Parse<PathwayStepKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)]);

    /// <summary>The rows that have a cell for each of those who act.</summary>
    private static Dictionary<string, string[]> Rows() => Row().Matches(Sources.Read("docs/rules/pathways.md").Text)
        .Select(row => row.Value.Trim('|', ' ', '\n').Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cells => cells[0]);

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), SchoolId, role.ToString(), new HashSet<Role> { role });

    [GeneratedRegex(@"^\| PAT-\d\d \|[^|\n]+\|[^|\n]+\|[^|\n]+\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
