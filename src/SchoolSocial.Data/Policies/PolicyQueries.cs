using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Data.Policies;

/// <summary>The ways to the policies. Each begins with who is looking; what has never been in force is for those who write and sign.</summary>
public static class PolicyQueries
{
    public static IQueryable<Policy> PoliciesOpenTo(this SchoolDb db, Actor viewer, bool seesDrafts)
    {
        var policies = db.Policies.Where(Policy.VisibleTo(viewer));
        return seesDrafts ? policies : policies.Where(policy => policy.Enforcements.Any() && !policy.Steps.Any(step => step.Kind == StepKind.Withdrawn));
    }

    /// <summary>One policy with everything that happened to it, but without the words of its versions.</summary>
    public static Task<Policy?> FindPolicyAsync(this SchoolDb db, Actor viewer, string code, bool seesDrafts, CancellationToken cancel) =>
        db.PoliciesOpenTo(viewer, seesDrafts).WithParts().SingleOrDefaultAsync(policy => policy.Code == code, cancel);

    public static IQueryable<Policy> WithParts(this IQueryable<Policy> policies) => policies
        .Include(policy => policy.Versions)
        .Include(policy => policy.Coverage)
        .Include(policy => policy.Laws)
        .Include(policy => policy.Sources)
        .Include(policy => policy.Steps)
        .Include(policy => policy.Signatures)
        .Include(policy => policy.Approvals)
        .Include(policy => policy.Enforcements)
        .Include(policy => policy.Reviews)
        .Include(policy => policy.Triggers)
        .Include(policy => policy.Adoptions)
        .Include(policy => policy.Named)
        .Include(policy => policy.Links)
        .AsSplitQuery();

    /// <summary>The words of a version as they are stored now, and whether they still fit its fingerprint.</summary>
    public static async Task<StoredText> TextOfAsync(this SchoolDb db, PolicyVersion version, CancellationToken cancel)
    {
        var stored = await db.PolicyWordings.AsNoTracking().Where(wording => wording.Id == version.Id).Select(wording => wording.Text).SingleAsync(cancel);
        return new StoredText(version, stored);
    }

    public static async Task<TermCalendar> CalendarAsync(this SchoolDb db, Actor viewer, CancellationToken cancel) =>
        TermCalendar.Of(await db.OwnSchoolAsync(viewer, cancel));

    /// <summary>The lines of a policy's signature block, with the names of its schools and committee.</summary>
    public static async Task<IReadOnlyList<SignOffLine>> LinesOfAsync(this SchoolDb db, Policy policy, CancellationToken cancel)
    {
        var ids = policy.AdoptionsNow.Select(adoption => adoption.AdoptedBySchoolId).Append(policy.SchoolId).ToList();
        var schools = await db.Schools.AsNoTracking().Where(school => ids.Contains(school.Id)).Select(school => new AdoptingSchool(school.Id, school.Name)).ToListAsync(cancel);
        return SignOffLines.For(
            policy.SignOff, policy.SchoolId, [.. schools.OrderByDescending(school => school.Id == policy.SchoolId).ThenBy(school => school.Name, StringComparer.Ordinal)],
            policy.CommitteeId, await db.CommitteeNameAsync(policy, cancel), policy.NamedLines);
    }

    public static Task<string?> CommitteeNameAsync(this SchoolDb db, Policy policy, CancellationToken cancel) =>
        db.Committees.AsNoTracking().Where(committee => committee.Id == policy.CommitteeId).Select(committee => committee.Name).SingleOrDefaultAsync(cancel);

    /// <summary>Somebody about to sign, with what they hold today at every school.</summary>
    public static async Task<Signer> SignerAsync(this SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var held = await db.Appointments.AsNoTracking().Where(Appointment.InForceOn(today)).Where(appointment => appointment.PersonId == actor.PersonId)
            .Select(appointment => new { appointment.SchoolId, appointment.Role }).ToListAsync(cancel);
        var committees = await db.Committees.AsNoTracking()
            .Where(committee => committee.Members.Any(member => member.PersonId == actor.PersonId && member.FromOn <= today && (member.ToOn == null || member.ToOn >= today)))
            .Select(committee => committee.Id).ToListAsync(cancel);
        return new Signer(
            actor,
            held.GroupBy(each => each.SchoolId).ToDictionary(each => each.Key, each => (IReadOnlySet<Role>)each.Select(one => one.Role).ToHashSet()),
            committees.ToHashSet());
    }
}

/// <summary>A version's words as the database holds them, weighed against the fingerprint that was taken when they were written.</summary>
public sealed record StoredText(PolicyVersion Version, string Canonical)
{
    public PolicyText Text { get; } = PolicyText.Read(Canonical);

    public string FingerprintNow { get; } = PolicyText.Fingerprint(Version.Title, Canonical);

    public bool Fits => FingerprintNow == Version.Fingerprint;
}
