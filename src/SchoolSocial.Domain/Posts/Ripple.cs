using SchoolSocial.Domain.Consents;

namespace SchoolSocial.Domain.Posts;

/// <summary>
/// How a change of consent reaches back: every live post on a channel where a child or an adult in it may no longer be shown. Computed from what
/// stands now, so that it finds a withdrawal, a new mark, a leaver and an expiry alike, and finds nothing twice.
/// </summary>
public static class Ripple
{
    /// <param name="live">Everybody in every post that is out, with the medium it is.</param>
    /// <param name="stateOf">How one of them stands on a channel today.</param>
    /// <param name="asked">What has been asked for already.</param>
    public static IEnumerable<RippleLine> Find(
        IEnumerable<Shown> live, Func<Shown, ConsentState> stateOf, IReadOnlySet<(Guid PostId, Guid Who)> asked) => live
        .Where(shown => !asked.Contains((shown.PostId, shown.Who)))
        .Select(shown => (Shown: shown, State: stateOf(shown)))
        .Where(each => !each.State.IsYes)
        .Select(each => new RippleLine(each.Shown.PostId, each.Shown.Who, each.Shown.IsChild, CauseOf(each.State.Standing)));

    private static TakeDownCause CauseOf(Standing standing) => standing switch
    {
        Standing.Protected => TakeDownCause.Protected,
        Standing.Left => TakeDownCause.Left,
        Standing.Lapsed => TakeDownCause.Lapsed,
        Standing.Withdrawn or Standing.Refused or Standing.ChildRefused or Standing.Disagreement => TakeDownCause.Withdrawn,
        _ => TakeDownCause.Other,
    };
}

/// <summary>A child, or an adult of the school, in a post that is out.</summary>
public sealed record Shown(Guid PostId, Guid Who, bool IsChild, Guid ChannelId, Medium Medium);

/// <summary>A post to be taken down for somebody in it.</summary>
public sealed record RippleLine(Guid PostId, Guid Who, bool IsChild, TakeDownCause Cause);
