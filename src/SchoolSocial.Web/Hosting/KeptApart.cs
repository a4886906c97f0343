using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Concerns;

namespace SchoolSocial.Web.Hosting;

/// <summary>
/// Keeps whoever has declared a tie with a child from the concerns that name that child, whichever of the two comes first. It stands in the
/// frame because it joins two rooms: it writes in the save of the one that asks, so that there is no moment between. The product itself
/// does it, and says of it what it says of every such case: that something on record keeps them from it.
/// </summary>
public sealed class KeptApart(SchoolDb db, Vault vault, SchoolClock clock, Invitations invitations)
{
    /// <summary>Somebody was added to a concern, or a name in it was matched.</summary>
    public async Task FromAsync(Concern concern, CancellationToken cancel) =>
        await KeepAsync(concern, await db.TiedToAsync(vault, concern.SchoolId, await db.ChildrenOnAsync(vault, concern, cancel), cancel), cancel);

    /// <summary>Whoever is kept from a concern about an adult is kept from what was opened for the children in it, however late.</summary>
    public async Task FromPartsAsync(Concern concern, CancellationToken cancel)
    {
        foreach (var part in await db.ChildPartsAsync(concern, cancel)) await TakenOverAsync(part, part.KeepFromAsWell(concern, Actor.Product(concern.SchoolId), clock.Now), cancel);
    }

    /// <summary>A tie was declared, confirmed or matched to the roll. One that has ended keeps nobody out, and lets nobody back in.</summary>
    public async Task ByAsync(Declaration declaration, CancellationToken cancel)
    {
        if (declaration.EndedAt is not null) return;
        var tie = await db.TieAsync(vault, declaration, cancel);
        foreach (var concern in await db.ConcernsWithTieAsync(vault, declaration.SchoolId, tie, cancel)) await KeepAsync(concern, [tie.PersonId], cancel);
    }

    private async Task KeepAsync(Concern concern, IEnumerable<Guid> tied, CancellationToken cancel)
    {
        await TakenOverAsync(concern, concern.KeepApart(tied, Actor.Product(concern.SchoolId), clock.Now), cancel);
        await FromPartsAsync(concern, cancel);
    }

    private async Task TakenOverAsync(Concern concern, IReadOnlySet<Guid> kept, CancellationToken cancel)
    {
        if (kept.Count == 0) return;
        var line = await ConcernLine.ReadAsync(db, concern.SchoolId, clock, cancel);
        await line.TakeOverAsync(concern, kept, invitations, Actor.Product(concern.SchoolId), clock.Now, cancel);
    }
}
