using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Consents;

/// <summary>
/// Somewhere a child's picture may appear, or a way a child may be spoken to. Each social platform is one of its own: "online" is
/// no answer a parent can give. Which lawful basis it stands on is a recorded decision of the school.
/// </summary>
public sealed class ConsentChannel : Root
{
    public const int NameMaxLength = 60;

    private readonly List<BasisDecision> bases = [];

    private ConsentChannel(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Name { get; private set; } = "";

    public string NormalisedName { get; private set; } = "";

    public ChannelKind Kind { get; private set; }

    public bool TakesPhotos { get; private set; }

    public bool TakesVideo { get; private set; }

    /// <summary>The platform it is, where it is one: the school's accounts there are asked about by this channel.</summary>
    public Guid? PlatformId { get; private set; }

    /// <summary>Who must agree before something is posted here. An account may ask for more, never for less (WD60).</summary>
    public ApprovalRule Approval { get; private set; }

    /// <summary>Where it stands in lists and on forms.</summary>
    public int Place { get; private set; }

    /// <summary>The day from which it is no longer asked about; what was decided for it stays.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public IReadOnlyList<BasisDecision> Bases => bases;

    public override string? Reference => Name;

    public static ConsentChannel Open(Guid id, Guid schoolId, ChannelDetails details, Actor actor, DateTime at)
    {
        var channel = new ConsentChannel(id, schoolId);
        channel.Set(details);
        channel.Record("channel.opened", actor, at);
        return channel;
    }

    public ChannelDetails Details => new(Name, Kind, TakesPhotos, TakesVideo, Place, Approval, PlatformId);

    /// <summary>What is asked for this channel, each apart: a yes to a photograph is no yes to a film.</summary>
    public IReadOnlyList<Medium> Media => Kind == ChannelKind.DigitalContact
        ? [Medium.Contact]
        : [.. ((Medium[])[Medium.Photo, Medium.Video]).Where(medium => medium == Medium.Photo ? TakesPhotos : TakesVideo)];

    public bool IsOpen(DateOnly on) => ClosedOn is null || on < ClosedOn;

    public void Change(ChannelDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        Set(details);
        Record("channel.changed", actor, at);
    }

    /// <summary>The decision in force on a day; null while the school has decided nothing, and then only a yes will do.</summary>
    public BasisDecision? BasisOn(DateOnly on) =>
        bases.Where(basis => basis.FromOn <= on).OrderBy(basis => basis.FromOn).ThenBy(basis => basis.At).LastOrDefault();

    public void DecideBasis(Guid id, LawfulBasis basis, DateOnly fromOn, Sealed reason, Actor actor, DateTime at)
    {
        bases.Add(new BasisDecision(id, this, basis, fromOn, reason, actor, at));
        Record("channel.basis-decided", actor, at, reason);
    }

    public Decision CanClose => ClosedOn is null ? Decision.Allowed : Decision.Refused($"{Name} is closed already.");

    public void Close(DateOnly on, Actor actor, DateTime at)
    {
        CanClose.Demand();
        ClosedOn = on;
        Record("channel.closed", actor, at);
    }

    public void Reopen(Actor actor, DateTime at)
    {
        if (ClosedOn is null) return;
        ClosedOn = null;
        Record("channel.reopened", actor, at);
    }

    private void Set(ChannelDetails details)
    {
        Name = details.Name;
        NormalisedName = PlainText.Normalise(details.Name);
        Kind = details.Kind;
        TakesPhotos = details.TakesPhotos;
        TakesVideo = details.TakesVideo;
        Place = details.Place;
        Approval = details.Approval;
        PlatformId = details.Kind == ChannelKind.SocialMedia ? details.PlatformId : null;
    }
}

public sealed record ChannelDetails(string Name, ChannelKind Kind, bool TakesPhotos, bool TakesVideo, int Place, ApprovalRule Approval = ApprovalRule.SecondPair, Guid? PlatformId = null);

/// <summary>On what ground the school uses a channel, who decided so, when and why (UK GDPR, Article 6). Written once; a new one takes over from its day.</summary>
public sealed class BasisDecision : AppendOnlyPart
{
    public const int ReasonMaxLength = 2_000;

    internal BasisDecision(Guid id, ConsentChannel channel, LawfulBasis basis, DateOnly fromOn, Sealed reason, Actor actor, DateTime at)
        : base(id)
    {
        ConsentChannelId = channel.Id;
        Basis = basis;
        FromOn = fromOn;
        Reason = reason;
        DecidedById = actor.PersonId;
        At = at;
    }

    private BasisDecision()
    {
    }

    public Guid ConsentChannelId { get; private set; }

    public LawfulBasis Basis { get; private set; }

    public DateOnly FromOn { get; private set; }

    public Sealed Reason { get; private set; } = null!;

    public Guid DecidedById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConsentChannelId;
}

public enum ChannelKind
{
    Website = 1,
    SocialMedia,
    Prospectus,
    Press,
    Display,

    /// <summary>The school speaks to the child over a screen (JW20): always a matter of a parent's yes.</summary>
    DigitalContact,

    /// <summary>A child's own work shown without a name, on an account that publishes such (JW65): asked apart from pictures of the child.</summary>
    PupilsWork,
}

public enum Medium
{
    Photo = 1,
    Video,
    Contact,
}

public enum LawfulBasis
{
    Consent = 1,
    PublicTask,
    LegitimateInterests,
}
