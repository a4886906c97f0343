using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Data.Policies;

/// <summary>
/// Weighs every policy's words against the fingerprint taken when they were written, that fingerprint against the one in the audit chain,
/// and every signature against both. So a text altered by hand shows, and a fingerprint altered to fit it shows too.
/// </summary>
public sealed class PolicyVerification(SchoolDb db, Vault vault)
{
    /// <summary>The facts whose save brings a version; the first of a save bears its rows.</summary>
    private static readonly string[] Writing = ["policy.begun", "policy.changed", "policy.text-written", "policy.text-imported"];

    public async Task<PolicyReport> RunAsync(CancellationToken cancel)
    {
        var faults = new List<string>();
        var chained = await ChainedAsync(cancel);
        var versions = await (from version in db.Set<PolicyVersion>().AsNoTracking()
                              join policy in db.Policies on version.PolicyId equals policy.Id
                              orderby policy.Code, version.Number
                              select new { policy.Code, Version = version }).ToListAsync(cancel);
        var fingerprints = versions.ToDictionary(each => (each.Version.PolicyId, each.Version.Number), each => each.Version.Fingerprint);
        foreach (var each in versions)
        {
            var name = $"Policy {each.Code}, version {each.Version.Number}";
            var words = await db.PolicyWordings.AsNoTracking().Where(wording => wording.Id == each.Version.Id).Select(wording => wording.Text).SingleOrDefaultAsync(cancel);
            if (words is null) faults.Add($"{name}: its text is missing.");
            else if (PolicyText.Fingerprint(each.Version.Title, words) != each.Version.Fingerprint) faults.Add($"{name}: its text was altered after it was written.");
            if (!chained.TryGetValue(each.Version.Id, out var written)) faults.Add($"{name}: the audit does not say that it was written.");
            else if (written != each.Version.Fingerprint) faults.Add($"{name}: its fingerprint was altered after it was written.");
        }

        foreach (var signature in await db.Set<Signature>().AsNoTracking().ToListAsync(cancel))
        {
            if (fingerprints.GetValueOrDefault((signature.PolicyId, signature.VersionNumber)) != signature.Fingerprint) faults.Add($"The signature of {signature.Name} under version {signature.VersionNumber} does not fit the text it stands under.");
        }

        var signed = await (from reading in db.PolicyReadings.AsNoTracking() from acknowledgement in reading.Acknowledgements select new { reading.PolicyId, Acknowledgement = acknowledgement }).ToListAsync(cancel);
        faults.AddRange(signed.Where(each => fingerprints.GetValueOrDefault((each.PolicyId, each.Acknowledgement.VersionNumber)) != each.Acknowledgement.Fingerprint)
            .Select(each => $"A reader's signature of {each.Acknowledgement.SignedOn:yyyy-MM-dd} under version {each.Acknowledgement.VersionNumber} does not fit the text it stands under."));
        return new PolicyReport(versions.Count, faults);
    }

    /// <summary>The fingerprint of each version as the audit recorded it.</summary>
    private async Task<Dictionary<Guid, string>> ChainedAsync(CancellationToken cancel)
    {
        var chained = new Dictionary<Guid, string>();
        var rows = db.AuditEntries.AsNoTracking()
            .Where(entry => entry.RootKind == nameof(Policy) && entry.Changes != null && Writing.Contains(entry.Action))
            .Select(entry => new { entry.RootId, Changes = entry.Changes! }).AsAsyncEnumerable();
        await foreach (var entry in rows.WithCancellation(cancel))
        {
            using var json = JsonDocument.Parse(vault.Open(entry.Changes, entry.RootId));
            foreach (var row in json.RootElement.EnumerateArray())
            {
                if (row.GetProperty("row").GetString() != nameof(PolicyVersion) || !row.TryGetProperty("now", out var now)) continue;
                chained[row.GetProperty("id").GetGuid()] = now.GetProperty(nameof(PolicyVersion.Fingerprint)).GetString()!;
            }
        }

        return chained;
    }
}

/// <summary>How many versions were weighed, and what is wrong, one line each.</summary>
public sealed record PolicyReport(int Versions, IReadOnlyList<string> Faults);
