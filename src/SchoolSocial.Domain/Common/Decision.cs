namespace SchoolSocial.Domain.Common;

/// <summary>The answer to "may this happen?": yes, or no in words that say why and the way on.</summary>
public readonly record struct Decision
{
    private Decision(string? refusal) => Refusal = refusal;

    public static Decision Allowed { get; } = new(null);

    /// <summary>What to tell the person; null when allowed.</summary>
    public string? Refusal { get; }

    public bool IsAllowed => Refusal is null;

    public static Decision Refused(string why) => new(why);

    /// <summary>Called at the top of the act itself: a caller that did not ask first is a fault of ours, not of the user.</summary>
    public void Demand()
    {
        if (!IsAllowed) throw new InvalidOperationException(Refusal);
    }
}
