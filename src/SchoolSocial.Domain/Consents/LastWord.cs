namespace SchoolSocial.Domain.Consents;

/// <summary>
/// Which of one giver's answers to one question stands (CST-08, CST-17). An answer gives way to one that is dated no earlier and recorded no
/// earlier. Where several are left, their dates and the order in which the school learnt of them disagree, and the most careful stands:
/// docs/decisions/0095.
/// </summary>
internal static class LastWord
{
    public static ConsentAnswer? Of(IReadOnlyCollection<ConsentAnswer> answers) => answers
        .Where(answer => !answers.Any(other => Follows(other, answer)))
        .OrderBy(answer => Care(answer.Answer)).ThenBy(answer => answer.FromOn).LastOrDefault();

    private static bool Follows(ConsentAnswer later, ConsentAnswer earlier) => later.FromOn >= earlier.FromOn && later.RecordedAt >= earlier.RecordedAt
        && (later.FromOn > earlier.FromOn || later.RecordedAt > earlier.RecordedAt);

    private static int Care(Answer answer) => answer switch
    {
        Answer.Yes => 0,
        Answer.NotAsked => 1,
        _ => 2,
    };
}
