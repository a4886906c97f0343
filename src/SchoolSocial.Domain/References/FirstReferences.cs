using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.References;

/// <summary>
/// What a school starts with, as it was understood on <see cref="GatheredOn"/>. Each is the school's own record from then on and counts as not yet
/// checked until somebody there has looked. A page asks for a text by its key.
/// </summary>
public static partial class FirstReferences
{
    public static readonly DateOnly GatheredOn = new(2026, 11, 1);

    private const string Gathered = "As gathered for this product on 1 November 2026";

    /// <summary>Long before anything a school will record; the true first days of most of these are not known.</summary>
    private static readonly DateOnly Always = new(2018, 5, 25);

    private static readonly First[] Known = [.. Editions, .. Laws, .. Routes, .. Ages, .. Holidays, .. Common, .. Nudes, .. Adults, .. Posts, .. CardTexts];

    private static readonly Dictionary<string, First> ByKey = Known.ToDictionary(first => first.Key);

    public static IReadOnlyCollection<string> Keys => ByKey.Keys;

    public static IReadOnlyList<ReferenceItem> For(Guid schoolId, Actor actor, DateTime at) =>
        [.. Known.Select(first => first.Begin(schoolId, actor, at))];

    /// <summary>The words a page falls back to where the school has no item of this key: a question of a pathway is never missing.</summary>
    public static string Text(string key) => ByKey[key].Text;

    public static string Name(string key) => ByKey[key].Name;

    private sealed record First(string Key, ReferenceKind Kind, string Name, string Text)
    {
        public Nation? Nation { get; init; }

        public string Source { get; init; } = Gathered;

        public string? Link { get; init; }

        public DateOnly? From { get; init; } = Always;

        public ReferenceItem Begin(Guid schoolId, Actor actor, DateTime at) => ReferenceItem.Add(
            Guid.CreateVersion7(), schoolId, new ReferenceDetails(Name, Kind, Nation), Key, new ReferenceWords(Text, Source, Link, From), actor, at);
    }
}
