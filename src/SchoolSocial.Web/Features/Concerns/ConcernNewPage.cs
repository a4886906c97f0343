using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The front door as a page: what was typed so far, and the answers on offer.</summary>
public sealed record ConcernNewPage(ConcernForm Form, IReadOnlyList<Choice> Adults)
{
    /// <summary>The questions that can wait stand open as soon as one of them has an answer to show.</summary>
    public bool SaysMore => !string.IsNullOrWhiteSpace(Form.Place) || !string.IsNullOrWhiteSpace(Form.Wishes) || !string.IsNullOrWhiteSpace(Form.SinceWhen) || Form.ReachedUsBy is not Channel.SawIt;

    public Card Card { get; } = Card.Of(Form.Kind is { } kind && Enum.IsDefined(kind) ? kind : ConcernKind.SomethingElse);

    public static IReadOnlyList<Choice> Boxes(TagGroup group) => [.. ConcernTags.Of(group).Select(tag => new Choice(tag.ToString(), tag.Text()))];

    public IReadOnlyList<Choice> Channels { get; } = Choice.Each<Channel>(channel => channel.Words());

    public IReadOnlyList<Choice> Risks { get; } =
        [.. ((AtRisk[])[AtRisk.Yes, AtRisk.NotSure, AtRisk.No]).Select(risk => new Choice(risk.ToString(), risk.Words()))];
}

/// <summary>The last look before sending: who was recognised, and who will see it.</summary>
public sealed record ConcernCheckPage(ConcernForm Form, ConcernDraft Draft)
{
    /// <summary>A sentence that names the roles that will see it, and says who will not.</summary>
    public string WhoWillSee => Draft.WhoWillSee;

    /// <summary>Those of its line who see it from the beginning, where there is a choice.</summary>
    public IReadOnlyList<Choice> Firsts { get; } = Draft.Route.Audience.Count < 2
        ? []
        : [new Choice("", "Nobody else"), .. Draft.Route.Audience.Select(role => new Choice(role.ToString(), role.Title()))];
}
