using SchoolSocial.Domain.Posts.Names;

namespace SchoolSocial.Domain.Posts;

/// <summary>What somebody wants to post: the words, the picture and how it came about. Nothing of it is stored by itself.</summary>
public sealed record PostDraft
{
    public const int CaptionMaxLength = 5_000;
    public const int LinkMaxLength = 400;
    public const int LineMaxLength = 1_000;

    public const int DeviceMaxLength = 40;

    public required Guid ChannelId { get; init; }

    /// <summary>The account it is meant for; null on a channel that has none, such as the prospectus.</summary>
    public Guid? AccountId { get; init; }

    public string? Caption { get; init; }

    public string? Link { get; init; }

    public string? LinkText { get; init; }

    public string? AltText { get; init; }

    public PictureKind Picture { get; init; } = PictureKind.None;

    public Exposure? Exposure { get; init; }

    public IReadOnlyCollection<Guid> Children { get; init; } = [];

    public IReadOnlyCollection<Guid> Adults { get; init; } = [];

    public DeviceUsed? Device { get; init; }

    /// <summary>Which of the school's devices: the number on its label (JW34).</summary>
    public string? DeviceAsset { get; init; }

    public Rights? Rights { get; init; }

    public bool BackgroundLooked { get; init; }

    public bool NoNameToBeSeen { get; init; }

    public bool ProofRead { get; init; }

    /// <summary>Words that look like a name and of which somebody said that no child is meant.</summary>
    public IReadOnlySet<string> NotChildren { get; init; } = new HashSet<string>();

    public bool HasPicture => Picture != PictureKind.None;

    /// <summary>Everything that readers will see in letters, one part after another.</summary>
    public IEnumerable<string> Texts => ((string?[])[Caption, LinkText, AltText, Link]).OfType<string>().Where(text => text.Length > 0);
}

public enum PictureKind
{
    None = 1,
    Photo,
    Video,

    /// <summary>A child's work: a drawing, a page of an exercise book (WD56).</summary>
    Work,
}

/// <summary>How much of a child is to be recognised, from least to most (UK Safer Internet Centre, 2026).</summary>
public enum Exposure
{
    NoChild = 1,
    BackOrDistance,
    SideOrGroup,
    FaceOn,
    CloseUp,
}

public enum DeviceUsed
{
    School = 1,
    Personal,
}

public enum Rights
{
    Own = 1,
    Licensed,
    Linked,
    Unsure,
}

/// <summary>What the roll and the school know, against which a draft is looked at.</summary>
/// <param name="Channels">For every channel, whether everybody in the picture may appear there, and what it is called.</param>
/// <param name="Roll">The names of the roll.</param>
/// <param name="HasHashtags">The hashtags approved for the account; others are a warning (WD53). Empty: any will do.</param>
/// <param name="Domains">The sites approved for the account (WD54), looked for in the link and in the words. Empty: any will do.</param>
public sealed record PostFacts(IReadOnlyList<ChannelStanding> Channels, NameRoll Roll, IReadOnlyList<string> HasHashtags, IReadOnlyList<string> Domains);

/// <summary>Whether everybody in the picture may appear on one channel: of the picture as a whole, and never of one child.</summary>
public sealed record ChannelStanding(Guid ChannelId, string Name, bool MayAll);
