using SchoolSocial.Domain.Common;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// A card: what has to be done for one kind of case, in whatever order the day allows, but for what has to come first. It is closed when all that
/// must be answered is answered.
/// </summary>
internal sealed class CardPathway : PathwayTable
{
    private readonly IReadOnlyList<CardStep> steps;

    /// <param name="steps">What is on it, in the order of the page.</param>
    /// <param name="asks">What is asked for each.</param>
    /// <param name="notes">Keys of the texts on its page.</param>
    public CardPathway(IReadOnlyList<CardStep> steps, IReadOnlyList<StepAsk> asks, IReadOnlyList<string> notes)
    {
        this.steps = steps;
        Asks = asks;
        Notes = notes;
        var rules = new Dictionary<PathwayStepKind, Func<PathwayLook, Decision>>();
        foreach (var step in steps)
        {
            foreach (var kind in step.Kinds) rules[kind] = look => May(step, look);
        }

        rules[Closed] = look => Missing(look) is { } missing ? Decision.Refused($"You cannot close this yet. Still to be said: {missing}.") : Decision.Allowed;
        Rules = rules;
    }

    public override IReadOnlyList<StepAsk> Asks { get; }

    public override IReadOnlyList<string> Notes { get; }

    protected override IReadOnlyDictionary<PathwayStepKind, Func<PathwayLook, Decision>> Rules { get; }

    public override string Standing(PathwayLook look)
    {
        if (look.IsClosed) return "Closed.";
        return Missing(look) is { } missing ? $"Still to be said: {missing}." : "It can be closed.";
    }

    public override Decision Accepts(StepSaid said, PathwayLook look) =>
        steps.FirstOrDefault(step => step.Kinds.Contains(said.Kind))?.Accepts?.Invoke(said, look) ?? Decision.Allowed;

    private Decision May(CardStep step, PathwayLook look) =>
        steps.FirstOrDefault(each => step.After.Contains(each.Kinds[0]) && !look.Has(each.Kinds)) is { } first
            ? Decision.Refused($"First: {first.Words}.")
            : step.Beyond?.Invoke(look) ?? Decision.Allowed;

    private string? Missing(PathwayLook look)
    {
        var missing = steps.Where(step => (step.IsNeeded || (step.NeededAfter is { } found && look.Has(found))) && !look.Has(step.Kinds)).Select(step => step.Words).ToList();
        return missing.Count == 0 ? null : string.Join("; ", missing);
    }
}

/// <summary>One thing on a card: the steps that it is, what it is called, what comes first, and whether the card can be closed without it.</summary>
internal sealed record CardStep(string Words, params PathwayStepKind[] Kinds)
{
    public IReadOnlyList<PathwayStepKind> After { get; init; } = [];

    public bool IsNeeded { get; init; } = true;

    /// <summary>It cannot be left out once this was found.</summary>
    public PathwayStepKind? NeededAfter { get; init; }

    /// <summary>What else must hold for it.</summary>
    public Func<PathwayLook, Decision>? Beyond { get; init; }

    /// <summary>What must hold of what is said.</summary>
    public Func<StepSaid, PathwayLook, Decision>? Accepts { get; init; }
}
