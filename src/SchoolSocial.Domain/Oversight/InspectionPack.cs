using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Oversight;

/// <summary>The parts of a pack, in the order in which they are made and bound.</summary>
public enum PackPart
{
    Policies = 1,
    Coverage,
    Readings,
    Accounts,
    Channels,
    Checks,
    Counts,
    Decisions,
}

/// <summary>
/// What an inspector is shown: made in one press, part by part, of what its maker may see; for the maker alone. That it was made, by whom and
/// why, stays on record.
/// </summary>
public sealed class InspectionPack : Root
{
    public const int ReasonMaxLength = 500;

    /// <summary>Long enough for a visit and what follows; after that a new one says what is so then.</summary>
    public const int KeptDays = 30;

    private readonly List<PackSection> sections = [];

    private InspectionPack(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Code { get; private set; } = "";

    /// <summary>What it is made for, sealed.</summary>
    public Sealed Reason { get; private set; } = null!;

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public Guid MadeById { get; private set; }

    public DateTime AskedAt { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    /// <summary>Given up, because whoever asked for it may no longer make one.</summary>
    public DateTime? StoppedAt { get; private set; }

    public IReadOnlyList<PackSection> Sections => sections;

    public override string Reference => Code;

    public static IReadOnlyList<PackPart> Parts { get; } = Enum.GetValues<PackPart>();

    /// <summary>Those that a job still has to finish.</summary>
    public static Expression<Func<InspectionPack, bool>> IsOpen { get; } = pack => pack.FinishedAt == null && pack.StoppedAt == null;

    public static Expression<Func<InspectionPack, bool>> MadeBy(Actor viewer) => pack => pack.SchoolId == viewer.SchoolId && pack.MadeById == viewer.PersonId;

    public static InspectionPack Ask(Guid id, BoardSpan span, Sealed reason, Actor actor, DateTime at)
    {
        var pack = new InspectionPack(id, actor.SchoolId)
        {
            Code = Common.Reference.New('K'),
            Reason = reason,
            From = span.From,
            To = span.To,
            MadeById = actor.PersonId,
            AskedAt = at,
        };
        pack.Record("inspection-pack.asked-for", actor, at, reason);
        return pack;
    }

    /// <summary>The part to be made next; null where all are. Whoever goes on after an interruption begins here.</summary>
    public PackPart? Next => FinishedAt is not null || StoppedAt is not null ? null : Parts.Select(part => (PackPart?)part).FirstOrDefault(part => sections.TrueForAll(section => section.Part != part));

    public void Add(Guid id, PackPart part, Sealed content, DateTime at)
    {
        if (part != Next) throw new InvalidOperationException("The parts of a pack are made one after the other, each once.");
        sections.Add(new PackSection(id, this, part, content, at));
        if (sections.Count == Parts.Count) FinishedAt = at;
        Record(FinishedAt is null ? "inspection-pack.part-made" : "inspection-pack.finished", Actor.Product(SchoolId), at);
    }

    public void Stop(DateTime at)
    {
        if (Next is null) throw new InvalidOperationException("It is not being made any more.");
        StoppedAt = at;
        Record("inspection-pack.stopped", Actor.Product(SchoolId), at);
    }

    /// <summary>May its maker still read it? What they could see then they may be kept from now.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="isOutdated">Something that was counted in it is hidden from its maker now.</param>
    public Decision CanOpen(DateTime now, bool isOutdated)
    {
        if (StoppedAt is not null) return Decision.Refused("This pack was not finished, because whoever asked for it could no longer make one.");
        if (FinishedAt is null) return Decision.Refused("This pack is still being made.");
        return isOutdated || AskedAt.AddDays(KeptDays) <= now ? Decision.Refused("This pack is out of date. Make a new one: it says what is so today.") : Decision.Allowed;
    }

    /// <summary>Reading it, or putting it on paper, is a fact as well.</summary>
    public void Opened(Actor viewer, DateTime at) => Record("inspection-pack.opened", viewer, at);
}

/// <summary>One part of a pack as it was made. Written once.</summary>
public sealed class PackSection : AppendOnlyPart
{
    internal PackSection(Guid id, InspectionPack pack, PackPart part, Sealed content, DateTime at)
        : base(id)
    {
        PackId = pack.Id;
        Part = part;
        Content = content;
        MadeAt = at;
    }

    private PackSection()
    {
    }

    public Guid PackId { get; private set; }

    public PackPart Part { get; private set; }

    public Sealed Content { get; private set; } = null!;

    public DateTime MadeAt { get; private set; }

    public override Guid RootId => PackId;
}
