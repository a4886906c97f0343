using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>What was decided, whom was asked outside, what platforms answered and how the record was put right.</summary>
public sealed partial class Concern
{
    private readonly List<ConcernDecision> decisions = [];
    private readonly List<OutsideContact> contacts = [];
    private readonly List<OutsideReply> replies = [];
    private readonly List<PlatformReport> platformReports = [];
    private readonly List<PlatformReportStep> platformSteps = [];
    private readonly List<Safeguard> safeguards = [];
    private readonly List<ConcernLink> links = [];
    private readonly List<PolicyDeparture> departures = [];
    private readonly List<Redating> redatings = [];

    public IReadOnlyList<ConcernDecision> Decisions => decisions;

    public IReadOnlyList<OutsideContact> Contacts => contacts;

    public IReadOnlyList<OutsideReply> Replies => replies;

    public IReadOnlyList<PlatformReport> PlatformReports => platformReports;

    public IReadOnlyList<PlatformReportStep> PlatformSteps => platformSteps;

    public IReadOnlyList<Safeguard> Safeguards => safeguards;

    public IReadOnlyList<ConcernLink> Links => links;

    public IReadOnlyList<PolicyDeparture> Departures => departures;

    public IReadOnlyList<Redating> Redatings => redatings;

    public void Decide(Guid id, DecisionKind kind, Sealed? what, Sealed reason, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        decisions.Add(new ConcernDecision(id, this, kind, what, reason, actor, at));
        Moved("concern.decision-recorded", actor, at, reason);
    }

    public void Ask(Guid id, OutsideWords said, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        contacts.Add(new OutsideContact(id, this, said, actor, at));
        Moved(said.AskedFor == AskedFor.Referral ? "concern.referred" : "concern.advice-asked", actor, at);
    }

    /// <summary>A reply may come after the closing: it is kept whenever it comes.</summary>
    public void Answer(Guid id, Guid contactId, ReplyWords said, Actor actor, DateTime at)
    {
        var contact = contacts.Single(each => each.Id == contactId);
        replies.Add(new OutsideReply(id, contact, said, actor, at));
        Moved("concern.reply-recorded", actor, at);
    }

    public void ReportToPlatform(Guid id, PlatformWords said, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        var report = new PlatformReport(id, this, said, actor, at);
        platformReports.Add(report);
        AddStep(Guid.CreateVersion7(), report, PlatformState.Sent, said.SentOn, null, actor, at);
        Moved("concern.platform-reported", actor, at);
    }

    public PlatformState StateOf(PlatformReport report) => StepsOf(report)[^1].State;

    /// <summary>How a report moved on, oldest first.</summary>
    public IReadOnlyList<PlatformReportStep> StepsOf(PlatformReport report) => [.. platformSteps.Where(step => step.ReportId == report.Id).OrderBy(step => step.Number)];

    public Decision CanMove(PlatformReport report, PlatformState to) => StateOf(report).Next().Contains(to)
        ? Decision.Allowed
        : Decision.Refused($"This report is {StateOf(report).Words().ToLowerInvariant()}, so it cannot become {to.Words().ToLowerInvariant()} next.");

    public void MoveReport(Guid id, Guid reportId, PlatformState to, DateOnly on, Sealed? words, Actor actor, DateTime at)
    {
        var report = platformReports.Single(each => each.Id == reportId);
        CanMove(report, to).Demand();
        AddStep(id, report, to, on, words, actor, at);
        Moved("concern.platform-answered", actor, at);
    }

    /// <summary>
    /// A pupil who got in touch is blocked, reported and logged (WD35); what was reached on the premises is told to those who see to filtering
    /// (ST44); personal data that may be out to the data protection officer (WD07). Each by somebody on some day, or not with a reason.
    /// </summary>
    public IReadOnlyList<SafeguardKind> SafeguardsNeeded =>
    [
        .. Kind is ConcernKind.PupilFollowedOrCommented or ConcernKind.MessageOrRequest ? Concerns.Safeguards.OfContact : [],
        .. Kind == ConcernKind.ContentReachedOnPremises ? [SafeguardKind.FilteringTold] : Array.Empty<SafeguardKind>(),
        .. TagsNow.Contains(ConcernTag.PersonalData) ? [SafeguardKind.DataProtectionTold] : Array.Empty<SafeguardKind>(),
    ];

    public IReadOnlyList<SafeguardKind> MissingSafeguards => [.. SafeguardsNeeded.Where(kind => !safeguards.Exists(step => step.Kind == kind))];

    public void AddSafeguard(Guid id, SafeguardWords said, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        safeguards.Add(new Safeguard(id, this, said, actor, at));
        Moved("concern.safeguard-recorded", actor, at);
    }

    public Decision CanLink(LinkKind kind, Guid targetId)
    {
        if (targetId == Id) return Decision.Refused("A concern cannot be linked to itself.");
        return links.Exists(link => link.Kind == kind && link.TargetId == targetId) ? Decision.Refused("This link is there already.") : Decision.Allowed;
    }

    public void Link(Guid id, LinkKind kind, Guid targetId, Actor actor, DateTime at)
    {
        CanLink(kind, targetId).Demand();
        links.Add(new ConcernLink(id, this, kind, targetId, actor, at));
        Moved("concern.linked", actor, at);
    }

    /// <summary>What was done was not what the policy says: why, and whether the authority was asked (ST48, ST49).</summary>
    public void Depart(Guid id, DepartureWords said, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        departures.Add(new PolicyDeparture(id, this, said, actor, at));
        Moved("concern.departure-recorded", actor, at, said.Justification);
    }

    public Decision CanRedate(DateOnly on, DateOnly today)
    {
        if (on > today) return Decision.Refused("It cannot have happened later than today.");
        return on == HappenedOn ? Decision.Refused("That is the day it says already.") : Decision.Allowed;
    }

    public void Redate(Guid id, DateOnly on, Sealed reason, DateOnly today, Actor actor, DateTime at)
    {
        CanRedate(on, today).Demand();
        redatings.Add(new Redating(id, this, HappenedOn, on, reason, actor, at));
        HappenedOn = on;
        Moved("concern.redated", actor, at, reason);
    }

    private void AddStep(Guid id, PlatformReport report, PlatformState state, DateOnly on, Sealed? words, Actor actor, DateTime at) =>
        platformSteps.Add(new PlatformReportStep(id, report, StepsOf(report).Count + 1, state, on, words, actor, at));
}
