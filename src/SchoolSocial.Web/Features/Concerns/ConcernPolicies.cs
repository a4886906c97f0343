using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>What the school's own policies say of a concern of this kind: which of them, and the part for those it is about (WB04, WB06).</summary>
public sealed record ConcernPolicy(string Title, string Href)
{
    private static readonly Dictionary<ConcernKind, (PolicyKind[] Kinds, Audience For)> Table = new()
    {
        [ConcernKind.PupilFollowedOrCommented] = ([PolicyKind.SocialMedia], Audience.Pupils),
        [ConcernKind.MessageOrRequest] = ([PolicyKind.SocialMedia, PolicyKind.Communication], Audience.Staff),
        [ConcernKind.ParentOrPublicPost] = ([PolicyKind.SocialMedia, PolicyKind.Complaints], Audience.Parents),
        [ConcernKind.BullyingAmongPupils] = ([PolicyKind.AntiBullying, PolicyKind.Behaviour], Audience.Pupils),
        [ConcernKind.StaffConduct] = ([PolicyKind.SocialMedia, PolicyKind.StaffConduct, PolicyKind.Disciplinary, PolicyKind.Whistleblowing], Audience.Staff),
        [ConcernKind.AccountContent] = ([PolicyKind.SocialMedia], Audience.Staff),
        [ConcernKind.Impersonation] = ([PolicyKind.SocialMedia], Audience.Everyone),
        [ConcernKind.UnderageAccount] = ([PolicyKind.SocialMedia, PolicyKind.OnlineSafety], Audience.Pupils),
        [ConcernKind.ContentReachedOnPremises] = ([PolicyKind.OnlineSafety, PolicyKind.AcceptableUse], Audience.Everyone),
        [ConcernKind.DeviceMisuse] = ([PolicyKind.AcceptableUse], Audience.Everyone),
        [ConcernKind.EventPicture] = ([PolicyKind.Photography, PolicyKind.SocialMedia], Audience.Parents),
        [ConcernKind.SomethingElse] = ([PolicyKind.ChildProtection], Audience.Everyone),
    };

    public static async Task<IReadOnlyList<ConcernPolicy>> ReadAsync(SchoolDb db, Concern concern, Actor viewer, CancellationToken cancel)
    {
        var (kinds, audience) = Table[concern.Kind];
        var found = await db.PoliciesOpenTo(viewer, seesDrafts: false).AsNoTracking().Where(policy => kinds.Contains(policy.Kind))
            .OrderBy(policy => policy.Title).Select(policy => new { policy.Code, policy.Title }).Take(10).ToListAsync(cancel);
        var part = audience == Audience.Everyone ? "" : $"/print?audience={audience}";
        return [.. found.Select(policy => new ConcernPolicy(policy.Title, $"/policies/{policy.Code}{part}"))];
    }
}
