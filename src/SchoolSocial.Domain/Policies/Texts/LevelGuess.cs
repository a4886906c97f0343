namespace SchoolSocial.Domain.Policies.Texts;

/// <summary>How strongly a clause binds, judged by its words, where its writer has not said. The writer sees the guess and may change it.</summary>
public static class LevelGuess
{
    private static readonly string[] Musts = ["must", "never", "will not", "may not", "shall", "not allowed", "not permitted", "forbidden", "required to", "do not"];
    private static readonly string[] Advice = ["should", "strongly advised", "advised", "not advisable", "expected to", "recommended"];
    private static readonly string[] Tips = ["think ", "consider", "remember", "tip:"];

    public static RuleLevel Of(string words)
    {
        var text = $" {words.ToLowerInvariant()} ";
        if (Array.Exists(Musts, word => text.Contains($" {word}", StringComparison.Ordinal))) return RuleLevel.Must;
        if (Array.Exists(Advice, word => text.Contains($" {word}", StringComparison.Ordinal))) return RuleLevel.StronglyAdvised;
        return Array.Exists(Tips, word => text.Contains($" {word}", StringComparison.Ordinal)) ? RuleLevel.Tip : RuleLevel.Background;
    }
}
