using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts;

/// <summary>
/// One look at an account that its rhythm asks for: what the custodian sampled, a moderation round, a talk about content, an access drill.
/// It is written down also when nothing was found.
/// </summary>
public sealed class AccountRound : Root
{
    public const int FindingsMaxLength = 2_000;
    public const int GreatestSample = 5_000;

    private AccountRound(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid AccountId { get; private set; }

    public RhythmKind Kind { get; private set; }

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>How many posts, comments or pages were looked at; for a talk, how many took part.</summary>
    public int Looked { get; private set; }

    public bool AllWell { get; private set; }

    public Sealed? Findings { get; private set; }

    public static AccountRound Make(Guid id, Account account, RhythmKind kind, DateOnly on, int looked, bool allWell, Sealed? findings, Actor actor, DateTime at)
    {
        var round = new AccountRound(id, account.SchoolId)
        {
            AccountId = account.Id, Kind = kind, On = on, ById = actor.PersonId, At = at, Looked = looked, AllWell = allWell, Findings = findings,
        };
        round.Record(kind == RhythmKind.AccessDrill ? "account-round.drilled" : "account-round.made", actor, at);
        return round;
    }
}
