using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>The class grid: who may be chosen.</summary>
public sealed record ClassGrid(Guid Id, string Name, IReadOnlyList<Choice> Children);

public sealed record PostWhoPage(PostCheckForm Form, IReadOnlyList<PostPlace> Places, IReadOnlyList<ClassGrid> Grids, IReadOnlyList<Choice> OtherClasses, IReadOnlyList<Choice> Adults)
{
    /// <summary>Where the viewer may post now. Where they may not is said beside it, with the reason.</summary>
    public IReadOnlyList<Choice> Choices => [.. Places.Where(place => place.May.IsAllowed).Select(place => Choice.Of(place.Id, place.Name))];

    public IReadOnlyList<string> NotNow => [.. Places.Where(place => !place.May.IsAllowed).Select(place => place.May.Refusal!)];

    public IReadOnlySet<Guid> ChildIds => Grids.SelectMany(grid => grid.Children).Select(child => Guid.Parse(child.Value)).ToHashSet();

    public IReadOnlySet<Guid> AdultIds => Adults.Select(adult => Guid.Parse(adult.Value)).ToHashSet();
}

/// <param name="Form">What is typed.</param>
/// <param name="Place">Where it will be posted.</param>
/// <param name="Who">Who was chosen, in words.</param>
/// <param name="MaybeNames">Words that may be a child's name and are asked about.</param>
public sealed record PostWordsPage(PostCheckForm Form, string Place, string Who, IReadOnlyList<string> MaybeNames)
{
    public bool HasPicture => Form.Picture != PictureKind.None;
}

public sealed record PostListRow(string Code, string Place, PostStatus Status, string By, DateTime CheckedAt, DateOnly? PublishedOn);

public sealed record PostsPage(IReadOnlyList<PostListRow> Mine, IReadOnlyList<PostListRow> Waiting, IReadOnlyList<PostListRow> All, bool SeesAll);
