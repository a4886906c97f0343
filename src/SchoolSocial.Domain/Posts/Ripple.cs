using SchoolSocial.Domain.Consents;

namespace SchoolSocial.Domain.Posts;

/// <summary>
/// How a change of consent reaches back: every live post on a channel where one of its children may no longer be shown. Computed from what
/// stands now, so that it finds a withdrawal, a new mark, a leaver and an expiry alike, and finds nothing twice.
/// </summary>
public static class Ripple
{
    /// <param name="live">The children of every post that is out, with the medium it is.</param>
    /// <param name="stateOf">How a child stands on a channel today.</param>
    /// <param name="asked">What has been asked for already.</param>
    public static IEnumerable<RippleLine> Find(
        IEnumerable<LiveChild> live, Func<LiveChild, ConsentState> stateOf, IReadOnlySet<(Guid PostId, Guid PupilId)> asked) => live
        .Where(child => !asked.Contains((child.PostId, child.PupilId)))
        .Select(child => (Child: child, State: stateOf(child)))
        .Where(each => !each.State.IsYes)
        .Select(each => new RippleLine(each.Child.PostId, each.Child.PupilId, CauseOf(each.State.Standing)));

    private static TakeDownCause CauseOf(Standing standing) => standing switch
    {
        Standing.Protected => TakeDownCause.Protected,
        Standing.Left => TakeDownCause.Left,
        Standing.Lapsed => TakeDownCause.Lapsed,
        Standing.Withdrawn or Standing.Refused or Standing.ChildRefused or Standing.Disagreement => TakeDownCause.Withdrawn,
        _ => TakeDownCause.Other,
    };
}

/// <summary>A child in a post that is out.</summary>
public sealed record LiveChild(Guid PostId, Guid PupilId, Guid ChannelId, Medium Medium);

/// <summary>A post to be taken down for a child.</summary>
public sealed record RippleLine(Guid PostId, Guid PupilId, TakeDownCause Cause);
