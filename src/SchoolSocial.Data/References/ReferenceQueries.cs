using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.References;

/// <summary>The ways to what a school looks up. Each begins with who is looking.</summary>
public static class ReferenceQueries
{
    /// <summary>Who made a record with a text in the last so many months is told when the text changes.</summary>
    private const int ToldForMonths = 12;

    public static IQueryable<ReferenceItem> ReferencesOf(this SchoolDb db, Actor viewer) =>
        db.References.Include(item => item.Texts).Where(item => item.SchoolId == viewer.SchoolId);

    public static Task<ReferenceItem?> FindReferenceAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.ReferencesOf(viewer).SingleOrDefaultAsync(item => item.Id == id, cancel);

    /// <summary>The texts of these keys as they stand on a day.</summary>
    public static async Task<ReferenceTexts> ReferenceTextsAsync(this SchoolDb db, Actor viewer, IReadOnlyCollection<string> keys, DateOnly on, CancellationToken cancel) =>
        new(await db.ReferencesOf(viewer).AsNoTracking().Where(item => item.Key != null && keys.Contains(item.Key)).ToDictionaryAsync(item => item.Key!, cancel), on);

    /// <summary>Who looks after it, and who has used it in a record of late: they are told of a change.</summary>
    public static async Task<IReadOnlySet<Guid>> UsersOfAsync(this SchoolDb db, ReferenceItem item, DateTime now, CancellationToken cancel)
    {
        var since = now.AddMonths(-ToldForMonths);
        var people = await db.Set<ReferenceUse>().AsNoTracking().Where(use => use.ItemId == item.Id && use.At >= since).Select(use => use.PersonId).Distinct().ToListAsync(cancel);
        return people.Concat(new[] { item.OwnerId }.OfType<Guid>()).ToHashSet();
    }

    /// <summary>Notes, in the save of a record, which versions stood before its maker; each once for one person.</summary>
    public static async Task UseAsync(this SchoolDb db, IEnumerable<ReferenceText> texts, Root record, Actor actor, DateTime at, CancellationToken cancel)
    {
        var noted = await db.Set<ReferenceUse>().AsNoTracking().Where(use => use.RecordId == record.Id && use.PersonId == actor.PersonId).Select(use => use.TextId).ToListAsync(cancel);
        foreach (var text in texts.Where(text => !noted.Contains(text.Id)).DistinctBy(text => text.Id)) db.Add(ReferenceUse.Of(text, record, actor, at));
    }
}

/// <summary>The texts a page needs, by their keys. Where a school has none of a key, what came with the product stands in.</summary>
public sealed class ReferenceTexts(IReadOnlyDictionary<string, ReferenceItem> items, DateOnly on)
{
    public IEnumerable<ReferenceText> All => items.Values.Select(item => item.Shown(on));

    public ReferenceText? Version(string key) => items.GetValueOrDefault(key)?.Shown(on);

    /// <summary>A text with what a reader needs to trust it: where to read on, when somebody here last looked, and for which nation it was written.</summary>
    public ReferenceNote Note(string key) => new(this[key], Version(key)?.Link, items.GetValueOrDefault(key)?.LastCheckedOn, items.GetValueOrDefault(key)?.NeedsCheck(on) ?? true)
    {
        Name = items.GetValueOrDefault(key)?.Name ?? FirstReferences.Name(key),
        Nation = items.GetValueOrDefault(key)?.Nation,
    };

    public string this[string key] => Version(key)?.Text ?? FirstReferences.Text(key);
}

/// <summary>One text as a page shows it (WD81).</summary>
public sealed record ReferenceNote(string Text, string? Link, DateOnly? LastCheckedOn, bool NeedsCheck)
{
    public required string Name { get; init; }

    /// <summary>Null where it holds in the whole of the United Kingdom.</summary>
    public Nation? Nation { get; init; }
}
