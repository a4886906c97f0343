namespace SchoolSocial.Domain.Consents;

/// <summary>
/// May this child (or adult) appear on this channel on this day? A judgement over what was answered and what is known, and nothing else:
/// the same facts give the same answer, whoever asks. Rules: docs/rules/consents.md.
/// </summary>
public sealed record ConsentState(bool IsYes, Standing Standing, DateOnly? UntilOn = null)
{
    public static ConsentState For(ConsentCase asked)
    {
        // CST-01, CST-02: nothing outweighs these two.
        if (asked.IsProtected) return No(Standing.Protected);
        if (asked.LeftOn is { } left && left < asked.On) return No(Standing.Left);
        var standing = Latest(asked);
        var against = standing.Where(answer => answer.Answer is Answer.No or Answer.Withdrawn).ToList();
        var yes = standing.Where(answer => answer.Answer == Answer.Yes && Live(answer, asked.On)).ToList();
        var counted = yes.Where(answer => Counts(answer, asked)).ToList();
        if (against.Exists(answer => answer.Giver == Giver.Child)) return No(Standing.ChildRefused);
        if (against.Count > 0) return No(counted.Count > 0 ? Standing.Disagreement : Kind(against));
        if (asked.Basis is LawfulBasis.PublicTask or LawfulBasis.LegitimateInterests && asked.Medium != Medium.Contact)
        {
            return counted.Count > 0 ? Yes(counted) : new ConsentState(true, Standing.NoObjection);
        }

        if (counted.Count > 0)
        {
            // CST-07: where a local authority holds parental responsibility, its yes must be among them.
            return asked.Holders.Any(holder => holder.IsLocalAuthority && holder.HasResponsibility)
                && !counted.Exists(answer => answer.Giver == Giver.Guardian && asked.Holders.Any(holder => holder.IsLocalAuthority && holder.GuardianId == answer.GuardianId))
                ? No(Standing.NotByHolder)
                : Yes(counted);
        }

        if (yes.Count > 0) return No(Standing.NotByHolder);
        return No(standing.Exists(answer => answer.Answer == Answer.Yes) ? Standing.Lapsed : Standing.Unanswered);
    }

    /// <summary>By giver, the answer that stands on the day, of those that have begun.</summary>
    private static List<ConsentAnswer> Latest(ConsentCase asked) => [.. asked.Answers
        .Where(answer => answer.FromOn <= asked.On && IsAsked(answer, asked))
        .GroupBy(answer => (answer.Giver, answer.GuardianId))
        .Select(group => LastWord.Of([.. group])!)];

    /// <summary>A guardian whose tie to the child has ended no longer answers for the child, either way.</summary>
    private static bool IsAsked(ConsentAnswer answer, ConsentCase asked) => asked.IsAdult
        ? answer.Giver == Giver.Self
        : answer.Giver is Giver.Child or Giver.Family || asked.Holders.Any(holder => holder.GuardianId == answer.GuardianId);

    /// <summary>A yes counts from a holder of parental responsibility, from the family as a whole, or from the adult in the picture: never from a child alone.</summary>
    private static bool Counts(ConsentAnswer answer, ConsentCase asked) => answer.Giver switch
    {
        Giver.Self or Giver.Family => true,
        Giver.Guardian => asked.Holders.Any(holder => holder.GuardianId == answer.GuardianId && holder.HasResponsibility),
        _ => false,
    };

    private static bool Live(ConsentAnswer answer, DateOnly on) => answer.UntilOn is null || answer.UntilOn >= on;

    private static Standing Kind(List<ConsentAnswer> against) => against.Exists(answer => answer.Answer == Answer.Withdrawn) ? Standing.Withdrawn : Standing.Refused;

    private static ConsentState Yes(List<ConsentAnswer> counted) =>
        new(true, Standing.Yes, counted.Exists(answer => answer.UntilOn is null) ? null : counted.Max(answer => answer.UntilOn));

    private static ConsentState No(Standing standing) => new(false, standing);
}

/// <summary>Everything that the answer depends on.</summary>
/// <param name="Basis">The lawful basis in force; null where the school has decided none.</param>
/// <param name="Medium">What is asked about.</param>
/// <param name="Answers">Whatever was answered for this channel and medium.</param>
/// <param name="Holders">Who is tied to the child now.</param>
/// <param name="On">The day.</param>
/// <param name="IsProtected">A safeguarding mark stands.</param>
/// <param name="LeftOn">The last day on the roll, or at the school.</param>
/// <param name="IsAdult">It is an adult's own picture.</param>
public sealed record ConsentCase(
    LawfulBasis? Basis, Medium Medium, IReadOnlyCollection<ConsentAnswer> Answers, IReadOnlyCollection<Holder> Holders, DateOnly On,
    bool IsProtected = false, DateOnly? LeftOn = null, bool IsAdult = false);

/// <summary>A guardian who is tied to the child now, and whether they are known to hold parental responsibility.</summary>
public sealed record Holder(Guid GuardianId, bool HasResponsibility, bool IsLocalAuthority = false);

/// <summary>Why an answer is what it is: for those who may know. Everybody else is told yes or "not this picture".</summary>
public enum Standing
{
    Yes = 1,

    /// <summary>The channel does not stand on consent, and nobody has objected.</summary>
    NoObjection,
    Refused,
    Withdrawn,
    Disagreement,
    ChildRefused,
    Lapsed,
    Unanswered,

    /// <summary>Somebody said yes who is not known to hold parental responsibility.</summary>
    NotByHolder,
    Left,
    Protected,
}
