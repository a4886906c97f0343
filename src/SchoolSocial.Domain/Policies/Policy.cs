using System.Linq.Expressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Policies;

/// <summary>
/// A policy of the school: what is known of it, its versions, and everything that happened to them. Signing off, taking force and
/// withdrawing stand in <c>Policy.Signing.cs</c>; how it stands, in <c>Policy.Standing.cs</c>; what is noted of it, in <c>Policy.Records.cs</c>.
/// </summary>
public sealed partial class Policy : Root
{
    public const int TitleMaxLength = 160;
    public const int NumberMaxLength = 20;

    private readonly List<PolicyVersion> versions = [];
    private readonly List<PolicyWording> wordings = [];
    private readonly List<PolicySource> sources = [];
    private readonly List<PolicyStep> steps = [];
    private readonly List<CoverageMark> coverage = [];
    private readonly List<LawMark> laws = [];
    private readonly List<Signature> signatures = [];
    private readonly List<Approval> approvals = [];
    private readonly List<Enforcement> enforcements = [];
    private readonly List<PolicyReview> reviews = [];
    private readonly List<ReviewTrigger> triggers = [];
    private readonly List<NamedSignatory> named = [];
    private readonly List<PolicyLink> links = [];

    private Policy(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    public string Code { get; private set; } = "";

    /// <summary>The school's own number for it, where it has one.</summary>
    public string? Number { get; private set; }

    public string Title { get; private set; } = "";

    public PolicyKind Kind { get; private set; }

    public Guid OwnerId { get; private set; }

    /// <summary>Whom it binds; <see cref="Guidance"/> is whom it only guides (WB01).</summary>
    public Audience Binding { get; private set; }

    public Audience Guidance { get; private set; }

    public int? ReviewEvery { get; private set; }

    public ReviewUnit ReviewUnit { get; private set; }

    public ReviewPrecision ReviewPrecision { get; private set; }

    public bool ReviewOnUpstream { get; private set; }

    public SignOffRule SignOff { get; private set; }

    public Guid? CommitteeId { get; private set; }

    public string? UpstreamBody { get; private set; }

    public string? UpstreamTitle { get; private set; }

    public DateOnly? UpstreamIssuedOn { get; private set; }

    public DateOnly? EqualityDoneOn { get; private set; }

    public string? EqualityBy { get; private set; }

    public int ReadWithinDays { get; private set; }

    public DateTime BegunAt { get; private set; }

    public IReadOnlyList<PolicyVersion> Versions => versions;

    public IReadOnlyList<PolicyWording> Wordings => wordings;

    public IReadOnlyList<CoverageMark> Coverage => coverage;

    public IReadOnlyList<LawMark> Laws => laws;

    public IReadOnlyList<PolicySource> Sources => sources;

    public IReadOnlyList<PolicyStep> Steps => steps;

    public IReadOnlyList<Signature> Signatures => signatures;

    public IReadOnlyList<Approval> Approvals => approvals;

    public IReadOnlyList<Enforcement> Enforcements => enforcements;

    public IReadOnlyList<PolicyReview> Reviews => reviews;

    public IReadOnlyList<ReviewTrigger> Triggers => triggers;

    public IReadOnlyList<NamedSignatory> Named => named;

    public IReadOnlyList<PolicyLink> Links => links;

    /// <summary>The policies of the viewer's school, and those it has adopted. What of them is a draft is for those who write and sign.</summary>
    public static Expression<Func<Policy, bool>> VisibleTo(Actor viewer) =>
        policy => policy.SchoolId == viewer.SchoolId || policy.Adoptions.Any(adoption => adoption.AdoptedBySchoolId == viewer.SchoolId && adoption.EndedAt == null);

    public static Policy Begin(Guid id, PolicyDetails details, IReadOnlyList<NamedLine> named, PolicyText text, string? note, Actor actor, DateTime at)
    {
        var policy = new Policy(id, actor.SchoolId) { Code = Common.Reference.New('P'), BegunAt = at };
        policy.Set(details, named);
        policy.Record("policy.begun", actor, at);
        policy.Add(text, note, actor, at);
        return policy;
    }

    public PolicyVersion Latest => versions.MaxBy(version => version.Number)!;

    public PolicyVersion? VersionOf(int number) => versions.Find(version => version.Number == number);

    public ReviewRule? Review => ReviewEvery is { } every ? new ReviewRule(every, ReviewUnit, ReviewPrecision, ReviewOnUpstream) : null;

    public Upstream? Upstream => UpstreamBody is { } body ? new Upstream(body, UpstreamTitle!, UpstreamIssuedOn) : null;

    public EqualityNote? Equality => EqualityDoneOn is { } on ? new EqualityNote(on, EqualityBy!) : null;

    public PolicyDetails Details => new(
        Title, Kind, Number, OwnerId, Binding, Guidance, Review, SignOff, CommitteeId, Upstream, Equality, ReadWithinDays);

    public IReadOnlyList<NamedLine> NamedLines => [.. named.OrderBy(each => each.Place).Select(each => new NamedLine(each.Position, each.PersonId))];

    public Decision CanWrite(Actor actor)
    {
        if (actor.SchoolId != SchoolId) return Decision.Refused("This policy belongs to another school of the federation. Ask there for a change.");
        return Withdrawal is null ? Decision.Allowed : Decision.Refused("This policy was withdrawn. Begin a new one.");
    }

    /// <summary>
    /// Once somebody has signed the text that waits, who signs it stays: else a signature could be got round by leaving its line out. A newer text
    /// that is agreed begins afresh.
    /// </summary>
    public Decision CanChange(PolicyDetails details, IReadOnlyList<NamedLine> lines)
    {
        var isSame = details.SignOff == SignOff && details.CommitteeId == CommitteeId && lines.SequenceEqual(NamedLines);
        return isSame || Waiting is not { } version || (!SignaturesUnder(version).Any() && !HasApproval(version))
            ? Decision.Allowed
            : Decision.Refused("The text that waits has been signed already, so who signs it cannot change now. Agree a newer text first.");
    }

    /// <summary>Changes what is known of it. A new title makes a new version: signatures bind to it too. Returns the named lines that are gone, for the caller to delete.</summary>
    public IReadOnlyList<NamedSignatory> Change(PolicyDetails details, IReadOnlyList<NamedLine> lines, PolicyText text, Actor actor, DateTime at)
    {
        CanWrite(actor).Demand();
        CanChange(details, lines).Demand();
        var renamed = details.Title != Title;
        var gone = lines.SequenceEqual(NamedLines) ? [] : named.ToList();
        if (details == Details && gone.Count == 0 && lines.Count == named.Count) return [];
        if (!lines.SequenceEqual(NamedLines)) named.Clear();
        else lines = [];
        Set(details, lines);
        Record("policy.changed", actor, at);
        if (renamed) Add(text, "The title was changed.", actor, at);
        return gone;
    }

    /// <summary>Every edit makes a version; the same text again makes none.</summary>
    public PolicyVersion? Write(PolicyText text, string? note, Actor actor, DateTime at)
    {
        CanWrite(actor).Demand();
        return PolicyText.Fingerprint(Title, text.Canonical()) == Latest.Fingerprint ? null : Add(text, note, actor, at);
    }

    /// <summary>A text read from a file is a version even where it says the same: the file is kept with it.</summary>
    public PolicyVersion Import(PolicyText text, ImportedFrom from, Actor actor, DateTime at)
    {
        CanWrite(actor).Demand();
        var version = Add(text, $"Imported from {from.Name}.", actor, at);
        sources.Add(new PolicySource(this, version, from));
        return version;
    }

    private PolicyVersion Add(PolicyText text, string? note, Actor actor, DateTime at)
    {
        var version = new PolicyVersion(Guid.CreateVersion7(), this, versions.Count + 1, Title, text, note, actor, at);
        versions.Add(version);
        wordings.Add(new PolicyWording(version, text));
        Record("policy.text-written", actor, at);
        return version;
    }

    private void Set(PolicyDetails details, IReadOnlyList<NamedLine> lines)
    {
        Title = details.Title;
        Kind = details.Kind;
        Number = details.Number;
        OwnerId = details.OwnerId;
        Binding = details.Binding;
        Guidance = details.Guidance;
        ReviewEvery = details.Review?.Every;
        ReviewUnit = details.Review?.Unit ?? ReviewUnit.Years;
        ReviewPrecision = details.Review?.Precision ?? ReviewPrecision.Month;
        ReviewOnUpstream = details.Review?.OnUpstream ?? false;
        SignOff = details.SignOff;
        CommitteeId = details.CommitteeId;
        (UpstreamBody, UpstreamTitle, UpstreamIssuedOn) = (details.Upstream?.Body, details.Upstream?.Title, details.Upstream?.IssuedOn);
        (EqualityDoneOn, EqualityBy) = (details.Equality?.DoneOn, details.Equality?.By);
        ReadWithinDays = details.ReadWithinDays;
        named.AddRange(lines.Select((line, i) => new NamedSignatory(this, i + 1, line.Position, line.PersonId)));
    }
}
