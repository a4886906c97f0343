namespace SchoolSocial.Domain.Oversight;

/// <summary>The sentence above a picture of figures: what it says, so that nobody need read it off the lines.</summary>
public static class Finding
{
    /// <summary>Compares a stretch of time with the one of the same length before it.</summary>
    public static string OfTrend(int now, int before) => (now, before) switch
    {
        (0, 0) => "No concerns in the last twelve weeks, nor in the twelve before",
        (_, 0) => $"{now} concerns in the last twelve weeks, none in the twelve before",
        (0, _) => $"No concerns in the last twelve weeks, {before} in the twelve before",
        _ when now == before => $"As many concerns as in the twelve weeks before: {now}",
        _ when now * 2 <= before => $"Concerns have halved or better: {now}, after {before} in the twelve weeks before",
        _ when now >= before * 2 => $"Concerns have doubled or more: {now}, after {before} in the twelve weeks before",
        _ when now < before => $"Fewer concerns than in the twelve weeks before: {now}, after {before}",
        _ => $"More concerns than in the twelve weeks before: {now}, after {before}",
    };
}
