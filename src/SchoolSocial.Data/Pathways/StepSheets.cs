using System.Text.Json;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;

namespace SchoolSocial.Data.Pathways;

/// <summary>The answers of a step as one sealed sheet: what was asked, in the words that stood there, and what was answered.</summary>
public static class StepSheets
{
    public static Sealed? SealSheet(this Vault vault, IReadOnlyList<StepAnswer> answers, Guid stepId) =>
        answers.Count == 0 ? null : vault.Seal(JsonSerializer.Serialize(answers), stepId);

    public static IReadOnlyList<StepAnswer> OpenSheet(this Vault vault, PathwayStep step) =>
        vault.OpenIfAny(step.Answers, step.Id) is { } sheet ? JsonSerializer.Deserialize<List<StepAnswer>>(sheet)! : [];
}
