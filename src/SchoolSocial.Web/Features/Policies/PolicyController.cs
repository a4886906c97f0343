using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies;

/// <summary>What the controllers of this room share: finding a policy within what the person may see.</summary>
public abstract class PolicyController(SchoolDb db) : SchoolController
{
    protected SchoolDb Db => db;

    protected bool SeesDrafts => SeesDraftsOf(Actor);

    public static bool SeesDraftsOf(Actor actor) => actor.May(Can.WritePolicies) || actor.May(Can.SignOffPolicies);

    /// <summary>The act is about the text that the page spoke of. A newer one that has come since was not meant, and is shown first.</summary>
    protected bool IsAbout(PolicyVersion? version, int? shown)
    {
        if (version is not null && version.Number != shown) ModelState.AddModelError("", $"A newer text, version {version.Number}, has taken the place of the one on your page. Look at it first. If you mean it, send this again.");
        return ModelState.IsValid;
    }

    protected Task<Policy?> FindAsync(string code, CancellationToken cancel) => db.FindPolicyAsync(Actor, code, SeesDrafts, cancel);
}
