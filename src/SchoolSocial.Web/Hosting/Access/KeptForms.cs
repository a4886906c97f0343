using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// Keeps a form that was sent after its writer's sign-in had ended, or while they worked for another school than its own, for that writer alone,
/// until they go on with it.
/// </summary>
public sealed class KeptForms(SchoolDb db, Vault vault, FormWriter writer, SchoolClock clock)
{
    public const string Path = "/kept-form";

    private const int GreatestLength = 400_000;

    // What lets somebody in is never kept, and a token is made anew.
    private static readonly string[] Secrets = ["password", "code", "token"];

    /// <summary>Sent as answers alone, without a file.</summary>
    public static bool TakesKindOf(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>True where the form was kept: it says whose it is, and holds nothing that must not lie about.</summary>
    public async Task<bool> KeepAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!TakesKindOf(request)) return false;
        var form = await request.ReadFormAsync(cancel);
        var isWordsOnly = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<KeepsWordsOnlyAttribute>() is not null;

        // Where only words may be kept, what hangs on the address is not kept either: a picture fits there as well.
        var path = request.PathBase + request.Path + (isWordsOnly ? QueryString.Empty : request.QueryString);
        if (writer.Read(form[FormWriter.Field]) is not { } mark || path.Length > KeptForm.PathMaxLength) return false;
        var personId = mark.PersonId;
        if (mark.IsOld(clock.Now) && request.HttpContext.Features.Get<Actor>()?.PersonId != personId) return false;
        var fields = form.Where(field => field.Key != FormWriter.Field && field.Key != "__RequestVerificationToken")
            .SelectMany(field => field.Value.Select(value => new KeptField(field.Key, value ?? ""))).ToList();
        if (fields.Count == 0 || fields.Exists(field => Secrets.Any(secret => field.Name.Contains(secret, StringComparison.OrdinalIgnoreCase)))) return false;
        if (isWordsOnly && fields.Exists(field => !WordsOnly.Look(field.Name).IsAllowed || !WordsOnly.Look(field.Value).IsAllowed)) return false;
        var json = JsonSerializer.Serialize(new KeptAnswers(mark.SchoolId, fields));
        if (json.Length > GreatestLength) return false;
        var kept = await db.KeptForms.SingleOrDefaultAsync(each => each.Id == personId, cancel);
        if (kept is null) db.Add(kept = KeptForm.For(personId));
        kept.Keep(path, vault.Seal(json, personId), clock.Now);
        return await db.TrySaveAsync(cancel) == SaveOutcome.Saved;
    }

    /// <summary>What waits for this person, and the path it was meant for; null where nothing does, or it is older than a day.</summary>
    public async Task<(string Path, KeptAnswers Answers)?> FindAsync(Guid personId, CancellationToken cancel)
    {
        var kept = await db.KeptForms.AsNoTracking().SingleOrDefaultAsync(each => each.Id == personId, cancel);
        if (kept is null || kept.KeptAt + FormMark.Longest <= clock.Now) return null;
        return (kept.Path, JsonSerializer.Deserialize<KeptAnswers>(vault.Open(kept.Fields, personId))!);
    }

    public async Task RemoveAsync(Guid personId, CancellationToken cancel)
    {
        if (await db.KeptForms.SingleOrDefaultAsync(each => each.Id == personId, cancel) is not { } kept) return;
        db.Remove(kept);
        await db.TrySaveAsync(cancel);
    }
}

/// <summary>What is sent to this address is laid aside for its writer only where it is words and nothing else: it may be something that must not lie about.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeepsWordsOnlyAttribute : Attribute;

/// <summary>What was typed, and the school it belongs to.</summary>
public sealed record KeptAnswers(Guid SchoolId, IReadOnlyList<KeptField> Fields);

public sealed record KeptField(string Name, string Value);
