using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Concerns;

/// <summary>
/// Something that worried somebody, from the first words to the closing. Who may see it is stored with it (audience and
/// exclusions), its words are sealed, and nothing in it is ever overwritten.
/// </summary>
public sealed partial class Concern : Root
{
    public const int AccountMaxLength = 10_000;
    public const int WordsMaxLength = 4_000;
    public const int PlaceMaxLength = 200;
    public const int NoteMaxLength = 10_000;

    private const string Raised = "concern.raised";
    private const string PersonAdded = "concern.person-added";
    private const string PersonMatched = "concern.person-matched";
    private const string PersonReadmitted = "concern.person-readmitted";

    private Concern(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    /// <summary>Random, so that no one can count concerns they may not see.</summary>
    public override string Reference => Code;

    public string Code { get; private set; } = "";

    /// <summary>The acts by which a concern names a child whom it did not name before, or lets somebody back in who may be tied to one.</summary>
    public static IReadOnlyList<string> Naming { get; } = [Raised, PersonAdded, PersonMatched, PersonReadmitted];

    public ConcernKind Kind { get; private set; }

    public ConcernSubject Subject { get; private set; }

    public ConcernStatus Status { get; private set; }

    public AtRisk AtRisk { get; private set; }

    public Channel ReachedUsBy { get; private set; }

    public Guid ReporterId { get; private set; }

    public DateTime RaisedAt { get; private set; }

    /// <summary>The local date it happened on, which may lie before the day it was logged: both are kept.</summary>
    public DateOnly HappenedOn { get; private set; }

    /// <summary>What the reporter saw or heard.</summary>
    public Sealed Account { get; private set; } = null!;

    /// <summary>The child's own words, kept apart from the reporter's.</summary>
    public Sealed? ChildsWords { get; private set; }

    /// <summary>What the person affected wants to happen (ST30).</summary>
    public Sealed? Wishes { get; private set; }

    public Sealed? Place { get; private set; }

    /// <summary>Since when it has been going on, where it is not the first time.</summary>
    public Sealed? SinceWhen { get; private set; }

    /// <summary>The moment (UTC) by which somebody must have acknowledged it. The clock never pauses.</summary>
    public DateTime AcknowledgeBy { get; private set; }

    /// <summary>How long it waited until somebody took it in hand, in seconds; null while nobody has.</summary>
    public int? SecondsToAcknowledge { get; private set; }

    /// <summary>How long until it was closed, in seconds; null while it is open, and again once it is reopened.</summary>
    public int? SecondsToClose { get; private set; }

    /// <summary>When anything last happened to it; all that a reporter sees of the work.</summary>
    public DateTime LastMovedAt { get; private set; }

    public static Concern Raise(Guid id, ConcernReport report, ConcernRoute route, DateTime acknowledgeBy, Actor reporter, DateTime at)
    {
        var concern = new Concern(id, reporter.SchoolId)
        {
            Code = Common.Reference.New('C'),
            Kind = report.Kind,
            Subject = route.Subject,
            Status = ConcernStatus.Raised,
            AtRisk = report.AtRisk,
            ReachedUsBy = report.ReachedUsBy,
            ReporterId = reporter.PersonId,
            RaisedAt = at,
            HappenedOn = report.HappenedOn,
            Account = report.Account,
            ChildsWords = report.ChildsWords,
            Wishes = report.Wishes,
            Place = report.Place,
            SinceWhen = report.SinceWhen,
            AcknowledgeBy = acknowledgeBy,
            LastMovedAt = at,
        };
        concern.audience.AddRange(route.Audience.Select(role => ConcernAudience.ForRole(concern, role, AudienceReason.Line, at)));
        concern.exclusions.AddRange(route.Excluded.Select(person => new ConcernExclusion(Guid.CreateVersion7(), concern, person, ExclusionReason.Subject, null, reporter, at)));
        concern.exclusions.AddRange(route.Relatives.Select(person => new ConcernExclusion(Guid.CreateVersion7(), concern, person, ExclusionReason.Declared, null, reporter, at)));

        // Whoever was typed twice in one part is on it once: parts are counted.
        concern.people.AddRange(report.People.Where((person, place) => !person.Who.IsKnown || report.People.Take(place).All(before => (before.Part, before.Who) != (person.Part, person.Who)))
            .Select(person => new ConcernPerson(concern, person)));
        concern.tags.AddRange(report.Tags.Distinct().Select(tag => new ConcernTagging(concern, tag, at)));
        concern.Tell(route.Told(report.AtRisk), at);
        concern.Record(Raised, reporter, at);
        return concern;
    }

    /// <summary>Reading a concern is a fact as well: it is recorded, though nothing of the concern changes.</summary>
    public void Opened(Actor viewer, DateTime at) => Record("concern.opened", viewer, at);

    /// <summary>So is taking it out of the product in a list.</summary>
    public void Exported(Actor viewer, DateTime at) => Record("concern.exported", viewer, at);

    /// <summary>And putting its words on paper.</summary>
    public void Printed(Actor viewer, DateTime at) => Record("concern.printed", viewer, at);

    /// <summary>How many days passed before somebody told (WD66).</summary>
    public int DaysToTell => SchoolTime.DateOf(RaisedAt).DayNumber - HappenedOn.DayNumber;

    /// <summary>A letter that belongs to it was written, went out or was answered. The letter tells which.</summary>
    public void LetterMoved(Actor actor, DateTime at) => Moved("concern.letter-moved", actor, at);

    private void Moved(string action, Actor actor, DateTime at, Sealed? reason = null)
    {
        LastMovedAt = at;
        Record(action, actor, at, reason);
    }
}
