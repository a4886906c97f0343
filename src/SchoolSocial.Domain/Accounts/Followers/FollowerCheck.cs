using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts.Followers;

/// <summary>What is decided about one follower or one who asks to join (WD63 to WD65).</summary>
public enum FollowerDecision
{
    Keep = 1,
    Block,
    BlockAndReport,
    AskWhoTheyAre,
}

/// <summary>Who a follower turned out to be, where somebody looked (WD64).</summary>
public enum FollowerKind
{
    Parent = 1,
    Staff,

    /// <summary>Another school, a business of the place, an author: somebody the school works with.</summary>
    Partner,
    Pupil,
    Unknown,
}

/// <summary>
/// One check of an account's new followers (WD62): how many were looked at, and those of them that resemble somebody of the school. It is
/// stored with its counts also when nothing was found; followers who resemble nobody are counted and not kept.
/// </summary>
public sealed class FollowerCheck : Root
{
    private readonly List<FollowerLine> lines = [];

    private FollowerCheck(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid AccountId { get; private set; }

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public int Looked { get; private set; }

    public int Duplicates { get; private set; }

    /// <summary>The accounts that this one follows were looked at too (WD83).</summary>
    public bool LookedAtFollowed { get; private set; }

    public IReadOnlyList<FollowerLine> Lines => lines;

    public static FollowerCheck Make(
        Guid id, Account account, PastedList pasted, IReadOnlyList<(PastedFollower Follower, FollowerMatch Match)> found, bool lookedAtFollowed, DateOnly on, Actor actor, DateTime at)
    {
        var check = new FollowerCheck(id, account.SchoolId)
        {
            AccountId = account.Id, On = on, ById = actor.PersonId, At = at, Looked = pasted.Followers.Count, Duplicates = pasted.Duplicates,
            LookedAtFollowed = lookedAtFollowed,
        };
        check.lines.AddRange(found.Where(each => each.Match.Mark != FollowerMark.Nobody).Select(each => new FollowerLine(check, each.Follower, each.Match)));
        check.Record("follower-check.made", actor, at);
        return check;
    }

    public int Count(FollowerMark mark) => lines.Count(line => line.Mark == mark);

    public int Open => lines.Count(line => line.Decision is null);

    public Decision CanAdd(string handle)
    {
        if (lines.Exists(line => string.Equals(line.Handle, handle, StringComparison.OrdinalIgnoreCase))) return Common.Decision.Refused("They are on this list already.");
        return lines.Count < PastedFollowers.MostLines ? Common.Decision.Allowed : Common.Decision.Refused("This list is full.");
    }

    /// <summary>Somebody who resembles nobody, and of whom something is to be kept all the same: a partner, say, or who adds nothing (WD63, WD64).</summary>
    public FollowerLine Add(string handle, string? name, Actor actor, DateTime at)
    {
        CanAdd(handle).Demand();
        var line = new FollowerLine(this, new PastedFollower(handle, name), new FollowerMatch(FollowerMark.Nobody, null, 0, FollowerLine.PickedOut));
        lines.Add(line);
        Record("follower.picked-out", actor, at);
        return line;
    }

    public void Decide(FollowerLine line, FollowerDecision decision, FollowerKind? kind, Sealed? reason, Actor actor, DateTime at)
    {
        line.Decide(decision, kind, reason, actor, at);
        Record("follower.decided", actor, at, reason);
    }
}

/// <summary>One follower that resembles somebody of the school, and what was decided.</summary>
public sealed class FollowerLine : Part
{
    public const int WhyMaxLength = 100;
    public const string PickedOut = "picked out by hand";
    public const int ReasonMaxLength = 500;

    internal FollowerLine(FollowerCheck check, PastedFollower follower, FollowerMatch match)
    {
        CheckId = check.Id;
        Handle = follower.Handle;
        NormalisedHandle = follower.Handle.ToUpperInvariant();
        ShownName = follower.Name;
        Mark = match.Mark;
        MatchedId = match.PersonId;
        Why = match.Why;
    }

    private FollowerLine()
    {
    }

    public Guid CheckId { get; private set; }

    public string Handle { get; private set; } = "";

    public string NormalisedHandle { get; private set; } = "";

    public string? ShownName { get; private set; }

    public FollowerMark Mark { get; private set; }

    /// <summary>The pupil, member of staff or parent they resemble.</summary>
    public Guid? MatchedId { get; private set; }

    public string Why { get; private set; } = "";

    public FollowerDecision? Decision { get; private set; }

    public FollowerKind? Kind { get; private set; }

    public Sealed? Reason { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public override Guid RootId => CheckId;

    public bool IsBlocked => Decision is FollowerDecision.Block or FollowerDecision.BlockAndReport;

    internal void Decide(FollowerDecision decision, FollowerKind? kind, Sealed? reason, Actor actor, DateTime at) =>
        (Decision, Kind, Reason, DecidedById, DecidedAt) = (decision, kind, reason, actor.PersonId, at);
}
