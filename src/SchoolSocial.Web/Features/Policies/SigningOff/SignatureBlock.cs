using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>One line as it is printed: the position, and who signed; a blank stays a blank.</summary>
public sealed record SignatureLine(string? Title, Signature? Signature, bool? Fits);

/// <summary>The block below a text: lines, meeting, and whether each signature fits the text as it is stored now.</summary>
public sealed record SignatureBlock(
    SignOffRule Rule, PolicyVersion Version, IReadOnlyList<SignatureLine> Lines, string? Body, Approval? Meeting, Approval? ChairsAction, Enforcement? Minor)
{
    /// <summary>A minor change bears the signatures of the version before it.</summary>
    public static async Task<SignatureBlock> ReadAsync(SchoolDb db, Policy policy, PolicyVersion version, CancellationToken cancel)
    {
        var minor = policy.Enforcements.FirstOrDefault(enforcement => enforcement.VersionNumber == version.Number && enforcement.IsMinor);
        var signed = minor is null
            ? version
            : policy.VersionOf(policy.Enforcements.Where(each => !each.IsMinor && each.VersionNumber < version.Number).Max(each => each.VersionNumber))!;
        var stored = await db.TextOfAsync(signed, cancel);
        var lines = await db.LinesOfAsync(policy, cancel);
        var known = lines.Select(line => line.Key).ToHashSet();
        var under = policy.SignaturesUnder(signed).ToList();
        var rows = lines.Select(line => RowOf(line.Title, policy.SignatureOn(signed, line)))
            .Concat(under.Where(signature => !known.Contains(signature.Line)).Select(signature => RowOf(signature.Position, signature)));
        var approvals = policy.Approvals.Where(approval => approval.VersionNumber == signed.Number).ToList();
        return new SignatureBlock(
            policy.SignOff, signed, [.. rows], await BodyAsync(db, policy, cancel),
            approvals.Find(approval => approval.Kind is ApprovalKind.Meeting or ApprovalKind.Ratification),
            approvals.Find(approval => approval.Kind == ApprovalKind.ChairsAction), minor);

        SignatureLine RowOf(string? title, Signature? signature) =>
            new(title, signature, signature is null ? null : signature.Fingerprint == stored.FingerprintNow);
    }

    /// <summary>The body whose meeting must agree it; null where none must.</summary>
    public static async Task<string?> BodyAsync(SchoolDb db, Policy policy, CancellationToken cancel) => policy.SignOff switch
    {
        SignOffRule.FullGoverningBody => "Full Governing Body",
        SignOffRule.Committee => await db.CommitteeNameAsync(policy, cancel) ?? "the committee",
        _ => null,
    };
}
