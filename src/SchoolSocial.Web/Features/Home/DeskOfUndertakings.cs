using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Authorisations to decide on, to complete and about to end; ties to advise on, to acknowledge and to confirm.</summary>
internal static class DeskOfUndertakings
{
    public static async Task<IEnumerable<Duty>> ReadAsync(SchoolDb db, Actor actor, DateTime now, DateOnly today, CancellationToken cancel) =>
        [.. await DecisionsAsync(db, actor, cancel), .. await OpenAsync(db, actor, now, today, cancel), .. await TiesAsync(db, actor, now, today, cancel)];

    private static async Task<IEnumerable<Duty>> DecisionsAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(Can.ReadAuthorisations)) return [];
        var waiting = await db.AuthorisationsVisibleTo(actor).AsNoTracking().Where(each => each.IsGranted == null && each.EndedAt == null).OrderBy(each => each.AskedAt).Take(Desk.Most).ToListAsync(cancel);
        return waiting.Where(each => each.CanDecide(actor).IsAllowed)
            .Select(each => new Duty($"Decide on {each.Code}: {each.Kind.Words().ToLowerInvariant()}", each.AskedAt, null, false, $"/authorisations/{each.Code}/decision") { Alike = "authorisations to decide on" });
    }

    /// <summary>
    /// What is granted and not complete yet, for whoever can complete it; and what ends soon, for whose it is and for whoever granted it, unless it
    /// has been asked for again.
    /// </summary>
    private static async Task<IEnumerable<Duty>> OpenAsync(SchoolDb db, Actor actor, DateTime now, DateOnly today, CancellationToken cancel)
    {
        var open = await db.AuthorisationsVisibleTo(actor).AsNoTracking().WithParts()
            .Where(each => each.IsGranted == true && each.EndedAt == null && each.UntilOn >= today && (each.PersonId == actor.PersonId || each.DecidedById == actor.PersonId))
            .OrderBy(each => each.UntilOn).ToListAsync(cancel);
        var ids = open.Select(each => each.Id).ToList();
        var followed = await db.Authorisations.Where(each => each.EarlierId != null && ids.Contains(each.EarlierId.Value) && each.EndedAt == null && each.IsGranted != false)
            .Select(each => each.EarlierId!.Value).ToListAsync(cancel);
        var soon = open.Where(each => each.EndsSoon(now) && !followed.Contains(each.Id)).ToList();
        var names = await db.NamesAsync(soon.Select(each => each.PersonId), cancel);
        var unmet = open.Where(each => AuthorisationKinds.Conditions.Any(condition => each.CanMeet(condition, actor).IsAllowed) || each.CanNoteParents(actor).IsAllowed);
        return
        [
            .. unmet.Select(each => new Duty($"Complete {each.Code}: {each.Kind.Words().ToLowerInvariant()}", each.DecidedAt!.Value, null, false, $"/authorisations/{each.Code}") { Alike = "authorisations to complete" }),
            .. soon.Select(each => Duty.On(
                each.PersonId == actor.PersonId ? $"{each.Code} ends soon: {each.Kind.Words().ToLowerInvariant()}" : $"{each.Code} of {names[each.PersonId]} ends soon: {each.Kind.Words().ToLowerInvariant()}",
                SchoolTime.StartOf(each.UntilOn!.Value.AddDays(-Authorisation.SoonDays)), each.UntilOn.Value, today, $"/authorisations/{each.Code}")),
        ];
    }

    private static async Task<IEnumerable<Duty>> TiesAsync(SchoolDb db, Actor actor, DateTime now, DateOnly today, CancellationToken cancel)
    {
        var soon = now.AddDays(Authorisation.SoonDays);
        var mine = await db.DeclarationsOf(actor).AsNoTracking().Where(each => each.EndedAt == null).Include(each => each.Steps).ToListAsync(cancel);
        List<Duty> duties =
        [
            .. mine.Where(each => each.AwaitsAcknowledgement).Select(each => new Duty("Acknowledge the advice on a tie that you declared", each.Advice!.At, null, false, "/my-declarations")),
            .. mine.Where(each => DeclarationRules.For(actor).IsBinding && each.ConfirmBy <= soon).Select(each => Duty.On(
                "Confirm a tie that you declared", each.ConfirmBy.AddDays(-Authorisation.SoonDays), SchoolTime.DateOf(each.ConfirmBy), today, "/my-declarations")),
        ];
        if (!actor.May(Can.ReadDeclarations)) return duties;
        var unadvised = await db.DeclarationsAt(actor).AsNoTracking()
            .Where(each => each.EndedAt == null && each.PersonId != actor.PersonId && !each.Steps.Any(step => step.Kind == DeclarationStepKind.Advised))
            .OrderBy(each => each.MadeAt).Take(Desk.Most).Select(each => new { each.Code, each.MadeAt }).ToListAsync(cancel);
        duties.AddRange(unadvised.Select(each => new Duty("Advise somebody on a tie they declared", each.MadeAt, null, false, $"/declarations/{each.Code}") { Alike = "ties to advise on" }));
        return duties;
    }
}
