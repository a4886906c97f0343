using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// The rules of one kind of pathway: which steps it has, when each may be taken and by whom, and what is asked to take it. It reads the steps
/// taken and nothing else, and stands as a table in docs/rules/pathways.md.
/// </summary>
public abstract class PathwayTable
{
    private static readonly Dictionary<PathwayKind, PathwayTable> Tables = new()
    {
        [PathwayKind.Nudes] = new NudesPathway(),
        [PathwayKind.Adults] = new AdultsPathway(),
        [PathwayKind.ParentPosts] = new ParentPostsPathway(),
        [PathwayKind.Blackmail] = Cards.Blackmail,
        [PathwayKind.Impersonation] = Cards.Impersonation,
        [PathwayKind.StaffBullying] = Cards.StaffBullying,
        [PathwayKind.Premises] = Cards.Premises,
        [PathwayKind.SexualAbuse] = Cards.SexualAbuse,
    };

    /// <summary>The kinds that can be begun.</summary>
    public static IReadOnlyCollection<PathwayKind> Kinds => Tables.Keys;

    /// <summary>Every step but the three that all pathways have, each with its rule.</summary>
    protected abstract IReadOnlyDictionary<PathwayStepKind, Func<PathwayLook, Decision>> Rules { get; }

    /// <summary>What is asked to take the steps, in the order of a page.</summary>
    public abstract IReadOnlyList<StepAsk> Asks { get; }

    /// <summary>Keys of the texts that stand on its page.</summary>
    public abstract IReadOnlyList<string> Notes { get; }

    /// <summary>The steps that a second person takes; they are told when one is needed.</summary>
    public virtual IReadOnlyList<PathwayStepKind> Seconds => [];

    /// <summary>May no picture, file or address be kept in its words?</summary>
    public virtual bool IsWithoutPictures => false;

    public IEnumerable<PathwayStepKind> Steps => Rules.Keys.Append(PathwayStepKind.Reopened);

    public static PathwayTable Of(PathwayKind kind) => Tables[kind];

    public virtual Decision MayStart(Concern concern, Actor actor) => Decision.Allowed;

    /// <summary>Once it is closed, who may open it again.</summary>
    protected virtual Decision MayReopen(PathwayLook look) => Decision.Allowed;

    /// <summary>Where it stands, in a sentence: what comes next.</summary>
    public abstract string Standing(PathwayLook look);

    /// <summary>The key of a text that everybody who opens it must bear in mind as it stands now.</summary>
    public virtual string? Warning(PathwayLook look) => null;

    /// <summary>What has to have happened by when; null where nothing has.</summary>
    public virtual PathwayClock? Clock(PathwayLook look) => null;

    public StepAsk? Ask(string slug) => Asks.FirstOrDefault(ask => ask.Slug == slug);

    public Decision May(PathwayStepKind step, PathwayLook look)
    {
        if (step == PathwayStepKind.Reopened) return look.IsClosed ? MayReopen(look) : Decision.Refused("This pathway is open.");
        if (!Rules.TryGetValue(step, out var rule)) return Decision.Refused("This is not a step of this pathway.");
        return look.IsClosed ? Decision.Refused("This pathway is closed. Open it again first, with a reason.") : rule(look);
    }

    /// <summary>What must hold of what is said, beyond that the step may be taken.</summary>
    public virtual Decision Accepts(StepSaid said, PathwayLook look) => Decision.Allowed;
}

/// <summary>Something that has to be done by a moment (UTC), and when it was.</summary>
public sealed record PathwayClock(string What, DateTime DueAt, DateTime? DoneAt)
{
    public bool IsLate(DateTime now) => (DoneAt ?? now) > DueAt;
}
