using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.Coverage;

/// <summary>Something a policy of a kind is expected to say.</summary>
public sealed record CoveragePoint(string Code, string Words);

/// <summary>What each kind of policy is expected to say (JW31), gathered from the guidance that real schools work under.</summary>
public static class CoveragePoints
{
    private static readonly CoveragePoint[] Common =
    [
        new("for-whom", "whom it binds and whom it guides"),
        new("breach", "what a breach may lead to"),
        new("tell", "whom to tell when something goes wrong"),
    ];

    private static readonly Dictionary<PolicyKind, CoveragePoint[]> Table = new()
    {
        [PolicyKind.SocialMedia] =
        [
            new("accounts", "which accounts speak for the school, and who holds them"),
            new("followers", "who may follow, and how followers are checked"),
            new("pupils", "whether pupils may follow or take part"),
            new("pictures", "consent for pictures, and names beside them"),
            new("messages", "what happens to private messages"),
            new("friends", "friendship online with pupils, former pupils and parents"),
            new("parents", "what is asked of parents"),
            new("confidential", "that what is learned at school stays confidential"),
            new("whistleblowing", "that staff may always raise a concern"),
        ],
        [PolicyKind.AcceptableUse] =
        [
            new("times", "times at which personal use is allowed"),
            new("whose", "whose computers, phones and accounts may be used"),
            new("passwords", "passwords and locked screens"),
            new("monitoring", "that the school may look into its systems"),
        ],
        [PolicyKind.OnlineSafety] =
        [
            new("filtering", "who is responsible for filtering and monitoring, and that it is reviewed yearly"),
            new("technology", "that new technology brings a review"),
            new("teaching", "what pupils are taught"),
        ],
        [PolicyKind.Communication] =
        [
            new("modes", "which ways of communicating are allowed, with whom"),
            new("details", "that personal contact details are not given to pupils"),
            new("scrutiny", "that communication with pupils can be looked into"),
        ],
        [PolicyKind.StaffConduct] =
        [
            new("standards", "the standards of conduct that are expected"),
            new("private-life", "the right to a private life, and its limits"),
        ],
        [PolicyKind.Photography] =
        [
            new("events", "pictures by families at events"),
            new("storage", "where pictures are kept, and for how long"),
        ],
    };

    public static IReadOnlyList<CoveragePoint> For(PolicyKind kind) => [.. Table.GetValueOrDefault(kind, []), .. Common];
}

/// <summary>Somebody found a point in a clause, or found that it is not there. The last word on a point holds.</summary>
public sealed class CoverageMark : AppendOnlyPart
{
    public const int PointMaxLength = 40;
    public const int ClauseMaxLength = 12;

    internal CoverageMark(Policy policy, string point, string? clause, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        VersionNumber = policy.Latest.Number;
        Point = point;
        Clause = clause;
        ById = actor.PersonId;
        At = at;
    }

    private CoverageMark()
    {
    }

    public Guid PolicyId { get; private set; }

    public int VersionNumber { get; private set; }

    public string Point { get; private set; } = "";

    /// <summary>The number of the clause in that version; null where the point is not met.</summary>
    public string? Clause { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PolicyId;
}
