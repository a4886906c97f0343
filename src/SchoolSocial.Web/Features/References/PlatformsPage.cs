using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.References;

public sealed record PlatformRow(Guid Id, string Name, PlatformKind Kind, string MinimumAge, DateOnly? LastCheckedOn, bool NeedsCheck, bool IsRetired);

/// <summary>What the school knows of platforms.</summary>
public sealed record PlatformsPage(IReadOnlyList<PlatformRow> Rows, bool MayChange)
{
    public static async Task<PlatformsPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var platforms = await db.PlatformsOf(viewer).AsNoTracking().OrderBy(platform => platform.RetiredAt != null).ThenBy(platform => platform.NormalisedName).ToListAsync(cancel);
        return new PlatformsPage([.. platforms.Select(platform => RowOf(platform, today))], viewer.May(Can.ManageReference));
    }

    private static PlatformRow RowOf(Platform platform, DateOnly today) => new(
        platform.Id, platform.Name, platform.Kind, AgeWords(platform, today), platform.LastCheckedOn, platform.NeedsCheck(today), platform.RetiredAt is not null);

    private static string AgeWords(Platform platform, DateOnly today) =>
        (platform.AgeRuleOn(today) is { } rule ? $"{rule.MinimumAge}" : "Not known") + (platform.Announced is { } coming ? $" ({coming.MinimumAge} announced)" : "");
}

public sealed record PlatformPage(Platform Platform, string? Owner, string? CheckedBy, DateOnly Today, bool MayChange)
{
    public DateOnly? BornOnOrBefore => AgeOnPlatform.BornOnOrBefore(Platform, Today);

    public static async Task<PlatformPage> ReadAsync(SchoolDb db, Platform platform, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var names = await db.NamesAsync([.. new[] { platform.OwnerId, platform.LastCheckedById }.OfType<Guid>()], cancel);
        return new PlatformPage(platform, NameOf(platform.OwnerId), NameOf(platform.LastCheckedById), today, viewer.May(Can.ManageReference));

        string? NameOf(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
    }
}
