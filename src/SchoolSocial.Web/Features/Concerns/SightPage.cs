using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Web.Features.Concerns;

public sealed record SeeingRow(Guid Id, string Who, string Why, Share Share, DateTime SinceAt, DateTime? UntilAt, string? Reason, bool CanWithdraw);

public sealed record KeptRow(Guid Id, string Who, string Why, string? Words, DateTime SinceAt, DateTime? LiftedAt, bool CanReadmit);

public sealed record ToldRow(string Who, DateTime At, bool Outside);

/// <summary>Who sees one concern and why, who never does, and who was told when.</summary>
public sealed record SightPage(string Code, IReadOnlyList<SeeingRow> Seeing, IReadOnlyList<KeptRow> Kept, IReadOnlyList<ToldRow> Told)
{
    public static async Task<SightPage> ReadAsync(SchoolDb db, Vault vault, Concern concern, CancellationToken cancel)
    {
        var names = await db.NamesAsync(
            concern.Audience.Where(seen => seen.PersonId is not null).Select(seen => seen.PersonId!.Value)
                .Concat(concern.Audience.Where(seen => seen.GrantedById is not null).Select(seen => seen.GrantedById!.Value))
                .Concat(concern.Exclusions.Select(excluded => excluded.PersonId))
                .Concat(concern.Tellings.Select(telling => telling.PersonId)), cancel);
        return new SightPage(
            concern.Code,
            [.. concern.Audience.OrderBy(seen => seen.SinceAt).Select(seen => new SeeingRow(
                seen.Id, seen.Role?.Title() ?? names[seen.PersonId!.Value], WhyOf(seen), seen.Share, seen.SinceAt, seen.UntilAt, vault.OpenIfAny(seen.Reason, concern.Id),
                concern.CanWithdraw(seen.Id).IsAllowed))],
            [.. concern.Exclusions.OrderBy(excluded => excluded.SinceAt).Select(excluded => new KeptRow(
                excluded.Id, names[excluded.PersonId], excluded.Reason.Words(), vault.OpenIfAny(excluded.Words, concern.Id), excluded.SinceAt, excluded.LiftedAt,
                concern.CanReadmit(excluded.Id).IsAllowed))],
            [.. concern.Tellings.Select(telling => new ToldRow(names[telling.PersonId], telling.At, false))
                .Concat(concern.HandOvers.Select(handOver => new ToldRow(vault.Open(handOver.Who, handOver.Id), handOver.ToldAt, true)))
                .OrderBy(row => row.At)]);

        string WhyOf(ConcernAudience seen) => seen.Why switch
        {
            AudienceReason.Line => "The line of this concern",
            AudienceReason.Climbed => "It went on to them",
            _ => $"Let in by {names[seen.GrantedById!.Value]}",
        };
    }
}
