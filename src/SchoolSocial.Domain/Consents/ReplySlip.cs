using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Consents;

/// <summary>
/// A slip of paper by which one guardian answers for one child on a telephone, without an account. Its code works once, for some weeks;
/// only the hash of it is kept.
/// </summary>
public sealed class ReplySlip : Root
{
    public const int HashMaxLength = 64;
    public const int DaysOpen = 28;

    private ReplySlip(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PupilId { get; private set; }

    public Guid GuardianId { get; private set; }

    public Guid WordingId { get; private set; }

    public string Hash { get; private set; } = "";

    public Guid PrintedById { get; private set; }

    public DateTime PrintedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    public DateTime? ReplacedAt { get; private set; }

    public static ReplySlip Print(Guid id, Guid schoolId, Guid pupilId, Guid guardianId, Guid wordingId, string hash, Actor actor, DateTime at)
    {
        var slip = new ReplySlip(id, schoolId)
        {
            PupilId = pupilId,
            GuardianId = guardianId,
            WordingId = wordingId,
            Hash = hash,
            PrintedById = actor.PersonId,
            PrintedAt = at,
            ExpiresAt = at.AddDays(DaysOpen),
        };
        slip.Record("reply-slip.printed", actor, at);
        return slip;
    }

    public bool IsLive(DateTime at) => UsedAt is null && ReplacedAt is null && at < ExpiresAt;

    public void Use(DateTime at)
    {
        if (!IsLive(at)) throw new InvalidOperationException("This slip has done its work.");
        UsedAt = at;
        Record("reply-slip.used", Actor.Product(SchoolId), at);
    }

    /// <summary>A second slip for the same child and guardian makes the first worthless.</summary>
    public void Replace(Actor actor, DateTime at)
    {
        if (!IsLive(at)) return;
        ReplacedAt = at;
        Record("reply-slip.replaced", actor, at);
    }
}
