using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Posts;

/// <summary>
/// The receipt of a check, and what became of the post: approved, published, taken down. It keeps the rules and the consents it was decided
/// on. Publishing itself happens on the platform; here is the decision, the record and the memory.
/// </summary>
public sealed class Post : Root
{
    public const int DecidedOnMaxLength = 60_000;

    private readonly List<PostChild> children = [];
    private readonly List<PostAdult> adults = [];
    private readonly List<PostLine> lines = [];
    private readonly List<NotAChild> notChildren = [];
    private readonly List<PostReview> reviews = [];
    private readonly List<Publication> publications = [];
    private readonly List<TakeDown> takeDowns = [];
    private readonly List<ExposureLook> looks = [];

    private Post(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Code { get; private set; } = "";

    public override string Reference => Code;

    public Guid ChannelId { get; private set; }

    /// <summary>The account it is meant for; null on a channel that has none.</summary>
    public Guid? AccountId { get; private set; }

    public Guid AuthorId { get; private set; }

    public DateTime CheckedAt { get; private set; }

    public PostStatus Status { get; private set; }

    public ApprovalRule Rule { get; private set; }

    public PictureKind Picture { get; private set; }

    public Exposure? Exposure { get; private set; }

    /// <summary>The words, the answers and the verdict as they stood, sealed.</summary>
    public Sealed Caption { get; private set; } = null!;

    public Sealed? Link { get; private set; }

    public Sealed DecidedOn { get; private set; } = null!;

    /// <summary>When it went out; null until then. Kept beside the record of it so that lists can be sorted.</summary>
    public DateOnly? PublishedOn { get; private set; }

    public IReadOnlyList<PostChild> Children => children;

    public IReadOnlyList<PostAdult> Adults => adults;

    public IReadOnlyList<PostLine> Lines => lines;

    public IReadOnlyList<NotAChild> NotChildren => notChildren;

    public IReadOnlyList<PostReview> Reviews => reviews;

    public IReadOnlyList<Publication> Publications => publications;

    public IReadOnlyList<TakeDown> TakeDowns => takeDowns;

    public IReadOnlyList<ExposureLook> Looks => looks;

    public static Post Check(Guid id, PostDraft draft, PostVerdict verdict, SealedPost words, ApprovalRule rule, Actor author, DateTime at)
    {
        var post = new Post(id, author.SchoolId)
        {
            Code = Common.Reference.New('P'),
            ChannelId = draft.ChannelId,
            AccountId = draft.AccountId,
            AuthorId = author.PersonId,
            CheckedAt = at,
            Rule = rule,
            Picture = draft.Picture,
            Exposure = draft.HasPicture ? draft.Exposure : null,
            Caption = words.Caption,
            Link = words.Link,
            DecidedOn = words.DecidedOn,
            Status = !verdict.IsYes ? PostStatus.NotYet : rule == ApprovalRule.Nobody ? PostStatus.Cleared : PostStatus.Waiting,
        };
        if (draft.HasPicture)
        {
            post.children.AddRange(draft.Children.Distinct().Select(child => new PostChild(post, child)));
            post.adults.AddRange(draft.Adults.Distinct().Select(adult => new PostAdult(post, adult)));
        }

        post.lines.AddRange(verdict.Lines.Select(line => new PostLine(post, line)));
        post.notChildren.AddRange(words.NotChildren.Select(word => new NotAChild(post, word, author, at)));
        post.Record("post.checked", author, at);
        return post;
    }

    public PostReview? Review => reviews.Count == 0 ? null : reviews[^1];

    public Publication? Published => publications.Count == 0 ? null : publications[^1];

    public TakeDown? TakenDown => takeDowns.Count == 0 ? null : takeDowns[^1];

    /// <summary>PST-07: the maker is never the checker, and where senior leaders approve nobody else does.</summary>
    public Decision CanReview(Actor actor)
    {
        if (Status != PostStatus.Waiting) return Decision.Refused(Status == PostStatus.NotYet ? "The check did not come out as a yes, so there is nothing to approve." : "This does not wait for approval.");
        if (actor.PersonId == AuthorId) return Decision.Refused("You made this, so somebody else must approve it.");
        return Rule == ApprovalRule.SeniorLeader && !actor.HoldsAny(Role.Headteacher, Role.ActingHead, Role.DeputyHead, Role.SeniorLeader)
            ? Decision.Refused("Posts here are approved by a senior leader.")
            : Decision.Allowed;
    }

    public void Approve(Actor actor, DateTime at) => Decide(true, null, Guid.CreateVersion7(), actor, at);

    public void Refuse(Guid id, Sealed reason, Actor actor, DateTime at) => Decide(false, reason, id, actor, at);

    public Decision CanPublish(Actor actor) => Status switch
    {
        PostStatus.Cleared => Decision.Allowed,
        PostStatus.Waiting => Decision.Refused("Somebody must approve this first."),
        PostStatus.NotYet => Decision.Refused("The check did not come out as a yes. Change what it names and check again."),
        PostStatus.Refused => Decision.Refused("This was not approved. Check a changed one instead."),
        _ => Decision.Refused("This has been published already."),
    };

    /// <summary>It is out. Whether everybody in it may still be shown that day was asked just before.</summary>
    public void Publish(Guid id, Sealed address, DateOnly on, Actor actor, DateTime at)
    {
        CanPublish(actor).Demand();
        publications.Add(new Publication(id, this, address, on, actor, at));
        PublishedOn = on;
        Status = PostStatus.Published;
        Record("post.published", actor, at);
    }

    public Decision CanTakeDown => Status == PostStatus.Published ? Decision.Allowed : Decision.Refused(Status == PostStatus.TakenDown ? "This has been taken down already." : "This has not been published.");

    public void TakeItDown(Guid id, TakeDownReason reason, Sealed? words, Actor actor, DateTime at)
    {
        CanTakeDown.Demand();
        takeDowns.Add(new TakeDown(id, this, reason, words, actor, at));
        Status = PostStatus.TakenDown;
        Record("post.taken-down", actor, at, words);
    }

    /// <summary>Looked at in the termly audit, and left where it is, with a reason.</summary>
    public void LookAgain(Guid id, Sealed reason, Actor actor, DateTime at)
    {
        CanTakeDown.Demand();
        looks.Add(new ExposureLook(id, this, reason, actor, at));
        Record("post.looked-at-again", actor, at, reason);
    }

    /// <summary>The picture itself may be kept beside the receipt while the post lives: for whoever approves it, and never longer.</summary>
    public Decision CanKeepPicture
    {
        get
        {
            if (Picture is not (PictureKind.Photo or PictureKind.Work)) return Decision.Refused("Only a photo or a picture of a child's work can be kept here.");
            return Status is PostStatus.Waiting or PostStatus.Cleared or PostStatus.Published ? Decision.Allowed : Decision.Refused("No picture is kept of something that is not posted.");
        }
    }

    public void KeepPicture(Actor actor, DateTime at)
    {
        CanKeepPicture.Demand();
        Record("post.picture-kept", actor, at);
    }

    public void Opened(Actor viewer, DateTime at) => Record("post.opened", viewer, at);

    private void Decide(bool agrees, Sealed? reason, Guid id, Actor actor, DateTime at)
    {
        CanReview(actor).Demand();
        reviews.Add(new PostReview(id, this, agrees, reason, actor, at));
        Status = agrees ? PostStatus.Cleared : PostStatus.Refused;
        Record(agrees ? "post.approved" : "post.refused", actor, at, reason);
    }
}

/// <summary>The words of a post, closed.</summary>
public sealed record SealedPost(Sealed Caption, Sealed? Link, Sealed DecidedOn, IReadOnlyList<Sealed> NotChildren);

public enum PostStatus
{
    NotYet = 1,
    Waiting,
    Cleared,
    Refused,
    Published,
    TakenDown,
}

public enum TakeDownReason
{
    /// <summary>Somebody in it is no longer to be shown. Why is not said here.</summary>
    NoLongerToBeShown = 1,
    OutOfDate,
    Mistake,
    Complaint,
    AuditOfFaces,
    Other,
}
