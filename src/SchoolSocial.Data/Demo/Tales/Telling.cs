using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Demo.Tales;

/// <summary>All the tales, how common each kind is, and the work that goes with it.</summary>
public static class Telling
{
    private static readonly (IReadOnlyList<Tale> Tales, TaleWork Work, int Weight)[] Kinds =
    [
        (FollowTales.Followed, FollowTales.FollowedWork, 20),
        (FollowTales.Underage, FollowTales.UnderageWork, 16),
        (AdultTales.Posts, AdultTales.PostWork, 14),
        (AdultTales.Staff, AdultTales.StaffWork, 9),
        (PupilTales.Bullying, PupilTales.BullyingWork, 17),
        (PupilTales.Reached, PupilTales.PremisesWork, 6),
        (PupilTales.Devices, PupilTales.DeviceWork, 7),
        (AccountTales.Messages, AccountTales.MessageWork, 11),
        (AccountTales.Content, AccountTales.ContentWork, 8),
        (AccountTales.Copies, AccountTales.CopyWork, 4),
        (AccountTales.Pictures, AccountTales.PictureWork, 6),
        (AccountTales.Others, AccountTales.OtherWork, 5),
    ];

    public static IReadOnlyList<Tale> All { get; } = [.. Kinds.SelectMany(kind => kind.Tales)];

    public static TaleWork WorkOn(ConcernKind kind) => Array.Find(Kinds, each => each.Tales[0].Kind == kind).Work;

    /// <summary>A tale that has been told least often, of a kind drawn by how common it is.</summary>
    internal static Tale Draw(Dice dice, IDictionary<Tale, int> told)
    {
        var tales = dice.Pick(Kinds, kind => kind.Weight).Tales;
        var least = tales.Min(tale => told.TryGetValue(tale, out var times) ? times : 0);
        var tale = dice.Pick([.. tales.Where(tale => (told.TryGetValue(tale, out var times) ? times : 0) == least)]);
        told[tale] = least + 1;
        return tale;
    }
}
