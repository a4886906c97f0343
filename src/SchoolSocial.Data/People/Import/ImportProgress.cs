using System.Collections.Concurrent;

namespace SchoolSocial.Data.People.Import;

/// <summary>How far an import is, for the page that waits for it. Another node's page knows only that it is under way.</summary>
public sealed class ImportProgress
{
    private readonly ConcurrentDictionary<Guid, ImportStage> stages = new();

    public ImportStage? Of(Guid runId) => stages.TryGetValue(runId, out var stage) ? stage : null;

    internal void Say(Guid runId, ImportStep step, int lines = 0) => stages[runId] = new ImportStage(step, lines);

    internal void Done(Guid runId) => stages.TryRemove(runId, out _);
}

public readonly record struct ImportStage(ImportStep Step, int Lines);

public enum ImportStep
{
    Reading = 1,
    Comparing,
    Saving,
}
