using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>What somebody is, as it was said and as it holds, and how they belong to a child.</summary>
public sealed record LinkWho(PersonKind? Kind, PersonKind? KindNow, string? Relation, bool IsAdultAtRisk)
{
    /// <summary>As it holds: "another relative, Olivia's uncle, adult at risk"; null where nothing is known.</summary>
    public string? Words => In(KindNow);

    /// <summary>As somebody said it, beside a name that tells the rest.</summary>
    public string? Said => In(Kind);

    private string? In(PersonKind? kind)
    {
        var words = new[] { kind is { } one ? $"{char.ToLowerInvariant(one.Words()[0])}{one.Words()[1..]}" : null, Relation, IsAdultAtRisk ? "adult at risk" : null };
        return words.All(each => each is null) ? null : string.Join(", ", words.OfType<string>());
    }
}

public sealed record LinkChangeRow(LinkChange What, string? Was, string? Reason, string By, DateTime At);

/// <summary>One person on a concern: their part, what they know, what came of it for them, and how that changed.</summary>
public sealed record LinkPage(
    string Code, Guid LinkId, string Name, string? AsGiven, PartPlayed Part, Awareness? Awareness, string? Outcome, LinkWho Who, bool IsMatched,
    IReadOnlyList<Choice> Matches, IReadOnlyList<LinkChangeRow> Changes)
{
    public static IReadOnlyList<Choice> AllKinds { get; } = [new("", "Nobody has said"), .. Choice.Each<PersonKind>(kind => kind.Words())];

    public static IReadOnlyList<Choice> AllParts { get; } = Choice.Each<PartPlayed>(part => part.Words());

    public IReadOnlyList<Choice> Parts { get; } = AllParts;

    public IReadOnlyList<Choice> Kinds { get; } = AllKinds;

    public IReadOnlyList<Choice> Awarenesses { get; } = Choice.Each<Awareness>(awareness => awareness.Words());

    public PartForm PartForm { get; init; } = new() { Part = Part };

    public MatchForm MatchForm { get; init; } = new();

    public AftermathForm Form { get; init; } = new() { Awareness = Awareness, Outcome = Outcome, Kind = Who.Kind, Relation = Who.Relation, IsAdultAtRisk = Who.IsAdultAtRisk };

    public ReasonForm RemovalForm { get; init; } = new();

    public static async Task<LinkPage> ReadAsync(SchoolDb db, Vault vault, Concern concern, ConcernPerson link, DateOnly today, CancellationToken cancel)
    {
        var changes = concern.PersonChanges.Where(change => change.ConcernPersonId == link.Id).OrderBy(change => change.At).ToList();
        var names = await db.NamesAsync(changes.Select(change => change.ById), cancel);
        return new LinkPage(
            concern.Code, link.Id, await NameOfAsync(db, vault, concern, link, cancel), vault.OpenIfAny(link.Words, concern.Id), link.PartPlayed, link.Awareness,
            vault.OpenIfAny(link.Outcome, concern.Id), WhoOf(vault, concern, link), link.IsMatched,
            link.IsMatched ? [] : await MatchesAsync(db, concern.SchoolId, today, cancel),
            [.. changes.Select(change => new LinkChangeRow(
                change.What, vault.OpenIfAny(change.Was, concern.Id), vault.OpenIfAny(change.Reason, concern.Id), names[change.ById], change.At))]);
    }

    public static LinkWho WhoOf(Vault vault, Concern concern, ConcernPerson link) => new(link.Kind, link.KindNow, vault.OpenIfAny(link.Relation, concern.Id), link.IsAdultAtRisk);

    public static async Task<string> NameOfAsync(SchoolDb db, Vault vault, Concern concern, ConcernPerson link, CancellationToken cancel) => link switch
    {
        { PupilId: { } id } => (await db.Pupils.AsNoTracking().SingleAsync(pupil => pupil.Id == id, cancel)).Name,
        { PersonId: { } id } => (await db.NamesAsync([id], cancel))[id],
        { GuardianId: { } id } => await db.Guardians.Where(guardian => guardian.Id == id).Select(guardian => guardian.Name).SingleAsync(cancel),
        _ => vault.Open(link.Words!, concern.Id),
    };

    private static async Task<IReadOnlyList<Choice>> MatchesAsync(SchoolDb db, Guid schoolId, DateOnly today, CancellationToken cancel)
    {
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == schoolId).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        var guardians = await db.Guardians.AsNoTracking().Where(guardian => guardian.SchoolId == schoolId).OrderBy(guardian => guardian.NormalisedName)
            .Select(guardian => new { guardian.Id, guardian.Name }).ToListAsync(cancel);
        var adults = await db.AdultsAndNewcomersAsync(schoolId, today, cancel);
        return
        [
            new Choice("", "Choose a name"),
            .. pupils.Select(pupil => new Choice($"pupil:{pupil.Id}", pupil.LeftOn is { } left ? $"{pupil.Name}, left {left.Shortly()}" : $"{pupil.Name}, pupil")),
            .. adults.Select(adult => new Choice($"adult:{adult.Id}", $"{adult.Name}, works or helps here, or is about to")),
            .. guardians.Select(guardian => new Choice($"parent:{guardian.Id}", $"{guardian.Name}, parent or carer")),
        ];
    }
}
