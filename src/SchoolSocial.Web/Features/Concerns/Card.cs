using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// One card of the front door: what happened, in the words of whoever saw it, and the few questions that go with it. Everything else about
/// it is for whoever handles it to find out.
/// </summary>
/// <param name="Kind">What is stored.</param>
/// <param name="Slug">Its word in the address.</param>
/// <param name="Hint">An example, or what the word means.</param>
/// <param name="Groups">The questions with boxes to tick.</param>
/// <param name="Where">How this card asks for the place.</param>
public sealed record Card(ConcernKind Kind, string Slug, string Hint, string Where, params TagGroup[] Groups)
{
    private const string AnyPlace = "Where?";

    public static IReadOnlyList<Card> All { get; } =
    [
        new(ConcernKind.PupilFollowedOrCommented, "pupil-followed", "On a class account, the school's page or a group of ours", "Which account?", TagGroup.Contact),
        new(ConcernKind.MessageOrRequest, "message-or-request", "To a school account or to somebody's own, answered or not", "Which account, and what is theirs called?", TagGroup.Contact),
        new(ConcernKind.ParentOrPublicPost, "parent-or-public-post", "About the school, its staff, governors, parents or children", "Where was it posted?", TagGroup.PublicPost, TagGroup.Against),
        new(ConcernKind.BullyingAmongPupils, "bullying", "Cyberbullying is using technology to embarrass, humiliate, threaten or frighten somebody, or to have power over them", AnyPlace, TagGroup.Method, TagGroup.BullyingForm),
        new(ConcernKind.StaffConduct, "adult-at-school", "Staff, governors, volunteers and visitors. Anything that left you uneasy counts, however small", AnyPlace, TagGroup.Against),
        new(ConcernKind.AccountContent, "account-content", "Something offensive, unsuitable or copied, or comments that undermine", "Which account?", TagGroup.AccountContent),
        new(ConcernKind.Impersonation, "impersonation", "A false profile of a person, the school or a class", "Which site, and what is the false account called?", TagGroup.Impersonated),
        new(ConcernKind.UnderageAccount, "underage-account", "On a site whose minimum age they have not reached", "Which site or app?"),
        new(ConcernKind.ContentReachedOnPremises, "seen-at-school", "On a screen, phone or tablet here, whoever looked it up", "Where at school, and on which device?"),
        new(ConcernKind.DeviceMisuse, "device", "Here or at home", "Which device?", TagGroup.DeviceMisuse),
        new(ConcernKind.EventPicture, "event-picture", "Taken or posted by a parent or somebody else", "Which event, and where was it posted?"),
        new(ConcernKind.SomethingElse, "something-else", "You do not have to find the right card", AnyPlace),
    ];

    public string Title => Kind.Words();

    public string Path => $"/concerns/new/{Slug}";

    /// <summary>An adult of the school is what this card is about, so the question whether it is one is not asked.</summary>
    public bool IsAboutAdult => Kind == ConcernKind.StaffConduct;

    public static Card? Find(string slug) => All.FirstOrDefault(card => card.Slug == slug);

    public static Card Of(ConcernKind kind) => All.Single(card => card.Kind == kind);
}
