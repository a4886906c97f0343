using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// Was a child on an underage-account concern too young for the place, on the day it happened? By the platforms' dated minimum ages and the
/// child's date of birth (ST43, WB07); where the place names no platform, by all that are known. Nothing is guessed.
/// </summary>
internal static class UnderageLook
{
    public static async Task<IReadOnlyList<string>> ReadAsync(
        SchoolDb db, Vault vault, Concern concern, IReadOnlyDictionary<Guid, Pupil> pupils, Actor viewer, CancellationToken cancel)
    {
        if (concern.Kind != ConcernKind.UnderageAccount) return [];
        var children = concern.PeopleNow.Where(link => link is { PupilId: not null, PartPlayed: PartPlayed.Target or PartPlayed.Alleged })
            .Select(link => pupils[link.PupilId!.Value]).DistinctBy(pupil => pupil.Id).ToList();
        if (children.Count == 0) return [];
        var platforms = await db.PlatformsOfferedAsync(viewer, cancel);
        var said = $"{vault.OpenIfAny(concern.Place, concern.Id)} {vault.Open(concern.Account, concern.Id)}";
        var named = platforms.Where(platform => IsNamedIn(said, platform.Name)).ToList();
        return [.. children.SelectMany(child => named.Count > 0 ? named.Select(platform => On(platform, child, concern.HappenedOn)) : OnAny(platforms, child, concern.HappenedOn))];
    }

    private static string On(Platform platform, Pupil child, DateOnly on)
    {
        var finding = AgeOnPlatform.Look(platform, child.DateOfBirth, on);
        var age = $"{child.Name} was {finding.Age} on {on.InWords()}.";
        return finding.State switch
        {
            AgeState.TooYoung => $"{age} The minimum age of {platform.Name} was {finding.MinimumAge} that day: too young.",
            AgeState.OldEnough => $"{age} The minimum age of {platform.Name} was {finding.MinimumAge} that day: old enough.",
            _ => $"{age} No minimum age of {platform.Name} is on record for that day.",
        };
    }

    private static IEnumerable<string> OnAny(IEnumerable<Platform> platforms, Pupil child, DateOnly on)
    {
        var tooYoung = platforms.Where(platform => AgeOnPlatform.Look(platform, child.DateOfBirth, on).State == AgeState.TooYoung).Select(platform => platform.Name).ToList();
        if (tooYoung.Count > 0) yield return $"By their minimum ages of {on.InWords()}, {child.Name} was too young for {string.Join(", ", tooYoung)}.";
    }

    /// <summary>"X (Twitter)" is named by "Twitter". A single letter names nothing.</summary>
    private static bool IsNamedIn(string said, string name) =>
        name.Split('(', ')').Select(part => part.Trim()).Any(part => part.Length > 1 && said.Contains(part, StringComparison.OrdinalIgnoreCase));
}
