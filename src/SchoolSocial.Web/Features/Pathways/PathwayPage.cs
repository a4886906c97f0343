using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Pathways;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Features.Pathways;

public sealed record PathwayRow(PathwayKind Kind, string? Code, bool IsOpen, string Standing, Decision CanStart);

/// <summary>Which pathways there are for a concern: begun, or to be begun.</summary>
public sealed record PathwaysPage(string ConcernCode, string Judgement, IReadOnlyList<PathwayRow> Rows)
{
    public static async Task<PathwaysPage> ReadAsync(SchoolDb db, Concern concern, Actor viewer, SchoolClock clock, CancellationToken cancel)
    {
        var begun = (await db.PathwaysOfAsync(concern, cancel)).ToDictionary(pathway => pathway.Kind);
        var texts = await db.ReferenceTextsAsync(viewer, [PathwayPage.JudgementKey], clock.Today, cancel);
        return new PathwaysPage(concern.Code, texts[PathwayPage.JudgementKey], [.. PathwayTable.Kinds.Order().Select(kind => begun.GetValueOrDefault(kind) is { } pathway
            ? new PathwayRow(kind, pathway.Code, pathway.IsOpen, PathwayTable.Of(kind).Standing(pathway.LookOf(concern, viewer, clock.Now)), Decision.Allowed)
            : new PathwayRow(kind, null, false, "Not begun", Pathway.CanStart(kind, concern, viewer)))]);
    }
}

/// <summary>A page of a step with whether the viewer may open it now.</summary>
public sealed record AskRow(StepAsk Ask, Decision MayTake, bool IsDone);

/// <summary>A step that was taken, opened for somebody who may read it.</summary>
public sealed record StepMoment(PathwayStep Step, string Title, string By, string? With, IReadOnlyList<StepAnswer> Answers);

/// <summary>One pathway: where it stands, what can be done now and what cannot yet, and what was done.</summary>
public sealed record PathwayPage(
    Pathway Pathway, Concern Concern, string Judgement, string Standing, IReadOnlyList<ReferenceNote> Notes, IReadOnlyList<AskRow> Asks, IReadOnlyList<StepMoment> Story)
{
    public const string JudgementKey = "pathway-judgement";

    /// <summary>What everybody who opens it must bear in mind as it stands.</summary>
    public string? Warning { get; init; }

    public PathwayClock? Clock { get; init; }

    public bool IsLate { get; init; }

    /// <summary>It has no clock of its own: it is kept and held with its concern.</summary>
    public required Keeping Keeping { get; init; }

    public IEnumerable<AskRow> Open => Asks.Where(row => row.MayTake.IsAllowed);

    public IEnumerable<AskRow> NotYet => Asks.Where(row => !row.MayTake.IsAllowed);

    public static async Task<PathwayPage> ReadAsync(SchoolDb db, Vault vault, Pathway pathway, Concern concern, Actor viewer, SchoolClock clock, CancellationToken cancel)
    {
        var table = PathwayTable.Of(pathway.Kind);
        var look = pathway.LookOf(concern, viewer, clock.Now);
        var (warning, due) = (table.Warning(look), table.Clock(look));
        var texts = await db.ReferenceTextsAsync(viewer, [JudgementKey, .. table.Notes, .. new[] { warning }.OfType<string>()], clock.Today, cancel);
        var names = await db.NamesAsync(pathway.Steps.Select(step => step.ById).Concat(pathway.Steps.Select(step => step.WithId).OfType<Guid>()), cancel);
        return new PathwayPage(
            pathway, concern, texts[JudgementKey], table.Standing(look), [.. table.Notes.Select(texts.Note)],
            [.. table.Asks.Where(ask => look.IsClosed == ask.Kinds.Contains(PathwayStepKind.Reopened)).Select(ask => RowOf(ask, pathway, concern, viewer, clock.Now))],
            [.. pathway.Steps.Select(step => new StepMoment(
                step, TitleOf(table, step), names[step.ById], step.WithId is { } with ? names[with] : null, vault.OpenSheet(step)))])
        {
            Warning = warning is null ? null : texts[warning],
            Keeping = await ConcernKeeping.ReadAsync(db, vault, concern, viewer, cancel),
            Clock = due,
            IsLate = due?.IsLate(clock.Now) == true,
        };
    }

    private static AskRow RowOf(StepAsk ask, Pathway pathway, Concern concern, Actor viewer, DateTime at)
    {
        var decisions = ask.Kinds.Select(kind => pathway.CanTake(kind, concern, viewer, at)).ToList();
        return new AskRow(ask, decisions.Exists(each => each.IsAllowed) ? Decision.Allowed : decisions[0], pathway.Steps.Any(step => ask.Kinds.Contains(step.Kind)));
    }

    private static string TitleOf(PathwayTable table, PathwayStep step) =>
        step.Kind == PathwayStepKind.Started ? "Begun" : table.Asks.First(ask => ask.Kinds.Contains(step.Kind)).Title;
}
