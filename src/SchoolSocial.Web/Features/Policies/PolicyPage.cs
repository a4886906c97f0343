using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Policies.Reviews;
using SchoolSocial.Web.Features.Policies.SigningOff;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies;

/// <summary>One policy: how it stands, its text, its signatures, and what can be done now.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Stored">The text shown: the one in force, or the newest where none is.</param>
/// <param name="Status">How that text stands.</param>
/// <param name="Newer">A newer version on its way, for those who see drafts.</param>
/// <param name="Review">When it comes up for review.</param>
/// <param name="Block">The signatures under the text.</param>
/// <param name="Owner">Who owns it.</param>
/// <param name="Awaits">What the version that waits still lacks.</param>
/// <param name="MySign">The line this person may sign now.</param>
/// <param name="Links">What it reads with.</param>
/// <param name="Calendar">The school's terms.</param>
/// <param name="Owed">This person has yet to read and sign it.</param>
/// <param name="HeldAt">The other schools that hold it as their own, and since when.</param>
/// <param name="MayAdopt">There is a school for which this person may adopt it.</param>
/// <param name="MayEndAdoption">There is a school for which this person may give it back.</param>
/// <param name="Viewer">Who looks.</param>
public sealed record PolicyPage(
    Policy Policy, StoredText Stored, PolicyStatus Status, (PolicyVersion Version, PolicyStatus Status)? Newer, ReviewDate? Review, SignatureBlock Block, string Owner,
    IReadOnlyList<string> Awaits, SignOffLine? MySign, IReadOnlyList<LinkRow> Links, TermCalendar Calendar, bool Owed,
    IReadOnlyList<string> HeldAt, bool MayAdopt, bool MayEndAdoption, Actor Viewer)
{
    public required Keeping Keeping { get; init; }

    public bool MayWrite => Viewer.May(Can.WritePolicies) && Policy.CanWrite(Viewer).IsAllowed;

    public static async Task<PolicyPage> ReadAsync(SchoolDb db, Vault vault, Policy policy, Actor viewer, SchoolClock clock, CancellationToken cancel)
    {
        var seesDrafts = PolicyController.SeesDraftsOf(viewer);
        var calendar = await db.CalendarAsync(viewer, cancel);
        var shown = policy.InForce ?? policy.Waiting ?? policy.Latest;
        var newer = seesDrafts && policy.Latest.Number > shown.Number ? policy.Waiting is { } waiting && waiting.Number > shown.Number ? waiting : policy.Latest : null;
        var lines = await db.LinesOfAsync(policy, cancel);
        var mine = viewer.May(Can.SignOffPolicies) && policy.Waiting is not null ? policy.LineFor(await db.SignerAsync(viewer, clock.Today, cancel), lines) : null;
        var names = await db.NamesAsync([policy.OwnerId], cancel);
        return new PolicyPage(
            policy, await db.TextOfAsync(shown, cancel), policy.StatusOf(shown, clock.Today, calendar), newer is null ? null : (newer, policy.StatusOf(newer, clock.Today, calendar)),
            policy.NextReview(calendar), await SignatureBlock.ReadAsync(db, policy, shown, cancel), names.GetValueOrDefault(policy.OwnerId, "nobody"),
            seesDrafts ? policy.Awaits(lines) : [], mine, await LinkRow.ReadAsync(db, policy, viewer, calendar, clock.Today, cancel), calendar, await OwesAsync(db, policy, viewer, cancel),
            await HeldAtAsync(db, policy, cancel), (await AdoptionController.SchoolsAsync(db, policy, viewer, clock.Today, cancel)).Count > 0,
            (await AdoptionController.HoldersAsync(db, policy, viewer, clock.Today, cancel)).Count > 0, viewer)
        {
            Keeping = await Keeping.ReadAsync(db, vault, policy, PolicyRetention.For(policy), viewer, $"/policies/{policy.Code}", cancel),
        };
    }

    /// <summary>The writer's school and those that adopted it, in words; empty where it is one school's alone.</summary>
    internal static async Task<IReadOnlyList<string>> HeldAtAsync(SchoolDb db, Policy policy, CancellationToken cancel)
    {
        if (!policy.AdoptionsNow.Any()) return [];
        var ids = policy.AdoptionsNow.Select(adoption => adoption.AdoptedBySchoolId).Append(policy.SchoolId).ToList();
        var schools = await db.Schools.AsNoTracking().Where(school => ids.Contains(school.Id)).Select(school => new { school.Id, school.Name }).ToDictionaryAsync(school => school.Id, school => school.Name, cancel);
        var names = await db.NamesAsync(policy.AdoptionsNow.Select(adoption => adoption.ById), cancel);
        return [$"{schools[policy.SchoolId]}, where it is written", .. policy.AdoptionsNow.Select(adoption =>
            $"{schools[adoption.AdoptedBySchoolId]}, adopted on {SchoolDates.Day(SchoolTime.DateOf(adoption.At))} by {names.GetValueOrDefault(adoption.ById, "somebody")}")];
    }

    private static async Task<bool> OwesAsync(SchoolDb db, Policy policy, Actor viewer, CancellationToken cancel)
    {
        var signed = await db.PolicyReadings.AsNoTracking().Where(reading => reading.PolicyId == policy.Id && reading.PersonId == viewer.PersonId).SignedAsync(cancel);
        return Readers.Owes(policy, Readers.AudienceOf(viewer.Roles) & policy.Binding, signed[(policy.Id, viewer.PersonId)]) is not null;
    }
}
