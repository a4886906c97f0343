using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

public sealed record AuthorisationRow(string Code, AuthorisationKind Kind, string Who, DateTime AskedAt, DateOnly? UntilOn, AuthorisationState State, bool EndsSoon)
{
    public static async Task<IReadOnlyList<AuthorisationRow>> OfAsync(SchoolDb db, IReadOnlyList<Authorisation> found, DateTime now, CancellationToken cancel)
    {
        var names = await db.NamesAsync(found.Select(each => each.PersonId), cancel);
        return [.. found.Select(each => new AuthorisationRow(each.Code, each.Kind, names[each.PersonId], each.AskedAt, each.UntilOn, each.StateAt(now), each.EndsSoon(now)))];
    }
}

public sealed record AuthorisationsPage(Listing<AuthorisationRow> Listing, AuthorisationFilter Filter)
{
    public static IReadOnlyList<Choice> Kinds { get; } = [new("", "Any"), .. AuthorisationKinds.All.Select(kind => new Choice(kind.ToString(), kind.Words()))];

    public static IReadOnlyList<Choice> Whens { get; } = [new("", "Any"), new("waiting", "Wait for a decision"), new("now", "Granted and not over"), new("soon", $"End within {Authorisation.SoonDays} days")];
}

/// <summary>What of the authorisations is looked for.</summary>
public sealed class AuthorisationFilter
{
    public AuthorisationKind? Kind { get; set; }

    public string? When { get; set; }

    public IQueryable<Authorisation> Narrow(IQueryable<Authorisation> all, DateOnly today)
    {
        var soon = today.AddDays(Authorisation.SoonDays);
        var found = Kind is { } kind ? all.Where(each => each.Kind == kind) : all;
        return When switch
        {
            "waiting" => found.Where(each => each.IsGranted == null && each.EndedAt == null),
            "now" => found.Where(each => each.IsGranted == true && each.EndedAt == null && each.UntilOn >= today),
            "soon" => found.Where(each => each.IsGranted == true && each.EndedAt == null && each.UntilOn >= today && each.UntilOn <= soon),
            _ => found,
        };
    }
}

public sealed record MyAuthorisationsPage(Listing<AuthorisationRow> Listing, bool MayReadOthers, bool MayUseAccounts);

public sealed record MetRow(AuthorisationConditions Condition, DateOnly? On, string? By, Decision CanMeet);

/// <summary>One authorisation: what it is for, how it stands, and what can be done now.</summary>
public sealed record AuthorisationPage(
    Authorisation Asked, string Who, string AskedBy, string? About, string Scope, string Reason, string? DecidedBy, string? DecisionWords, string? EndedBy, string? EndWords,
    IReadOnlyList<MetRow> Conditions, string? Parents, string? Earlier, AuthorisationState State, Keeping Keeping)
{
    public ConditionForm Form { get; init; } = new();

    /// <summary>What the viewer can note or sign now.</summary>
    public IReadOnlyList<AuthorisationConditions> Open => [.. Conditions.Where(row => row.On is null && row.CanMeet.IsAllowed).Select(row => row.Condition)];

    public IReadOnlyList<Choice> ToNote =>
        [.. Open.Where(condition => condition != AuthorisationConditions.Undertaking).Select(condition => new Choice(condition.ToString(), condition.Words()))];

    public required Decision CanDecide { get; init; }

    public required Decision CanEnd { get; init; }

    public required Decision CanNoteParents { get; init; }

    public required bool MayAskAgain { get; init; }

    public static async Task<AuthorisationPage> ReadAsync(SchoolDb db, Vault vault, Authorisation asked, Actor viewer, DateTime now, CancellationToken cancel)
    {
        Guid?[] people = [asked.PersonId, asked.AskedById, asked.AboutId, asked.DecidedById, asked.EndedById, .. asked.Met.Select(met => (Guid?)met.ById), .. asked.Agreements.Select(agreed => (Guid?)agreed.ById)];
        var names = await db.NamesAsync(people.OfType<Guid>(), cancel);
        var parents = asked.Agreements.Select(agreed => $"{vault.Open(agreed.Who, asked.Id)} on {SchoolDates.Day(agreed.On)}, heard by {names[agreed.ById]}").FirstOrDefault();
        var earlier = asked.EarlierId is { } id ? await db.AuthorisationsVisibleTo(viewer).Where(each => each.Id == id).Select(each => each.Code).SingleOrDefaultAsync(cancel) : null;
        return new AuthorisationPage(
            asked, names[asked.PersonId], names[asked.AskedById], NameOf(asked.AboutId), vault.Open(asked.Scope, asked.Id), vault.Open(asked.Reason, asked.Id),
            NameOf(asked.DecidedById), vault.OpenIfAny(asked.DecisionWords, asked.Id), NameOf(asked.EndedById), vault.OpenIfAny(asked.EndWords, asked.Id),
            [.. AuthorisationKinds.Conditions.Where(condition => asked.Conditions.HasFlag(condition)).Select(MetOf)], parents, earlier, asked.StateAt(now),
            await Keeping.ReadAsync(db, vault, asked, UndertakingRetention.For(asked, await db.WaysAsync(asked.SchoolId, cancel)), viewer, $"/authorisations/{asked.Code}", cancel))
        {
            CanDecide = asked.CanDecide(viewer),
            CanEnd = asked.CanEnd(viewer, now),
            CanNoteParents = asked.CanNoteParents(viewer),
            MayAskAgain = asked.IsGranted is not null && asked.Kind != AuthorisationKind.ContributeToAccount && (asked.PersonId == viewer.PersonId || asked.AskedById == viewer.PersonId),
        };

        string? NameOf(Guid? person) => person is { } known ? names[known] : null;

        MetRow MetOf(AuthorisationConditions condition)
        {
            var met = asked.Met.FirstOrDefault(each => each.Condition == condition);
            return new MetRow(condition, met?.On, NameOf(met?.ById), asked.CanMeet(condition, viewer));
        }
    }
}
