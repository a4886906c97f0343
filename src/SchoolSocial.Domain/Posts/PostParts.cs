using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Posts;

/// <summary>A child in the picture. Named here, and never in what is posted (WD59).</summary>
public sealed class PostChild : AppendOnlyPart
{
    internal PostChild(Post post, Guid pupilId) => (PostId, PupilId) = (post.Id, pupilId);

    private PostChild()
    {
    }

    public Guid PostId { get; private set; }

    public Guid PupilId { get; private set; }

    public override Guid RootId => PostId;
}

/// <summary>An adult of the school in the picture (WH25).</summary>
public sealed class PostAdult : AppendOnlyPart
{
    internal PostAdult(Post post, Guid personId) => (PostId, PersonId) = (post.Id, personId);

    private PostAdult()
    {
    }

    public Guid PostId { get; private set; }

    public Guid PersonId { get; private set; }

    public override Guid RootId => PostId;
}

/// <summary>What the check said of one channel.</summary>
public sealed class PostLine : AppendOnlyPart
{
    internal PostLine(Post post, ChannelLine line) => (PostId, ChannelId, IsYes) = (post.Id, line.ChannelId, line.IsYes);

    private PostLine()
    {
    }

    public Guid PostId { get; private set; }

    public Guid ChannelId { get; private set; }

    public bool IsYes { get; private set; }

    public override Guid RootId => PostId;
}

/// <summary>Somebody said that a word which is also a child's name means no child.</summary>
public sealed class NotAChild : AppendOnlyPart
{
    internal NotAChild(Post post, Sealed word, Actor actor, DateTime at) => (PostId, Word, SaidById, At) = (post.Id, word, actor.PersonId, at);

    private NotAChild()
    {
    }

    public Guid PostId { get; private set; }

    /// <summary>Sealed to the post.</summary>
    public Sealed Word { get; private set; } = null!;

    public Guid SaidById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PostId;
}

/// <summary>The second pair of eyes: agreed, or not and why.</summary>
public sealed class PostReview : AppendOnlyPart
{
    internal PostReview(Guid id, Post post, bool agrees, Sealed? reason, Actor actor, DateTime at)
        : base(id) => (PostId, Agrees, Reason, ById, At) = (post.Id, agrees, reason, actor.PersonId, at);

    private PostReview()
    {
    }

    public Guid PostId { get; private set; }

    public bool Agrees { get; private set; }

    public Sealed? Reason { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PostId;
}

/// <summary>It went out: where and when.</summary>
public sealed class Publication : AppendOnlyPart
{
    internal Publication(Guid id, Post post, Sealed address, DateOnly on, Actor actor, DateTime at)
        : base(id) => (PostId, Address, On, ById, At) = (post.Id, address, on, actor.PersonId, at);

    private Publication()
    {
    }

    public Guid PostId { get; private set; }

    public Sealed Address { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PostId;
}

/// <summary>It was taken down: when and why.</summary>
public sealed class TakeDown : AppendOnlyPart
{
    public const int WordsMaxLength = 1_000;

    internal TakeDown(Guid id, Post post, TakeDownReason reason, Sealed? words, Actor actor, DateTime at)
        : base(id) => (PostId, Reason, Words, ById, At) = (post.Id, reason, words, actor.PersonId, at);

    private TakeDown()
    {
    }

    public Guid PostId { get; private set; }

    public TakeDownReason Reason { get; private set; }

    public Sealed? Words { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PostId;
}

/// <summary>A picture that still shows faces was looked at in the termly audit, and stays for a reason.</summary>
public sealed class ExposureLook : AppendOnlyPart
{
    internal ExposureLook(Guid id, Post post, Sealed reason, Actor actor, DateTime at)
        : base(id) => (PostId, Reason, ById, At) = (post.Id, reason, actor.PersonId, at);

    private ExposureLook()
    {
    }

    public Guid PostId { get; private set; }

    public Sealed Reason { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PostId;
}
