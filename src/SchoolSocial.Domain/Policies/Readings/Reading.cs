using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Policies.Readings;

/// <summary>One person's reading of one policy, for good: every signature under every version, and every extension. Nothing is overwritten.</summary>
public sealed class Reading : Root
{
    public const int NameMaxLength = 120;
    public const int StandingMaxLength = 120;

    private readonly List<Acknowledgement> acknowledgements = [];
    private readonly List<ReadingExtension> extensions = [];

    private Reading(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PolicyId { get; private set; }

    /// <summary>Null for a person outside the register, who signed on paper (ST05).</summary>
    public Guid? PersonId { get; private set; }

    public string? PaperName { get; private set; }

    /// <summary>What they are to the school: "football coach, Active Kids Ltd".</summary>
    public string? PaperStanding { get; private set; }

    /// <summary>The newest version signed. What is owed is judged by all of them, and as whom each was signed.</summary>
    public int LastVersion { get; private set; }

    public override string Reference => "Read and sign";

    public IReadOnlyList<Acknowledgement> Acknowledgements => acknowledgements;

    public IReadOnlyList<ReadingExtension> Extensions => extensions;

    public static Reading Of(Guid policyId, Guid personId, Actor actor) => new(Guid.CreateVersion7(), actor.SchoolId) { PolicyId = policyId, PersonId = personId };

    public static Reading OnPaper(Guid policyId, string name, string standing, Actor actor) =>
        new(Guid.CreateVersion7(), actor.SchoolId) { PolicyId = policyId, PaperName = name, PaperStanding = standing };

    public IEnumerable<SignedAs> SoFar => acknowledgements.Select(each => new SignedAs(each.VersionNumber, each.Reader));

    public Decision CanSign(PolicyVersion version, Audience reader) => Readers.HaveSigned(version.Number, reader, SoFar) ? Decision.Refused("You have signed this version already.") : Decision.Allowed;

    /// <summary>Signs what was shown. Every statement is ticked by itself, every question answered right.</summary>
    public void Sign(PolicyVersion version, AcknowledgedWords words, Actor actor, DateTime at)
    {
        CanSign(version, words.Reader).Demand();
        acknowledgements.Add(new Acknowledgement(this, version, words, actor, at));
        LastVersion = Math.Max(LastVersion, version.Number);
        Record(words.IsOnPaper ? "reading.signed-on-paper" : "reading.signed", actor, at);
    }

    public static Decision CanExtend(DateOnly dueOn, DateOnly until, DateOnly today)
    {
        if (until <= today) return Decision.Refused("The new day must be later than today.");
        return until <= dueOn ? Decision.Refused("The new day must lie after the one that holds now.") : Decision.Allowed;
    }

    public void Extend(int versionNumber, DateOnly dueOn, DateOnly until, string reason, DateOnly today, Actor actor, DateTime at)
    {
        CanExtend(dueOn, until, today).Demand();
        extensions.Add(new ReadingExtension(this, versionNumber, until, reason, actor, at));
        Record("reading.extended", actor, at);
    }
}

/// <summary>What was signed, as whom, and how.</summary>
/// <param name="Reader">The audience they signed as.</param>
/// <param name="Position">Their roles that day, in words.</param>
/// <param name="SignedOn">The school's date.</param>
/// <param name="Statements">The separate statements they ticked, in words.</param>
/// <param name="Tries">How often the questions were answered before all were right; nought without questions.</param>
/// <param name="IsOnPaper">Entered by the office from a signed sheet.</param>
public sealed record AcknowledgedWords(Audience Reader, string? Position, DateOnly SignedOn, string? Statements, int Tries, bool IsOnPaper = false);

/// <summary>One signature under one version, with the fingerprint of its text.</summary>
public sealed class Acknowledgement : AppendOnlyPart
{
    public const int PositionMaxLength = 300;
    public const int StatementsMaxLength = 300;

    internal Acknowledgement(Reading reading, PolicyVersion version, AcknowledgedWords words, Actor actor, DateTime at)
    {
        ReadingId = reading.Id;
        VersionNumber = version.Number;
        Fingerprint = version.Fingerprint;
        Reader = words.Reader;
        Position = words.Position;
        SignedOn = words.SignedOn;
        Statements = words.Statements;
        Tries = words.Tries;
        IsOnPaper = words.IsOnPaper;
        EnteredById = actor.PersonId;
        At = at;
    }

    private Acknowledgement()
    {
    }

    public Guid ReadingId { get; private set; }

    public int VersionNumber { get; private set; }

    public string Fingerprint { get; private set; } = "";

    public Audience Reader { get; private set; }

    public string? Position { get; private set; }

    public DateOnly SignedOn { get; private set; }

    public string? Statements { get; private set; }

    public int Tries { get; private set; }

    public bool IsOnPaper { get; private set; }

    public Guid EnteredById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ReadingId;
}

/// <summary>More time, with the reason.</summary>
public sealed class ReadingExtension : AppendOnlyPart
{
    public const int ReasonMaxLength = 500;

    internal ReadingExtension(Reading reading, int versionNumber, DateOnly until, string reason, Actor actor, DateTime at)
    {
        ReadingId = reading.Id;
        VersionNumber = versionNumber;
        Until = until;
        Reason = reason;
        ById = actor.PersonId;
        At = at;
    }

    private ReadingExtension()
    {
    }

    public Guid ReadingId { get; private set; }

    public int VersionNumber { get; private set; }

    public DateOnly Until { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ReadingId;
}
