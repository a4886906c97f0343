using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.Coverage;

/// <summary>Somebody said in which clause a law of the school's own list stands behind this policy, or that it stands behind none (ST11). The last word holds.</summary>
public sealed class LawMark : AppendOnlyPart
{
    internal LawMark(Policy policy, Guid lawId, string? clause, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        VersionNumber = policy.Latest.Number;
        LawId = lawId;
        Clause = clause;
        ById = actor.PersonId;
        At = at;
    }

    private LawMark()
    {
    }

    public Guid PolicyId { get; private set; }

    public int VersionNumber { get; private set; }

    /// <summary>The law, as the school's own list has it.</summary>
    public Guid LawId { get; private set; }

    /// <summary>The number of the clause in that version; null where none.</summary>
    public string? Clause { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PolicyId;
}
