namespace SchoolSocial.Domain.Settings;

/// <summary>Who must agree before something is posted, from the least strict to the strictest.</summary>
public enum ApprovalRule
{
    Nobody = 1,
    SecondPair,
    SeniorLeader,
}

public static class ApprovalRules
{
    public static string Words(this ApprovalRule rule) => rule switch
    {
        ApprovalRule.Nobody => "The check is enough",
        ApprovalRule.SecondPair => "A second pair of eyes",
        ApprovalRule.SeniorLeader => "A senior leader",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>Of two rules the stricter: an account may ask for more than its channel, never for less (WD60).</summary>
    public static ApprovalRule AndAtLeast(this ApprovalRule rule, ApprovalRule? own) => own > rule ? own.Value : rule;
}
